import { weekdayOf } from '../interviews/civil-time.ts';
import type { PlainDate } from '../interviews/interview.ts';
import type { LineLanguage } from './line-language.ts';
import { type PartOfDay, withPart } from './part-of-day.ts';
import { readClock } from './read-clock.ts';
import { readDay } from './read-day.ts';
import { readDuration } from './read-duration.ts';
import { readNumericDay } from './read-numeric-day.ts';
import { type ReadClock, settleClock } from './settle-clock.ts';
import { blankOut, type Found, NEVER, type Stretch, trimmed, widen } from './stretch.ts';

/** Day, time and length as far as the line says them. */
export interface ReadWhen {
  readonly date: PlainDate | null;
  readonly clock: ReadClock | null;
  /** The part of the day that it names. */
  readonly part: PartOfDay | null;
  readonly duration: Found<number> | null;
  /** The pieces that say day and time. */
  readonly stretches: readonly Stretch[];
  readonly isWeekdayOff: boolean;
  /** A zone that is named and not used. */
  readonly zone: Stretch | null;
  /** The text without all of it. */
  readonly left: string;
}

/** A zone by its letters, after the time: not read, since the same letters are several zones. */
const ZONE = /^\s?\(?(?:UTC|GMT|[ECMP][SD]?T|CES?T|[BIJ]ST|AE[SD]T)(?![\p{L}\p{N}])\)?/u;

function zoneAfter(text: string, clock: Stretch | null): Stretch | null {
  const match = clock && ZONE.exec(text.slice(clock.end));
  return match ? trimmed(text, { start: clock.end, end: clock.end + match[0].length }) : null;
}

/** Nothing but commas and blanks between two pieces. */
function isBeside(text: string, one: Stretch, other: Stretch): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return /^[\s,]*$/.test(text.slice(first.end, second.start));
}

/**
 * Reads day, time and length. In this order, since each leaves less to be mistaken: a length, figures
 * that are a date, a time with its mark, words for days, and then bare numbers ("at 3").
 */
export function readWhen(
  line: string,
  languages: readonly LineLanguage[],
  today: PlainDate,
  locale: string,
): ReadWhen {
  let left = line;
  const stretches: Stretch[] = [];
  /** Takes the piece, and returns the part of the day that stands beside it. */
  const take = (piece: Stretch | null, kind: 'day' | 'time'): PartOfDay | null => {
    if (!piece) return null;
    const { stretch, part } = withPart(left, piece, languages, kind);
    left = blankOut(left, [stretch]);
    stretches.push(stretch);
    return part;
  };
  const before = languages.map(({ beforeDay }) => beforeDay).join('|');

  const duration = readDuration(left, languages);
  if (duration) left = blankOut(left, [duration]);
  const figures = readNumericDay(left, today, locale);
  const inFigures = figures && widen(left, figures, before, NEVER);
  const partOfFigures = take(inFigures, 'day');
  const sure = readClock(left, languages, false);
  const partOfSure = take(sure, 'time');
  const word = readDay(left, languages, today);
  // "Wednesday, 25.11.": the weekday belongs to the figures; elsewhere it may be a name.
  const isMore = word !== null && (inFigures === null || isBeside(line, inFigures, word));
  const besideWord = isMore ? take(word, 'day') : null;
  const bare = sure ? null : readClock(left, languages, true);
  const partOfBare = take(bare, 'time');
  const clock = sure ?? bare;
  const part =
    partOfSure ?? partOfBare ?? partOfFigures ?? besideWord ?? (isMore ? word.part : null);

  const zone = zoneAfter(left, clock);
  if (zone) left = blankOut(left, [zone]);

  const date = figures?.value ?? word?.value ?? null;
  const isOther = figures !== null && isMore && weekdayOf(figures.value) !== weekdayOf(word.value);
  return {
    date,
    clock: clock && settleClock(clock, part),
    part,
    duration,
    stretches: stretches.sort((a, b) => a.start - b.start),
    isWeekdayOff: isOther || (isMore && word.isWeekdayOff),
    zone,
    left,
  };
}
