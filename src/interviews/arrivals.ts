import type { Instant, Interview } from './interview.ts';
import type { Plan, Reminder } from './step.ts';

/** Something that came due, and is still to be done. */
export interface Arrival {
  readonly interview: Interview;
  readonly plan: Plan;
  readonly reminder: Reminder;
}

/**
 * What came due after `since` and by `now`: of each interview the latest reminder, the last one
 * first. What was put off has not come.
 */
export function listArrivals(
  planned: readonly { readonly interview: Interview; readonly plan: Plan }[],
  since: Instant,
  now: Instant,
): Arrival[] {
  const came = planned.flatMap(({ interview, plan }): Arrival[] => {
    const rung = plan.reminders.filter(({ at }) => at <= now);
    const last = rung.sort((a, b) => (a.at < b.at ? -1 : 1)).at(-1);
    return last && last.at > since ? [{ interview, plan, reminder: last }] : [];
  });
  return came.sort((a, b) => (a.reminder.at < b.reminder.at ? 1 : -1));
}
