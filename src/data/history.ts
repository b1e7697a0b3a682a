import type { Instant, Interview } from '../interviews/interview.ts';
import { stampChanges } from '../interviews/merge/stamp-changes.ts';
import type { ChangeType, InterviewRecord, PastChange } from './interview-record.ts';

/** Changes kept an interview. Only the fields that changed are kept, so a record stays small. */
const KEPT_CHANGES = 10;

/** Older ones of which only the time and the kind are kept. */
const KEPT_EARLIER = 200;

function changedFields(before: Interview, after: Interview): Partial<Interview> {
  const fields: Record<string, unknown> = {};
  const earlier = before as unknown as Record<string, unknown>;
  for (const [key, value] of Object.entries(after)) {
    if (key === 'revision' || key === 'updatedAt') continue;
    if (value !== earlier[key]) fields[key] = earlier[key];
  }
  return fields as Partial<Interview>;
}

/** What is still told of changes that are not kept any more, with those that `past` is too long for. */
function keepEarlier({ earlier = [] }: Partial<InterviewRecord>, past: readonly PastChange[]) {
  const gone = past.slice(0, -KEPT_CHANGES).map(({ at, type }) => ({ at, type }));
  const all = [...earlier, ...gone].slice(-KEPT_EARLIER);
  return all.length > 0 ? { earlier: all } : {};
}

/** The stamps after a change on this device; none where it is nobody's. */
function stampsAfter(
  record: InterviewRecord | null,
  after: Interview,
  now: Instant,
  device: string | undefined,
): Pick<InterviewRecord, 'stamps'> {
  if (record === null || device === undefined) return {};
  return { stamps: stampChanges(record.stamps ?? {}, record.interview, after, { now, device }) };
}

/**
 * The record after a change, with what the change replaced.
 *
 * @param device this device's id (`background/device.ts`), by which its changes are told from those of
 *   others; left out where there are no others, as in Practice
 */
export function recordChange(
  record: InterviewRecord | null,
  after: Interview,
  type: ChangeType,
  now: Instant,
  device?: string,
): InterviewRecord {
  const before = record ? changedFields(record.interview, after) : null;
  const past: PastChange[] = [...(record?.past ?? []), { at: now, type, before }];
  const earlier = keepEarlier(record ?? {}, past);
  const stamps = stampsAfter(record, after, now, device);
  return { ...record, interview: after, past: past.slice(-KEPT_CHANGES), ...earlier, ...stamps };
}

/**
 * The record without its last change; null when nothing is left to take back. Undoing the tracking
 * removes the interview, which is kept, marked as removed. For other devices an undo is a change like
 * others, with stamps of its own.
 */
export function undoChange(
  record: InterviewRecord,
  now: Instant,
  device?: string,
): InterviewRecord | null {
  const last = record.past.at(-1);
  if (!last) return null;
  const fields = last.before ?? { removedAt: now };
  const { revision } = record.interview;
  const interview = { ...record.interview, ...fields, revision: revision + 1, updatedAt: now };
  const stamps = stampsAfter(record, interview, now, device);
  return { ...record, interview, past: record.past.slice(0, -1), ...stamps };
}

/** A change that is still kept, with the interview before it (null: there was none) and after it. */
export interface ToldChange {
  readonly at: Instant;
  readonly type: PastChange['type'];
  readonly before: Interview | null;
  readonly after: Interview;
}

/** The changes that are kept, the earliest first. */
export function tellChanges({ interview, past }: InterviewRecord): ToldChange[] {
  let after = interview;
  const told = past.toReversed().map(({ at, type, before: replaced }): ToldChange => {
    const change = { at, type, before: replaced && { ...after, ...replaced }, after };
    after = change.before ?? after;
    return change;
  });
  return told.toReversed();
}
