import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  deriveInterview,
  headOf,
  idsToLookAt,
  parseAgenda,
  updateAgenda,
} from '../../src/background/reminders/agenda.ts';
import { instant, story, timetable as timetables } from '../support/arbitraries.ts';
import { tellStory } from '../support/tell-story.ts';

const MORNING = '2026-03-11T08:00:00.000Z';

describe('the agenda', () => {
  it('stays true until the instant at which it says to look again', () => {
    fc.assert(
      fc.property(
        story,
        timetables,
        instant,
        fc.nat({ max: 10_000 }),
        (told, timetable, now, share) => {
          const interview = tellStory(told);
          fc.pre(interview !== null);
          const { entry, due, plan } = deriveInterview(interview, timetable, now);
          const until = entry?.[0] ?? '2030-01-01T00:00:00.000Z';
          const span = Date.parse(until) - Date.parse(now);
          const later = new Date(
            Date.parse(now) + Math.floor(((span - 1) * share) / 10_000),
          ).toISOString();
          const then = deriveInterview(interview, timetable, later);
          expect(then.entry?.[1]).toBe(entry?.[1]);
          expect(then.plan).toEqual(plan);
          expect(then.due.map(({ id }) => id)).toEqual(due.map(({ id }) => id));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is looked at no later than anything in it changes', () => {
    const agenda = {
      basis: 'b',
      entries: {
        a: ['2026-03-11T08:00:00.000Z', false],
        b: ['2026-03-10T08:00:00.000Z', true],
        c: [null, true],
      },
    } as const;
    expect(headOf(agenda, MORNING)).toEqual({
      basis: 'b',
      at: MORNING,
      lookAgainAt: '2026-03-10T08:00:00.000Z',
      due: 2,
      first: ['b', 'c', 'a'],
    });
    expect(idsToLookAt(agenda, '2026-03-10T09:00:00.000Z')).toEqual(['b']);
    expect(updateAgenda(agenda, ['b'], []).entries).not.toHaveProperty('b');
  });

  it('is not believed when it was made with other settings, or is damaged', () => {
    const agenda = { basis: 'old', entries: {} };
    expect(parseAgenda(agenda, 'new')).toBeNull();
    expect(parseAgenda({ basis: 'new', entries: [1] }, 'new')).toBeNull();
    expect(parseAgenda({ basis: 'old', entries: {} }, 'old')).toEqual(agenda);
  });
});
