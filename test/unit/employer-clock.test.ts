import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEmployerClock } from '../../src/calls/employer-clock.ts';
import { EMPTY_CLOSING } from '../../src/interviews/closing.ts';
import type { EmployerCalendar, OfficeHours } from '../../src/interviews/employer.ts';
import { DEFAULT_TIMETABLE, instant, zone } from '../support/arbitraries.ts';
import { makeInterview } from '../support/make-interview.ts';
import { isInWeekend, isWorked, plus } from '../support/sound-story.ts';

const BERLIN = 'Europe/Berlin';
const NEW_YORK = 'America/New_York';
const LORD_HOWE = 'Australia/Lord_Howe';
const KATHMANDU = 'Asia/Kathmandu';
const KIRITIMATI = 'Pacific/Kiritimati';
const RIYADH = 'Asia/Riyadh';

interface Place {
  readonly weekend?: readonly number[];
  readonly holidays?: readonly string[];
  readonly office?: OfficeHours;
  readonly bestTime?: string;
}
function read(timeZone: string, now: string, place: Place = {}) {
  const { weekend, holidays = [], office = null, bestTime = '' } = place;
  const calendar: EmployerCalendar | null = weekend
    ? { country: 'XX', region: '', weekend, holidays }
    : null;
  const interview = makeInterview({
    ...{ timeZone, calendar, office },
    closing: { ...EMPTY_CLOSING, bestTime },
  });
  const timetable = { ...DEFAULT_TIMETABLE, publicHolidays: holidays };
  return readEmployerClock(interview, timetable, new Date(now).toISOString());
}

/** What is seen there, when, until when it stays so, and for how many minutes. */
type Row = [there: string, zone: string, now: string, seen: string, until: string, minutes: number];

const FRIDAY_OFF = { weekend: [5, 6] };
const SATURDAY_OFF = { weekend: [6] };
/** 5 April is Easter 2026. */
const EASTER = { holidays: ['2026-04-03', '2026-04-06'] };

/*
 * By hand: the offset of the place on that day, and hours counted in UTC. Clocks change in New York
 * (−5 to −4) on 8 March and back on 1 November 2026; in Berlin (+1 to +2) on 29 March and back on 25
 * October; on Lord Howe (+11 to +10:30) on 5 April and back on 4 October.
 */
const ROWS: [Row, Place?][] = [
  [['Tuesday 10:00', BERLIN, '2026-03-10T09:00Z', 'open', '2026-03-10T16:00Z', 420]],
  [['Tuesday 08:20', BERLIN, '2026-03-10T07:20Z', 'hours', '2026-03-10T08:00Z', 40]],
  [['Tuesday 09:00', BERLIN, '2026-03-10T08:00Z', 'open', '2026-03-10T16:00Z', 480]],
  [['Tuesday 17:00', BERLIN, '2026-03-10T16:00Z', 'hours', '2026-03-11T08:00Z', 960]],
  [['Friday 18:00', BERLIN, '2026-03-13T17:00Z', 'hours', '2026-03-16T08:00Z', 3780]],
  // The weekend in which an hour is lost: 45 hours by the clocks on the wall are 44.
  [['Saturday 12:00', BERLIN, '2026-03-28T11:00Z', 'weekend', '2026-03-30T07:00Z', 2640]],
  [['Sunday 03:00', BERLIN, '2026-03-29T01:00Z', 'weekend', '2026-03-30T07:00Z', 1800]],
  // The day itself, where Sunday is worked: from 01:30 to 09:00 it is six and a half hours.
  [['Sunday 01:30', BERLIN, '2026-03-29T00:30Z', 'hours', '2026-03-29T07:00Z', 390], SATURDAY_OFF],
  [['Friday 17:30', BERLIN, '2026-10-23T15:30Z', 'hours', '2026-10-26T08:00Z', 3870]],
  [['Good Friday', BERLIN, '2026-04-03T08:00Z', 'holiday', '2026-04-07T07:00Z', 5700], EASTER],
  [['Maundy Thursday', BERLIN, '2026-04-02T15:00Z', 'hours', '2026-04-07T07:00Z', 6720], EASTER],
  [['half a minute', BERLIN, '2026-12-31T15:59:30Z', 'open', '2026-12-31T16:00Z', 1]],
  [
    ['New Year’s Eve', BERLIN, '2026-12-31T16:00Z', 'hours', '2027-01-04T08:00Z', 5280],
    { holidays: ['2027-01-01'] },
  ],
  // Boxing Day falls on a Saturday: that it is a weekend explains enough.
  [
    ['Boxing Day', BERLIN, '2026-12-26T11:00Z', 'weekend', '2026-12-28T08:00Z', 2700],
    { holidays: ['2026-12-25', '2026-12-26'] },
  ],
  [['before 29 February', BERLIN, '2028-02-28T17:00Z', 'hours', '2028-02-29T08:00Z', 900]],
  [['29 February', BERLIN, '2028-02-29T12:00Z', 'open', '2028-02-29T16:00Z', 240]],
  [
    ['early closing', BERLIN, '2026-03-10T14:30Z', 'hours', '2026-03-11T06:00Z', 930],
    { office: { opens: '07:00', closes: '15:00' } },
  ],
  [
    ['late closing', BERLIN, '2026-03-10T17:00Z', 'open', '2026-03-10T18:30Z', 90],
    { office: { opens: '11:00', closes: '19:30' } },
  ],
  // Whoever named a best time is there at it, and for an hour after it.
  [
    ['late best time', BERLIN, '2026-03-10T17:00Z', 'open', '2026-03-10T18:30Z', 90],
    { bestTime: '18:30' },
  ],
  [
    ['early best time', BERLIN, '2026-03-10T06:20Z', 'hours', '2026-03-10T06:30Z', 10],
    { bestTime: '07:30' },
  ],
  [
    ['best time at noon', BERLIN, '2026-03-10T09:00Z', 'open', '2026-03-10T16:00Z', 420],
    { bestTime: '12:00' },
  ],
  // 64 hours by the clocks on the wall, 63 to wait.
  [['Friday 17:00', NEW_YORK, '2026-03-06T22:00Z', 'hours', '2026-03-09T13:00Z', 3780]],
  [['Sunday 03:00', NEW_YORK, '2026-03-08T07:00Z', 'weekend', '2026-03-09T13:00Z', 1800]],
  [
    ['Sunday 01:59', NEW_YORK, '2026-03-08T06:59Z', 'hours', '2026-03-08T13:00Z', 361],
    SATURDAY_OFF,
  ],
  [['Monday 08:59', NEW_YORK, '2026-03-09T12:59Z', 'hours', '2026-03-09T13:00Z', 1]],
  // Still Friday there; Saturday in Greenwich.
  [['Friday 20:00', NEW_YORK, '2026-10-31T00:00Z', 'hours', '2026-11-02T14:00Z', 3720]],
  [
    ['Thanksgiving', NEW_YORK, '2026-11-26T17:00Z', 'holiday', '2026-11-27T14:00Z', 1260],
    { holidays: ['2026-11-26'] },
  ],
  [['Friday 16:00', LORD_HOWE, '2026-04-03T05:00Z', 'open', '2026-04-03T06:00Z', 60]],
  // Half an hour longer, and half an hour shorter, than the wall has it.
  [['Saturday 12:00', LORD_HOWE, '2026-04-04T01:00Z', 'weekend', '2026-04-05T22:30Z', 2730]],
  [['Friday 17:00', LORD_HOWE, '2026-10-02T06:30Z', 'hours', '2026-10-04T22:00Z', 3810]],
  [
    ['Sunday 10:00', KATHMANDU, '2026-03-15T04:15Z', 'open', '2026-03-15T11:15Z', 420],
    SATURDAY_OFF,
  ],
  [
    ['Friday 17:45', KATHMANDU, '2026-03-13T12:00Z', 'hours', '2026-03-15T03:15Z', 2355],
    SATURDAY_OFF,
  ],
  // Friday 2 January has begun there while Greenwich has New Year's Day.
  [
    ['Friday 08:00', KIRITIMATI, '2026-01-01T18:00Z', 'hours', '2026-01-01T19:00Z', 60],
    { holidays: ['2026-01-01'] },
  ],
  [['Saturday 13:30', KIRITIMATI, '2026-03-13T23:30Z', 'weekend', '2026-03-15T19:00Z', 2610]],
  [['Tuesday 09:00', 'America/St_Johns', '2026-03-10T11:30Z', 'open', '2026-03-10T19:30Z', 480]],
  [['Thursday 17:00', RIYADH, '2026-03-12T14:00Z', 'hours', '2026-03-15T06:00Z', 3840], FRIDAY_OFF],
  [['Friday 12:00', RIYADH, '2026-03-13T09:00Z', 'weekend', '2026-03-15T06:00Z', 2700], FRIDAY_OFF],
];

describe('the employer’s clock', () => {
  it.each(ROWS)(
    'knows who is there at $0.1, $0.0',
    ([, timeZone, now, seen, until, minutes], place) => {
      const isOpen = seen === 'open';
      expect(read(timeZone, now, place)).toEqual({
        ...{ isOpen, closed: isOpen ? null : seen, timeZone, minutes },
        changesAt: new Date(until).toISOString(),
      });
    },
  );

  const MINUTE = 60_000;
  const HALF_HOUR = 30 * MINUTE;
  const clockOf = (minute: number) => new Date(minute * MINUTE).toISOString().slice(11, 16);

  /** Date and clock there, minute by minute: zones change their clocks at full half hours only. */
  function wallOf(timeZone: string) {
    const offsets = new Map<number, number>();
    return (time: number): [date: string, clock: string] => {
      const half = Math.floor(time / HALF_HOUR);
      const known = offsets.get(half);
      const zoned = Temporal.Instant.fromEpochMilliseconds(half * HALF_HOUR);
      const offset = known ?? zoned.toZonedDateTimeISO(timeZone).offsetNanoseconds / 1e6;
      offsets.set(half, offset);
      const text = new Date(time + offset).toISOString();
      return [text.slice(0, 10), text.slice(11, 16)];
    };
  }

  it('says open just when they are in, and until when to the minute', () => {
    // Nobody opens or closes in the hours in which clocks change.
    const hours = fc.tuple(fc.integer({ min: 300, max: 800 }), fc.integer({ min: 1, max: 580 }));
    const week = fc.record({
      weekend: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 4 }),
      holidays: fc.uniqueArray(fc.integer({ min: -1, max: 12 }), { maxLength: 5 }),
    });
    const seconds = fc.constantFrom(0, 0, 1, 30_500);
    fc.assert(
      fc.property(
        zone,
        instant,
        seconds,
        hours,
        week,
        (timeZone, minute, rest, [from, length], off) => {
          const time = Date.parse(minute) + rest;
          const holidays = off.holidays.map((days) => plus(minute.slice(0, 10), days));
          const office = { opens: clockOf(from), closes: clockOf(from + length) };
          const place = { weekend: off.weekend, holidays, office };
          const wall = wallOf(timeZone);
          const isIn = (each: number): boolean => {
            const [date, clock] = wall(each);
            return isWorked(date, place) && clock >= office.opens && clock < office.closes;
          };
          let changes = Math.floor(time / MINUTE) * MINUTE + MINUTE;
          while (isIn(changes) === isIn(time)) changes += MINUTE;
          const [today] = wall(time);
          const why = isInWeekend(today, place) ? 'weekend' : 'holiday';
          expect(read(timeZone, new Date(time).toISOString(), place)).toEqual({
            ...{ isOpen: isIn(time), changesAt: new Date(changes).toISOString(), timeZone },
            closed: isIn(time) ? null : isWorked(today, place) ? 'hours' : why,
            minutes: Math.ceil((changes - time) / MINUTE),
          });
        },
      ),
    );
  });
});
