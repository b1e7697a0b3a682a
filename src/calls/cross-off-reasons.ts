import { callsSince } from '../interviews/call-appointment.ts';
import { dateIn, plainDaysBetween } from '../interviews/civil-time.ts';
import { knownHiringDate } from '../interviews/hiring-date.ts';
import type { Call, Instant, Interview, PlainDate } from '../interviews/interview.ts';
import type { Timetable } from '../interviews/settings.ts';
import { timetableFor } from '../interviews/timetable-for.ts';

/** One thing that speaks for letting a job go. */
export type CrossOffReason =
  | { readonly why: 'hiringDatePassed'; readonly date: PlainDate; readonly days: number }
  | { readonly why: 'noHiringDate'; readonly days: number }
  | { readonly why: 'contact'; readonly date: PlainDate; readonly call: Call }
  | { readonly why: 'silence'; readonly days: number };

/** Contacts that are told one by one; of earlier ones the record tells. */
const CONTACTS_TOLD = 3;

/** What speaks for letting a job go, in the order in which it came about. Days are calendar days. */
export function crossOffReasons(
  interview: Interview,
  settings: Timetable,
  now: Instant,
): CrossOffReason[] {
  const { timeZone, startsAt } = interview;
  const calls = callsSince(interview);
  const today = dateIn(now, timeZone);
  const since = (date: PlainDate): number => plainDaysBetween(date, today);
  const hiringDate = knownHiringDate(interview, timetableFor(interview, settings))?.date ?? null;
  const reasons: CrossOffReason[] = [];
  if (hiringDate === null) {
    reasons.push({ why: 'noHiringDate', days: since(dateIn(startsAt, timeZone)) });
  } else if (hiringDate < today) {
    reasons.push({ why: 'hiringDatePassed', date: hiringDate, days: since(hiringDate) });
  }
  for (const call of calls.slice(-CONTACTS_TOLD)) {
    reasons.push({ why: 'contact', date: dateIn(call.at, timeZone), call });
  }
  const last = calls.at(-1);
  if (last) reasons.push({ why: 'silence', days: since(dateIn(last.at, timeZone)) });
  return reasons;
}
