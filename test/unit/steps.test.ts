import { describe, expect, it } from 'vitest';
import type { Call, Interview, Note } from '../../src/interviews/interview.ts';
import { steps } from '../../src/interviews/steps.ts';
import { DEFAULT_TIMETABLE as timetable } from '../support/arbitraries.ts';
import { makeInterview } from '../support/make-interview.ts';

/** Wall clock in Berlin, in winter time unless said otherwise. */
const berlin = (text: string, offset = '+01:00'): string =>
  new Date(`${text}${offset}`).toISOString();

const closing = { ...makeInterview().closing, recordedAt: berlin('2026-03-10T15:30') };
const sentNote = (changes: Partial<Note> = {}): Note => ({
  id: 'n1',
  personIds: ['p1'],
  startedAt: berlin('2026-03-11T09:00'),
  sentAt: berlin('2026-03-11T09:10'),
  promise: null,
  text: '',
  pending: null,
  ...changes,
});
const call = (at: string, changes: Partial<Call> = {}): Call => ({
  id: `c${at}`,
  at,
  channel: 'phone',
  outcome: 'voicemail',
  callBackOn: null,
  newHiringDate: null,
  remark: '',
  ...changes,
});

function next(changes: Partial<Interview>, now: string) {
  const plan = steps(makeInterview(changes), timetable, now);
  if (!plan.next) throw new Error(`no next step: ${plan.none}`);
  return plan.next;
}

describe('the timetable', () => {
  it('shows the closing card one hour before the interview', () => {
    const step = next({}, berlin('2026-03-10T12:00'));
    expect(step).toMatchObject({ kind: 'closing', phase: 'prepare', state: 'upcoming' });
    expect(step.due).toBe(berlin('2026-03-10T13:00'));
    expect(next({}, berlin('2026-03-10T13:10')).state).toBe('due');
  });

  it('asks how it closed 30 minutes after its end', () => {
    const step = next({}, berlin('2026-03-10T15:10'));
    expect(step).toMatchObject({ kind: 'closing', phase: 'record', state: 'upcoming' });
    expect(step.due).toBe(berlin('2026-03-10T15:30'));
  });

  it('wants the note the next morning at nine, and calls it overdue after 48 hours', () => {
    const step = next({ closing }, berlin('2026-03-10T18:00'));
    expect(step).toMatchObject({ kind: 'note', state: 'upcoming', on: '2026-03-11' });
    expect(step.due).toBe(berlin('2026-03-11T09:00'));
    expect(next({ closing }, berlin('2026-03-12T13:59')).state).toBe('due');
    expect(next({ closing }, berlin('2026-03-12T14:01')).state).toBe('overdue');
  });

  it('reminds of the note when due and after 44 hours', () => {
    const { reminders } = steps(makeInterview({ closing }), timetable, berlin('2026-03-10T18:00'));
    expect(reminders.map(({ about, at }) => [about, at])).toEqual([
      ['noteDue', berlin('2026-03-11T09:00')],
      ['noteLast', berlin('2026-03-12T10:00')],
    ]);
  });

  it('leaves somebody who is writing in peace for half an hour', () => {
    const started = sentNote({ sentAt: null, startedAt: berlin('2026-03-11T08:50') });
    const { reminders } = steps(
      makeInterview({ closing, notes: [started] }),
      timetable,
      berlin('2026-03-11T09:00'),
    );
    expect(reminders[0]).toMatchObject({ about: 'noteDue', at: berlin('2026-03-11T09:20') });
  });

  it('calls on the first business day after the hiring date, 09:30 on the employer’s clock', () => {
    const friday = { ...closing, hiringDate: '2026-03-20' };
    const step = next(
      { closing: friday, notes: [sentNote()], timeZone: 'America/New_York' },
      berlin('2026-03-12T09:00'),
    );
    expect(step).toMatchObject({
      kind: 'call',
      channel: 'phone',
      reason: 'hiringDate',
      on: '2026-03-23',
    });
    expect(step.due).toBe('2026-03-23T13:30:00.000Z');
  });

  it('prepares the call on the business day before the hiring date', () => {
    const monday = { ...closing, hiringDate: '2026-03-23' };
    const plan = steps(
      makeInterview({ closing: monday, notes: [sentNote()] }),
      timetable,
      berlin('2026-03-12T09:00'),
    );
    expect(plan.reminders[0]).toMatchObject({
      about: 'callPrepare',
      at: berlin('2026-03-20T09:30'),
    });
  });

  it('calls seven business days after the interview when no hiring date is known', () => {
    const step = next({ closing, notes: [sentNote()] }, berlin('2026-03-12T09:00'));
    expect(step).toMatchObject({ kind: 'call', reason: 'noHiringDate', on: '2026-03-19' });
  });

  it('keeps the date that the note promised, whatever the hiring date', () => {
    const dated = { ...closing, hiringDate: '2026-03-20' };
    const step = next(
      { closing: dated, notes: [sentNote({ promise: '2026-03-24' })] },
      berlin('2026-03-12T09:00'),
    );
    expect(step).toMatchObject({ kind: 'call', reason: 'promise', on: '2026-03-24' });
  });

  it('writes instead of calling where they said e-mail only', () => {
    const mailOnly = { ...closing, permission: 'email-only' as const };
    expect(
      next({ closing: mailOnly, notes: [sentNote()] }, berlin('2026-03-12T09:00')).channel,
    ).toBe('email');
  });

  it('skips holidays of the user', () => {
    const holidays = { ...timetable, holidays: ['2026-03-19'] };
    const plan = steps(
      makeInterview({ closing, notes: [sentNote()] }),
      holidays,
      berlin('2026-03-12T09:00'),
    );
    expect(plan.next?.on).toBe('2026-03-20');
  });

  it('asks once more after five business days, then offers to cross off after five more', () => {
    const notes = [sentNote()];
    const first = call(berlin('2026-03-19T10:00'));
    expect(next({ closing, notes, calls: [first] }, berlin('2026-03-19T11:00'))).toMatchObject({
      kind: 'call',
      reason: 'silence',
      on: '2026-03-26',
    });
    const second = call(berlin('2026-03-26T10:00'));
    expect(
      next({ closing, notes, calls: [first, second] }, berlin('2026-03-26T11:00')),
    ).toMatchObject({
      kind: 'cross-off',
      reason: 'stillSilent',
      on: '2026-04-02',
      deadline: null,
    });
  });

  it('tries again the next business day when nobody answered, and on the day they named', () => {
    const notes = [sentNote()];
    const nobody = call(berlin('2026-03-20T10:00'), { outcome: 'no-answer' });
    expect(next({ closing, notes, calls: [nobody] }, berlin('2026-03-20T11:00'))).toMatchObject({
      reason: 'noAnswer',
      on: '2026-03-23',
    });
    const back = call(berlin('2026-03-20T10:00'), {
      outcome: 'call-back',
      callBackOn: '2026-03-25',
    });
    expect(next({ closing, notes, calls: [back] }, berlin('2026-03-20T11:00'))).toMatchObject({
      reason: 'callBack',
      on: '2026-03-25',
    });
  });

  it('calls when the day has come although no note was sent', () => {
    expect(next({ closing }, berlin('2026-03-19T08:00')).kind).toBe('note');
    expect(next({ closing }, berlin('2026-03-19T09:30')).kind).toBe('call');
  });

  it('wants a note for each person of a panel while there is time', () => {
    const people = [
      { id: 'p1', name: 'Anna', email: 'anna@b.example', phone: '', role: '', detail: '' },
      { id: 'p2', name: 'Ben', email: 'ben@b.example', phone: '', role: '', detail: '' },
    ];
    const step = next({ closing, people, notes: [sentNote()] }, berlin('2026-03-11T12:00'));
    expect(step).toMatchObject({ kind: 'note', reason: 'noteForOthers', personIds: ['p2'] });
    expect(next({ closing, people, notes: [sentNote()] }, berlin('2026-03-12T15:00')).kind).toBe(
      'call',
    );
  });

  it('leaves the note its two days, also where they decide on the day itself', () => {
    const sameDay = { ...closing, hiringDate: '2026-03-10' };
    expect(next({ closing: sameDay }, berlin('2026-03-11T10:00')).kind).toBe('note');
    expect(next({ closing: sameDay }, berlin('2026-03-12T14:30')).kind).toBe('call');
  });

  it('keeps nine o’clock across the night the clocks change', () => {
    const saturday = { startsAt: berlin('2026-03-28T14:00'), closing };
    expect(next(saturday, berlin('2026-03-28T18:00')).due).toBe(
      berlin('2026-03-29T09:00', '+02:00'),
    );
  });

  it('names the reason where there is nothing to do', () => {
    const plan = steps(
      makeInterview({ outcome: 'declined' }),
      timetable,
      berlin('2026-03-12T09:00'),
    );
    expect(plan).toEqual({ next: null, none: 'declined', reminders: [] });
  });
});

describe('a note of which it is not known whether it has gone', () => {
  const since = berlin('2026-03-10T18:00');
  const noteThat = (why: 'scheduled' | 'unsure'): Note =>
    sentNote({ sentAt: null, pending: { why, since, promise: '2026-03-24' } });
  const at = (why: 'scheduled' | 'unsure', now: string) =>
    steps(makeInterview({ closing, notes: [noteThat(why)] }), timetable, berlin(now));

  it('is asked about at once when that is unsure', () => {
    const { next: step, reminders } = at('unsure', '2026-03-10T18:05');
    expect(step).toMatchObject({ kind: 'note', reason: 'noteUnsure', state: 'due', due: since });
    expect(reminders.map(({ about }) => about)).toEqual(['noteDue', 'noteLast']);
  });

  it('is left alone when it is scheduled, until shortly before it would be late', () => {
    const { next: step, reminders } = at('scheduled', '2026-03-10T18:05');
    expect(step).toMatchObject({ kind: 'note', reason: 'noteScheduled', state: 'upcoming' });
    expect(reminders.map(({ about }) => about)).toEqual(['noteLast']);
  });

  it('binds with its promise only when it goes by itself', () => {
    const later = '2026-03-25T09:00';
    expect(at('scheduled', later).next).toMatchObject({ kind: 'call', on: '2026-03-24' });
    expect(at('unsure', later).next).toMatchObject({ kind: 'call', on: '2026-03-19' });
  });
});
