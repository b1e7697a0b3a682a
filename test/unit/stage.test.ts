import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Call, type Interview, OUTCOMES } from '../../src/interviews/interview.ts';
import { DEFAULT_SETTINGS } from '../../src/interviews/settings.ts';
import { STAGES, stageOf } from '../../src/interviews/stage.ts';
import { isDueNow } from '../../src/interviews/step-state.ts';
import { steps } from '../../src/interviews/steps.ts';
import { byStage } from '../../src/page/board/by-stage.ts';
import { moveBetween } from '../../src/page/board/move.ts';
import { sortInterviews } from '../../src/ui/sort-interviews.ts';
import { instant, story, timetable as timetables } from '../support/arbitraries.ts';
import { makeInterview } from '../support/make-interview.ts';
import { tellStory } from '../support/tell-story.ts';

const TIMETABLE = { ...DEFAULT_SETTINGS, userTimeZone: 'Europe/Berlin' };

const SENT = {
  id: 'n1',
  personIds: ['p1'],
  startedAt: '2026-03-11T09:00:00.000Z',
  sentAt: '2026-03-11T09:00:00.000Z',
  promise: '2026-03-20',
  text: '',
  pending: null,
};

const rang = (day: string): Call => ({
  id: day,
  at: `${day}T10:00:00.000Z`,
  channel: 'phone',
  outcome: 'voicemail',
  callBackOn: null,
  newHiringDate: null,
  remark: '',
});

function stageAt(now: string, changes: Partial<Interview> = {}) {
  return stageOf(steps(makeInterview(changes), TIMETABLE, now), now);
}

describe('the stage of an interview', () => {
  it('goes with the time and with what has been done', () => {
    expect(stageAt('2026-03-10T09:00:00.000Z')).toBe('ahead');
    expect(stageAt('2026-03-10T15:00:00.000Z')).toBe('closing');
    expect(stageAt('2026-03-11T09:00:00.000Z')).toBe('note');
    expect(stageAt('2026-03-12T09:00:00.000Z', { notes: [SENT] })).toBe('waiting');
    expect(stageAt('2026-03-20T09:00:00.000Z', { notes: [SENT] })).toBe('call');
    const calls = [rang('2026-03-20'), rang('2026-03-27')];
    expect(stageAt('2026-03-30T09:00:00.000Z', { notes: [SENT], calls })).toBe('waiting');
    expect(stageAt('2026-04-07T09:00:00.000Z', { notes: [SENT], calls })).toBe('cross-off');
    for (const outcome of OUTCOMES.filter((each) => each !== 'open')) {
      expect(stageAt('2026-03-11T09:00:00.000Z', { outcome })).toBe('closed');
    }
    expect(stageAt('2026-03-11T09:00:00.000Z', { removedAt: '2026-03-11T08:00:00.000Z' })).toBe(
      null,
    );
  });

  it('is exactly one, and agrees with the step', () => {
    fc.assert(
      fc.property(story, timetables, instant, (told, timetable, now) => {
        const interview = tellStory(told);
        fc.pre(interview !== null);
        const plan = steps(interview, timetable, now);
        const columns = byStage(
          sortInterviews([interview], () => plan),
          now,
        );
        const holding = STAGES.filter((stage) => columns[stage].length > 0);
        const stage = stageOf(plan, now);
        expect(holding).toEqual(stage === null ? [] : [stage]);
        expect(stage === null).toBe(interview.removedAt !== null);
        expect(stage === null || stage === 'closed').toBe(plan.next === null);
        // Who waits has nothing to do, and whose turn it is to be called is not waited for.
        if (plan.next && stage === 'waiting') expect(isDueNow(plan.next)).toBe(false);
        if (plan.next && (stage === 'call' || stage === 'cross-off')) {
          expect(plan.next.kind).toBe(stage);
          expect(plan.next.state).not.toBe('upcoming');
        }
        if (plan.next && stage === 'note') expect(plan.next.kind).toBe('note');
      }),
    );
  });
});

describe('a move from stage to stage', () => {
  it('has a way or a reason, a way out for each one, and the way back', () => {
    const interview = makeInterview();
    for (const from of STAGES) {
      for (const to of STAGES.filter((each) => each !== from)) {
        const { by, label } = moveBetween(interview, from, to);
        expect(label).not.toBe('');
        if (to === 'closed') expect(by).toBe('ending');
        if (from === 'closed') expect(by).toBe('reopening');
        else if (to === 'ahead' || (from === 'ahead' && to !== 'closed')) expect(by).toBe(null);
      }
    }
  });

  it('is what the stage is left by', () => {
    const interview = makeInterview();
    const task = { by: 'task' };
    expect(moveBetween(interview, 'closing', 'note')).toMatchObject({ ...task, task: 'closing' });
    expect(moveBetween(interview, 'note', 'waiting')).toMatchObject({ ...task, task: 'note-sent' });
    expect(moveBetween(interview, 'call', 'waiting')).toMatchObject({ ...task, task: 'call' });
    expect(moveBetween(interview, 'waiting', 'call')).toMatchObject({ ...task, task: 'call' });
    expect(moveBetween(interview, 'waiting', 'note').label).toBe('moveNoteOver');
    expect(moveBetween({ ...interview, notes: [SENT] }, 'waiting', 'note').label).toBe(
      'moveNoteGone',
    );
  });
});
