import type { ParsedResult } from 'chrono-node';
import { addPlainDays, isPlainDate, weekdayOf } from '../interviews/civil-time.ts';
import type { PlainDate } from '../interviews/interview.ts';
import type { LineLanguage } from './line-language.ts';
import { dateOfWeekday, nearestYear, plainDate, type WhichWeek } from './nearest-day.ts';
import { doubleWords, hideParts, type PartOfDay } from './part-of-day.ts';
import { type Found, GAP, NEVER, pattern, type Stretch, wholeWords, widen } from './stretch.ts';

/** A day that is said in words. */
export interface ReadDay extends Found<PlainDate> {
  /** It is said by its weekday alone. */
  readonly isWeekday: boolean;
  /** The weekday that stands with it is another one than the date's. */
  readonly isWeekdayOff: boolean;
  /** The part of that day that the same words name: "tonight". */
  readonly part: PartOfDay | null;
}

/** So much of a line is looked through for days; whatever comes after is names. */
const ENOUGH = 400;

/** The longest short form of a weekday that is a word or a name as well: "Sun", "Mon", "mar.", "Do". */
const SHORT = 4;

function wordDay(text: string, language: LineLanguage, today: PlainDate): ReadDay | null {
  for (const [source, fromToday, part = null] of language.days) {
    const match = wholeWords(source).exec(text);
    if (!match) continue;
    const place = { start: match.index, end: match.index + match[0].length };
    const value = addPlainDays(today, fromToday * Number(match.groups?.times ?? 1));
    return {
      ...widen(text, place, language.beforeDay, NEVER),
      value,
      isWeekday: false,
      isWeekdayOff: false,
      part,
    };
  }
  return null;
}

/** "Sun" before a name is a name ("Sun Microsystems"); beside a comma, a time or nothing it is a day. */
function isNamePiece(text: string, { start, end }: Stretch): boolean {
  const said = text.slice(start, end).replace(/[\s,.]+$/, '');
  if (said.length > SHORT || /\d/.test(said)) return false;
  const after = text.slice(start + said.length).replace(/^\.?\s*/, '');
  return after !== '' && !after.startsWith(GAP) && !/^[,;|–—\d-]/.test(after);
}

/** Where the library says that its day is, without the bare hour that it may have read along. */
function placeOf({ index, text, start }: ParsedResult, { beforeTime }: LineLanguage): Stretch {
  // "il y a 2 jours" has no hour, whatever "a 2" is elsewhere.
  const hour = start.isCertain('hour') ? `(?:${beforeTime})\\s*\\d{1,2}` : NEVER;
  // The comma before a weekday is no part of it.
  const lead = pattern(`^(?:[\\s,]+|${hour}[\\s,]+)+`).exec(text)?.[0].length ?? 0;
  const rest = text.slice(lead).replace(pattern(`[\\s,]+${hour}(?:\\s.*)?$`), '');
  const from = index + lead;
  return { start: from, end: from + rest.replace(/[\s,]+$/, '').length };
}

function whichWeek(said: string, language: LineLanguage): WhichWeek {
  const has = (source: string) => wholeWords(source).test(said);
  if (has(language.lastWeek)) return 'last-week';
  if (has(language.nextWeek)) return 'next-week';
  if (has(language.last)) return 'before';
  return has(language.next) ? 'after' : 'nearest';
}

function libraryDay(
  text: string,
  result: ParsedResult,
  language: LineLanguage,
  today: PlainDate,
): ReadDay | null {
  const { start } = result;
  const place = placeOf(result, language);
  const { last, next, lastWeek, nextWeek, beforeDay } = language;
  const [year, month, day, weekday] = (['year', 'month', 'day', 'weekday'] as const).map((part) =>
    start.get(part),
  );
  const isWeekday = start.isCertain('weekday') && typeof weekday === 'number';
  if (start.isCertain('day') && year && month && day) {
    const value = start.isCertain('year')
      ? plainDate(year, month, day)
      : nearestYear(month, day, today);
    if (value === null || !isPlainDate(value)) return null;
    const isWeekdayOff = isWeekday && weekday !== weekdayOf(value);
    return {
      ...widen(text, place, beforeDay, NEVER),
      value,
      isWeekday: false,
      isWeekdayOff,
      part: null,
    };
  }
  if (!isWeekday || isNamePiece(text, place)) return null;
  const before = `${last}|${next}|${beforeDay}`;
  const week = widen(text, place, before, `${lastWeek}|${nextWeek}|${last}|${next}`);
  const which = whichWeek(text.slice(week.start, week.end), language);
  const value = dateOfWeekday(weekday, which, today);
  return {
    ...widen(text, week, beforeDay, NEVER),
    value,
    isWeekday: true,
    isWeekdayOff: false,
    part: null,
  };
}

/** "mañana" and "morgen" where they do not say that it is in the morning. */
function tomorrowDay(text: string, language: LineLanguage, today: PlainDate): ReadDay | null {
  const match = wholeWords(doubleWords([language])).exec(text);
  if (!match) return null;
  const place = { start: match.index, end: match.index + match[0].length };
  const value = addPlainDays(today, 1);
  return {
    ...widen(text, place, language.beforeDay, NEVER),
    value,
    isWeekday: false,
    isWeekdayOff: false,
    part: null,
  };
}

/**
 * Which of the two it is. After a weekday or a date "mañana" is the morning, before one it means the
 * same day ("mañana martes"), and away from it neither has to do with the other.
 */
function settleTomorrow(text: string, tomorrow: ReadDay, named: ReadDay): ReadDay {
  const isAfter = tomorrow.start > named.start;
  const [first, second] = isAfter ? [named, tomorrow] : [tomorrow, named];
  const between = text.slice(first.end, second.start);
  const isBeside = pattern(`^[\\s,${GAP}]*$`).test(between);
  const isOther = named.value !== tomorrow.value;
  // "mañana, Martes SL": the weekday is another one, and the comma parts them.
  if (!isBeside || (!isAfter && isOther && between.includes(','))) return tomorrow;
  return isAfter ? named : { ...named, start: tomorrow.start, isWeekdayOff: isOther };
}

/**
 * The first day that is said in words, in the first language that knows one. The library's answer is
 * taken apart: what it fills in by itself (noon, the month's first) and its choice of week are not
 * used, and neither is its clock, which is the machine's. Parts of the day are hidden from it.
 */
export function readDay(
  text: string,
  languages: readonly LineLanguage[],
  today: PlainDate,
): ReadDay | null {
  const looked = text.slice(0, ENOUGH);
  const hidden = hideParts(looked, languages, 'all');
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  // Fields of the machine's clock that show the user's day; at noon, when no zone's clocks jump.
  const reference = new Date(year, month - 1, day, 12);
  for (const language of languages) {
    const word = wordDay(looked, language, today);
    if (word) return word;
    const tomorrow = tomorrowDay(hideParts(looked, languages, 'said'), language, today);
    for (const result of language.parse(hidden, reference)) {
      const found = libraryDay(hidden, result, language, today);
      if (found) return tomorrow ? settleTomorrow(looked, tomorrow, found) : found;
    }
    if (tomorrow) return tomorrow;
  }
  return null;
}
