import { describe, expect, it } from 'vitest';
import { change } from '../../src/interviews/change.ts';
import { makeInterview } from '../support/make-interview.ts';

describe('the time until which a step is put off', () => {
  const NOW = '2026-03-11T09:00:00.000Z';
  const until = (text: string | null) =>
    change(makeInterview(), { type: 'step.snooze', id: 'i1', stepId: 'x', until: text }, NOW);

  it.each([
    ['a time that is over', '2026-03-11T08:59:00.000Z', 'snoozePast'],
    ['this very instant', NOW, 'snoozePast'],
    ['no time at all', 'later', 'snoozePast'],
    ['a time without its zone', '2026-03-12T09:00', 'snoozePast'],
    ['more than a year', '2027-03-12T09:01:00.000Z', 'dateFar'],
  ])('is not %s', (_, text, code) => {
    expect(until(text)).toEqual({ ok: false, problem: { code, field: 'until' } });
  });

  it('is for the closing card no time after the interview has begun', () => {
    const stepId = 'closing:prepare:2026-03-10T12:00:00.000Z';
    const early = '2026-03-10T12:30:00.000Z';
    const put = (text: string) =>
      change(makeInterview(), { type: 'step.snooze', id: 'i1', stepId, until: text }, early);
    const refused = { code: 'snoozeTooLong', field: 'until' };
    expect(put('2026-03-10T13:00:00.000Z')).toEqual({ ok: false, problem: refused });
    expect(put('2026-03-10T12:59:00.000Z').ok).toBe(true);
  });

  it('may be a minute or a year, and the same once more changes nothing', () => {
    for (const text of ['2026-03-11T09:01:00.000Z', '2027-03-11T09:00:00.000Z']) {
      const once = until(text);
      expect(once).toMatchObject({ ok: true, interview: { snooze: { until: text } } });
      if (!once.ok) continue;
      const again = { type: 'step.snooze', id: 'i1', stepId: 'x', until: text } as const;
      const twice = change(once.interview, again, NOW);
      expect(twice.ok && twice.interview).toBe(once.interview);
    }
    const nothing = makeInterview();
    const up = { type: 'step.snooze', id: 'i1', stepId: 'x', until: null } as const;
    const taken = change(nothing, up, NOW);
    expect(taken.ok && taken.interview).toBe(nothing);
  });
});
