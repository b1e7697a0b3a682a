import { isEmail } from '../interviews/check-fields.ts';
import { clockIn, dateIn, instantAt, isClockTime, isPlainDate } from '../interviews/civil-time.ts';
import type { InterviewFields } from '../interviews/command.ts';
import { guessInterviewTime } from '../interviews/guess-interview-time.ts';
import { DEFAULT_DURATION_MINUTES, type Instant, type Interview } from '../interviews/interview.ts';

/** A person as a form shows them; without an id somebody new. */
export interface PersonValues {
  readonly id?: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly role: string;
  readonly detail: string;
}

/** What stands in the form: texts as typed, nothing judged yet. Date and time on the user's clock. */
export interface InterviewValues {
  readonly company: string;
  readonly position: string;
  readonly date: string;
  readonly time: string;
  readonly durationMinutes: number | null;
  readonly timeZone: string;
  readonly people: readonly PersonValues[];
  readonly remark: string;
}

export const NOBODY: PersonValues = { name: '', email: '', phone: '', role: '', detail: '' };

/** The form for a new interview: it was probably just now. */
export function newValues(now: Instant, userTimeZone: string): InterviewValues {
  return {
    company: '',
    position: '',
    ...guessInterviewTime(now, userTimeZone),
    durationMinutes: DEFAULT_DURATION_MINUTES,
    timeZone: userTimeZone,
    people: [NOBODY],
    remark: '',
  };
}

/** The form for an interview that is tracked. */
export function valuesOf(interview: Interview, userTimeZone: string): InterviewValues {
  const { company, position, startsAt, durationMinutes, timeZone, people, remark } = interview;
  return {
    company,
    position,
    date: dateIn(startsAt, userTimeZone),
    time: clockIn(startsAt, userTimeZone),
    durationMinutes,
    timeZone,
    people: people.length > 0 ? people : [NOBODY],
    remark,
  };
}

/** When the form says that it is; '' where it says nothing or nothing possible. */
export function startOf({ date, time }: InterviewValues, userTimeZone: string): Instant {
  if (!isPlainDate(date) || !isClockTime(time)) return '';
  return instantAt(date, time, userTimeZone);
}

/** The interview as the form says it. */
export function interviewFields(values: InterviewValues, userTimeZone: string): InterviewFields {
  return {
    company: values.company,
    position: values.position,
    startsAt: startOf(values, userTimeZone),
    durationMinutes: values.durationMinutes ?? 0,
    timeZone: values.timeZone.trim(),
    people: [...values.people],
    remark: values.remark,
  };
}

/** Which person a refusal means, as far as that can be seen: the first with an odd address. */
export function personAtFault(people: readonly PersonValues[]): number {
  const at = people.findIndex(({ email }) => email.trim() !== '' && !isEmail(email.trim()));
  return Math.max(at, 0);
}
