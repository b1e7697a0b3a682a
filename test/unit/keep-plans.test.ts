import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { steps } from '../../src/interviews/steps.ts';
import { keepPlans } from '../../src/ui/keep-plans.ts';
import { instant, story, timetable as timetables } from '../support/arbitraries.ts';
import { tellStory } from '../support/tell-story.ts';

describe('plans that are kept', () => {
  it('are what is derived anew, wherever the clock goes', () => {
    fc.assert(
      fc.property(
        story,
        timetables,
        fc.array(instant, { minLength: 1, maxLength: 8 }),
        (told, timetable, times) => {
          const interview = tellStory(told);
          fc.pre(interview !== null);
          const plans = keepPlans(timetable);
          for (const now of times) {
            expect(plans.planOf(interview, now)).toEqual(steps(interview, timetable, now));
            expect(plans.has(interview, now)).toBe(true);
          }
          expect(plans.has({ ...interview }, times[0] ?? '')).toBe(false);
        },
      ),
      { numRuns: 300 },
    );
  });
});
