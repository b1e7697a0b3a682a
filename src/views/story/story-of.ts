import { tellChanges } from '../../data/history.ts';
import type { LastImport } from '../../data/import-record.ts';
import type { InterviewRecord } from '../../data/interview-record.ts';
import { hasWayBack } from '../../data/revert-changes.ts';
import type { Instant, Interview, PlainDate } from '../../interviews/interview.ts';
import { describeOrigin, describeToldChange, describeUntold } from './describe-change.ts';
import { describeKind } from './describe-kind.ts';
import { type KnownLine, tellBefore, tellContacts } from './tell-known.ts';

/** Something that happened to an interview, in a sentence. */
export interface StoryLine {
  /** The same for the same change, also once it is not kept any more. */
  readonly key: string;
  readonly at: Instant;
  readonly text: string;
  /** What was said, in the user's own words; '' for nothing. */
  readonly remark: string;
  /** How many of the last changes it takes to be back before this one; null: there is no way. */
  readonly back: number | null;
}

const textOf = ({ revision: _revision, updatedAt: _at, ...content }: Interview): string =>
  JSON.stringify(content);

/** How the interview came to be, with the change that it came by. */
function tellOrigin({ interview, past, earlier = [] }: InterviewRecord): KnownLine {
  const { createdAt: at } = interview;
  const first = [...earlier, ...past].find((each) => each.at === at);
  const type = first?.type ?? 'interview.track';
  return { type, at, text: describeOrigin(type), remark: '' };
}

/** The changes that are kept, each with the way back; what the record tells of stands in `known`. */
function tellKept(
  record: InterviewRecord,
  known: Set<KnownLine>,
  tell: (index: number) => string,
): StoryLine[] {
  const now = textOf(record.interview);
  const changes = tellChanges(record);
  return changes.flatMap((change, index) => {
    if (change.type === 'interview.track') return [];
    const own = [...known].find(({ type, at }) => type === change.type && at === change.at);
    const text = tell(index);
    // Told once: here, where one can go back to before it.
    if (own && (text === '' || change.before === null)) known.delete(own);
    // There is no going to where one is.
    const isBack = hasWayBack(change) && change.before && textOf(change.before) !== now;
    return {
      key: `change-${(record.earlier?.length ?? 0) + index}`,
      at: change.at,
      text: text || own?.text || describeUntold(change),
      remark: (text === '' && own?.remark) || '',
      back: isBack ? changes.length - index : null,
    };
  });
}

/**
 * All that happened to an interview, the earliest first: its notes and calls, its last changes (the
 * record keeps ten, and of older ones the kind), and what is known of the time before those.
 *
 * @param zone the user's own
 * @param today the day there; of another year, the year is told
 * @param lastImport whose file is known by its name
 */
export function storyOf(
  record: InterviewRecord,
  zone: string,
  today: PlainDate,
  lastImport: LastImport | null,
): StoryLine[] {
  const changes = tellChanges(record);
  const first = changes[0]?.before ?? changes[0]?.after ?? record.interview;
  const origin = tellOrigin(record);
  const before = tellBefore(first, zone, today);
  const known = new Set([origin, ...before, ...tellContacts(record.interview, today)]);
  const old = (record.earlier ?? []).flatMap(({ at, type }, index): StoryLine[] => {
    const isTold = [...known].some((each) => each.type === type && each.at === at);
    if (isTold || type === 'interview.track') return [];
    return [{ key: `change-${index}`, at, text: describeKind(type), remark: '', back: null }];
  });
  const kept = tellKept(record, known, (index) => {
    const change = changes[index];
    const { importId } = record.past[index] ?? {};
    const file = lastImport && lastImport.id === importId ? lastImport.name : undefined;
    return change ? describeToldChange(change, zone, today, file) : '';
  });
  const rest = [...known].map((each, index) => ({ ...each, key: `known-${index}`, back: null }));
  return [...rest, ...old, ...kept].sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
}
