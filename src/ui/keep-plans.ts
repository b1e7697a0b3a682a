import type { Instant, Interview } from '../interviews/interview.ts';
import { planUntil } from '../interviews/plan-until.ts';
import type { Timetable } from '../interviews/settings.ts';
import type { Plan } from '../interviews/step.ts';
import { steps } from '../interviews/steps.ts';

/** Plans that have been derived and still hold: ten thousand are not derived anew each minute. */
export interface Plans {
  /** True where the plan is at hand. */
  has(interview: Interview, now: Instant): boolean;
  planOf(interview: Interview, now: Instant): Plan;
}

interface Kept {
  readonly plan: Plan;
  readonly from: Instant;
  /** Null: time alone does not change it. */
  readonly until: Instant | null;
}

/**
 * Keeps plans by one timetable. An interview that is changed is another object, so that its plan is
 * made anew; one whose time has come, too, or where the clock was set back.
 */
export function keepPlans(timetable: Timetable): Plans {
  const kept = new WeakMap<Interview, Kept>();
  const find = (interview: Interview, now: Instant): Plan | null => {
    const found = kept.get(interview);
    if (!found || now < found.from) return null;
    return found.until === null || now < found.until ? found.plan : null;
  };
  return {
    has: (interview, now) => find(interview, now) !== null,
    planOf: (interview, now) => {
      const found = find(interview, now);
      if (found) return found;
      const plan = steps(interview, timetable, now);
      const until = planUntil(interview, plan, timetable, now);
      kept.set(interview, { plan, from: now, until });
      return plan;
    },
  };
}
