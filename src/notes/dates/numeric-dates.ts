import type { PlainDate } from '../../interviews/interview.ts';
import { compile } from '../compile.ts';
import type { Language } from '../language.ts';
import { makeDate, nextDate } from './calendar.ts';
import type { DateContext } from './find-dates.ts';

interface NumericDate {
  readonly start: number;
  readonly end: number;
  readonly date: PlainDate | null;
}

const ISO = /(?<![\d./-])(20\d\d)([./-])(\d\d)\2(\d\d)(?!\d|[./-]\d)/g;
const NUMERIC =
  /(?<![\d.,/:-])(\d{1,2})([./-])(\d{1,2})(?:\2(20\d\d|\d\d))?(?!\d|[./-]\d|:\d|[a-z])\.?/g;

/** "Round the clock" is no day in July. */
const AROUND_THE_CLOCK = /^24\/7\.?$/;

function isDate(text: string, match: RegExpMatchArray, language: Language): boolean {
  const { clock, prepositions } = language.dates;
  const at = match.index ?? 0;
  const [before, behind] = [
    text.slice(Math.max(0, at - 24), at),
    text.slice(at + match[0].length, at + match[0].length + 12),
  ];
  const { slots } = language;
  if (AROUND_THE_CLOCK.test(match[0]) || compile(clock.behind, slots, 'start').test(behind))
    return false;
  const hasYear = match[4] !== undefined;
  if (hasYear) return true;
  if (compile(clock.before, slots, 'end').test(before)) return false;
  const isDotted = match[0].endsWith('.') && match[2] === '.' && language.dates.hasDottedDates;
  return match[2] === '/' || isDotted || compile(prepositions, slots, 'end').test(before);
}

/** Day and month in the order of the employer's country, or in the other where that is none. */
function read(
  first: number,
  second: number,
  year: number | null,
  { sentOn, isDayFirst }: DateContext,
): PlainDate | null {
  const isTurned = isDayFirst ? second > 12 && first <= 12 : first > 12 && second <= 12;
  const [day, month] = isDayFirst !== isTurned ? [first, second] : [second, first];
  if (month < 1 || month > 12) return null;
  return year === null ? nextDate(sentOn, day, month) : makeDate(year, month, day);
}

/** Dates in figures: "2026-03-20", "20/3", "20.3.", "3/20/26". Not times of day. */
export function findNumericDates(
  text: string,
  language: Language,
  context: DateContext,
): NumericDate[] {
  const found: NumericDate[] = [];
  for (const match of text.matchAll(ISO)) {
    const [all, year, , month, day] = match;
    found.push({
      start: match.index,
      end: match.index + all.length,
      date: makeDate(Number(year), Number(month), Number(day)),
    });
  }
  for (const match of text.matchAll(NUMERIC)) {
    const [all, first, , second, written] = match;
    if (!isDate(text, match, language)) continue;
    const year =
      written === undefined ? null : Number(written.length === 2 ? `20${written}` : written);
    const date = read(Number(first), Number(second), year, context);
    if (date === null && year === null) continue;
    found.push({ start: match.index, end: match.index + all.length, date });
  }
  return found;
}
