import { dateIn, plainDaysBetween } from '../civil-time.ts';
import type { Interview } from '../interview.ts';
import { findAnswer } from './find-answer.ts';
import { dropRemoved, findFirstNote } from './what-counts.ts';

/** How long one answer took. */
export interface Wait {
  readonly interviewId: string;
  /** Calendar days on the user's clock; 0 = the same day. */
  readonly days: number;
}

/**
 * The days from the first note to the first answer (`findAnswer`), the shortest first. An interview
 * without a note, without an answer, or whose answer came before the note is not among them.
 */
export function listWaits(interviews: readonly Interview[], userTimeZone: string): Wait[] {
  return dropRemoved(interviews)
    .flatMap((interview) => {
      const sentAt = findFirstNote(interview);
      const answer = findAnswer(interview);
      if (sentAt === null || answer === null || answer < sentAt) return [];
      const [from, to] = [dateIn(sentAt, userTimeZone), dateIn(answer, userTimeZone)];
      return [{ interviewId: interview.id, days: plainDaysBetween(from, to) }];
    })
    .sort((a, b) => a.days - b.days || (a.interviewId < b.interviewId ? -1 : 1));
}

/** The middle of sorted numbers, or between the two in the middle; null: there are none. */
export function findMedian(sorted: readonly number[]): number | null {
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)];
  const lower = sorted[Math.ceil(middle) - 1];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}
