import { findZoneAhead, type SaidZone } from './said-zone.ts';

/** A time of day as it stands in a cell. */
export interface ClockCell {
  /** `HH:MM`. */
  readonly clock: string;
  /** Where it says until when, too. */
  readonly minutes: number | null;
  /** The zone that stands with it; null: none that is known. */
  readonly zone: SaidZone | null;
  /** A zone stands with it, and nobody knows which. */
  readonly isZoneUnread: boolean;
  /** What is left of the text. */
  readonly rest: string;
}

/** Behind minutes one letter is enough. */
const MERIDIEM = '(?:\\s?([ap])(?:\\.?\\s?m\\b\\.?|(?<=\\d[ap])\\b))';
const BARE_MERIDIEM = '(?:\\s?([ap])\\.?\\s?m\\b\\.?)';
/** 15:30, 3.30 pm, 15h30, 15:30:00.000; 3 pm; 15 Uhr, 15 h. */
const TIME = `(?<![\\d:.])(\\d{1,2})(?:(?:[:.h]|\\sh\\s)([0-5]\\d)(?::[0-5]\\d(?:[.,]\\d+)?)?${MERIDIEM}?(?:\\s?(?:uhr|h)\\b)?|${BARE_MERIDIEM}|\\s?(?:uhr|heures?|h)\\b)(?![\\d:]|\\.\\d)`;
const TO = 'to|until|bis|à|a|até|hasta';
const CLOCK = new RegExp(TIME, 'iu');
const UNTIL = new RegExp(`^\\s*(?:[-–—→]|${TO})\\s*${TIME}`, 'iu');
/** "2-3 pm", "14 bis 15 Uhr", "de 14 a 15h": an hour, as what stands behind it says. */
const HOURS = [
  `(?<![\\p{L}\\d:.,/-])\\d{1,2}(?=[-–—]${TIME})`,
  `(?:(?<![\\p{L}\\d]\\s)(?<![\\p{L}\\d:.,/-])|(?<=(?<!\\p{L})(?:from|von|de|das)\\s))\\d{1,2}(?=\\s(?:[-–—]|${TO})\\s?${TIME})`,
];
const FROM_HOUR = new RegExp(HOURS.join('|'), 'iu');
/** Without one of these there is no such hour, which takes longer to find. */
const MAY_BE_RANGE = /\d(?:[-–—]|\s[-–—\p{L}]+\s?\d)/u;

/** "3 PM (EDT) → 4 PM": the zone stands behind the start. */
const ZONE_BETWEEN =
  /^\s*(?=(\(?[A-Z]{2,5}(?:[+\-−]\d{1,2}(?::?\d{2})?)?\)?))\1(?=\s*(?:[-–—→]|to|until)\s*\d)/u;

const DAY = 24 * 60;

/** What a clock is said to show. */
interface SaidClock {
  readonly hour: number;
  readonly minute: number;
  /** Null: not said, as where all 24 hours are counted. */
  readonly half: 'a' | 'p' | null;
}

function saidBy(match: RegExpExecArray): SaidClock {
  const [, hour, minute = '0', meridiem, bare] = match;
  const half = (meridiem ?? bare)?.toLowerCase() as SaidClock['half'] | undefined;
  return { hour: Number(hour), minute: Number(minute), half: half ?? null };
}

/** Minutes from midnight; null for what no clock shows. */
function minutesOf({ hour, minute, half }: SaidClock): number | null {
  if (half !== null && hour >= 1 && hour <= 12) {
    return ((hour % 12) + (half === 'p' ? 12 : 0)) * 60 + minute;
  }
  return hour < 24 ? hour * 60 + minute : null;
}

/** The start of "2:30-3:30 PM" is in the end's half of the day, unless it would come after it. */
function startBefore(start: SaidClock, end: SaidClock | null): number | null {
  if (start.half !== null || !end || end.half === null) return minutesOf(start);
  const [same, until] = [minutesOf({ ...start, half: end.half }), minutesOf(end)];
  const isBefore = same !== null && until !== null && same < until;
  return isBefore ? same : minutesOf({ ...start, half: end.half === 'p' ? 'a' : 'p' });
}

/** Minutes of a day as `HH:MM`. */
export function clockOf(minutes: number): string {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** The first time of day in a text, and where it stands; an hour alone is one before an end. */
function findStart(text: string) {
  const clock = CLOCK.exec(text);
  const hour = MAY_BE_RANGE.test(text) ? FROM_HOUR.exec(text) : null;
  if (hour && (!clock || hour.index < clock.index)) {
    return { match: hour, said: { hour: Number(hour[0]), minute: 0, half: null } };
  }
  return clock && { match: clock, said: saidBy(clock) };
}

/** The first time of day in a text; null where there is none that a clock shows. */
export function readClockCell(text: string): ClockCell | null {
  const start = findStart(text);
  if (!start) return null;
  const { match, said } = start;
  const after = text.slice(match.index + match[0].length);
  const [between = ''] = ZONE_BETWEEN.exec(after) ?? [];
  const behind = after.slice(between.length);
  const until = UNTIL.exec(behind);
  const end = until && saidBy(until);
  const from = startBefore(said, end);
  if (from === null) return null;
  const to = end && minutesOf(end);
  const minutes = to === null ? null : (to - from + DAY) % DAY;
  const left = until ? behind.slice(until[0].length) : behind;
  const zone = findZoneAhead(between.trimStart()) ?? findZoneAhead(left);
  return {
    clock: clockOf(from),
    minutes: minutes === 0 ? null : minutes,
    zone: zone?.zone ?? null,
    isZoneUnread: zone !== null && zone.zone === null,
    rest: text.slice(0, match.index) + (between === '' && zone ? zone.rest : left),
  };
}
