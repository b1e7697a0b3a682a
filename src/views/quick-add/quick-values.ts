import { DEFAULT_DURATION_MINUTES, type Interview } from '../../interviews/interview.ts';
import type { ReadLine } from '../../quick-add/read-line.ts';
import { type InterviewValues, NOBODY } from '../../ui/interview-values.ts';
import type { SortedInterviews } from '../../ui/sort-interviews.ts';

/** The full form's values, as far as a line says them. */
export function valuesOfLine(read: ReadLine, userTimeZone: string): InterviewValues {
  return {
    company: read.company,
    position: read.position,
    date: read.date,
    time: read.clock,
    durationMinutes: read.durationMinutes ?? DEFAULT_DURATION_MINUTES,
    timeZone: userTimeZone,
    people: [{ ...NOBODY, ...read.person }],
  };
}

const plain = (text: string): string => text.trim().replace(/\s+/g, ' ').toLocaleLowerCase();

/** An open interview for the same position at the same company: perhaps this one, put down before. */
export function findSame(read: ReadLine, sorted: SortedInterviews): Interview | null {
  const { toDo, comingUp, closed } = sorted;
  const same = [...toDo, ...comingUp, ...closed].find(
    ({ interview }) =>
      interview.outcome === 'open' &&
      plain(interview.company) === plain(read.company) &&
      plain(interview.position) === plain(read.position),
  );
  return read.company === '' ? null : (same?.interview ?? null);
}
