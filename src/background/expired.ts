import type { Instant, Interview } from '../interviews/interview.ts';

/** A removed interview can be brought back for so long; README and PRIVACY say the same. */
const KEPT_DAYS = 30;

/** True for an interview whose time in the bin is up. */
export function isExpired({ removedAt }: Interview, now: Instant): boolean {
  const oldest = new Date(Date.parse(now) - KEPT_DAYS * 86_400_000).toISOString();
  return removedAt !== null && removedAt < oldest;
}
