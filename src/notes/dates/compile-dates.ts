import { compile, type Slots } from '../compile.ts';
import type { Language, Phrase } from '../language.ts';
import type { DateMeaning } from './date-words.ts';

interface CompiledRule {
  readonly say: readonly [Phrase];
  readonly means: DateMeaning;
  readonly plus: number;
  readonly day: number | null;
  readonly month: number | null;
  readonly onWeekday: number | null;
}

/** A language's dates, made ready to be looked for. */
interface CompiledDates {
  readonly rules: readonly CompiledRule[];
  /** The language's own slots and those of dates. */
  readonly slots: Slots;
  readonly weekdays: readonly RegExp[];
  readonly months: readonly RegExp[];
  readonly weekOf: RegExp;
  readonly joins: RegExp;
}

const compiled = new WeakMap<Language, CompiledDates>();
const group = (name: string, phrases: readonly string[]): string =>
  `(?<${name}>${phrases.map((each) => each.replaceAll(' ', '\\s+')).join('|')})`;
const byLength = (texts: readonly string[]): string[] =>
  [...texts].sort((a, b) => b.length - a.length);
const whole = (phrase: string): RegExp => new RegExp(`^(?:${phrase})$`, 'u');

function slotsOf({ dates, slots }: Language): Slots {
  const ordinals = byLength(Object.keys(dates.ordinals)).map((word) => `|${word}`);
  const suffix = dates.daySuffix === '' ? '' : `(?:${dates.daySuffix})?`;
  const figures = '(?:0?[1-9]|[12]\\d|3[01])(?!\\d|/|:\\d)';
  return {
    ...slots,
    weekday: group('weekday', dates.weekdays),
    month: group('month', dates.months),
    day: `(?<day>${figures}${suffix}${ordinals.join('')})`,
    year: '(?<year>20\\d\\d)',
    number: `(?<number>\\d{1,3}|${byLength(Object.keys(dates.numbers)).join('|')})`,
  };
}

/** Kept for the next time. */
export function compileDates(language: Language): CompiledDates {
  const known = compiled.get(language);
  if (known) return known;
  const { dates, slots } = language;
  const joins = dates.joins.length > 0 ? compile(dates.joins, slots).source : '(?!)';
  const result = {
    rules: dates.rules.map(
      ({ say, means, plus = 0, day = null, month = null, weekday = null }) => ({
        say: [say] as const,
        means,
        plus,
        day,
        month,
        onWeekday: weekday,
      }),
    ),
    slots: slotsOf(language),
    weekdays: dates.weekdays.map(whole),
    months: dates.months.map(whole),
    weekOf: compile(dates.weekOf, slots, 'end'),
    joins: new RegExp(`^[\\s,.(]*(?:${joins})?[\\s,(]*$`, 'u'),
  };
  compiled.set(language, result);
  return result;
}
