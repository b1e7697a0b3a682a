import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { steps } from '../../src/interviews/steps.ts';
import {
  at,
  carryOut,
  type Diary,
  isWorked,
  live,
  minutesAfter,
  type Sound,
  sound,
  type Week,
  walk,
} from '../support/sound-story.ts';

/** Waiting days by patience, as the form has them: first call, once more, cross off. */
const WAITS = { quick: [5, 5, 3], usual: [7, 5, 5], 'public-service': [20, 10, 15] } as const;

const NOTE_MINUTES = 48 * 60;
const later = (one: string, other: string): string => (one > other ? one : other);

/**
 * The contacts as letters: c one without an answer, n nobody at the telephone, A somebody reached, D a
 * new date. Rung three times for nothing is a contact as well.
 */
const lettersOf = ({ contacts }: Diary): string =>
  contacts
    .map(({ letter }) => letter)
    .join('')
    .replaceAll('nnn', 'c');

/** Whose turn it is, on which day, and why: the timetable of README in its own order. */
function turn(told: Sound, diary: Diary): { kind: string; on: string; reason: string } {
  const { week, contacts, promise, named, isRetold, reopened } = diary;
  const [first, again, crossOff] = told.patience ? WAITS[told.patience] : told.waits;
  const call = (on: string, reason: string) => ({ kind: 'call', on, reason });
  const letters = lettersOf(diary);
  const asSaid = told.hiring?.isWeek && !isRetold ? 'hiringWeek' : 'hiringDate';
  const reason = letters.includes('D') && !isRetold ? 'newHiringDate' : asSaid;
  const last = contacts.at(-1);
  if (!last) {
    if (promise) return call(promise, 'promise');
    if (named) return call(walk(named, 1, week), reason);
    return call(walk(told.day, first, week), 'noHiringDate');
  }
  if (last.callBackOn) return call(last.callBackOn, 'callBack');
  const decided = named !== null && named >= last.on ? walk(named, 1, week) : null;
  if (decided && last.letter === 'D') return call(decided, reason);
  if (letters.endsWith('n')) return call(walk(last.on, 1, week), 'noAnswer');
  const soonest = walk(last.on, again, week);
  if (decided) return decided > soonest ? call(decided, reason) : call(soonest, 'silence');
  const count = (letters.match(/[^AD]*$/)?.[0] ?? '').replaceAll('n', '').length;
  if (count < 2) return call(soonest, 'silence');
  const rested = reopened === null ? '' : walk(reopened, crossOff, week);
  const offered = later(walk(last.on, crossOff, week), rested);
  return { kind: 'cross-off', on: offered, reason: 'stillSilent' };
}

const hoursOf = (told: Sound) => told.office ?? { opens: '09:00', closes: '17:00' };
/** They are there at their best time, and for an hour after it. */
const closesAt = (told: Sound) => {
  const ends = told.bestTime && `${Number(told.bestTime.slice(0, 2)) + 1}${told.bestTime.slice(2)}`;
  return later(hoursOf(told).closes, ends);
};
/** Their best time, else the user's, or, where nobody is there at that, when they open. */
const clockOf = (told: Sound) => {
  const { opens } = hoursOf(told);
  const isThere = told.callTime >= opens && told.callTime < closesAt(told);
  return told.bestTime || (isThere ? told.callTime : opens);
};
const workedFrom = (date: string, week: Week) =>
  isWorked(date, week) ? date : walk(date, 1, week);
const ask = (told: Sound) => {
  const diary = live(told);
  return { diary, ...steps(carryOut(diary), diary.timetable, diary.now) };
};

describe('a story as it happens, on every clock and in every calendar', () => {
  it('has the step whose turn it is, on its day, at its time, for its reason', () => {
    fc.assert(
      fc.property(sound, (told) => {
        const { diary, next } = ask(told);
        const { timeZone } = told;
        const expected = turn(told, diary);
        const due = at(expected.on, clockOf(told), timeZone);
        const isNoteLate = diary.now >= minutesAfter(diary.startsAt, NOTE_MINUTES);
        const isNamed = expected.reason === 'promise' || expected.reason === 'callBack';
        const isCallTurn = diary.now >= due && (isNoteLate || isNamed);
        const isNoteOver = isCallTurn || (diary.contacts.length > 0 && isNoteLate);
        if (told.note === 'unsent' && !isNoteOver) {
          expect(next).toMatchObject({ kind: 'note', reason: 'noteNotSent' });
          return;
        }
        const closes = at(workedFrom(expected.on, diary.week), closesAt(told), timeZone);
        const deadline = expected.kind === 'call' ? later(closes, minutesAfter(due, 60)) : null;
        const channel = told.permission === 'yes' ? 'phone' : 'email';
        expect(next).toMatchObject({ ...expected, due, deadline, channel, timeZone });
      }),
      { numRuns: 400 },
    );
  });

  it('reminds of it then, and of a first call on the business day before the hiring date', () => {
    fc.assert(
      fc.property(sound, (told) => {
        const note = told.note === 'unsent' ? null : told.note;
        const { diary, next, reminders } = ask({
          ...told,
          note,
          contacts: [],
          isCalledBefore: false,
        });
        const eve = diary.named === null ? '' : walk(diary.named, 1, diary.week, -1);
        const prepare = eve && at(eve, clockOf(told), told.timeZone);
        const isAhead = prepare > diary.startsAt && prepare < (next?.due ?? '');
        expect(reminders.map(({ about, at: rings }) => [about, rings])).toEqual([
          ...(isAhead ? [['callPrepare', prepare]] : []),
          ['callDue', next?.due],
        ]);
      }),
    );
  });

  it('asks nobody before their own date, but on a day that they named or that nobody answered', () => {
    fc.assert(
      fc.property(sound, (told) => {
        const { diary, next } = ask(told);
        const last = diary.contacts.at(-1);
        if (!last || diary.named === null || diary.named < last.on) return;
        if (next?.reason === 'callBack' || next?.reason === 'noAnswer') return;
        // Within its two days a note that was not sent goes before all calls.
        if (next?.reason === 'noteNotSent') return;
        expect(next?.kind).toBe('call');
        expect((next?.on ?? '') > (diary.named ?? '')).toBe(true);
      }),
    );
  });

  it('counts anew from a new date on: what was before it brings crossing off no nearer', () => {
    fc.assert(
      fc.property(
        sound,
        fc.array(fc.constantFrom('voicemail' as const, 'no-answer' as const), { maxLength: 2 }),
        (told, came) => {
          const newDate = { wait: 1, clock: '15:20', said: 'new-date', days: 0 } as const;
          const since = came.map((said) => ({ ...newDate, said, wait: 3 }));
          const { next } = ask({
            ...{ ...told, note: null, retold: null },
            contacts: [...told.contacts, newDate, ...since],
          });
          const isAskedTwice = came.filter((said) => said === 'voicemail').length > 1;
          if (!isAskedTwice) expect(next?.kind).toBe('call');
        },
      ),
    );
  });
});

describe('contacts without an answer', () => {
  const CONTACT = { clock: '09:45', days: 0 } as const;
  const OUTCOMES = {
    v: 'voicemail',
    n: 'no-answer',
    d: 'new-date',
    w: 'written',
    r: 'reached',
  } as const;
  const plain: Sound = {
    ...{ timeZone: 'Europe/Berlin', userTimeZone: 'Europe/Berlin', day: '2026-03-10' },
    ...{ clock: '14:00', daysOff: [], weekend: [0, 6], isOwnCalendar: false, office: null },
    ...{ patience: null, waits: [7, 5, 5], bestTime: '', permission: 'yes', hiring: null },
    ...{ note: null, contacts: [], retold: null, reopened: null, later: 0 },
    ...{ isCalledBefore: false, callTime: '09:30' },
  };
  const nextAfter = (letters: string, changes: Partial<Sound> = {}) => {
    const contacts = [...letters].map((letter, number) => ({
      ...{ ...CONTACT, wait: number === 0 ? 4 : 3 },
      said: OUTCOMES[letter as keyof typeof OUTCOMES],
    }));
    return ask({ ...plain, ...changes, contacts }).next;
  };

  // Contacts on Saturday 14, Tuesday 17, Friday 20, Monday 23, Thursday 26 March, Sunday 29 March.
  it.each([
    ['n', 'call', 'noAnswer', '2026-03-16'],
    ['nn', 'call', 'noAnswer', '2026-03-18'],
    ['nnn', 'call', 'silence', '2026-03-27'],
    ['v', 'call', 'silence', '2026-03-20'],
    ['vn', 'call', 'noAnswer', '2026-03-18'],
    ['vnn', 'call', 'noAnswer', '2026-03-23'],
    ['vnnn', 'cross-off', 'stillSilent', '2026-03-30'],
    ['vv', 'cross-off', 'stillSilent', '2026-03-24'],
    ['nnv', 'call', 'silence', '2026-03-27'],
    ['nvn', 'call', 'noAnswer', '2026-03-23'],
    ['nvnv', 'cross-off', 'stillSilent', '2026-03-30'],
    ['ww', 'cross-off', 'stillSilent', '2026-03-24'],
    ['vd', 'call', 'newHiringDate', '2026-03-18'],
    ['vdv', 'call', 'silence', '2026-03-27'],
    ['vdvv', 'cross-off', 'stillSilent', '2026-03-30'],
    ['nndn', 'call', 'noAnswer', '2026-03-24'],
    // Somebody reached has answered: from then on it is counted anew.
    ['vr', 'call', 'silence', '2026-03-24'],
    ['rv', 'call', 'silence', '2026-03-24'],
    ['vrv', 'call', 'silence', '2026-03-27'],
    ['rvv', 'cross-off', 'stillSilent', '2026-03-27'],
    ['nnnnnn', 'cross-off', 'stillSilent', '2026-04-03'],
  ])('after %s it is a %s, for %s, on %s', (letters, kind, reason, on) => {
    expect(nextAfter(letters)).toMatchObject({ kind, reason, on });
  });

  it('waits after a job was opened again before it asks whether to let it go', () => {
    // Crossed off on Tuesday 17 March, opened again on Friday 27 March: five business days more.
    expect(nextAfter('vv', { reopened: 10 })).toMatchObject({
      kind: 'cross-off',
      on: '2026-04-03',
    });
    expect(nextAfter('v', { reopened: 10 })).toMatchObject({ kind: 'call', on: '2026-03-20' });
  });

  it('on the day after leave the note its two days, unless a day was named', () => {
    const early = (said: 'voicemail' | 'call-back', later: number) => {
      const contacts = [{ ...CONTACT, wait: 1, said }];
      return ask({ ...plain, note: 'unsent', contacts, later }).next;
    };
    const [atOnce, tooLate] = [0, 30 * 60];
    expect(early('voicemail', atOnce)).toMatchObject({ kind: 'note', reason: 'noteNotSent' });
    expect(early('voicemail', tooLate)).toMatchObject({ kind: 'call', on: '2026-03-18' });
    expect(early('call-back', atOnce)).toMatchObject({ kind: 'call', reason: 'callBack' });
  });
});
