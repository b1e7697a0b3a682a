import { describe, expect, it } from 'vitest';
import { listArrivals } from '../../src/interviews/arrivals.ts';
import { stepIdOf } from '../../src/interviews/snooze.ts';
import { steps } from '../../src/interviews/steps.ts';
import { DEFAULT_TIMETABLE } from '../support/arbitraries.ts';
import { makeInterview } from '../support/make-interview.ts';

const closing = { ...makeInterview().closing, recordedAt: '2026-03-10T14:30:00.000Z' };
const first = makeInterview({ id: 'first', closing });
const second = makeInterview({ id: 'second', startsAt: '2026-03-11T13:00:00.000Z' });
const came = (since: string, now: string, interviews = [first, second]) =>
  listArrivals(
    interviews.map((interview) => ({ interview, plan: steps(interview, DEFAULT_TIMETABLE, now) })),
    since,
    now,
  ).map(({ interview, reminder }) => `${interview.id} ${reminder.about}`);

describe('what came while one was away', () => {
  it('is the latest of each interview, the last one first', () => {
    const now = '2026-03-12T12:00:00.000Z';
    expect(came('2026-03-10T20:00:00.000Z', now)).toEqual(['first noteLast', 'second noteDue']);
  });

  it('is nothing that had come before, and nothing that is still to come', () => {
    expect(came('2026-03-11T09:00:00.000Z', '2026-03-11T10:00:00.000Z')).toEqual([]);
    expect(came('2026-03-11T07:59:00.000Z', '2026-03-11T08:00:00.000Z')).toEqual(['first noteDue']);
    expect(came('2026-03-11T08:00:00.000Z', '2026-03-11T08:00:00.000Z')).toEqual([]);
  });

  it('is nothing that was put off, until its time is over', () => {
    const at = '2026-03-11T08:30:00.000Z';
    const until = '2026-03-11T11:00:00.000Z';
    const step = steps(first, DEFAULT_TIMETABLE, at).next;
    const put = { ...first, snooze: { stepId: step ? stepIdOf(step) : '', at, until } };
    const since = '2026-03-11T07:00:00.000Z';
    expect(came(since, '2026-03-11T10:00:00.000Z', [put])).toEqual([]);
    expect(came(since, '2026-03-11T11:00:00.000Z', [put])).toEqual(['first snoozeOver']);
  });
});
