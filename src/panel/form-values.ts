import {
  addPlainDays,
  dateIn,
  instantAt,
  isClockTime,
  isPlainDate,
} from '../interviews/civil-time.ts';
import type { ClosingFields, InterviewFields } from '../interviews/command.ts';
import { guessCompany, isNoReply } from '../interviews/guess-company.ts';
import { guessPosition } from '../interviews/guess-position.ts';
import {
  type CallPermission,
  DEFAULT_DURATION_MINUTES,
  type Instant,
} from '../interviews/interview.ts';
import type { ComposeFacts } from '../mail/read-compose.ts';

/** What stands in the panel's form: texts as typed, nothing judged yet. */
export interface FormValues {
  readonly people: readonly { readonly name: string; readonly email: string }[];
  readonly company: string;
  readonly position: string;
  readonly date: string;
  readonly time: string;
  readonly timeZone: string;
  readonly strongPoints: readonly string[];
  readonly hiringDate: string;
  readonly permission: CallPermission;
  readonly reminderSaid: boolean;
}

const MORNING = '08:00';

/**
 * When the interview probably was: the last full hour that leaves an hour for the talk, or, where
 * that would be before the working day, yesterday afternoon.
 */
export function guessInterviewTime(now: Instant, timeZone: string): { date: string; time: string } {
  const before = new Date(Date.parse(now) - 60 * 60_000);
  before.setUTCMinutes(0, 0, 0);
  const start = before.toISOString();
  const date = dateIn(start, timeZone);
  const hour = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone });
  const time = `${hour.format(before).padStart(2, '0')}:00`;
  const today = dateIn(now, timeZone);
  if (date === today && time >= MORNING) return { date, time };
  return { date: addPlainDays(today, -1), time: '15:00' };
}

/**
 * The form as a compose window suggests it. What the page does not tell stays empty: nothing wrong
 * is filled in. A no-reply address is nobody met, but its host still names the company.
 */
export function suggestValues(facts: ComposeFacts, now: Instant, timeZone: string): FormValues {
  const met = facts.recipients.filter(({ email }) => !isNoReply(email));
  const companies = facts.recipients.map(({ email }) => guessCompany(email));
  return {
    people: met.length > 0 ? met : [{ name: '', email: '' }],
    company: companies.find((company) => company !== '') ?? '',
    position: guessPosition(facts.subject),
    ...guessInterviewTime(now, timeZone),
    timeZone,
    strongPoints: ['', '', ''],
    hiringDate: '',
    permission: 'not-asked',
    reminderSaid: false,
  };
}

/** The interview as the form says it; an impossible date or time becomes '', which is refused. */
export function toInterviewFields(values: FormValues, userTimeZone: string): InterviewFields {
  const { date, time, company, position, timeZone } = values;
  const isTime = isPlainDate(date) && isClockTime(time);
  return {
    company,
    position,
    startsAt: isTime ? instantAt(date, time, userTimeZone) : '',
    durationMinutes: DEFAULT_DURATION_MINUTES,
    timeZone: timeZone.trim(),
    people: values.people.map(({ name, email }) => ({ name, email })),
  };
}

/** The closing as the form says it. */
export function toClosingFields(values: FormValues): ClosingFields {
  const { strongPoints, hiringDate, permission, reminderSaid } = values;
  return { strongPoints, hiringDate: hiringDate || null, permission, reminderSaid };
}

/** True when the user has answered anything of the closing: else it is asked about later. */
export function hasClosing(values: FormValues): boolean {
  const { strongPoints, hiringDate, permission, reminderSaid } = values;
  const points = strongPoints.some((point) => point.trim() !== '');
  return points || hiringDate !== '' || permission !== 'not-asked' || reminderSaid;
}
