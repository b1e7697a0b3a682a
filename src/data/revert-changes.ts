import type { Instant } from '../interviews/interview.ts';
import { recordChange, type ToldChange, tellChanges } from './history.ts';
import type { InterviewRecord } from './interview-record.ts';

/**
 * Whether one can go back to before this change. Before the first one there was no interview, and
 * before it was brought back it was a removed one: for both there is Remove.
 */
export function hasWayBack({ before }: ToldChange): boolean {
  return before !== null && before.removedAt === null;
}

/**
 * The record set back to before the last `count` changes, in one change more: nothing of what
 * happened is lost, and going back can itself be undone. Null where there is no way back.
 *
 * @param device as for `recordChange`
 */
export function revertChanges(
  record: InterviewRecord,
  count: number,
  now: Instant,
  device?: string,
): InterviewRecord | null {
  const change = count > 0 ? tellChanges(record).at(-count) : undefined;
  if (!change?.before || !hasWayBack(change)) return null;
  const revision = record.interview.revision + 1;
  const after = { ...change.before, revision, updatedAt: now };
  return recordChange(record, after, 'interview.revert', now, device);
}
