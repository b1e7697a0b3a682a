import { LIMITS } from '../interviews/interview.ts';
import type { LineLanguage } from './line-language.ts';
import { type Found, PIECE_END, wholeWords } from './stretch.ts';

const MINUTES = 'min\\.?|mins|minutes?|minuten|minutos?';
const HOURS = 'h|hrs?|hours?|std\\.?|stunden?|heures?|horas?';

/** Lengths in words, the longer ones first: one of them has another in it. */
const IN_WORDS: readonly (readonly [source: string, minutes: number])[] = [
  ['an hour and a half|anderthalb stunden|eineinhalb stunden|une heure et demie|hora y media', 90],
  ['half an hour|(?:eine )?halbe stunde|une demi-heure|media hora|meia hora', 30],
  ['(?:an|one) hour|eine stunde|une heure|una hora|uma hora', 60],
];

/** More hours than this are a time of day: nobody is asked for five, and "14 h" is two o'clock. */
const MOST_HOURS = 4;

/**
 * How long it takes, in minutes: "45 min", "1 h", "1.5 hours", "1h30", "1 h 30", with "for" before it.
 * What has "at" before it is a time.
 */
export function readDuration(
  text: string,
  languages: readonly LineLanguage[],
): Found<number> | null {
  const lasting = languages.map((each) => each.lasting).join('|');
  const at = languages.map((each) => each.beforeTime).join('|');
  const pattern = wholeWords(
    `(?<![.,:/])(?<!(?:${at})\\s{0,2})(?:(?:${lasting})\\s+)?(?:(?<hours>\\d{1,2})(?:h|\\s?h\\s?(?=\\d\\d${PIECE_END}))(?<rest>[0-5]\\d)|(?<amount>\\d{1,3}(?:[.,]\\d{1,2})?)[\\s-]?(?:(?<minutes>${MINUTES})|(?:${HOURS})))`,
    'giu',
  );
  for (const match of text.matchAll(pattern)) {
    const { hours, rest, amount = '', minutes } = match.groups ?? {};
    const number = Number(amount.replace(',', '.'));
    const length = hours ? Number(hours) * 60 + Number(rest) : minutes ? number : number * 60;
    const isLength = minutes !== undefined || length <= MOST_HOURS * 60;
    if (!isLength || length < 1 || length > LIMITS.durationMinutes) continue;
    return { value: Math.round(length), start: match.index, end: match.index + match[0].length };
  }
  for (const [source, value] of IN_WORDS) {
    const match = wholeWords(`(?:(?:${lasting})\\s+)?(?:${source})`).exec(text);
    if (match) return { value, start: match.index, end: match.index + match[0].length };
  }
  return null;
}
