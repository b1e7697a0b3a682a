import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordChange, undoChange } from '../../src/data/history.ts';
import { keyOf, parseRecord } from '../../src/data/interview-record.ts';
import { parseRequest } from '../../src/data/protocol.ts';
import { change } from '../../src/interviews/change.ts';
import type { Command } from '../../src/interviews/command.ts';
import type { Call, Interview, Note } from '../../src/interviews/interview.ts';
import { steps } from '../../src/interviews/steps.ts';
import {
  command,
  DEFAULT_TIMETABLE,
  instant,
  plainDate,
  story,
  timetable as timetables,
} from '../support/arbitraries.ts';
import { makeInterview } from '../support/make-interview.ts';
import { tellStory } from '../support/tell-story.ts';

const NOW = '2026-03-20T09:00:00.000Z';
const note: Note = {
  id: 'n1',
  personIds: ['p1'],
  startedAt: '2026-03-11T09:00:00.000Z',
  sentAt: '2026-03-11T09:00:00.000Z',
  promise: '2026-03-24',
  text: '',
  pending: null,
};
const call: Call = {
  id: 'c1',
  at: '2026-03-18T09:00:00.000Z',
  channel: 'phone',
  outcome: 'voicemail',
  callBackOn: null,
  newHiringDate: null,
  remark: '',
};
const person = { id: 'p1', name: 'Ben', email: '', phone: '', role: '', detail: '' };
const closed = { ...makeInterview().closing, recordedAt: '2026-03-10T15:00:00.000Z' };
const called = makeInterview({ closing: closed, notes: [note], calls: [call] });

type Correction = Extract<Command, { type: 'call.correct' }>;
const correctCall = (changed: Partial<Correction> = {}): Correction => {
  const { id: callId, channel: _, ...rest } = call;
  return { type: 'call.correct', id: 'i1', callId, ...rest, ...changed };
};

function done(interview: Interview, given: Command, now = NOW): Interview {
  const result = change(interview, given, now);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.interview;
}

function problemOf(given: Command, interview = called) {
  const result = change(interview, given, NOW);
  return result.ok ? null : result.problem;
}

/** All that an interview says, without the count of its changes. */
const facts = (interview: Interview | undefined) => ({ ...interview, revision: 0, updatedAt: '' });

const ids = fc.constantFrom('c1', 'c2', 'c3', 'c4', 'c5');
const noteIds = fc.constantFrom('n1', 'n2', 'n3');
const text = fc.constantFrom('', ' They are busy ', 'x'.repeat(10_001));
const date = fc.oneof(fc.constant(null), plainDate, fc.constantFrom('', '2026-02-30', 'soon'));
/** Every way to mend a contact, in sense and out of it. */
const correction: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    type: fc.constant('note.correct' as const),
    id: fc.constant('i1'),
    noteId: noteIds,
    personIds: fc.array(fc.constantFrom('p1', 'p2', 'p9')),
    promise: date,
  }),
  fc.record({
    type: fc.constant('call.correct' as const),
    id: fc.constant('i1'),
    callId: ids,
    at: fc.oneof(instant, fc.constantFrom('', 'soon')),
    outcome: fc.constantFrom('reached', 'voicemail', 'no-answer', 'call-back', 'written'),
    callBackOn: date,
    newHiringDate: date,
    remark: text,
  }),
  fc.record({
    type: fc.constant('note.remove' as const),
    id: fc.constant('i1'),
    noteId: noteIds,
  }),
  fc.record({ type: fc.constant('call.remove' as const), id: fc.constant('i1'), callId: ids }),
);

/** An interview with notes and calls, some of them as the corrections name them. */
const contacts: fc.Arbitrary<Interview> = fc
  .record({
    people: fc.subarray(['p1', 'p2']),
    calls: fc.subarray(['c1', 'c2', 'c3', 'c4'], { minLength: 1 }),
    notes: fc.subarray(['n1', 'n2']),
    outcome: fc.constantFrom('open', 'declined', 'crossed-off'),
    outcomeAt: fc.constantFrom(null, call.at, NOW),
  })
  .map(({ people, calls, notes, ...ended }) => ({
    ...called,
    ...ended,
    people: people.map((id) => ({ ...person, id })),
    calls: calls.map((id) => ({ ...call, id })),
    notes: notes.map((id) => ({ ...note, id })),
  }));

describe('a correction, whatever has happened', () => {
  it('leaves a sound record, does its work once, and can be taken back', () => {
    fc.assert(
      fc.property(contacts, correction, instant, (interview, given, now) => {
        const result = change(interview, given, now);
        if (!result.ok || result.interview === interview) return;
        const record = recordChange({ interview, past: [] }, result.interview, given.type, now);
        expect(parseRecord(keyOf('i1'), structuredClone(record))).toEqual(record);
        expect(change(result.interview, given, now)).toEqual(result);
        expect(facts(undoChange(record, now)?.interview)).toEqual(facts(interview));
      }),
    );
  });

  it('makes a call that is removed as if it had never been logged', () => {
    const logged = command.filter((each) => each.type === 'call.logged');
    const times = fc.tuple(instant, instant);
    fc.assert(
      fc.property(story, logged, timetables, times, (told, given, timetable, [now, later]) => {
        const before = tellStory(told);
        if (!before || before.outcomeAt !== null || before.removedAt !== null) return;
        if (before.calls.some(({ id }) => id === given.callId)) return;
        const result = change(before, given, now);
        if (!result.ok) return;
        const remove = { type: 'call.remove', id: 'i1', callId: given.callId } as const;
        const after = done(result.interview, remove, later);
        const never = { ...before, snooze: null };
        expect(steps(after, timetable, later)).toEqual(steps(never, timetable, later));
        expect(facts(after)).toEqual(facts(never));
      }),
    );
  });

  it('opens an interview again when the call that closed it is removed, mended or not', () => {
    const decided = fc.record({
      ...{ type: fc.constant('call.logged' as const), id: fc.constant('i1') },
      ...{ callId: fc.constant('c9'), channel: fc.constantFrom('phone', 'email') },
      ...{ outcome: fc.constant('reached' as const), callBackOn: fc.constant(null) },
      ...{ newHiringDate: fc.constant(null), decision: fc.constantFrom('offer', 'declined') },
      ...{ remark: fc.constant('') },
    });
    const mended = correction.map((given) =>
      'callId' in given ? { ...given, callId: 'c9' } : given,
    );
    const all = fc.array(mended, { maxLength: 4 });
    fc.assert(
      fc.property(
        contacts,
        decided,
        fc.boolean(),
        all,
        (interview, given, isTwice, corrections) => {
          const open = { ...interview, outcome: 'open', outcomeAt: null } as const;
          const first = isTwice ? done(open, { ...given, decision: null }) : open;
          let after = done(first, given, '2026-03-20T10:00:00.000Z');
          expect(after.outcome).toBe(given.decision);
          for (const each of corrections) {
            const result = change(after, each, '2026-03-21T10:00:00.000Z');
            if (result.ok) after = result.interview;
          }
          const remove = { type: 'call.remove', id: 'i1', callId: 'c9' } as const;
          expect(done(after, remove)).toMatchObject({ outcome: 'open', outcomeAt: null });
        },
      ),
    );
  });

  it('keeps the calls in the order of their days', () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 27 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(days, fc.nat(), fc.integer({ min: 1, max: 27 }), (each, which, to) => {
        const at = (day: number) => `2026-02-${String(day).padStart(2, '0')}T09:00:00.000Z`;
        const sorted = each.toSorted((a, b) => a - b);
        const calls = sorted.map((day) => ({ ...call, id: `c${day}`, at: at(day) }));
        const callId = `c${sorted[which % sorted.length]}`;
        const before = makeInterview({ startsAt: '2026-01-30T13:00:00.000Z', calls });
        const after = done(before, correctCall({ callId, at: at(to) })).calls.map((one) => one.at);
        expect(after).toEqual(after.toSorted());
      }),
    );
  });
});

describe('a note that was noted wrongly', () => {
  const correct = (changed: object): Command => ({
    type: 'note.correct',
    id: 'i1',
    noteId: 'n1',
    personIds: ['p1'],
    promise: '2026-03-24',
    ...changed,
  });
  const sent = { ...called, calls: [] };

  it('moves the call with its promise, to a day that has passed too', () => {
    const dueOn = (interview: Interview) => steps(interview, DEFAULT_TIMETABLE, NOW).next?.on;
    expect(dueOn(sent)).toBe('2026-03-24');
    expect(dueOn(done(sent, correct({ promise: '2026-03-26' })))).toBe('2026-03-26');
    expect(dueOn(done(sent, correct({ promise: '2026-03-16' })))).toBe('2026-03-16');
    const none = done(sent, correct({ promise: null }));
    expect(steps(none, DEFAULT_TIMETABLE, NOW).next?.reason).toBe('noHiringDate');
  });

  it('refuses a promise of a day before it was sent', () => {
    expect(problemOf(correct({ promise: '2026-03-10' }))).toEqual({
      code: 'promiseBeforeNote',
      field: 'promise',
    });
    expect(problemOf(correct({ promise: 'soon' }))).toEqual({
      code: 'dateWrong',
      field: 'promise',
    });
  });

  it('went to the people who are ticked, to all where none is, and still to those who are gone', () => {
    const met = (...people: string[]) => people.map((id) => ({ ...person, id }));
    const panel = { ...sent, people: met('p1', 'p2', 'p3') };
    const idsOf = (personIds: string[], interview = panel) =>
      done(interview, correct({ personIds })).notes[0]?.personIds;
    expect(idsOf(['p3', 'p2', 'nobody'])).toEqual(['p2', 'p3']);
    expect(idsOf([])).toEqual(['p1', 'p2', 'p3']);
    expect(idsOf(['p3'], { ...panel, people: met('p2', 'p3') })).toEqual(['p3', 'p1']);
  });

  it('is to be written again once it is removed', () => {
    const remove = { type: 'note.remove', id: 'i1', noteId: 'n1' } as const;
    const removed = done(sent, remove);
    const soon = '2026-03-11T10:00:00.000Z';
    expect(steps(removed, DEFAULT_TIMETABLE, soon).next).toMatchObject({ kind: 'note' });
    expect(steps(sent, DEFAULT_TIMETABLE, soon).next).toMatchObject({ kind: 'call' });
    expect(done(removed, remove)).toBe(removed);
    const writing = { ...sent, notes: [{ ...note, sentAt: null }] };
    expect(done(writing, remove)).toBe(writing);
    expect(done(writing, correct({ promise: null }))).toBe(writing);
  });
});

describe('a call that was noted wrongly', () => {
  it.each([
    [{ at: '2026-03-21T09:00:00.000Z' }, 'callAhead', 'at'],
    [{ at: '2006-03-18T09:00:00.000Z' }, 'dateFar', 'at'],
    [{ at: 'yesterday' }, 'dateWrong', 'at'],
    [{ outcome: 'call-back' }, 'callBackMissing', 'callBackOn'],
    [{ outcome: 'call-back', callBackOn: '2026-03-17' }, 'callBackPast', 'callBackOn'],
    [{ newHiringDate: '2026-03-17' }, 'newDatePast', 'newHiringDate'],
    [{ newHiringDate: '2026-02-30' }, 'dateWrong', 'newHiringDate'],
    [{ remark: 'x'.repeat(10_001) }, 'tooLong', 'remark'],
  ] as const)('refuses %j and names the field', (wrong, code, field) => {
    expect(problemOf(correctCall(wrong))).toEqual({ code, field });
  });

  it('takes a day to call back that has passed since', () => {
    const mended = done(called, correctCall({ outcome: 'call-back', callBackOn: '2026-03-19' }));
    expect(steps(mended, DEFAULT_TIMETABLE, NOW).next).toMatchObject({
      reason: 'callBack',
      on: '2026-03-19',
    });
  });

  it('is not judged again by a date that it has had all along', () => {
    // Their zone was put right since: there, the call was made on the day after the two.
    const was = { callBackOn: '2026-03-17', newHiringDate: '2026-03-17' };
    const before = { ...called, calls: [{ ...call, outcome: 'call-back' as const, ...was }] };
    const mend = (changed: Partial<Correction>) =>
      problemOf(correctCall({ outcome: 'call-back', ...was, ...changed }), before);
    expect(mend({ remark: 'Busy' })).toBeNull();
    expect(mend({ at: '2026-03-18T10:00:00.000Z' })).toBeNull();
    expect(mend({ newHiringDate: '2026-03-16' })).toMatchObject({ code: 'newDatePast' });
    expect(mend({ callBackOn: '2026-03-16' })).toMatchObject({ code: 'callBackPast' });
    expect(mend({ at: '2026-03-19T09:00:00.000Z' })).toMatchObject({ code: 'callBackPast' });
  });

  it('can be mended in an interview that is closed, which stays closed', () => {
    const declined: Interview = { ...called, outcome: 'declined', outcomeAt: NOW };
    const mended = done(declined, correctCall({ remark: ' Busy ' }));
    expect(mended).toMatchObject({ outcome: 'declined', calls: [{ remark: 'Busy' }] });
    expect(done(mended, correctCall({ remark: 'Busy' }))).toBe(mended);
    expect(done(called, correctCall({ callId: 'c9' }))).toBe(called);
  });

  it('opens the interview again that it alone has closed', () => {
    const remove = { type: 'call.remove', id: 'i1', callId: 'c1' } as const;
    const byCall: Interview = {
      ...called,
      ...{ outcome: 'offer', outcomeAt: call.at, startDate: '2026-05-04' },
    };
    expect(done(byCall, remove)).toMatchObject({
      outcome: 'open',
      outcomeAt: null,
      startDate: null,
    });
    expect(done({ ...byCall, outcomeAt: NOW }, remove)).toMatchObject({
      outcome: 'offer',
      calls: [],
    });
    const removed = done(called, remove);
    expect(done(removed, remove)).toBe(removed);
    // The decision moves with the day of the call in which it was told.
    const moved = done(byCall, correctCall({ at: '2026-03-17T09:00:00.000Z' }));
    expect(moved).toMatchObject({ outcome: 'offer', outcomeAt: '2026-03-17T09:00:00.000Z' });
    expect(done(moved, remove)).toMatchObject({ outcome: 'open', startDate: null });
  });
});

describe('the messages for corrections', () => {
  const ask = (given: object, from: 'page' | 'mail' = 'page') =>
    parseRequest({ type: 'command', command: given }, from);
  const whole: object[] = [
    correctCall(),
    { type: 'call.remove', id: 'i1', callId: 'c1' },
    { type: 'note.correct', id: 'i1', noteId: 'n1', personIds: ['p1'], promise: null },
    { type: 'note.remove', id: 'i1', noteId: 'n1' },
  ];

  it.each(whole.map((each) => [each]))('takes %j from our own pages only', (given) => {
    expect(ask(given)).toEqual({ type: 'command', command: given });
    expect(ask(given, 'mail')).toBeNull();
  });

  it('refuses one in which anything is missing or of another kind', () => {
    const strange = fc.oneof(
      fc.object(),
      fc.double(),
      fc.constant(undefined),
      fc.array(fc.double(), { minLength: 1 }),
    );
    const broken = fc
      .constantFrom(...whole)
      .chain((given) =>
        fc.tuple(fc.constant(given), fc.constantFrom(...Object.keys(given)), strange),
      );
    fc.assert(
      fc.property(broken, ([given, key, value]) => {
        expect(ask({ ...given, [key]: value })).toBeNull();
      }),
    );
    expect(ask({ ...whole[2], personIds: ['../p1'] })).toBeNull();
  });
});
