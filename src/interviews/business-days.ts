import { addPlainDays, weekdayOf } from './civil-time.ts';
import type { PlainDate } from './interview.ts';
import type { Settings } from './settings.ts';

/** The part of the settings that says which days are worked. */
export type WorkingWeek = Pick<Settings, 'weekend' | 'holidays'>;

/** A year without one working day is a mistake in the settings, not a calendar. */
const LONGEST_BREAK_DAYS = 366;

/** True on a day that is neither in the weekend nor one of the user's holidays. */
export function isBusinessDay(date: PlainDate, week: WorkingWeek): boolean {
  return !week.weekend.includes(weekdayOf(date)) && !week.holidays.includes(date);
}

function step(date: PlainDate, direction: 1 | -1, week: WorkingWeek): PlainDate {
  let next = addPlainDays(date, direction);
  for (let tries = 0; !isBusinessDay(next, week) && tries < LONGEST_BREAK_DAYS; tries += 1) {
    next = addPlainDays(next, direction);
  }
  return next;
}

/**
 * The n-th business day after a date.
 *
 * | from           | days | result                 |
 * | -------------- | ---- | ---------------------- |
 * | Friday 6 March | 1    | Monday 9 March         |
 * | Saturday       | 1    | Monday                 |
 * | Monday 2 March | 7    | Wednesday 11 March     |
 */
export function addBusinessDays(date: PlainDate, days: number, week: WorkingWeek): PlainDate {
  let result = date;
  for (let left = days; left > 0; left -= 1) result = step(result, 1, week);
  return result;
}

/** The last business day before a date. */
export function businessDayBefore(date: PlainDate, week: WorkingWeek): PlainDate {
  return step(date, -1, week);
}

/** The date itself when it is worked, else the next business day. */
export function onBusinessDay(date: PlainDate, week: WorkingWeek): PlainDate {
  return isBusinessDay(date, week) ? date : step(date, 1, week);
}
