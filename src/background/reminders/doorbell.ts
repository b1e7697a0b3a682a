import type { Instant } from '../../interviews/interview.ts';
import { getBrowser } from '../../platform/browser.ts';

/** The one alarm. It only wakes the background; what is due stands in the records. */
export const DOORBELL = 'doorbell';

/** Sleep and clock changes can make an alarm slip: an hour is the most it may be late. */
const LONGEST_SLEEP_MS = 60 * 60_000;

/** An alarm for now might be taken for one that has passed. Browsers round up further as they like. */
const SHORTEST_SLEEP_MS = 1_000;

/**
 * An alarm that has rung is used up, and a background may be killed while it works: so it rings on
 * every minute until that work is done and has set it for the next time.
 */
const REPEAT_MINUTES = 1;

/** Whatever becomes of it, the work that it is set for goes on. */
async function set(when: number): Promise<void> {
  try {
    await getBrowser().alarms.create(DOORBELL, { when, periodInMinutes: REPEAT_MINUTES });
  } catch (error) {
    console.error('Afterword: the alarm could not be set.', error);
  }
}

/**
 * At each start, and before work that may be cut off: from now on the alarm rings every minute, until
 * `ringDoorbellAt` says that the work is done. Updates take the alarm away, Firefox does at each
 * restart, and whoever is ended next has nobody else to wake them.
 */
export function keepRinging(now: Instant): void {
  void set(Date.parse(now) + REPEAT_MINUTES * 60_000);
}

/** What is not saved is tried again so soon. */
const RETRY_MS = REPEAT_MINUTES * 60_000;

/**
 * The next instant that matters, or an hour from now, whichever is earlier.
 *
 * @param isUnsaved something waits to be saved, which is tried again within a minute
 */
export function whenToRing(next: Instant | null, now: Instant, isUnsaved: boolean): Instant {
  const from = Date.parse(now);
  const latest = from + (isUnsaved ? RETRY_MS : LONGEST_SLEEP_MS);
  const wanted = next === null ? latest : Math.min(latest, Date.parse(next));
  return new Date(Math.max(wanted, from + SHORTEST_SLEEP_MS)).toISOString();
}

/**
 * Sets the alarm, as the last thing that is done; also where it is set so already: a browser may wait
 * by a clock that stood still while the machine slept (Firefox), and starts to count anew.
 */
export function ringDoorbellAt(when: Instant): void {
  void set(Date.parse(when));
}
