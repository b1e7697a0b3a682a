import type { LineLanguage } from './line-language.ts';
import { blankOut, NEVER, pattern, type Stretch } from './stretch.ts';

/** A part of the day that people name beside a day or a time. */
export type PartOfDay = 'morning' | 'midday' | 'afternoon' | 'evening' | 'night';

/**
 * The hours that each can mean, the second not included, and the one where none is said. Twelve in
 * the morning is noon ("las 12 de la mañana"): nobody interviews at midnight.
 */
const HOURS: Readonly<Record<PartOfDay, readonly [from: number, until: number, usual: string]>> = {
  morning: [1, 13, '10:00'],
  midday: [10, 16, '12:00'],
  afternoon: [12, 24, '14:00'],
  evening: [12, 24, '18:00'],
  night: [17, 5, '20:00'],
};

const HALF_DAY = 12 * 60;

function isIn(part: PartOfDay, minutes: number): boolean {
  const [from, until] = HOURS[part];
  const hour = Math.floor(minutes / 60);
  return from < until ? hour >= from && hour < until : hour >= from || hour < until;
}

/** Minutes after midnight for a time of twelve hours, in the half of the day that the part lies in. */
export function inPart(minutes: number, part: PartOfDay): number {
  const early = minutes % HALF_DAY;
  return [early, early + HALF_DAY].find((each) => isIn(part, each)) ?? minutes;
}

/** The time where only the part is said: `guess`, `HH:MM`, where it lies in it. */
export function clockInPart(guess: string, part: PartOfDay): string {
  const [hour = 0, minute = 0] = guess.split(':').map(Number);
  return isIn(part, hour * 60 + minute) ? guess : HOURS[part][2];
}

const or = (sources: readonly string[]): string => sources.filter(Boolean).join('|') || NEVER;

const partsOf = (languages: readonly LineLanguage[]) =>
  languages.flatMap(({ partsOfDay }) => partsOfDay);

/** The phrases that are a part of the day wherever they stand: "in the morning". */
export const saidParts = (languages: readonly LineLanguage[]): string =>
  or(partsOf(languages).map(([, said]) => said));

const bareParts = (languages: readonly LineLanguage[]): string =>
  or(partsOf(languages).map(([, , bare]) => bare));

/** "morgen", "mañana". */
export const doubleWords = (languages: readonly LineLanguage[]): string =>
  or(languages.map(({ tomorrowOrMorning }) => tomorrowOrMorning));

/** What German writes in one word with the part: "Dienstagabend". */
const JOINED = '(?<=(?:sonn|mon|diens|donners|frei|sams)tag|mittwoch)';

/** Blanks out parts of the day; all that can be one, or only what can be nothing else. */
export function hideParts(
  text: string,
  languages: readonly LineLanguage[],
  which: 'all' | 'said',
): string {
  const said = saidParts(languages);
  const all = which === 'all' ? `${said}|${bareParts(languages)}|${doubleWords(languages)}` : said;
  const places = text.matchAll(
    pattern(`(?:(?<![\\p{L}\\p{N}])|${JOINED})(?:${all})(?![\\p{L}\\p{N}])`, 'giu'),
  );
  return blankOut(
    text,
    [...places].map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
  );
}

function partNamed(words: string, languages: readonly LineLanguage[]): PartOfDay {
  const found = partsOf(languages).find(([, said, bare]) =>
    pattern(`^(?:${or([said, bare])})$`).test(words),
  );
  return found?.[0] ?? 'morning';
}

/** A day or a time with the part of the day that stands directly before or after it. */
export function withPart(
  text: string,
  { start, end }: Stretch,
  languages: readonly LineLanguage[],
  kind: 'day' | 'time',
): { readonly stretch: Stretch; readonly part: PartOfDay | null } {
  const said = saidParts(languages);
  const isDay = kind === 'day';
  const double = isDay ? doubleWords(languages) : NEVER;
  // Sticky, and not on what comes after alone: what is joined looks back at its weekday.
  const tail = pattern(
    `(?:,?\\s+|${isDay ? JOINED : NEVER})(?<words>${said}|${bareParts(languages)}|${double})(?![\\p{L}\\p{N}])`,
    'iuy',
  );
  tail.lastIndex = end;
  const after = tail.exec(text);
  const lead = pattern(`(?<![\\p{L}\\p{N}])(?<words>${said}),?\\s+$`).exec(text.slice(0, start));
  const words = after?.groups?.words ?? lead?.groups?.words;
  return {
    stretch: { start: lead?.index ?? start, end: end + (after?.[0].length ?? 0) },
    part: words === undefined ? null : partNamed(words, languages),
  };
}
