import type { Instant } from '../interviews/interview.ts';
import type { Timetable } from '../interviews/settings.ts';
import type { Plan } from '../interviews/step.ts';
import { type Ahead, lookAhead, type Planned } from '../interviews/upcoming-days.ts';

/** What is to come of interviews, kept as long as it holds. */
export interface KeptAhead {
  /** True where it is at hand. */
  has(planned: Planned): boolean;
  aheadOf(planned: Planned, now: Instant): Ahead;
}

/** For as long as somebody has the timetable: the page may show other things meanwhile. */
const keptBy = new WeakMap<Timetable, KeptAhead>();

function makeKept(timetable: Timetable): KeptAhead {
  const kept = new WeakMap<Plan, Ahead>();
  return {
    has: ({ plan }) => plan.next === null || kept.has(plan),
    aheadOf: (planned, now) => {
      const found = kept.get(planned.plan);
      if (found) return found;
      const ahead = lookAhead(planned, timetable, now);
      if (planned.plan.next !== null) kept.set(planned.plan, ahead);
      return ahead;
    },
  };
}

/**
 * What is to come, kept by one timetable beside the plan that it belongs to: whatever ends that plan
 * (a change, its time, a clock set back) makes another.
 */
export function keepAhead(timetable: Timetable): KeptAhead {
  const kept = keptBy.get(timetable) ?? makeKept(timetable);
  keptBy.set(timetable, kept);
  return kept;
}
