import { describe, expect, it } from 'vitest';
import { change } from '../../src/interviews/change.ts';
import type { ClosingFields, Command, InterviewFields } from '../../src/interviews/command.ts';
import type { Interview } from '../../src/interviews/interview.ts';
import { makeInterview } from '../support/make-interview.ts';

/** Wednesday, the day after the interview. */
const NOW = '2026-03-11T09:00:00.000Z';
const before = makeInterview({
  calendar: { country: 'DE', region: '', weekend: [0, 6], holidays: ['2026-03-20', '2026-04-03'] },
});
const id = 'i1';

/** What came of it: the problem, what was left as it was, and the interview. */
function give(command: Command, to: Interview | null = before) {
  const changed = change(to, command, NOW);
  if (!changed.ok) return { problem: changed.problem, left: null, interview: to };
  return { problem: null, left: changed.left ?? null, interview: changed.interview };
}

const meeting: InterviewFields = {
  company: 'Brightwater',
  position: 'Data analyst',
  startsAt: before.startsAt,
  durationMinutes: 60,
  timeZone: 'Europe/Berlin',
  people: [{ id: 'p1', name: 'Anna Okafor', email: 'anna@brightwater.example' }],
};
const edit = (changes: Partial<InterviewFields>) =>
  give({ type: 'interview.edit', id, fields: { ...meeting, ...changes } });
const track = (changes: Partial<InterviewFields>, closing: ClosingFields | null = null) =>
  give(
    {
      type: 'interview.track',
      id,
      fields: { ...meeting, ...changes },
      closing,
      mailHost: '',
      noteId: null,
    },
    null,
  );
const blank = {
  strongPoints: [],
  hiringDate: null,
  permission: 'yes',
  reminderSaid: true,
} as const;
const record = (changes: Partial<ClosingFields>, to = before) =>
  give({ type: 'closing.record', id, closing: { ...blank, ...changes } }, to);
const send = (promise: string) =>
  give({ type: 'note.sent', id, noteId: 'n1', emails: [], promise });
const log = (changes: object) =>
  give({
    ...{ type: 'call.logged', id, callId: 'c1', channel: 'phone', outcome: 'reached' },
    ...{ callBackOn: null, remark: '', ...changes },
  } as Command);

describe('an interview that cannot be', () => {
  it.each([
    ['in three years', { startsAt: '2029-03-10T13:00:00.000Z' }, 'timeFar', 'startsAt'],
    ['three years ago', { startsAt: '2023-03-10T13:00:00.000Z' }, 'timeFar', 'startsAt'],
    ['at no time', { startsAt: '' }, 'timeMissing', 'startsAt'],
    ['on 30 February', { startsAt: '2026-02-30T13:00:00.000Z' }, 'timeWrong', 'startsAt'],
    ['in a zone that is none', { timeZone: 'Mars/Base' }, 'zoneWrong', 'timeZone'],
    ['in a mere offset', { timeZone: '+01:00' }, 'zoneWrong', 'timeZone'],
    ['in the zone ""', { timeZone: '' }, 'zoneWrong', 'timeZone'],
    ['of half a minute', { durationMinutes: 0.5 }, 'durationWrong', 'durationMinutes'],
    ['of no length', { durationMinutes: Number.NaN }, 'durationWrong', 'durationMinutes'],
    [
      'at an office that closes before it opens',
      { office: { opens: '17:00', closes: '09:00' } },
      'officeHoursWrong',
      'office',
    ],
    [
      'with an office open at 24:00',
      { office: { opens: '09:00', closes: '24:00' } },
      'officeHoursWrong',
      'office',
    ],
    [
      'in a week of seven days off',
      { calendar: { country: 'DE', region: '', weekend: [0, 1, 2, 3, 4, 5, 6], holidays: [] } },
      'calendarWrong',
      'calendar',
    ],
    [
      'with a holiday that is no day',
      { calendar: { country: 'DE', region: '', weekend: [0], holidays: ['2026-02-30'] } },
      'calendarWrong',
      'calendar',
    ],
  ])('%s is refused beside its field, when tracked and when edited', (_, wrong, code, field) => {
    const refused = { problem: { code, field }, left: null };
    expect(track(wrong)).toEqual({ ...refused, interview: null });
    expect(edit(wrong)).toEqual({ ...refused, interview: before });
  });

  it('may be in a year, on a leap day, in any zone that there is', () => {
    for (const timeZone of ['Pacific/Kiritimati', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'UTC']) {
      expect(track({ timeZone, startsAt: '2028-02-29T13:00:00.000Z' }).problem).toBeNull();
    }
  });
});

describe('a date that cannot be', () => {
  const told: Partial<ClosingFields> = {
    ...{
      strongPoints: ['Fast reports'],
      need: 'Late reports',
      doubts: 'SQL',
      promised: 'A sample',
    },
    ...{ permission: 'email-only', bestTime: '14:30', callPersonId: 'p1' },
  };

  it.each([
    ['before the interview', '2026-03-09', 'hiringBeforeInterview'],
    ['in three years', '2029-03-10', 'dateFar'],
    ['on 30 February', '2026-02-30', 'dateWrong'],
    ['that is a word', 'soon', 'dateWrong'],
  ])('%s is left out of the closing, and all the rest is kept', (_, hiringDate, code) => {
    const known = { ...before, closing: { ...before.closing, hiringDate: '2026-03-24' } };
    const { problem, left, interview } = record({ ...told, hiringDate }, known);
    expect([problem, left]).toEqual([null, { code, field: 'hiringDate' }]);
    expect(interview?.closing).toMatchObject({
      ...told,
      recordedAt: NOW,
      hiringDate: '2026-03-24',
    });
  });

  // "The week of 3 March", said on Tuesday 10 March, is over.
  it('is a week that ended before the interview', () => {
    const week = { hiringDate: '2026-03-03', hiringDateKind: 'week' } as const;
    expect(record(week).left).toMatchObject({ field: 'hiringDate' });
  });

  it('may be this very week, told by its Sunday or Monday', () => {
    for (const hiringDate of ['2026-03-08', '2026-03-09', '2026-03-13']) {
      const { left, interview } = record({ hiringDate, hiringDateKind: 'week' });
      expect([left, interview?.closing.hiringDate]).toEqual([null, hiringDate]);
    }
  });

  it('is no promise on a holiday or a Sunday: what was promised is kept', () => {
    for (const day of ['2026-03-20', '2026-03-22', '2026-04-03', '2026-03-11']) {
      const { problem, interview } = send(day);
      expect([problem, interview?.notes[0]?.promise]).toEqual([null, day]);
    }
  });

  it.each([
    ['a promise for yesterday', () => send('2026-03-10'), 'promiseBeforeNote', 'promise'],
    ['a promise in three years', () => send('2029-03-11'), 'dateFar', 'promise'],
    ['a promise for ""', () => send(''), 'dateWrong', 'promise'],
    [
      'a call back yesterday',
      () => log({ callBackOn: '2026-03-10' }),
      'callBackPast',
      'callBackOn',
    ],
    ['a call back some day', () => log({ outcome: 'call-back' }), 'callBackMissing', 'callBackOn'],
    [
      'a first day before the interview',
      () => give({ type: 'outcome.set', id, outcome: 'offer', startDate: '2026-03-09' }),
      'startBeforeInterview',
      'startDate',
    ],
  ])('is %s: said beside its field, and nothing is changed', (_, act, code, field) => {
    expect(act()).toEqual({ problem: { code, field }, left: null, interview: before });
  });

  it.each([
    ['in the past', '2026-03-10', 'newDatePast'],
    ['that is none', '2026-04-31', 'dateWrong'],
    ['that is a word', 'soon', 'dateWrong'],
    ['left empty', '', 'dateWrong'],
    ['in three years', '2029-03-11', 'dateFar'],
  ])('is a new date %s: the call was made all the same', (_, newHiringDate, code) => {
    const { problem, left, interview } = log({ newHiringDate, remark: 'They wait.' });
    expect([problem, left]).toEqual([null, { code, field: 'newHiringDate' }]);
    expect(interview?.calls).toMatchObject([{ newHiringDate: null, remark: 'They wait.' }]);
  });
});
