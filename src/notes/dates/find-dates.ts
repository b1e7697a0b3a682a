import { addPlainDays } from '../../interviews/civil-time.ts';
import type { PlainDate } from '../../interviews/interview.ts';
import { compile } from '../compile.ts';
import { findPhrases } from '../find-phrases.ts';
import type { Language } from '../language.ts';
import { isoWeekday, mondayOf } from './calendar.ts';
import { compileDates } from './compile-dates.ts';
import type { DateMeaning } from './date-words.ts';
import { findNumericDates } from './numeric-dates.ts';
import { type DateParts, readDate } from './read-date.ts';

/** A date in a sentence. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** Null: a day that cannot be told, or one that does not exist. */
  readonly date: PlainDate | null;
  /** The weekday that stands beside a date, 1 = Monday, where one does. */
  readonly weekday: number | null;
  readonly means: DateMeaning;
}

/** From where dates are read. */
export interface DateContext {
  readonly sentOn: PlainDate;
  /** Whether "4/5" is the fourth of May. */
  readonly isDayFirst: boolean;
  /** The date that was spoken of before, for "the day after". */
  readonly spokenOf: PlainDate | null;
}

function numberOf(
  text: string | undefined,
  words: Readonly<Record<string, number>>,
): number | null {
  if (text === undefined) return null;
  const digits = /^\d+/.exec(text);
  return digits ? Number(digits[0]) : (words[text.replace(/\s+/g, ' ')] ?? null);
}

function indexIn(text: string | undefined, of: readonly RegExp[]): number | null {
  if (text === undefined) return null;
  const at = of.findIndex((each) => each.test(text));
  return at === -1 ? null : at + 1;
}

type Found = Omit<Mention, 'date'> & {
  readonly parts: DateParts | null;
  readonly fixed: PlainDate | null;
};

function findRules(text: string, language: Language, found: Found[]): void {
  const { rules, weekdays, months, slots } = compileDates(language);
  const isTaken = (start: number, end: number): boolean =>
    found.some((each) => start < each.end && end > each.start);
  for (const { say, means, plus, day: feastDay, month: feastMonth, onWeekday } of rules) {
    for (const match of findPhrases(say, slots, text)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (isTaken(start, end)) continue;
      const { day, month, year, weekday, number } = match.groups ?? {};
      const parts = {
        means,
        plus,
        day: feastDay ?? numberOf(day, language.dates.ordinals),
        month: feastMonth ?? indexIn(month, months),
        year: year === undefined ? null : Number(year),
        weekday: onWeekday ?? indexIn(weekday, weekdays),
        number: numberOf(number, language.dates.numbers),
      };
      found.push({
        start,
        end,
        parts,
        fixed: null,
        weekday: onWeekday === null ? parts.weekday : null,
        means,
      });
    }
  }
}

const BARE: readonly DateMeaning[] = ['weekday', 'nextWeekday', 'weekdayNextWeek'];
const LEANING: readonly DateMeaning[] = [
  'sameDay',
  'daysAfter',
  'workdaysAfter',
  'weekdayAfter',
  'weekdayWeekAfter',
];
const EXACT: readonly DateMeaning[] = ['date', 'day', 'easter', 'nthWeekday', 'lastWeekday'];
const FIXED: readonly DateMeaning[] = [...EXACT, 'monthStart', 'firstWorkday', 'monthEnd'];

/** "Friday the 20th" is one date with its weekday, not two. */
function joinPairs(mentions: readonly Mention[], text: string, joins: RegExp): Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    const gap = before && text.slice(before.end, mention.start);
    if (before && gap !== undefined && joins.test(gap)) {
      const [bare, exact] = BARE.includes(before.means) ? [before, mention] : [mention, before];
      // "That is Whitsun, so on Tuesday" names two days.
      const its = exact.means === 'easter' && exact.date ? isoWeekday(exact.date) : exact.weekday;
      const isOne = its === null || its === bare.weekday;
      if (isOne && BARE.includes(bare.means) && FIXED.includes(exact.means)) {
        joined[joined.length - 1] = {
          ...exact,
          weekday: bare.weekday,
          start: before.start,
          end: mention.end,
        };
        continue;
      }
    }
    joined.push(mention);
  }
  return joined;
}

/** How far behind a date it may be put right, in letters. */
const LONGEST_CORRECTION = 60;

function dropCorrected(
  mentions: readonly Mention[],
  text: string,
  { dates, slots }: Language,
): Mention[] {
  const correction = compile(dates.corrections, slots, 'end');
  const takesBack = compile(dates.takesBack, slots, 'start');
  return mentions.filter(({ end }, at) => {
    const next = mentions[at + 1];
    if (!next || next.start - end > LONGEST_CORRECTION) return true;
    const between = text.slice(end, next.start);
    return !correction.test(between) && !takesBack.test(between.replace(/^[\s,;:.…–—-]+/u, ''));
  });
}

/** Whether a date leans on the one behind so many words: "the day after | your return on | the 9th". */
function isClose({ means }: Pick<Mention, 'means'>, between: string): boolean {
  return (means === 'sameDay' ? /^\s*(?:\p{L}+\s+)?$/u : /^\s*(?:[\p{L}']+\s+){0,4}$/u).test(
    between,
  );
}

/** Whether an event in between is dated by what follows: "the day after | the final, which is | the 12th". */
function isCalled(mention: Pick<Mention, 'means'>, between: string, joins: RegExp): boolean {
  const comma = between.indexOf(',');
  const [event, rest] = [between.slice(0, comma + 1), between.slice(comma + 1)];
  return /\p{L}/u.test(event) && /\p{L}/u.test(rest) && joins.test(rest)
    ? isClose(mention, event.replace(',', ' '))
    : false;
}

/** Every date in a sentence of small letters, from left to right, each read from the day of sending. */
export function findDates(text: string, language: Language, context: DateContext): Mention[] {
  const { weekOf, joins } = compileDates(language);
  const found: Found[] = findNumericDates(text, language, context).map((each) => ({
    ...each,
    parts: null,
    fixed: each.date,
    weekday: null,
    means: 'date' as const,
  }));
  findRules(text, language, found);
  found.sort((a, b) => a.start - b.start);
  const mentions: Mention[] = [];
  let used: Found | null = null;
  for (const [index, each] of found.entries()) {
    // What another date leans on is part of that one, and no day of its own.
    if (each === used) continue;
    const { parts, fixed, ...mention } = each;
    const next = found[index + 1];
    // "the Monday after the 14th" leans on what follows, else on what was said before.
    const between = text.slice(mention.end, next?.start);
    const isNextClose =
      next !== undefined && (isClose(mention, between) || isCalled(mention, between, joins));
    const ahead = isNextClose
      ? (next.fixed ?? (next.parts && readDate(next.parts, context)))
      : null;
    const before = mentions.findLast(({ date }) => date !== null)?.date ?? null;
    const spokenOf = ahead ?? before ?? context.spokenOf;
    const date = fixed ?? (parts && readDate(parts, { ...context, spokenOf }));
    const isWeek =
      date !== null && EXACT.includes(mention.means) && weekOf.test(text.slice(0, mention.start));
    if (next && ahead !== null && LEANING.includes(mention.means)) {
      used = next;
      const means = mention.means === 'sameDay' ? next.means : mention.means;
      mentions.push({
        ...mention,
        end: next.end,
        date,
        means,
        weekday: mention.weekday ?? next.weekday,
      });
      continue;
    }
    mentions.push({ ...mention, date: isWeek ? weekStart(date, context.sentOn) : date });
  }
  return joinPairs(dropCorrected(mentions, text, language), text, joins);
}

/** The Monday of a week that has begun already is no day to name. */
function weekStart(date: PlainDate, sentOn: PlainDate): PlainDate {
  const monday = mondayOf(date);
  return monday > sentOn ? monday : addPlainDays(sentOn, 1);
}
