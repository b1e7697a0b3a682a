import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hiringDeadline, knownHiringDate } from '../../src/interviews/hiring-date.ts';
import type { Call } from '../../src/interviews/interview.ts';
import { steps } from '../../src/interviews/steps.ts';
import { DEFAULT_TIMETABLE } from '../support/arbitraries.ts';
import { makeInterview } from '../support/make-interview.ts';
import { at, plus, readWeek } from '../support/sound-story.ts';

const MON_TO_FRI = [0, 6];
const SUN_TO_THU = [5, 6];
const SUN_TO_FRI = [6];

const weekOf = (hiringDate: string, weekend: readonly number[], holidays: readonly string[] = []) =>
  hiringDeadline({ hiringDate, hiringDateKind: 'week' }, { weekend, holidays });

/** Easter 2026: Friday 3 April and Monday 6 April are off. */
const EASTER = ['2026-04-03', '2026-04-06'];
/** The last week of 2026, from Monday 28 December on, and New Year's Day. */
const SHUT = ['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01'];

describe('the week of a date ends for the decision', () => {
  it.each([
    ['on its Friday, told by a Wednesday', '2026-04-08', MON_TO_FRI, [], '2026-04-10'],
    ['on its Friday, told by its Monday', '2026-04-06', MON_TO_FRI, [], '2026-04-10'],
    ['on its Friday, told by that', '2026-04-10', MON_TO_FRI, [], '2026-04-10'],
    ['on the Friday after a Saturday', '2026-04-04', MON_TO_FRI, [], '2026-04-10'],
    ['on the Friday after a Sunday', '2026-04-05', MON_TO_FRI, [], '2026-04-10'],
    ['on Maundy Thursday before Easter', '2026-03-30', MON_TO_FRI, EASTER, '2026-04-02'],
    ['on the Friday after Easter', '2026-04-06', MON_TO_FRI, EASTER, '2026-04-10'],
    ['on Maundy Thursday, told by Good Friday', '2026-04-03', MON_TO_FRI, EASTER, '2026-04-02'],
    [
      'on Christmas Eve, told by the day after',
      '2026-12-25',
      MON_TO_FRI,
      ['2026-12-25'],
      '2026-12-24',
    ],
    ['on the last worked day of the year', '2026-12-28', MON_TO_FRI, ['2027-01-01'], '2026-12-31'],
    ['on its Friday, where all of it is off', '2026-12-28', MON_TO_FRI, SHUT, '2027-01-01'],
    ['on its one worked day', '2026-12-28', MON_TO_FRI, SHUT.slice(1), '2026-12-28'],
    ['in March, of a leap day', '2028-02-29', MON_TO_FRI, [], '2028-03-03'],
    ['on Thursday where Friday is off', '2026-03-10', SUN_TO_THU, [], '2026-03-12'],
    ['on Thursday, told by its Sunday', '2026-03-15', SUN_TO_THU, [], '2026-03-19'],
    ['on the Thursday after a Friday', '2026-03-13', SUN_TO_THU, [], '2026-03-19'],
    ['on the Thursday after a Saturday', '2026-03-14', SUN_TO_THU, [], '2026-03-19'],
    ['on Wednesday, with Thursday off', '2026-03-10', SUN_TO_THU, ['2026-03-12'], '2026-03-11'],
    ['on Friday where only Saturday is off', '2026-03-15', SUN_TO_FRI, [], '2026-03-20'],
  ])('%s', (_, date, weekend, holidays, end) => {
    expect(weekOf(date, weekend, holidays)).toBe(end);
  });

  it('on its last worked day, whichever week that is', () => {
    const weekends = fc.constantFrom([0, 6], [5, 6], [6], [0], [5], [4, 5], [0, 5, 6]);
    const daysOff = fc.uniqueArray(fc.integer({ min: -8, max: 12 }), { maxLength: 9 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1200 }), weekends, daysOff, (days, weekend, off) => {
        const date = plus('2026-01-01', days);
        const week = { weekend, holidays: off.map((each) => plus(date, each)) };
        const [, last] = readWeek(date, week);
        expect(weekOf(date, week.weekend, week.holidays)).toBe(last);
      }),
      { numRuns: 500 },
    );
  });

  it('is that day itself where a day was named, and nothing where none was', () => {
    const week = { weekend: MON_TO_FRI, holidays: EASTER };
    const named = (hiringDate: string | null, hiringDateKind: 'day' | 'not-said') =>
      hiringDeadline({ hiringDate, hiringDateKind }, week);
    for (const date of ['2026-04-03', '2026-04-05', '2026-04-08', '2028-02-29']) {
      expect(named(date, 'day')).toBe(date);
    }
    expect(named(null, 'day')).toBeNull();
    expect(named(null, 'not-said')).toBeNull();
  });
});

const called = (day: string, newHiringDate: string | null): Call => ({
  ...{ id: day, at: at(day, '10:00', 'Europe/Berlin'), channel: 'phone', outcome: 'reached' },
  ...{ callBackOn: null, newHiringDate, remark: '' },
});
const closingWith = (hiringDate: string | null, hiringDateKind: 'day' | 'week' = 'day') => ({
  ...makeInterview().closing,
  ...{ recordedAt: '2026-03-10T15:00:00.000Z', hiringDate, hiringDateKind },
});

describe('the date that holds', () => {
  const week = { weekend: MON_TO_FRI, holidays: EASTER };
  const holds = (closing: ReturnType<typeof closingWith>, ...named: (string | null)[]) => {
    const days = ['2026-03-20', '2026-03-23', '2026-03-24'];
    const calls = named.map((each, number) => called(days[number] ?? '', each));
    return knownHiringDate({ closing, calls }, week)?.date ?? null;
  };

  it('is the one named at the closing until a call has named another, later or sooner', () => {
    expect(holds(closingWith(null))).toBeNull();
    expect(holds(closingWith(null), null)).toBeNull();
    expect(holds(closingWith('2026-03-31'))).toBe('2026-03-31');
    expect(holds(closingWith('2026-03-30', 'week'), null)).toBe('2026-04-02');
    expect(holds(closingWith(null), '2026-04-14')).toBe('2026-04-14');
    expect(holds(closingWith('2026-03-31'), '2026-04-14', null)).toBe('2026-04-14');
    expect(holds(closingWith('2026-04-30'), '2026-04-14')).toBe('2026-04-14');
    expect(holds(closingWith('2026-03-31'), '2026-04-14', '2026-04-07')).toBe('2026-04-07');
  });

  it('is the one at the closing once more, where that was told after the call', () => {
    const told = (hiringDateAt: string | null) =>
      holds({ ...closingWith('2026-04-09'), hiringDateAt }, '2026-04-14');
    expect(told('2026-03-20T10:00:00.000Z')).toBe('2026-04-09');
    expect(told('2026-03-20T08:00:00.000Z')).toBe('2026-04-14');
    expect(told(null)).toBe('2026-04-14');
  });
});

describe('the call for a week that was named', () => {
  const next = (calendar: { weekend: number[]; holidays: string[] }, hiringDate: string) => {
    const interview = makeInterview({
      closing: closingWith(hiringDate, 'week'),
      calendar: { country: 'XX', region: '', ...calendar },
      notes: [
        {
          ...{ id: 'n1', personIds: ['p1'], startedAt: '2026-03-11T08:00:00.000Z', text: '' },
          ...{ sentAt: '2026-03-11T08:00:00.000Z', promise: null, pending: null },
        },
      ],
    });
    const plan = steps(interview, DEFAULT_TIMETABLE, at('2026-03-11', '12:00', 'Europe/Berlin'));
    return [
      plan.next?.on,
      plan.next?.reason,
      ...plan.reminders.map((each) => each.at.slice(0, 10)),
    ];
  };

  it.each([
    // Decided by Friday 27 March: prepared on Thursday, made on Monday.
    ['an ordinary week', MON_TO_FRI, [], '2026-03-25', '2026-03-30', '2026-03-26'],
    // Decided by Maundy Thursday; Easter Monday is off.
    ['the week before Easter', MON_TO_FRI, EASTER, '2026-03-30', '2026-04-07', '2026-04-01'],
    // Decided by Thursday 26 March; Sunday is a day like any other.
    ['a week from Sunday on', SUN_TO_THU, [], '2026-03-22', '2026-03-29', '2026-03-25'],
  ])(
    'comes after %s, and is prepared before its last day',
    (_, weekend, holidays, date, on, eve) => {
      expect(next({ weekend, holidays }, date)).toEqual([on, 'hiringWeek', eve, on]);
    },
  );
});
