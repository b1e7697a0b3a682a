import type { Instant, Interview } from './interview.ts';

/** A removed interview can be brought back for so long; README and PRIVACY say the same. */
const KEPT_DAYS = 30;

/** When an interview that was removed at this time is deleted for good. */
export function goneAt(removedAt: Instant): Instant {
  return new Date(Date.parse(removedAt) + KEPT_DAYS * 86_400_000).toISOString();
}

/** True for an interview whose time in the bin is up. */
export function isExpired({ removedAt }: Interview, now: Instant): boolean {
  return removedAt !== null && goneAt(removedAt) < now;
}
