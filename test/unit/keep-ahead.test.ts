import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMinutes } from '../../src/interviews/civil-time.ts';
import { upcomingDays } from '../../src/interviews/upcoming-days.ts';
import { keepAhead } from '../../src/page/keep-ahead.ts';
import { keepPlans } from '../../src/ui/keep-plans.ts';
import { instant, story, timetable as timetables } from '../support/arbitraries.ts';
import { tellStory } from '../support/tell-story.ts';

describe('days whose steps are kept', () => {
  it('are what is derived anew, wherever the clock goes', () => {
    // Around the interview, and far from it.
    const minutes = fc.integer({ min: -40 * 24 * 60, max: 40 * 24 * 60 });
    const time = fc.oneof({ weight: 4, arbitrary: minutes }, instant);
    const times = fc.array(time, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(story, timetables, times, (told, timetable, at) => {
        const interview = tellStory(told);
        fc.pre(interview !== null);
        const plans = keepPlans(timetable);
        for (const each of at) {
          const now = typeof each === 'string' ? each : addMinutes(interview.startsAt, each);
          const planned = { interview, plan: plans.planOf(interview, now) };
          const kept = keepAhead(timetable);
          expect(
            upcomingDays([planned], timetable, now, (each) => kept.aheadOf(each, now)),
          ).toEqual(upcomingDays([planned], timetable, now));
          expect(kept.has(planned)).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});
