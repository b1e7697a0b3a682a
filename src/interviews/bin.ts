import type { Instant, Interview } from './interview.ts';

/** A removed interview can be brought back for so long; README and PRIVACY say the same. */
const KEPT_DAYS = 30;

/** When an interview that was removed at this time is deleted for good. */
export function goneAt(removedAt: Instant): Instant {
  return new Date(Date.parse(removedAt) + KEPT_DAYS * 86_400_000).toISOString();
}

/** The removed interviews whose time is up. */
export function listExpired(interviews: readonly Interview[], now: Instant): Interview[] {
  return interviews.filter(({ removedAt }) => removedAt !== null && goneAt(removedAt) < now);
}
