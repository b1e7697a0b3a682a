import { isPlainDate } from '../interviews/civil-time.ts';
import type { PlainDate } from '../interviews/interview.ts';
import { nearestYear, plainDate } from './nearest-day.ts';
import type { Found } from './stretch.ts';

const ISO = /(?<![\p{L}\d-])(\d{4})-(\d{1,2})-(\d{1,2})(?![\p{L}\d-])/u;
const FIGURES =
  /(?<![\p{L}\d.,:/+-])(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2})?)?(?![\p{L}\d%]|[.:/,-]\d)/gu;

/** "2.30" is a time, "26.11" is none: two figures for minutes that a clock shows. */
const looksLikeClock = (first: string, second: string): boolean =>
  second.length === 2 && Number(first) < 24 && Number(second) < 60;

/** Whether a locale writes the month before the day ("5/12" is the twelfth of May). */
function isMonthFirst(locale: string): boolean {
  const parts = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric' })
    .formatToParts(new Date('2026-05-12T12:00:00Z'))
    .map(({ type }) => type);
  return parts.indexOf('month') < parts.indexOf('day');
}

/**
 * A day in figures: "2026-05-12", "12.5.", "12/05/2026". With dots the day is first; otherwise as
 * the locale writes it, unless only the other way is in the calendar.
 */
export function readNumericDay(
  text: string,
  today: PlainDate,
  locale: string,
): Found<PlainDate> | null {
  const iso = ISO.exec(text);
  if (iso) {
    const value = plainDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    if (isPlainDate(value)) return { value, start: iso.index, end: iso.index + iso[0].length };
  }
  for (const match of text.matchAll(FIGURES)) {
    const [whole, first = '', mark = '', second = '', year] = match;
    const isOpen = year === undefined && !whole.endsWith('.');
    // Without a year: "12-5" is a range, "2.30" a time, "24/7" a way to work.
    if (isOpen && (mark === '-' || (mark === '.' && looksLikeClock(first, second)))) continue;
    const orders = [
      [Number(first), Number(second)],
      [Number(second), Number(first)],
    ] as const;
    const isSwapped = mark !== '.' && isMonthFirst(locale);
    for (const [day, month] of isSwapped ? orders.toReversed() : orders) {
      const full = year === undefined ? null : Number(year) + (year.length === 2 ? 2000 : 0);
      const value = full === null ? nearestYear(month, day, today) : plainDate(full, month, day);
      if (value === null || !isPlainDate(value)) continue;
      return { value, start: match.index, end: match.index + whole.length };
    }
  }
  return null;
}
