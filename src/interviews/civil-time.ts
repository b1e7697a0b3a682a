import { TZDate, tz } from '@date-fns/tz';
import { addDays, differenceInCalendarDays, lightFormat } from 'date-fns';
import type { Instant, PlainDate } from './interview.ts';

const UTC = 'UTC';
const PLAIN = /^(\d{4})-(\d{2})-(\d{2})$/;
const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** The date's midnight in UTC: plain dates are counted there, where no day is 23 hours long. */
function atUtc(date: PlainDate): TZDate {
  const [, year, month, day] = PLAIN.exec(date) ?? [];
  return new TZDate(Number(year), Number(month) - 1, Number(day), UTC);
}

/** True for a date that stands in the calendar, years 1900 to 2199: not for 2026-02-30. */
export function isPlainDate(text: string): boolean {
  const match = PLAIN.exec(text);
  if (!match || Number(match[1]) < 1900 || Number(match[1]) > 2199) return false;
  return lightFormat(atUtc(text), 'yyyy-MM-dd') === text;
}

/** True for `HH:MM`, 00:00 to 23:59. */
export function isClockTime(text: string): boolean {
  return CLOCK.test(text);
}

/** True for an instant as `toISOString` writes it. */
export function isInstant(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text;
}

/** True for a zone that this browser knows. */
export function isTimeZone(text: string): boolean {
  if (text === '') return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}

/** The calendar date of an instant in a zone. */
export function dateIn(instant: Instant, timeZone: string): PlainDate {
  return lightFormat(new TZDate(instant, timeZone), 'yyyy-MM-dd');
}

/** The clock time of an instant in a zone, `HH:MM`. */
export function clockIn(instant: Instant, timeZone: string): string {
  return lightFormat(new TZDate(instant, timeZone), 'HH:mm');
}

/**
 * The instant at which a zone's clocks show this date and time. A time that the clocks jump over in
 * spring is taken as much later as they jump (02:30 becomes 03:30).
 */
export function instantAt(date: PlainDate, clock: string, timeZone: string): Instant {
  const [, hours, minutes] = CLOCK.exec(clock) ?? [];
  const [, year, month, day] = PLAIN.exec(date) ?? [];
  const local = new TZDate(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hours),
    Number(minutes),
    timeZone,
  );
  return new Date(local.getTime()).toISOString();
}

/** The date so many calendar days later (or, negative, earlier). */
export function addPlainDays(date: PlainDate, days: number): PlainDate {
  return lightFormat(addDays(atUtc(date), days, { in: tz(UTC) }), 'yyyy-MM-dd');
}

/** Calendar days from one date to another; negative when the second is earlier. */
export function plainDaysBetween(from: PlainDate, to: PlainDate): number {
  return differenceInCalendarDays(atUtc(to), atUtc(from), { in: tz(UTC) });
}

/** Day of the week, 0 = Sunday … 6 = Saturday. */
export function weekdayOf(date: PlainDate): number {
  return atUtc(date).getDay();
}

/** The instant so many minutes later (or, negative, earlier). */
export function addMinutes(instant: Instant, minutes: number): Instant {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString();
}
