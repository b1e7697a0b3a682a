import { DEFAULT_DURATION_MINUTES, type Interview } from '../../interviews/interview.ts';
import { foldText } from '../../interviews/search.ts';
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
    remark: '',
  };
}

const keyOf = (company: string, position: string): string =>
  [company, position].map((text) => foldText(text).trim().replace(/\s+/g, ' ')).join('\n');

/** An interview that is changed is another object, so that nothing here grows stale. */
const keys = new WeakMap<Interview, string>();
const indexes = new WeakMap<SortedInterviews, ReadonlyMap<string, Interview>>();

/** The open interviews by what they are for: made once, since it is asked at every key. */
function openByKey(sorted: SortedInterviews): ReadonlyMap<string, Interview> {
  const known = indexes.get(sorted);
  if (known) return known;
  const made = new Map<string, Interview>();
  for (const { interview } of [...sorted.toDo, ...sorted.comingUp, ...sorted.closed]) {
    if (interview.outcome !== 'open') continue;
    const key = keys.get(interview) ?? keyOf(interview.company, interview.position);
    keys.set(interview, key);
    if (!made.has(key)) made.set(key, interview);
  }
  indexes.set(sorted, made);
  return made;
}

/** An open interview for the same position at the same company: perhaps this one, put down before. */
export function findSame(read: ReadLine, sorted: SortedInterviews): Interview | null {
  if (read.company === '') return null;
  return openByKey(sorted).get(keyOf(read.company, read.position)) ?? null;
}
