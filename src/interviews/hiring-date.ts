import { businessDayBefore, isBusinessDay, type WorkingWeek } from './business-days.ts';
import { addPlainDays, weekdayOf } from './civil-time.ts';
import type { Closing } from './closing.ts';
import type { Instant, Interview, PlainDate } from './interview.ts';
import type { Step } from './step.ts';

const DAYS_IN_WEEK = 7;

/** The first date from this one on or back (itself included) for which it holds; within a week. */
function firstFrom(
  date: PlainDate,
  holds: (each: PlainDate) => boolean,
  direction: 1 | -1 = 1,
): PlainDate {
  let each = date;
  for (let day = 0; day < DAYS_IN_WEEK && !holds(each); day += 1) {
    each = addPlainDays(each, direction);
  }
  return each;
}

/** The last business day of the week in which a date lies; a weekend's date means the week after. */
function lastDayOfWeek(date: PlainDate, week: WorkingWeek): PlainDate {
  const isOff = (each: PlainDate): boolean => week.weekend.includes(weekdayOf(each));
  const start = firstFrom(date, (each) => !isOff(each));
  const end = addPlainDays(firstFrom(start, isOff), -1);
  if (isBusinessDay(end, week)) return end;
  const begins = addPlainDays(
    firstFrom(start, (each) => isOff(each), -1),
    1,
  );
  const worked = businessDayBefore(end, week);
  // A week of nothing but holidays has no business day: its last day then.
  return worked < begins ? end : worked;
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

/** The last call in which they named a new hiring date; or null. */
function lastNewDate({ calls }: Pick<Interview, 'calls'>): {
  readonly date: PlainDate;
  readonly at: Instant;
} | null {
  const call = calls.findLast((each) => each.newHiringDate !== null);
  return call?.newHiringDate ? { date: call.newHiringDate, at: call.at } : null;
}

/** The day by which they want to decide, and whether a call has named it. */
export interface KnownHiringDate {
  readonly date: PlainDate;
  readonly isFromCall: boolean;
}

/** The hiring date as it was told last, at the closing or in a call since; null: unknown. */
export function knownHiringDate(
  interview: Pick<Interview, 'closing' | 'calls'>,
  week: WorkingWeek,
): KnownHiringDate | null {
  const { closing } = interview;
  const named = lastNewDate(interview);
  const first = hiringDeadline(closing, week);
  const isToldSince = named !== null && (closing.hiringDateAt ?? '') > named.at;
  if (named !== null && !(isToldSince && first !== null)) {
    return { date: named.date, isFromCall: true };
  }
  return first === null ? null : { date: first, isFromCall: false };
}

/** The hiring date that was told last, at the closing or in a call since, as it was said; null: none. */
export function lastHiringDate(interview: Pick<Interview, 'closing' | 'calls'>): PlainDate | null {
  const { hiringDate, hiringDateAt } = interview.closing;
  const named = lastNewDate(interview);
  const isToldSince = hiringDate !== null && (hiringDateAt ?? '') > (named?.at ?? '');
  return named === null || isToldSince ? hiringDate : named.date;
}

/** The date that a step's reason names: their hiring date as it was said, else the step's own day. */
export function dateOfReason(
  interview: Interview,
  { reason, on }: Pick<Step, 'reason' | 'on'>,
): PlainDate {
  switch (reason) {
    case 'hiringDate':
    case 'hiringWeek':
      return interview.closing.hiringDate ?? on;
    case 'newHiringDate':
      return lastNewDate(interview)?.date ?? on;
    default:
      return on;
  }
}
