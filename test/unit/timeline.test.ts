import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_CLOSING } from '../../src/interviews/closing.ts';
import { knownHiringDate } from '../../src/interviews/hiring-date.ts';
import type { Call } from '../../src/interviews/interview.ts';
import { stepIdOf } from '../../src/interviews/snooze.ts';
import { steps } from '../../src/interviews/steps.ts';
import { stepsAhead } from '../../src/interviews/steps-ahead.ts';
import { type Moment, timeline } from '../../src/interviews/timeline.ts';
import { timetableFor } from '../../src/interviews/timetable-for.ts';
import {
  DEFAULT_TIMETABLE,
  instant,
  story,
  timetable as timetables,
} from '../support/arbitraries.ts';
import { makeInterview } from '../support/make-interview.ts';
import { tellStory } from '../support/tell-story.ts';

const brief = ({ kind, state, day, at }: Moment) => `${day ?? at.slice(0, 16)} ${kind} ${state}`;
const CLOSING = { ...EMPTY_CLOSING, recordedAt: '2026-03-10T15:00:00.000Z' };
const NOTE = {
  id: 'n1',
  personIds: ['p1'],
  startedAt: '2026-03-11T08:00:00.000Z',
  sentAt: '2026-03-11T08:10:00.000Z',
  promise: '2026-03-20',
  text: '',
  pending: null,
};
const CALL: Call = {
  id: 'c1',
  at: '2026-03-20T09:00:00.000Z',
  channel: 'phone',
  outcome: 'reached',
  callBackOn: null,
  newHiringDate: null,
  remark: '',
};

describe('the timeline of an interview, in every state at every time', () => {
  const check = (law: (moments: Moment[], told: Told) => void) =>
    fc.assert(
      fc.property(story, timetables, instant, (commands, timetable, now) => {
        const interview = tellStory(commands);
        fc.pre(interview !== null);
        law(timeline(interview, timetable, now), { interview, timetable, now });
      }),
    );
  interface Told {
    interview: NonNullable<ReturnType<typeof tellStory>>;
    timetable: typeof DEFAULT_TIMETABLE;
    now: string;
  }

  it('is in order, with one mark for now', () => {
    check((moments) => {
      const times = moments.map(({ at }) => at);
      expect(times).toEqual([...times].sort());
      expect(moments.filter(({ kind }) => kind === 'now')).toHaveLength(1);
    });
  });

  it('calls ahead exactly what comes after the mark, and nothing of that done', () => {
    check((moments, { now }) => {
      const mark = moments.findIndex(({ kind }) => kind === 'now');
      moments.forEach(({ state, at }, index) => {
        expect(state === 'ahead').toBe(index > mark);
        expect(at > now).toBe(index > mark);
      });
    });
  });

  it('has every note, call and planned step once', () => {
    check((moments, { interview, timetable, now }) => {
      const notes = moments.flatMap((each) => (each.kind === 'note' ? [each.note.id] : []));
      const calls = moments.flatMap((each) => (each.kind === 'call' ? [each.call.id] : []));
      const planned = moments.flatMap((each) => (each.kind === 'step' ? [each.step] : []));
      expect(notes.sort()).toEqual(interview.notes.map(({ id }) => id).sort());
      expect(calls.sort()).toEqual(interview.calls.map(({ id }) => id).sort());
      const byDue = (a: { due: string }, b: { due: string }) => (a.due < b.due ? -1 : 1);
      const ahead = [...stepsAhead(interview, timetable, now)];
      expect(planned.map(stepIdOf).sort()).toEqual(ahead.sort(byDue).map(stepIdOf).sort());
    });
  });

  it('ends its hiring dates with the one that holds, while the interview is open', () => {
    check((moments, { interview, timetable }) => {
      fc.pre(interview.outcome === 'open');
      const dates = moments.flatMap((each) => (each.kind === 'hiringDate' ? [each.told.date] : []));
      const known = knownHiringDate(interview, timetableFor(interview, timetable));
      expect(dates.includes(known?.date ?? '')).toBe(known !== null);
    });
  });
});

describe('the timeline of one interview', () => {
  it('shows an interview to come with all that follows', () => {
    const moments = timeline(makeInterview(), DEFAULT_TIMETABLE, '2026-03-10T09:00:00.000Z');
    expect(moments.map(brief)).toEqual([
      '2026-03-10T09:00 now now',
      '2026-03-10T12:00 step ahead',
      '2026-03-10T13:00 interview ahead',
      '2026-03-10T14:30 step ahead',
      '2026-03-11T08:00 step ahead',
      '2026-03-19T08:30 step ahead',
    ]);
  });

  it('shows what was done, and a promise once: as the call that it sets', () => {
    const interview = makeInterview({
      closing: { ...CLOSING, hiringDate: '2026-03-19' },
      notes: [NOTE],
    });
    const shown = (now: string) => timeline(interview, DEFAULT_TIMETABLE, now).map(brief);
    const past = [
      '2026-03-10T13:00 interview past',
      '2026-03-10T15:00 closing past',
      '2026-03-11T08:10 note past',
    ];
    expect(shown('2026-03-12T09:00:00.000Z')).toEqual([
      ...past,
      '2026-03-12T09:00 now now',
      '2026-03-19 hiringDate ahead',
      '2026-03-20T08:30 step ahead',
    ]);
    expect(shown('2026-03-20T09:00:00.000Z').slice(3)).toEqual([
      '2026-03-19 hiringDate past',
      '2026-03-20T08:30 step now',
      '2026-03-20T09:00 now now',
    ]);
    expect(shown('2026-03-21T09:00:00.000Z')[4]).toBe('2026-03-20T08:30 step late');
  });

  it('shows the promise as a day once it was kept, and the new date that a call brought', () => {
    const interview = makeInterview({
      closing: { ...CLOSING, hiringDate: '2026-03-19' },
      notes: [NOTE],
      calls: [{ ...CALL, newHiringDate: '2026-03-27' }],
    });
    const moments = timeline(interview, DEFAULT_TIMETABLE, '2026-03-23T09:00:00.000Z');
    expect(moments.slice(3).map(brief)).toEqual([
      '2026-03-19 hiringDate past',
      '2026-03-20 promise past',
      '2026-03-20T09:00 call past',
      '2026-03-23T09:00 now now',
      '2026-03-27 hiringDate ahead',
      '2026-03-30T07:30 step ahead',
    ]);
  });

  it('calls the day on which they decide today’s while it lasts', () => {
    const interview = makeInterview({ closing: { ...CLOSING, hiringDate: '2026-03-19' } });
    for (const now of ['2026-03-18T23:00:00.000Z', '2026-03-19T22:59:00.000Z']) {
      const moments = timeline(interview, DEFAULT_TIMETABLE, now).map(brief);
      expect(moments).toContain('2026-03-19 hiringDate now');
    }
  });

  it('drops a promise that an earlier call has made needless', () => {
    const early = { ...CALL, at: '2026-03-16T09:00:00.000Z' };
    const interview = makeInterview({ closing: CLOSING, notes: [NOTE], calls: [early] });
    const moments = timeline(interview, DEFAULT_TIMETABLE, '2026-03-17T09:00:00.000Z');
    expect(moments.map(({ kind }) => kind)).not.toContain('promise');
  });

  it('drops a hiring date that was replaced before its day', () => {
    const interview = makeInterview({
      closing: { ...CLOSING, hiringDate: '2026-03-25' },
      calls: [{ ...CALL, newHiringDate: '2026-04-03' }],
    });
    const dates = timeline(interview, DEFAULT_TIMETABLE, '2026-03-26T09:00:00.000Z')
      .filter(({ kind }) => kind === 'hiringDate')
      .map(brief);
    expect(dates).toEqual(['2026-04-03 hiringDate ahead']);
  });

  it('shows a step that is put off on its own day, and when it comes back', () => {
    const interview = makeInterview({ closing: CLOSING, notes: [{ ...NOTE, promise: null }] });
    const { next } = steps(interview, DEFAULT_TIMETABLE, '2026-03-19T09:00:00.000Z');
    if (next === null) throw new Error('An open interview has a next step.');
    const snooze = {
      stepId: stepIdOf(next),
      at: '2026-03-19T09:00:00.000Z',
      until: '2026-03-20T08:00:00.000Z',
    };
    const moments = timeline(
      { ...interview, snooze },
      DEFAULT_TIMETABLE,
      '2026-03-19T10:00:00.000Z',
    );
    expect(moments.slice(3).map(brief)).toEqual([
      '2026-03-19T08:30 step now',
      '2026-03-19T09:00 putOff past',
      '2026-03-19T10:00 now now',
      '2026-03-20T08:00 wake ahead',
    ]);
  });

  it('ends with the answer, and the first day of work', () => {
    const interview = makeInterview({
      closing: { ...CLOSING, hiringDate: '2026-03-27' },
      notes: [NOTE],
      outcome: 'offer',
      outcomeAt: '2026-03-18T09:00:00.000Z',
      startDate: '2026-05-04',
    });
    const moments = timeline(interview, DEFAULT_TIMETABLE, '2026-03-29T09:00:00.000Z');
    expect(moments.slice(3).map(brief)).toEqual([
      '2026-03-18T09:00 outcome past',
      '2026-03-29T09:00 now now',
      '2026-05-04 startDate ahead',
    ]);
  });
});
