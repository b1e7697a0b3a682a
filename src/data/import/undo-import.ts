import type { Instant } from '../../interviews/interview.ts';
import { undoChange } from '../history.ts';
import type { InterviewRecord } from '../interview-record.ts';

/** What taking an import back would do. */
export interface UndonePlan {
  /** The records as they are to be written: what the import added is in the bin. */
  readonly records: readonly InterviewRecord[];
  /** How many have been changed since, and stay as they are. */
  readonly left: number;
}

/**
 * Takes back what an import has done, wherever nothing was changed since.
 *
 * @param device as for `recordChange`
 */
export function undoImport(
  records: readonly InterviewRecord[],
  importId: string,
  now: Instant,
  device?: string,
): UndonePlan {
  const undone: InterviewRecord[] = [];
  let left = 0;
  for (const record of records) {
    if (!record.past.some((each) => each.importId === importId)) continue;
    let before: InterviewRecord | null = record;
    // A file may have had two rows of the same interview.
    while (before?.past.at(-1)?.importId === importId) before = undoChange(before, now, device);
    if (before && before !== record) undone.push(before);
    else if (record.interview.removedAt === null) left += 1;
  }
  return { records: undone, left };
}
