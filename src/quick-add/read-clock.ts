import type { LineLanguage } from './line-language.ts';
import { saidParts } from './part-of-day.ts';
import type { SaidClock, SaidTime } from './settle-clock.ts';
import { GAP, NEVER, PIECE_END, pattern, wholeWords } from './stretch.ts';

const LAST_HOUR = 23;

const MERIDIEM = '[ap]\\.?m\\.?';
const any = (languages: readonly LineLanguage[], key: 'beforeTime' | 'hourMarks' | 'until') =>
  languages.map((each) => each[key]).join('|');

function onePattern(name: string, marks: string, pastHour: string): string {
  return `(?<hour${name}>\\d{1,2})(?:(?:[:.h]|\\s?(?:h|uhr)\\s?(?=\\d\\d${PIECE_END}))(?<minute${name}>[0-5]\\d)(?!\\.\\d))?(?:\\s?(?<meridiem${name}>${MERIDIEM})|\\s?(?<mark${name}>${marks})(?![\\p{L}\\p{N}]))?(?:\\s(?<half${name}>${pastHour}))?`;
}

/** The time in a match whose groups end in this letter; null where no clock shows it. */
function timeOf(
  found: Readonly<Record<string, string | undefined>>,
  name: 'A' | 'B',
  languages: readonly LineLanguage[],
): SaidTime | null {
  const hour = found[`hour${name}`];
  if (hour === undefined || Number(hour) > LAST_HOUR) return null;
  const half = found[`half${name}`];
  const past = languages
    .flatMap((each) => each.pastHour)
    .find(([source]) => half !== undefined && pattern(`^(?:${source})$`, 'iu').test(half));
  const meridiem = found[`meridiem${name}`]?.toLowerCase();
  return {
    hour: Number(hour),
    minute: past ? past[1] : Number(found[`minute${name}`] ?? 0),
    isPadded: hour.startsWith('0'),
    meridiem: meridiem === undefined ? null : meridiem.startsWith('p') ? 'pm' : 'am',
  };
}

function spokenClock(text: string, languages: readonly LineLanguage[]): SaidClock | null {
  for (const language of languages) {
    for (const [source, clock] of language.clocks) {
      const match = wholeWords(`(?:(?:${language.beforeTime})\\s+)?(?:${source})`).exec(text);
      if (!match) continue;
      const [hour = 0, minute = 0] = clock.split(':').map(Number);
      return {
        start: match.index,
        end: match.index + match[0].length,
        from: { hour, minute, isPadded: false, meridiem: null },
        to: null,
      };
    }
  }
  return null;
}

/**
 * The first time of day in the text. A bare number is one only where `isBareAllowed` and it stands
 * beside a day, or after "at" with nothing behind it that it could count: "at 3", not "at 7 Eleven".
 * "7 in the evening" is one anywhere.
 */
export function readClock(
  text: string,
  languages: readonly LineLanguage[],
  isBareAllowed: boolean,
): SaidClock | null {
  const marks = any(languages, 'hourMarks');
  const pastHour = languages.flatMap((each) => each.pastHour.map(([source]) => source));
  const halves = pastHour.length > 0 ? pastHour.join('|') : NEVER;
  const first = onePattern('A', marks, halves);
  const second = onePattern('B', marks, halves);
  const until = `\\s?(?:[-–—]|\\s(?:${any(languages, 'until')})\\s)\\s?`;
  const shape = pattern(
    `(?<![\\p{L}\\p{N}.,:/+-])(?:(?<before>${any(languages, 'beforeTime')})\\s*)?(?<![\\p{L}\\p{N}.,:/+]|\\p{N}-)${first}(?:${until}${second})?(?![\\p{L}\\p{N}%]|[.:/,-]\\d)`,
    'giu',
  );
  const beforePart = pattern(`^,?\\s+(?:${saidParts(languages)})(?![\\p{L}\\p{N}])`);
  const spoken = spokenClock(text, languages);
  if (spoken) return spoken;
  for (const match of text.matchAll(shape)) {
    const found = match.groups ?? {};
    const { minuteA, halfA, markA, hourB, minuteB, halfB, markB } = found;
    const isMarked = [minuteA, halfA, markA, minuteB, halfB, markB].some(Boolean);
    const end = match.index + match[0].length;
    const isSure =
      isMarked || Boolean(found.meridiemA ?? found.meridiemB) || beforePart.test(text.slice(end));
    if (!isSure && !(isBareAllowed && hourB === undefined && isBareClock(text, match))) continue;
    const from = timeOf(found, 'A', languages);
    if (from) return { start: match.index, end, from, to: timeOf(found, 'B', languages) };
  }
  return null;
}

function isBareClock(text: string, match: RegExpMatchArray): boolean {
  const start = match.index ?? 0;
  const before = text.slice(0, start).trimEnd();
  const after = text.slice(start + match[0].length).trimStart();
  const isBesideDay = before.endsWith(GAP) || after.startsWith(GAP);
  const isLast = after === '' || /^[,;:|–—-]/.test(after);
  const hasBefore = match.groups?.before !== undefined;
  return hasBefore ? isBesideDay || isLast : before.endsWith(GAP) && isLast;
}
