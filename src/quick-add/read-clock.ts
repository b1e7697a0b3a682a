import type { LineLanguage } from './line-language.ts';
import { GAP, pattern, type Stretch, wholeWords } from './stretch.ts';

/** A time of day that the line says, in one piece of it. */
export interface ReadClock extends Stretch {
  /** `HH:MM`. */
  readonly clock: string;
  /** "at 3" was taken as three in the afternoon. */
  readonly isAfternoonAssumed: boolean;
  /** Where it says until when, too: the minutes in between. */
  readonly minutes: number | null;
}

/** Until this hour a bare number is one in the afternoon: nobody interviews at night. */
const AFTERNOON_UNTIL = 6;

const MERIDIEM = '[ap]\\.?m\\.?';
const any = (languages: readonly LineLanguage[], key: 'beforeTime' | 'hourMarks' | 'until') =>
  languages.map((each) => each[key]).join('|');

interface Parts {
  readonly hour: string | undefined;
  readonly minute: string | undefined;
  readonly half: string | undefined;
  readonly meridiem: string | undefined;
}

function onePattern(name: string, marks: string, pastHour: string): string {
  return `(?<hour${name}>\\d{1,2})(?:[:.h](?<minute${name}>[0-5]\\d)(?!\\.\\d))?(?:\\s?(?<meridiem${name}>${MERIDIEM})|\\s?(?<mark${name}>${marks})(?![\\p{L}\\p{N}]))?(?:\\s(?<half${name}>${pastHour}))?`;
}

/** Minutes after midnight; null where no clock shows this. */
function minutesOf(
  { hour, minute, half, meridiem }: Parts,
  languages: readonly LineLanguage[],
): { minutes: number; isAssumed: boolean } | null {
  const said = Number(hour);
  if (hour === undefined || said > 23) return null;
  const past = languages
    .flatMap((each) => each.pastHour)
    .find(([source]) => half !== undefined && pattern(`^(?:${source})$`, 'iu').test(half));
  const rest = past ? past[1] : Number(minute ?? 0);
  const isTwelve = meridiem !== undefined && said >= 1 && said <= 12;
  if (isTwelve) {
    const isLate = meridiem.toLowerCase().startsWith('p');
    return { minutes: ((said % 12) + (isLate ? 12 : 0)) * 60 + rest, isAssumed: false };
  }
  const isAssumed = said >= 1 && said <= AFTERNOON_UNTIL && !hour.startsWith('0');
  return { minutes: (said + (isAssumed ? 12 : 0)) * 60 + rest, isAssumed };
}

const clockOf = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

function spokenClock(text: string, languages: readonly LineLanguage[]): ReadClock | null {
  for (const language of languages) {
    for (const [source, clock] of language.clocks) {
      const match = wholeWords(`(?:(?:${language.beforeTime})\\s+)?(?:${source})`).exec(text);
      if (!match) continue;
      const place = { start: match.index, end: match.index + match[0].length };
      return { ...place, clock, isAfternoonAssumed: false, minutes: null };
    }
  }
  return null;
}

/**
 * The first time of day in the text. A bare number is one only where `isBareAllowed` and it stands
 * beside a day, or after "at" with nothing behind it that it could count: "at 3", not "at 7 Eleven".
 */
export function readClock(
  text: string,
  languages: readonly LineLanguage[],
  isBareAllowed: boolean,
): ReadClock | null {
  const marks = any(languages, 'hourMarks');
  const pastHour = languages.flatMap((each) => each.pastHour.map(([source]) => source));
  const halves = pastHour.length > 0 ? pastHour.join('|') : '$.';
  const first = onePattern('A', marks, halves);
  const second = onePattern('B', marks, halves);
  const until = `\\s?(?:[-–—]|\\s(?:${any(languages, 'until')})\\s)\\s?`;
  const shape = pattern(
    `(?<![\\p{L}\\p{N}.,:/+-])(?:(?<before>${any(languages, 'beforeTime')})\\s*)?(?<![\\p{L}\\p{N}.,:/+]|\\p{N}-)${first}(?:${until}${second})?(?![\\p{L}\\p{N}%]|[.:/,-]\\d)`,
    'giu',
  );
  const spoken = spokenClock(text, languages);
  if (spoken) return spoken;
  for (const match of text.matchAll(shape)) {
    const found = match.groups ?? {};
    const { hourA, minuteA, halfA, markA, hourB, minuteB, halfB, markB } = found;
    const isMarked = [minuteA, halfA, markA, minuteB, halfB, markB].some(Boolean);
    const isSure = isMarked || Boolean(found.meridiemA ?? found.meridiemB);
    if (!isSure && !(isBareAllowed && hourB === undefined && isBareClock(text, match))) continue;
    const meridiem = found.meridiemA ?? found.meridiemB;
    const start = minutesOf({ hour: hourA, minute: minuteA, half: halfA, meridiem }, languages);
    if (!start) continue;
    const end = minutesOf(
      { hour: hourB, minute: minuteB, half: halfB, meridiem: found.meridiemB },
      languages,
    );
    const length = end ? end.minutes - start.minutes : 0;
    return {
      start: match.index,
      end: match.index + match[0].length,
      clock: clockOf(start.minutes),
      isAfternoonAssumed: start.isAssumed,
      minutes: length > 0 ? length : null,
    };
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
