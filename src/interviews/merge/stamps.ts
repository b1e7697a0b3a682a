import type { Instant } from '../interview.ts';

/**
 * When each part of an interview was last changed, by the part's path (`parts.ts`). A part without a
 * stamp is older than any with one.
 */
export type Stamps = Readonly<Record<string, string>>;

/** Whoever changes something now: a stamp is made of both. */
export interface Stamping {
  readonly now: Instant;
  /** Ten letters and digits (`background/device.ts`), so that no two devices make the same stamp. */
  readonly device: string;
}

const TIME_LENGTH = 9;

/**
 * Milliseconds since 1970 in base 36 and the device: stamps compare as strings. One of a time after
 * 2148 is none: nobody's clock could get past it.
 */
const STAMP = /^[01][0-9a-z]{8}-[0-9a-z]{10}$/;

export function isStamp(text: string): boolean {
  return STAMP.test(text);
}

/** The stamp of a moment. */
export function stampAt(milliseconds: number, device: string): string {
  return `${milliseconds.toString(36).padStart(TIME_LENGTH, '0')}-${device}`;
}

/** A stamp's time, in milliseconds since 1970. */
function timeOf(stamp: string): number {
  return Number.parseInt(stamp.slice(0, TIME_LENGTH), 36);
}

/**
 * A stamp for a change that is made now. It is later than all that the record has seen, so that a device
 * whose clock is slow does not lose what its user has just changed.
 */
export function nextStamp(seen: Stamps, { now, device }: Stamping): string {
  let latest = Date.parse(now);
  for (const each of Object.values(seen)) {
    const [stamp = ''] = each.split(':');
    if (isStamp(stamp)) latest = Math.max(latest, timeOf(stamp) + 1);
  }
  return stampAt(latest, device);
}
