import {
  addPlainDays,
  isPlainDate,
  plainDaysBetween,
  weekdayOf,
} from '../interviews/civil-time.ts';
import type { PlainDate } from '../interviews/interview.ts';

/** `YYYY-MM-DD`, which need not be in the calendar. */
export function plainDate(year: number, month: number, day: number): PlainDate {
  const [first, ...rest] = [year, month, day].map((part) => String(part).padStart(2, '0'));
  return [first?.padStart(4, '0'), ...rest].join('-');
}

/**
 * The day and month in the year that brings it nearest to today: in January "12 December" was last
 * month. Null for a day that no year nearby has.
 */
export function nearestYear(month: number, day: number, today: PlainDate): PlainDate | null {
  const year = Number(today.slice(0, 4));
  const dates = [year - 1, year, year + 1]
    .map((each) => plainDate(each, month, day))
    .filter(isPlainDate)
    .sort((a, b) => Math.abs(plainDaysBetween(today, a)) - Math.abs(plainDaysBetween(today, b)));
  return dates[0] ?? null;
}

/** Which of a weekday's dates is meant. */
export type WhichWeek = 'nearest' | 'before' | 'after' | 'last-week' | 'next-week';

const DAYS = 7;

/** Days since Monday: weeks begin with it where people talk of "next week". */
const sinceMonday = (weekday: number): number => (weekday + DAYS - 1) % DAYS;

/**
 * The date of a weekday, 0 = Sunday. A bare one is the nearest, today's included: an interview is
 * put down when it has just been or is about to come, and both are as likely, so that on a Friday
 * "Tuesday" was three days ago and "Monday" is in three days. No day is equally far both ways.
 */
export function dateOfWeekday(weekday: number, which: WhichWeek, today: PlainDate): PlainDate {
  const now = weekdayOf(today);
  const ahead = (weekday - now + DAYS) % DAYS;
  if (which === 'before') return addPlainDays(today, ahead - DAYS);
  if (which === 'after') return addPlainDays(today, ahead === 0 ? DAYS : ahead);
  if (which === 'nearest') return addPlainDays(today, ahead > DAYS / 2 ? ahead - DAYS : ahead);
  const weeks = which === 'last-week' ? -DAYS : DAYS;
  return addPlainDays(today, sinceMonday(weekday) - sinceMonday(now) + weeks);
}
