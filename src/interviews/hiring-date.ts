import { businessDayBefore, isBusinessDay, type WorkingWeek } from './business-days.ts';
import { addPlainDays, weekdayOf } from './civil-time.ts';
import type { Closing } from './closing.ts';
import type { Interview, PlainDate } from './interview.ts';

const DAYS_IN_WEEK = 7;

/** The first date from this one on (itself included) for which it holds; within a week. */
function firstFrom(date: PlainDate, holds: (each: PlainDate) => boolean): PlainDate {
  let each = date;
  for (let day = 0; day < DAYS_IN_WEEK && !holds(each); day += 1) each = addPlainDays(each, 1);
  return each;
}

/** The last business day of the week in which a date lies; a weekend's date means the week after. */
function lastDayOfWeek(date: PlainDate, week: WorkingWeek): PlainDate {
  const isOff = (each: PlainDate): boolean => week.weekend.includes(weekdayOf(each));
  const start = firstFrom(date, (each) => !isOff(each));
  const end = addPlainDays(firstFrom(start, isOff), -1);
  if (isBusinessDay(end, week)) return end;
  const worked = businessDayBefore(end, week);
  // A week of nothing but holidays has no business day: its last day then.
  return worked < start ? end : worked;
}

/**
 * The last day on which the decision may fall, as it was said at the closing; null: unknown.
 *
 * | said                            | result            |
 * | ------------------------------- | ----------------- |
 * | Wednesday 8 April               | Wednesday 8 April |
 * | the week of Wednesday 8 April   | Friday 10 April   |
 * | the week of Sunday 5 April      | Friday 10 April   |
 */
export function hiringDeadline(
  { hiringDate, hiringDateKind }: Pick<Closing, 'hiringDate' | 'hiringDateKind'>,
  week: WorkingWeek,
): PlainDate | null {
  if (hiringDate === null) return null;
  return hiringDateKind === 'week' ? lastDayOfWeek(hiringDate, week) : hiringDate;
}

/** The latest day that they have named for the decision, at the closing or in a call since. */
export function latestHiringDate(
  { closing, calls }: Pick<Interview, 'closing' | 'calls'>,
  week: WorkingWeek,
): PlainDate | null {
  const named = calls.findLast((call) => call.newHiringDate !== null)?.newHiringDate ?? null;
  const first = hiringDeadline(closing, week);
  if (named === null || first === null) return named ?? first;
  return named > first ? named : first;
}
