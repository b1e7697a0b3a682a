import { inPart, type PartOfDay } from './part-of-day.ts';
import type { Stretch } from './stretch.ts';

/** A time as it is said: of twelve hours or of twenty-four. */
export interface SaidTime {
  readonly hour: number;
  readonly minute: number;
  /** "03:00" is at night. */
  readonly isPadded: boolean;
  readonly meridiem: 'am' | 'pm' | null;
}

/** A time of day in one piece of the line, with the one until when, where it says that, too. */
export interface SaidClock extends Stretch {
  readonly from: SaidTime;
  readonly to: SaidTime | null;
}

/** The time that a line means. */
export interface ReadClock {
  /** `HH:MM`. */
  readonly clock: string;
  /** "at 3" was taken as three in the afternoon. */
  readonly isAfternoonAssumed: boolean;
  /** Where it says until when, too: the minutes in between. */
  readonly minutes: number | null;
}

const HALF_DAY = 12 * 60;

/** Until this hour a bare number is one in the afternoon: nobody interviews at night. */
const AFTERNOON_UNTIL = 6;

const isOfTwelve = ({ hour }: SaidTime): boolean => hour >= 1 && hour <= 12;

const isAssumed = (said: SaidTime): boolean =>
  said.hour >= 1 && said.hour <= AFTERNOON_UNTIL && !said.isPadded;

/** Minutes after midnight. */
function minutesOf(said: SaidTime, part: PartOfDay | null): number {
  const minutes = said.hour * 60 + said.minute;
  if (isOfTwelve(said)) {
    if (said.meridiem) return (minutes % HALF_DAY) + (said.meridiem === 'pm' ? HALF_DAY : 0);
    if (part) return inPart(minutes, part);
  }
  return minutes + (isAssumed(said) ? HALF_DAY : 0);
}

/** The same time in the other half of the day. */
const otherHalf = (minutes: number): number => (minutes + HALF_DAY) % (2 * HALF_DAY);

const clockOf = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

/**
 * The half of the day in which a time lies: by its own "pm", by the part of the day that is named,
 * or by the "pm" of its end, unless it would then begin after that ("11-1pm").
 */
export function settleClock({ from, to }: SaidClock, part: PartOfDay | null): ReadClock {
  const meridiem = from.meridiem ?? to?.meridiem ?? null;
  let start = minutesOf({ ...from, meridiem }, part);
  let end = to && minutesOf(to, part);
  const isLent = from.meridiem === null && (meridiem ?? part) !== null && isOfTwelve(from);
  if (end !== null && start >= end) {
    if (isLent && otherHalf(start) < end) start = otherHalf(start);
    else if (to?.meridiem === null && isOfTwelve(to)) end = otherHalf(end);
  }
  return {
    clock: clockOf(start),
    isAfternoonAssumed: (meridiem ?? part) === null && isAssumed(from),
    minutes: end !== null && end > start ? end - start : null,
  };
}
