import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { morningOf, snoozeTimes } from '../../src/interviews/snooze-times.ts';
import type { Step } from '../../src/interviews/step.ts';
import {
  DEFAULT_TIMETABLE,
  instant,
  timetable as timetables,
  zone,
} from '../support/arbitraries.ts';
import { at, isWorked, plus } from '../support/sound-story.ts';

const call = (timeZone: string): Step => ({
  ...{ kind: 'call', phase: 'do', channel: 'phone', reason: 'promise', state: 'due' },
  ...{ due: '2026-03-10T08:30:00.000Z', deadline: null, snoozedUntil: null, on: '2026-03-10' },
  ...{ timeZone, personIds: [] },
});
const note = (timeZone: string): Step => ({ ...call(timeZone), kind: 'note' });

/** What is offered, as clocks of a zone show it. */
function offered(step: Step, now: string, changes: Partial<typeof DEFAULT_TIMETABLE> = {}) {
  const timetable = { ...DEFAULT_TIMETABLE, ...changes };
  return snoozeTimes(step, timetable, now).map(({ name, until }) => {
    const there = Temporal.Instant.from(until).toZonedDateTimeISO(timetable.userTimeZone);
    return `${name} ${there.toPlainDateTime().toString({ smallestUnit: 'minute' })}`;
  });
}

const BERLIN = 'Europe/Berlin';
const NEW_YORK = 'America/New_York';
const LORD_HOWE = 'Australia/Lord_Howe';

describe('until when a step can be put off', () => {
  it('is an hour, tonight, tomorrow or, over a weekend, the next business day', () => {
    expect(offered(note(BERLIN), at('2026-03-13', '10:00', BERLIN))).toEqual([
      'hour 2026-03-13T11:00',
      'tonight 2026-03-13T19:00',
      'tomorrow 2026-03-14T09:00',
      'business-day 2026-03-16T09:00',
    ]);
  });

  it('names a day once: on a Tuesday tomorrow is the next business day', () => {
    expect(offered(note(BERLIN), at('2026-03-10', '10:00', BERLIN))).toEqual([
      'hour 2026-03-10T11:00',
      'tonight 2026-03-10T19:00',
      'business-day 2026-03-11T09:00',
    ]);
  });

  // At six "in an hour" and "tonight" are both seven.
  it('names an hour once', () => {
    const times = offered(note(BERLIN), '2026-03-10T16:59:30.000Z').map((each) => each.slice(-5));
    expect(new Set(times).size).toBe(times.length);
  });

  it('is no longer tonight when that is near, or over', () => {
    for (const clock of ['18:30', '19:00', '23:59']) {
      const names = offered(note(BERLIN), at('2026-03-10', clock, BERLIN));
      expect(names.filter((each) => each.startsWith('tonight'))).toEqual([]);
    }
  });

  it('is for a call when somebody is there: on their clock, on a day on which they work', () => {
    // Friday, 20:00 in Berlin is 15:00 in New York, a fortnight before Europe changes its clocks.
    const now = at('2026-03-13', '20:00', BERLIN);
    expect(offered(call(NEW_YORK), now)).toEqual([
      'hour 2026-03-13T21:00',
      'business-day 2026-03-16T14:30',
    ]);
    expect(offered(call(NEW_YORK), now, { holidays: ['2026-03-16'] }).at(-1)).toBe(
      'business-day 2026-03-17T14:30',
    );
    expect(offered(call(BERLIN), now)).toEqual(['business-day 2026-03-16T09:30']);
    // Their Wednesday has begun: it is Thursday there when Berlin still has Wednesday, and when the
    // user sleeps no more, as somebody is there then.
    const far = at('2026-03-10', '23:00', BERLIN);
    expect(offered(call('Pacific/Kiritimati'), far)).toContain('business-day 2026-03-11T20:30');
    // An e-mail can be written at any hour.
    const mail = { ...call(NEW_YORK), channel: 'email' } as const;
    expect(offered(mail, at('2026-03-10', '10:00', BERLIN))).toContain('hour 2026-03-10T11:00');
  });

  it('is for the closing card ten minutes before the interview, and else no time', () => {
    const card: Step = { ...note(BERLIN), kind: 'closing', phase: 'prepare' };
    const before = { ...card, deadline: at('2026-03-10', '14:00', BERLIN) };
    expect(offered(before, at('2026-03-10', '13:05', BERLIN))).toEqual([
      'last-look 2026-03-10T13:50',
    ]);
    expect(offered(before, at('2026-03-10', '13:50', BERLIN))).toEqual([]);
  });

  it.each([
    // The clocks go from 02:00 to 03:00, and an hour is an hour.
    [
      'Berlin in spring',
      BERLIN,
      '2026-03-28',
      '23:30',
      'hour 2026-03-29T00:30',
      'tomorrow 2026-03-29T09:00',
    ],
    [
      'New York in spring',
      NEW_YORK,
      '2026-03-07',
      '01:59',
      'hour 2026-03-07T02:59',
      'tomorrow 2026-03-08T09:00',
    ],
    [
      'that night',
      NEW_YORK,
      '2026-03-08',
      '01:59',
      'hour 2026-03-08T03:59',
      'business-day 2026-03-09T09:00',
    ],
    // … back from 03:00 to 02:00.
    [
      'Berlin in autumn',
      BERLIN,
      '2026-10-25',
      '02:10',
      'hour 2026-10-25T02:10',
      'business-day 2026-10-26T09:00',
    ],
    // … by half an hour only, from 02:00 to 01:30, and in October the other way.
    [
      'Lord Howe in April',
      LORD_HOWE,
      '2026-04-05',
      '01:45',
      'hour 2026-04-05T02:15',
      'business-day 2026-04-06T09:00',
    ],
    [
      'Lord Howe in October',
      LORD_HOWE,
      '2026-10-04',
      '01:45',
      'hour 2026-10-04T03:15',
      'business-day 2026-10-05T09:00',
    ],
    [
      'the last night of a year',
      BERLIN,
      '2026-12-31',
      '23:30',
      'hour 2027-01-01T00:30',
      'business-day 2027-01-01T09:00',
    ],
    [
      'a leap year',
      BERLIN,
      '2028-02-28',
      '12:00',
      'hour 2028-02-28T13:00',
      'business-day 2028-02-29T09:00',
    ],
  ])('is right in %s', (_, userTimeZone, date, clock, hour, day) => {
    const times = offered(note(BERLIN), at(date, clock, userTimeZone), { userTimeZone });
    expect(times[0]).toBe(hour);
    expect(times).toContain(day);
  });

  it('is always ahead, in the order of time, and what its name says', () => {
    const seconds = fc.integer({ min: 0, max: 59_999 });
    fc.assert(
      fc.property(
        timetables,
        zone,
        instant,
        seconds,
        fc.boolean(),
        (settings, there, minute, rest, isCall) => {
          const now = new Date(Date.parse(minute) + rest).toISOString();
          const timetable = { ...settings, quietFrom: '00:00', quietUntil: '00:00' };
          const times = snoozeTimes(isCall ? call(there) : note(there), timetable, now);
          const untils = times.map(({ until }) => until);
          expect(untils.every((until) => until > now)).toBe(true);
          expect(untils).toEqual([...untils].sort());
          const { userTimeZone, noteTime, callTime } = timetable;
          const dayIn = (timeZone: string) =>
            Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).toPlainDate().toString();
          const today = dayIn(userTimeZone);
          let on = plus(isCall ? dayIn(there) : today, 1);
          while (!isWorked(on, timetable)) on = plus(on, 1);
          const minuteAhead = new Date(
            Math.ceil(Date.parse(now) / 60_000 + 60) * 60_000,
          ).toISOString();
          const meant = {
            hour: minuteAhead,
            tonight: at(today, '19:00', userTimeZone),
            tomorrow: at(plus(today, 1), noteTime, userTimeZone),
            'business-day': isCall ? at(on, callTime, there) : at(on, noteTime, userTimeZone),
            'last-look': '',
          };
          for (const { name, until } of times) expect([name, until]).toEqual([name, meant[name]]);
          const names = times.map(({ name }) => name);
          expect(names).toContain('business-day');
          if (!isCall) expect(names).toContain('hour');
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is for a day that the user names when they can be called then, after the quiet hours', () => {
    // 09:30 in Kathmandu is 04:45 in Berlin; at seven, when the user wakes, it is 11:45 there.
    const morning = morningOf('2026-03-12', call('Asia/Kathmandu'), DEFAULT_TIMETABLE);
    expect(morning).toBe(at('2026-03-12', '07:00', BERLIN));
    // On Lord Howe half past nine is half past eleven at night, and at seven they close.
    const night = morningOf('2026-03-12', call(LORD_HOWE), DEFAULT_TIMETABLE);
    expect(night).toBe(at('2026-03-11', '23:30', BERLIN));
    expect(morningOf('2026-03-12', note(BERLIN), DEFAULT_TIMETABLE)).toBe(
      at('2026-03-12', '09:00', BERLIN),
    );
  });
});
