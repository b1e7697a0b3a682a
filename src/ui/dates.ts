import { addPlainDays, dateIn } from '../interviews/civil-time.ts';
import type { Instant, PlainDate } from '../interviews/interview.ts';
import { wordsLocale } from '../platform/words.ts';

/** Making a format takes longer than a hundred uses of it: each is made once. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatWith(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = wordsLocale();
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, format);
  return format;
}

/** A plain date is the same day for everybody: it is read and shown in UTC. */
const noon = (date: PlainDate): Date => new Date(`${date}T12:00:00Z`);

/** "Thursday 14 May"; with the year where it is not `today`'s. */
export function formatDate(date: PlainDate, today?: PlainDate): string {
  const isFar = today !== undefined && date.slice(0, 4) !== today.slice(0, 4);
  return formatWith({
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(isFar && { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(noon(date));
}

/** "Thu 14 May", where there is little room; with the year where it is not `today`'s. */
export function formatShortDate(date: PlainDate, today: PlainDate): string {
  return formatWith({
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(date.slice(0, 4) !== today.slice(0, 4) && { year: 'numeric' }),
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
  return Number(date.slice(-2)).toLocaleString(wordsLocale());
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

/** Day and time of an instant in a zone: "Thu 14 May, 14:00". */
export function formatMoment(instant: Instant, timeZone: string): string {
  return formatWith({
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  }).format(new Date(instant));
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
  return new Intl.ListFormat(wordsLocale(), { type: 'conjunction' }).format(texts);
}
