import { describe, expect, it } from 'vitest';
import { EMPTY_CLOSING } from '../../src/interviews/closing.ts';
import { countLastContacts } from '../../src/interviews/follow-through/count-last-contacts.ts';
import { countNotes } from '../../src/interviews/follow-through/count-notes.ts';
import {
  countContacts,
  listDueContacts,
} from '../../src/interviews/follow-through/list-due-contacts.ts';
import { findMedian, listWaits } from '../../src/interviews/follow-through/list-waits.ts';
import { reviewWeek } from '../../src/interviews/follow-through/review-week.ts';
import { tallyPoints } from '../../src/interviews/follow-through/tally-points.ts';
import { isInWeek, shiftWeek, weekOf } from '../../src/interviews/follow-through/week-of.ts';
import type { Call, Interview, Note } from '../../src/interviews/interview.ts';
import { DEFAULT_TIMETABLE } from '../support/arbitraries.ts';
import { makeInterview } from '../support/make-interview.ts';

/** The interview is of Tuesday 10 March 2026, 14:00 in Berlin; this is a month later. */
const NOW = '2026-04-10T09:00:00.000Z';

const note = (sentAt: string, changes: Partial<Note> = {}): Note => ({
  id: `n${sentAt}`,
  personIds: ['p1'],
  startedAt: sentAt,
  sentAt,
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

const person = (id: string, email = `${id}@b.example`) => ({
  ...{ id, email, name: id, phone: '', role: '', detail: '' },
});

const notesOf = (changes: Partial<Interview>, now = NOW) =>
  countNotes([makeInterview(changes)], DEFAULT_TIMETABLE, now);

describe('the count of notes', () => {
  it.each<[string, Partial<Interview>, string]>([
    ['a note on the next day, to the minute', { notes: [note('2026-03-11T13:00:00.000Z')] }, 'day'],
    ['a minute later', { notes: [note('2026-03-11T13:01:00.000Z')] }, 'twoDays'],
    [
      'a note after 48 hours, to the minute',
      { notes: [note('2026-03-12T13:00:00.000Z')] },
      'twoDays',
    ],
    ['a minute later than that', { notes: [note('2026-03-12T13:01:00.000Z')] }, 'later'],
    ['no note', {}, 'never'],
    [
      'the first of two notes',
      {
        notes: [note('2026-03-20T13:00:00.000Z'), note('2026-03-10T18:00:00.000Z')],
      },
      'day',
    ],
    [
      'a note that was only started',
      {
        notes: [note('2026-03-10T18:00:00.000Z', { sentAt: null })],
      },
      'never',
    ],
    [
      'one withdrawn after the time for its note',
      {
        outcome: 'withdrawn',
        outcomeAt: '2026-03-13T08:00:00.000Z',
      },
      'never',
    ],
  ])('takes %s', (_, changes, time) => {
    const { total, parts } = notesOf(changes);
    expect(total).toBe(1);
    expect(parts).toMatchObject({ [time]: 1 });
  });

  it.each<[string, Partial<Interview>, string?]>([
    ['is not over', {}, '2026-03-10T13:30:00.000Z'],
    ['still has time for its note', {}, '2026-03-12T12:00:00.000Z'],
    [
      'was withdrawn before its note was due',
      {
        outcome: 'withdrawn',
        outcomeAt: '2026-03-10T18:00:00.000Z',
      },
    ],
    [
      'was decided while there was time for it',
      {
        outcome: 'declined',
        outcomeAt: '2026-03-12T09:00:00.000Z',
      },
    ],
    ['is removed', { removedAt: NOW, notes: [note('2026-03-10T18:00:00.000Z')] }],
  ])('leaves out one that %s', (_, changes, now) => {
    expect(notesOf(changes, now).total).toBe(0);
  });

  it('waits as long as the timetable does, and two days at least', () => {
    const now = '2026-03-13T09:00:00.000Z';
    const patient = { ...DEFAULT_TIMETABLE, noteLateHours: 72 };
    expect(countNotes([makeInterview()], patient, now).total).toBe(0);
    expect(countNotes([makeInterview()], DEFAULT_TIMETABLE, now).total).toBe(1);
    const strict = { ...DEFAULT_TIMETABLE, noteLateHours: 24 };
    expect(countNotes([makeInterview()], strict, '2026-03-11T20:00:00.000Z').total).toBe(0);
  });

  it('counts a panel once, and how many of its people had a note', () => {
    const people = [person('a'), person('b'), person('c'), person('d', '')];
    const notes = [note('2026-03-10T18:00:00.000Z', { personIds: ['a', 'b'] })];
    const { total, panels } = notesOf({ people, notes });
    expect(total).toBe(1);
    expect(panels).toEqual({ interviews: 1, people: 3, withNote: 2 });
  });
});

/** A note of the day after, which promises Wednesday 18 March. */
const PROMISED = [note('2026-03-11T09:00:00.000Z', { promise: '2026-03-18' })];

const keptOf = (changes: Partial<Interview>, now = NOW) =>
  listDueContacts([makeInterview({ notes: PROMISED, ...changes })], DEFAULT_TIMETABLE, now).map(
    ({ kept, on }) => `${on} ${kept}`,
  );

describe('the list of calls due', () => {
  it.each<[string, string, string]>([
    ['on the promised day', '2026-03-18T08:30:00.000Z', '2026-03-18 onDay'],
    ['late in the evening of it', '2026-03-18T22:30:00.000Z', '2026-03-18 onDay'],
    ['after midnight on their clock', '2026-03-18T23:30:00.000Z', '2026-03-18 after'],
    ['before it', '2026-03-17T08:30:00.000Z', '2026-03-18 before'],
  ])('knows a call %s', (_, at, kept) => {
    expect(keptOf({ calls: [call(at)] }, '2026-03-19T06:00:00.000Z')).toEqual([kept]);
  });

  it('knows that none was made only once the day is over', () => {
    expect(keptOf({}, '2026-03-18T20:00:00.000Z')).toEqual([]);
    expect(keptOf({}, '2026-03-19T06:00:00.000Z')).toEqual(['2026-03-18 notMade']);
  });

  it('counts several tries on one day as one', () => {
    const tries = ['08:30', '10:00', '12:00'].map((clock) =>
      call(`2026-03-18T${clock}:00.000Z`, { outcome: 'no-answer' }),
    );
    expect(keptOf({ calls: tries }, '2026-03-18T20:00:00.000Z')).toEqual(['2026-03-18 onDay']);
  });

  it('goes by what had been promised when the call was made', () => {
    const notes = [...PROMISED, note('2026-03-20T09:00:00.000Z', { promise: '2026-03-26' })];
    const calls = [call('2026-03-18T08:30:00.000Z')];
    expect(keptOf({ notes, calls }, '2026-03-20T10:00:00.000Z')).toEqual(['2026-03-18 onDay']);
  });

  it('misses no call of an interview that was moved and is still to come', () => {
    expect(keptOf({ startsAt: '2026-05-05T09:00:00.000Z' })).toEqual([]);
  });

  it('takes Monday for a promise of Sunday', () => {
    const notes = [note('2026-03-11T09:00:00.000Z', { promise: '2026-03-15' })];
    const calls = [call('2026-03-16T08:30:00.000Z')];
    expect(keptOf({ notes, calls }, '2026-03-16T20:00:00.000Z')).toEqual(['2026-03-15 onDay']);
  });

  it('goes by the hiring date where no note promised another day', () => {
    const closing = { ...EMPTY_CLOSING, hiringDate: '2026-03-20' };
    const calls = [call('2026-03-23T08:30:00.000Z')];
    const now = '2026-03-24T06:00:00.000Z';
    expect(keptOf({ notes: [], closing, calls }, now)).toEqual(['2026-03-23 onDay']);
  });

  it('misses no call of an interview that was decided before', () => {
    const outcomeAt = '2026-03-18T09:00:00.000Z';
    expect(keptOf({ outcome: 'offer', outcomeAt })).toEqual([]);
    expect(keptOf({ outcome: 'offer', outcomeAt: '2026-03-20T09:00:00.000Z' })).toEqual([
      '2026-03-18 notMade',
    ]);
  });

  it('follows one call after the other, and counts none in place of crossing off', () => {
    const calls = [
      call('2026-03-18T08:30:00.000Z'),
      call('2026-03-26T08:30:00.000Z'),
      call('2026-04-01T08:30:00.000Z'),
    ];
    expect(keptOf({ calls })).toEqual(['2026-03-18 onDay', '2026-03-25 after']);
  });

  it('takes what they write for no contact of the user’s; it moves the next one', () => {
    const theirs = { channel: 'email', outcome: 'reached' } as const;
    const answer = call('2026-03-18T07:00:00.000Z', theirs);
    const now = '2026-03-19T06:00:00.000Z';
    expect(keptOf({ calls: [answer] }, now)).toEqual([]);
    const mine = call('2026-03-18T06:00:00.000Z', { channel: 'email', outcome: 'written' });
    expect(keptOf({ calls: [mine, answer] }, now)).toEqual(['2026-03-18 onDay']);
    const named = { ...theirs, newHiringDate: '2026-03-18' };
    const ringing = call('2026-03-19T09:00:00.000Z');
    const calls = [call('2026-03-18T07:00:00.000Z', named), ringing];
    expect(keptOf({ calls }, '2026-03-19T20:00:00.000Z')).toEqual(['2026-03-19 onDay']);
  });

  it('has e-mails where calls are not wanted, and knows which day was promised', () => {
    const closing = { ...EMPTY_CLOSING, permission: 'email-only' as const };
    const due = listDueContacts(
      [
        makeInterview({ id: 'a', closing, notes: PROMISED }),
        makeInterview({ id: 'b', notes: PROMISED, calls: [call('2026-03-18T08:30:00.000Z')] }),
        makeInterview({ id: 'c' }),
      ],
      DEFAULT_TIMETABLE,
      '2026-03-20T06:00:00.000Z',
    );
    const { total, email, phone, promised } = countContacts(due);
    expect(total).toBe(3);
    expect(email).toEqual({ onDay: 0, before: 0, after: 0, notMade: 1 });
    expect(phone).toEqual({ onDay: 1, before: 0, after: 0, notMade: 1 });
    expect(promised).toEqual({ total: 2, onDay: 1 });
  });
});

describe('answers', () => {
  const offer = { outcome: 'offer', outcomeAt: '2026-03-25T09:00:00.000Z' } as const;
  it.each<[string, Partial<Interview>, string | null]>([
    ['a note, then their offer', { ...offer, notes: PROMISED }, 'message'],
    ['an offer out of the blue', offer, 'none'],
    [
      'a note, a voicemail, then their offer',
      {
        ...offer,
        notes: PROMISED,
        calls: [call('2026-03-18T08:30:00.000Z')],
      },
      'voicemail',
    ],
    [
      'a call in which they were reached',
      {
        notes: PROMISED,
        calls: [call('2026-03-18T08:30:00.000Z', { outcome: 'reached' })],
      },
      'call',
    ],
    [
      'an e-mail of theirs after a voicemail',
      {
        notes: PROMISED,
        calls: [
          call('2026-03-18T08:30:00.000Z'),
          call('2026-03-19T08:30:00.000Z', { channel: 'email', outcome: 'reached' }),
        ],
      },
      'voicemail',
    ],
    [
      'ringing where nobody answers',
      {
        ...offer,
        notes: PROMISED,
        calls: [call('2026-03-18T08:30:00.000Z', { outcome: 'no-answer' })],
      },
      'message',
    ],
    [
      'what was sent only after it',
      {
        ...offer,
        notes: [note('2026-03-26T09:00:00.000Z')],
      },
      'none',
    ],
    ['the user’s own word', { outcome: 'withdrawn', outcomeAt: NOW, notes: PROMISED }, null],
    ['silence', { notes: PROMISED }, null],
  ])('are counted by what came last: %s', (_, changes, last) => {
    const { total, parts } = countLastContacts([makeInterview(changes)]);
    expect(total).toBe(last === null ? 0 : 1);
    if (last !== null) expect(parts).toMatchObject({ [last]: 1 });
  });

  it('come so many days after the first note, the first of them', () => {
    const calls = [
      call('2026-03-18T08:30:00.000Z', { outcome: 'reached' }),
      call('2026-03-24T08:30:00.000Z', { outcome: 'reached' }),
    ];
    const interviews = [
      makeInterview({ id: 'a', ...offer, notes: PROMISED }),
      makeInterview({ id: 'b', ...offer, notes: PROMISED, calls }),
      makeInterview({ id: 'c', ...offer }),
    ];
    expect(listWaits(interviews, 'Europe/Berlin')).toEqual([
      { interviewId: 'b', days: 7 },
      { interviewId: 'a', days: 14 },
    ]);
  });

  it.each([
    [[], null],
    [[3], 3],
    [[1, 4], 2.5],
    [[1, 2, 9], 2],
  ])('have a median of %j: %j', (days, median) => {
    expect(findMedian(days)).toBe(median);
  });
});

describe('the tally of strong points', () => {
  it('takes the same words as one, whatever their capitals, accents and blanks', () => {
    const withPoints = (id: string, strongPoints: string[], changes: Partial<Interview> = {}) =>
      makeInterview({ id, closing: { ...EMPTY_CLOSING, strongPoints }, ...changes });
    const tally = tallyPoints([
      withPoints('a', ['Résumé  writing', 'resume writing', 'SQL']),
      withPoints('b', ['resume writing. '], { outcome: 'offer' }),
      withPoints('c', ['Resume writing'], { outcome: 'crossed-off' }),
      withPoints('d', ['resume writing.', ' ']),
      withPoints('e', ['SQL'], { removedAt: NOW }),
    ]);
    expect(tally).toEqual([
      { label: 'resume writing.', count: 4, parts: { open: 2, offer: 1, closed: 1 } },
      { label: 'SQL', count: 1, parts: { open: 1, offer: 0, closed: 0 } },
    ]);
  });

  it('leaves marks that make other words in other scripts', () => {
    const closing = { ...EMPTY_CLOSING, strongPoints: ['कि', 'की'] };
    expect(tallyPoints([makeInterview({ closing })])).toHaveLength(2);
  });
});

describe('the week in review', () => {
  const week = weekOf('2026-03-18', 1);

  it('begins on the day on which weeks begin', () => {
    expect(week).toEqual({ from: '2026-03-16', to: '2026-03-22' });
    expect(weekOf('2026-03-18', 0)).toEqual({ from: '2026-03-15', to: '2026-03-21' });
    expect(weekOf('2026-03-15', 0).from).toBe('2026-03-15');
    expect(shiftWeek(week, -2)).toEqual({ from: '2026-03-02', to: '2026-03-08' });
    expect(isInWeek('2026-03-22', week)).toBe(true);
  });

  const interviews = [
    makeInterview({ id: 'called', notes: PROMISED, calls: [call('2026-03-18T08:30:00.000Z')] }),
    makeInterview({ id: 'late', startsAt: '2026-03-16T08:00:00.000Z' }),
    makeInterview({
      id: 'over',
      outcome: 'offer',
      outcomeAt: '2026-03-19T08:00:00.000Z',
      notes: PROMISED,
    }),
    makeInterview({ id: 'next', startsAt: '2026-03-24T08:00:00.000Z' }),
    makeInterview({ id: 'gone', removedAt: NOW, notes: PROMISED }),
  ];
  const now = '2026-03-20T09:00:00.000Z';
  const review = (of = week) => reviewWeek(interviews, DEFAULT_TIMETABLE, now, of);
  const named = (planned: ReturnType<typeof review>['due']) =>
    planned.map(({ interview, step, on }) => `${on} ${interview.id} ${step.kind}`);

  it('tells what was done, what is overdue and what comes', () => {
    const { done, answers, overdue, due, dueNext } = review();
    expect(done.map(({ kind, interview }) => `${interview.id} ${kind}`)).toEqual([
      'late interview',
      'called contact',
      'over closed',
    ]);
    expect(answers).toBe(1);
    expect(named(overdue)).toEqual(['2026-03-17 late note']);
    expect(named(due)).toEqual([]);
    expect(named(dueNext)).toEqual([
      '2026-03-24 next closing',
      '2026-03-24 next closing',
      '2026-03-25 next note',
      '2026-03-25 called call',
      '2026-03-25 late call',
    ]);
  });

  it('knows of a week that is over what was done, of one to come what is to do', () => {
    const before = review(shiftWeek(week, -1));
    expect(before.done.map(({ kind }) => kind)).toEqual(['interview', 'interview', 'note', 'note']);
    expect([...before.overdue, ...before.due]).toEqual([]);
    expect(before.dueNext).toEqual(review().due);
    const after = review(shiftWeek(week, 1));
    expect([...after.done, ...after.overdue]).toEqual([]);
    expect(after.due).toEqual(review().dueNext);
  });
});
