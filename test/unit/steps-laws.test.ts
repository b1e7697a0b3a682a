import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { steps } from '../../src/interviews/steps.ts';
import { instant, story, timetable as timetables } from '../support/arbitraries.ts';
import { tellStory } from '../support/tell-story.ts';

describe('steps, for every interview in every state', () => {
  it('has exactly one next step, or none and the reason', () => {
    fc.assert(
      fc.property(story, timetables, instant, (told, timetable, now) => {
        const interview = tellStory(told);
        fc.pre(interview !== null);
        const plan = steps(interview, timetable, now);
        const isOpen = interview.outcome === 'open' && interview.removedAt === null;
        expect(plan.next !== null).toBe(isOpen);
        expect(plan.none === null).toBe(isOpen);
      }),
    );
  });

  it('depends on nothing but its arguments, and changes none of them', () => {
    fc.assert(
      fc.property(story, timetables, instant, (told, timetable, now) => {
        const interview = tellStory(told);
        fc.pre(interview !== null);
        const frozen = structuredClone(interview);
        const first = steps(interview, timetable, now);
        expect(steps(structuredClone(interview), structuredClone(timetable), now)).toEqual(first);
        expect(interview).toEqual(frozen);
      }),
    );
  });

  it('is due exactly from its due instant, overdue exactly after its deadline', () => {
    fc.assert(
      fc.property(story, timetables, instant, (told, timetable, now) => {
        const interview = tellStory(told);
        fc.pre(interview !== null);
        const { next } = steps(interview, timetable, now);
        fc.pre(next !== null);
        expect(next.state === 'upcoming').toBe(now < next.due);
        const late = next.deadline !== null && now > next.deadline && now >= next.due;
        expect(next.state === 'overdue').toBe(late);
      }),
    );
  });

  it('gives every reminder an id of its own that does not depend on the clock', () => {
    fc.assert(
      fc.property(story, timetables, instant, instant, (told, timetable, one, other) => {
        const interview = tellStory(told);
        fc.pre(interview !== null);
        const [first, second] = [one, other].map((now) => steps(interview, timetable, now));
        const ids = first?.reminders.map((each) => each.id) ?? [];
        expect(new Set(ids).size).toBe(ids.length);
        if (JSON.stringify(first?.next?.due) !== JSON.stringify(second?.next?.due)) return;
        const shared = second?.reminders.filter((each) => ids.includes(each.id)) ?? [];
        for (const each of shared) {
          expect(first?.reminders.find(({ id }) => id === each.id)).toEqual(each);
        }
      }),
    );
  });
});
