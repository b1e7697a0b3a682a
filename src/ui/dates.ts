import { addPlainDays, dateIn } from '../interviews/civil-time.ts';
import type { Instant, PlainDate } from '../interviews/interview.ts';
import { formatNumber } from './format-number.ts';
import { keepFormats } from './keep-formats.ts';

const formatWith = keepFormats(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);
/** Several texts in a row, as the language joins them. */
export const listWith = keepFormats(
  (locale, options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options),
);

/** A plain date is the same day for everybody: it is read and shown in UTC. */
const noon = (date: PlainDate): Date => new Date(`${date}T12:00:00Z`);

/** The year, where it is not this one; without `today` it never is said. */
function yearIfFar(date: PlainDate, today: PlainDate | undefined): Intl.DateTimeFormatOptions {
  const isFar = today !== undefined && date.slice(0, 4) !== today.slice(0, 4);
  return isFar ? { year: 'numeric' } : {};
}

/** "Thursday 14 May"; with the year where it is not `today`'s. */
export function formatDate(date: PlainDate, today?: PlainDate): string {
  return formatWith({
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...yearIfFar(date, today),
    timeZone: 'UTC',
  }).format(noon(date));
}

/** "Thu 14 May", where there is little room; with the year where it is not `today`'s. */
export function formatShortDate(date: PlainDate, today: PlainDate): string {
  return formatWith({
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...yearIfFar(date, today),
    timeZone: 'UTC',
  }).format(noon(date));
}

/** "14 May": a day of which only lately matters. */
export function formatDay(date: PlainDate): string {
  return formatWith({ day: 'numeric', month: 'long', timeZone: 'UTC' }).format(noon(date));
}

/** "Friday"; 1 = Monday … 7 = Sunday. */
export function formatWeekday(weekday: number): string {
  // The first of January 2024 was a Monday.
  return formatWith({ weekday: 'long', timeZone: 'UTC' }).format(noon(`2024-01-0${weekday}`));
}

/** "Fri", over a day of a calendar. */
export function formatWeekdayShort(date: PlainDate): string {
  return formatWith({ weekday: 'short', timeZone: 'UTC' }).format(noon(date));
}

/** "14": a day of a calendar, in the digits of the language and without a word. */
export function formatDayNumber(date: PlainDate): string {
  return formatNumber(Number(date.slice(-2)));
}

/** A clock time `HH:MM` in the user's own way: "14:00", "2:00 PM". */
export function formatClock(clock: string): string {
  const format = formatWith({ hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  return format.format(new Date(`2024-01-01T${clock}:00Z`));
}

/** The clock time of an instant in a zone, in the user's own way: "14:00", "2:00 PM". */
export function formatTime(instant: Instant, timeZone: string): string {
  return formatWith({ hour: 'numeric', minute: '2-digit', timeZone }).format(new Date(instant));
}

/** Day and time of an instant in a zone: "Thu 14 May, 14:00"; with the year where it is not `today`'s. */
export function formatMoment(instant: Instant, timeZone: string, today?: PlainDate): string {
  return formatWith({
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...yearIfFar(dateIn(instant, timeZone), today),
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  }).format(new Date(instant));
}

/** The same in full: "Thursday 14 May at 14:00". */
export function formatFullMoment(instant: Instant, timeZone: string, today: PlainDate): string {
  return formatWith({
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...yearIfFar(dateIn(instant, timeZone), today),
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  }).format(new Date(instant));
}

/** All days between two dates: "16 – 22 March 2026". */
export function formatSpan(from: PlainDate, to: PlainDate): string {
  return formatWith({
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).formatRange(noon(from), noon(to));
}

/** Where a date lies, seen from `now` in a zone: one of the days with a word of their own, or none. */
export function nearDay(
  date: PlainDate,
  now: Instant,
  timeZone: string,
): 'today' | 'tomorrow' | null {
  const today = dateIn(now, timeZone);
  if (date === today) return 'today';
  return date === addPlainDays(today, 1) ? 'tomorrow' : null;
}

/** "Anna Okafor, Ben Liu and Cem Aydin". */
export function formatList(texts: readonly string[]): string {
  return listWith({ type: 'conjunction' }).format(texts);
}
