import type { Instant } from '../../interviews/interview.ts';
import { getBrowser } from '../../platform/browser.ts';

/** The one alarm. It only wakes the background; what is due stands in the records. */
export const DOORBELL = 'doorbell';

/** Sleep and clock changes can make an alarm slip: an hour is the most it may be late. */
const LONGEST_SLEEP_MS = 60 * 60_000;

/** An alarm for now might be taken for one that has passed. Browsers round up further as they like. */
const SHORTEST_SLEEP_MS = 1_000;

/** Sets the alarm to the next instant that matters, or an hour from now, whichever is earlier. */
export async function ringDoorbellAt(next: Instant | null, now: Instant): Promise<void> {
  const { alarms } = getBrowser();
  const from = Date.parse(now);
  const latest = from + LONGEST_SLEEP_MS;
  const wanted = next === null ? latest : Math.min(latest, Date.parse(next));
  const when = Math.max(wanted, from + SHORTEST_SLEEP_MS);
  const set = await alarms.get(DOORBELL);
  // An alarm that is early enough stays, or every wake would push it on; one long past is dead.
  const isKept = set && set.scheduledTime <= when && set.scheduledTime > from;
  if (!isKept) alarms.create(DOORBELL, { when });
}
