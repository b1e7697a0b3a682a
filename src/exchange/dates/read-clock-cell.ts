/** A time of day as it stands in a cell. */
export interface ClockCell {
  /** `HH:MM`. */
  readonly clock: string;
  /** Where it says until when, too. */
  readonly minutes: number | null;
  /** What is left of the text. */
  readonly rest: string;
}

const MERIDIEM = '(?:\\s?([ap])\\.?\\s?m\\b\\.?)';
/** 15:30, 3.30 pm, 15h30, 15:30:00.000; 3 pm; 15 Uhr, 15 h. */
const TIME = `(?<![\\d:.])(\\d{1,2})(?:(?:[:.h]|\\sh\\s)([0-5]\\d)(?::[0-5]\\d(?:[.,]\\d+)?)?${MERIDIEM}?(?:\\s?(?:uhr|h)\\b)?|${MERIDIEM}|\\s?(?:uhr|heures?|h)\\b)(?![\\d:])`;
const CLOCK = new RegExp(TIME, 'iu');
const UNTIL = new RegExp(`^\\s*(?:[-–—→]|to|until|bis|à|a|até|hasta)\\s*${TIME}`, 'iu');

/** "3 PM (EDT) → 4 PM": the zone stands behind the start. */
const ZONE_BETWEEN = /^\s*\(?[A-Z]{2,5}(?:[+\-−]\d{1,2})?\)?(?=\s*(?:[-–—→]|to|until)\s*\d)/u;

const DAY = 24 * 60;

function minutesOf(match: RegExpExecArray, lent: string | undefined): number | null {
  const [, hours = '', minutes = '0', meridiem, bare] = match;
  const half = (meridiem ?? bare ?? lent)?.toLowerCase();
  const hour = Number(hours);
  if (half !== undefined && hour >= 1 && hour <= 12) {
    return ((hour % 12) + (half === 'p' ? 12 : 0)) * 60 + Number(minutes);
  }
  return hour < 24 ? hour * 60 + Number(minutes) : null;
}

/** Minutes of a day as `HH:MM`. */
export function clockOf(minutes: number): string {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** The first time of day in a text; null where there is none that a clock shows. */
export function readClockCell(text: string): ClockCell | null {
  const match = CLOCK.exec(text);
  const from = match && minutesOf(match, undefined);
  if (match === null || from === null) return null;
  const after = text.slice(match.index + match[0].length);
  const [zone = ''] = ZONE_BETWEEN.exec(after) ?? [];
  const behind = after.slice(zone.length);
  const end = UNTIL.exec(behind);
  const until = end && minutesOf(end, undefined);
  const minutes = until === null ? null : (until - from + DAY) % DAY;
  const rest = text.slice(0, match.index) + (end ? behind.slice(end[0].length) : behind) + zone;
  return { clock: clockOf(from), minutes: minutes === 0 ? null : minutes, rest };
}
