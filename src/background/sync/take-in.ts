import { type InterviewRecord, keyOf } from '../../data/interview-record.ts';
import { mergeRecords } from '../../data/merge-records.ts';
import { applyTombstone, type Tombstones } from '../../data/tombstones.ts';
import type { Instant } from '../../interviews/interview.ts';
import type { Stamped } from '../../interviews/merge/state.ts';

/** What this device has. */
export interface Here {
  /** By the interview's id. */
  readonly records: ReadonlyMap<string, InterviewRecord>;
  /** Keys of records that cannot be read: they are left for whoever heals them. */
  readonly damaged: ReadonlySet<string>;
  readonly tombstones: Tombstones;
}

/** What is to be done about what came. */
export interface TakenIn {
  /** Records that are new here, or have changed. */
  readonly changed: readonly InterviewRecord[];
  /** What was deleted here for good, as a device that has not heard of it is to see it: removed. */
  readonly buried: ReadonlyMap<string, Stamped>;
}

function newRecord({ interview, stamps }: Stamped, now: Instant): InterviewRecord {
  return { interview, past: [{ at: now, type: 'interview.merge', before: null }], stamps };
}

/**
 * Takes in what other devices know. Only what they say counts: what is not there has not been deleted.
 */
export function takeIn(
  incoming: ReadonlyMap<string, Stamped>,
  { records, damaged, tombstones }: Here,
  now: Instant,
): TakenIn {
  const changed: InterviewRecord[] = [];
  const buried = new Map<string, Stamped>();
  for (const [id, stamped] of incoming) {
    if (damaged.has(keyOf(id))) continue;
    const record = records.get(id);
    const tombstone = tombstones.get(id);
    if (record) {
      const merged = mergeRecords(record, stamped, now, 'interview.merge');
      if (merged !== record) changed.push(merged);
      continue;
    }
    const told = tombstone ? applyTombstone(stamped, tombstone, now) : stamped;
    if (tombstone && told.interview.removedAt !== null) buried.set(id, told);
    else changed.push(newRecord(told, now));
  }
  return { changed, buried };
}
