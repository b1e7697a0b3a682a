import type { Instant, PlainDate } from './interview.ts';

/*
 * Dates and clocks are the platform's own, `Temporal`: exact about zones, nothing to load, and fast
 * enough to derive a thousand interviews' steps before the popup is drawn. (With date-fns and its
 * zones a step took 0.43 ms, so a thousand of them half a second.) Chrome has it since 144, Firefox
 * since 139, and the manifest asks for no less; tests in Node bring a polyfill.
 */
const PLAIN = /^(\d{4})-\d{2}-\d{2}$/;
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;
const ZONE = /^[A-Za-z]/;

function isReadable(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}

const isYear = (year: number): boolean => year >= 1900 && year <= 2199;

/** True for a date that stands in the calendar, years 1900 to 2199: not for 2026-02-30. */
export function isPlainDate(text: string): boolean {
  return isYear(Number(PLAIN.exec(text)?.[1])) && isReadable(() => Temporal.PlainDate.from(text));
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

/**
 * True for an instant of the same years as a date: none of its days, in any zone, is one that `Temporal`
 * would not reckon with.
 */
export function isInstantInYears(text: string): boolean {
  return isYear(Number(text.slice(0, 4))) && isInstant(text);
}

function zoned(instant: Instant, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
}

/** True for a zone that this browser knows. */
export function isTimeZone(text: string): boolean {
  return ZONE.test(text) && isReadable(() => zoned('2026-01-01T00:00:00.000Z', text));
}

/** The calendar date of an instant in a zone. */
export function dateIn(instant: Instant, timeZone: string): PlainDate {
  return zoned(instant, timeZone).toPlainDate().toString();
}

/** The clock time of an instant in a zone, `HH:MM`. */
export function clockIn(instant: Instant, timeZone: string): string {
  return zoned(instant, timeZone).toPlainTime().toString({ smallestUnit: 'minute' });
}

/**
 * The instant at which a zone's clocks show this date and time. A time that the clocks jump over in
 * spring is taken as much later as they jump (02:30 becomes 03:30); of one that they show twice in
 * autumn, the first.
 */
export function instantAt(date: PlainDate, clock: string, timeZone: string): Instant {
  const { epochMilliseconds } = Temporal.PlainDate.from(date).toZonedDateTime({
    timeZone,
    plainTime: clock,
  });
  return new Date(epochMilliseconds).toISOString();
}

/** The date so many calendar days later (or, negative, earlier). */
export function addPlainDays(date: PlainDate, days: number): PlainDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Calendar days from one date to another; negative when the second is earlier. */
export function plainDaysBetween(from: PlainDate, to: PlainDate): number {
  return Temporal.PlainDate.from(from).until(to).days;
}

/** Day of the week, 0 = Sunday … 6 = Saturday. */
export function weekdayOf(date: PlainDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek % 7;
}

/** The instant so many minutes later (or, negative, earlier). */
export function addMinutes(instant: Instant, minutes: number): Instant {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString();
}
