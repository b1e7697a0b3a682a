import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterQuiet } from '../../src/interviews/quiet-hours.ts';
import { steps } from '../../src/interviews/steps.ts';
import { DEFAULT_TIMETABLE, instant, story, timetable, zone } from '../support/arbitraries.ts';
import { makeInterview } from '../support/make-interview.ts';
import { at, minutesAfter } from '../support/sound-story.ts';
import { tellStory } from '../support/tell-story.ts';

const BERLIN = 'Europe/Berlin';
const NEW_YORK = 'America/New_York';
const LORD_HOWE = 'Australia/Lord_Howe';
const KIRITIMATI = 'Pacific/Kiritimati';

const quiet = (quietFrom: string, quietUntil: string, userTimeZone: string) => ({
  ...DEFAULT_TIMETABLE,
  ...{ quietFrom, quietUntil, userTimeZone },
});
const there = (now: string, timeZone: string) =>
  Temporal.Instant.from(now).toZonedDateTimeISO(timeZone);

const clock = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map((minute) => new Date(minute * 60_000).toISOString().slice(11, 16));

/** The nights in which clocks change, minute by minute, and any other time. */
const CHANGES = [
  '2026-03-07T12:00Z',
  '2026-10-31T12:00Z',
  '2026-03-28T12:00Z',
  '2026-10-24T12:00Z',
];
const AROUND = [...CHANGES, '2026-04-04T03:00Z', '2026-10-03T03:00Z', '2026-12-31T00:00Z'];
const anyTime = fc.oneof(
  instant,
  fc
    .tuple(fc.constantFrom(...AROUND), fc.integer({ min: 0, max: 24 * 60 }))
    .map(([from, minutes]) => minutesAfter(new Date(from).toISOString(), minutes)),
);
const seconds = fc.constantFrom(0, 0, 30_000, 59_999);

/** True within the quiet hours, as somebody says who looks at a clock on the wall. */
function isInBed(now: string, from: string, until: string, timeZone: string): boolean {
  const minuteOf = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
  const { hour, minute } = there(now, timeZone);
  const length = (minuteOf(until) - minuteOf(from) + 1440) % 1440;
  return (hour * 60 + minute - minuteOf(from) + 1440) % 1440 < length;
}

describe('a reminder in the quiet hours', () => {
  it('never rings earlier, and in quiet only where it would be too late in the morning', () => {
    fc.assert(
      fc.property(
        anyTime,
        seconds,
        clock,
        clock,
        zone,
        fc.option(fc.integer({ min: -600, max: 2000 })),
        (minute, rest, from, until, timeZone, ahead) => {
          const now = new Date(Date.parse(minute) + rest).toISOString();
          const deadline = ahead === null ? null : minutesAfter(now, ahead);
          const rings = afterQuiet(now, deadline, quiet(from, until, timeZone));
          expect(rings >= now).toBe(true);
          const isQuiet = (each: string) => isInBed(each, from, until, timeZone);
          if (!isQuiet(now)) {
            expect(rings).toBe(now);
            return;
          }
          // The end of the quiet hours, found by looking at the clock every minute; an hour may come
          // twice, and then they end when the clock shows it for the first time.
          const { hour, minute: past } = there(now, timeZone);
          const toGo = (Number(until.slice(0, 2)) - hour) * 60 + Number(until.slice(3)) - past;
          const day = there(now, timeZone)
            .toPlainDate()
            .add({ days: toGo <= 0 ? 1 : 0 });
          const end = at(day.toString(), until, timeZone);
          const isTooLate = deadline !== null && end >= deadline;
          expect(rings).toBe(isTooLate || end <= now ? now : end);
          if (!isTooLate && end > now) expect(isQuiet(rings)).toBe(false);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('waits at most a day, and less than an hour longer than the quiet hours last', () => {
    fc.assert(
      fc.property(anyTime, clock, clock, zone, (now, from, until, timeZone) => {
        const rings = afterQuiet(now, null, quiet(from, until, timeZone));
        const waited = (Date.parse(rings) - Date.parse(now)) / 60_000;
        const [start, end] = [from, until].map(
          (each) => Date.parse(`2026-01-01T${each}Z`) / 60_000,
        );
        const lasts = ((end ?? 0) - (start ?? 0) + 1440) % 1440;
        expect(waited).toBeLessThanOrEqual(lasts + 60);
      }),
      { numRuns: 300 },
    );
  });

  it('is never held back where the hours begin and end at the same time', () => {
    fc.assert(
      fc.property(anyTime, clock, zone, (now, same, timeZone) => {
        expect(afterQuiet(now, null, quiet(same, same, timeZone))).toBe(now);
      }),
    );
  });

  it('rings at once when it has rung in the morning: once held back is enough', () => {
    fc.assert(
      fc.property(anyTime, clock, clock, zone, (now, from, until, timeZone) => {
        const timetable = quiet(from, until, timeZone);
        const once = afterQuiet(now, null, timetable);
        // But for a night in which the clocks jump over all the time between two quiet ones.
        const woken = there(once, timeZone).toPlainTime().toString({ smallestUnit: 'minute' });
        if (once !== now && woken !== until) return;
        expect(afterQuiet(once, null, timetable)).toBe(once);
      }),
      { numRuns: 300 },
    );
  });
});

describe('at the clock of whoever sleeps', () => {
  it.each([
    ['an evening', BERLIN, '22:00-07:00', '2026-03-10T22:00', '2026-03-11T07:00'],
    ['a minute before', BERLIN, '22:00-07:00', '2026-03-10T21:59', null],
    ['midnight', BERLIN, '22:00-07:00', '2026-03-11T00:00', '2026-03-11T07:00'],
    ['the last minute', BERLIN, '22:00-07:00', '2026-03-11T06:59', '2026-03-11T07:00'],
    ['the morning', BERLIN, '22:00-07:00', '2026-03-11T07:00', null],
    ['a midday rest', BERLIN, '13:00-15:00', '2026-03-10T13:30', '2026-03-10T15:00'],
    ['the time before it', BERLIN, '13:00-15:00', '2026-03-10T12:59', null],
    ['the time after it', BERLIN, '13:00-15:00', '2026-03-10T15:00', null],
    ['rest from midnight', BERLIN, '00:00-06:00', '2026-03-10T00:00', '2026-03-10T06:00'],
    ['an hour less', BERLIN, '22:00-07:00', '2026-03-28T23:00', '2026-03-29T07:00+02:00'],
    ['an hour more', BERLIN, '22:00-07:00', '2026-10-24T23:00', '2026-10-25T07:00+01:00'],
    ['New Year’s Eve', BERLIN, '22:00-07:00', '2026-12-31T23:59', '2027-01-01T07:00'],
    ['a leap day', BERLIN, '22:00-07:00', '2028-02-28T23:00', '2028-02-29T07:00'],
    // New York's clocks jump over 02:30, by an hour; Lord Howe's over 02:15, by half an hour.
    ['a gap', NEW_YORK, '22:00-02:30', '2026-03-08T01:30', '2026-03-08T03:30-04:00'],
    ['half a gap', LORD_HOWE, '22:00-02:15', '2026-10-04T01:30', '2026-10-04T02:45+11:00'],
    // Lord Howe goes from 02:00 back to 01:30: the first 01:45 is the end, the second too late.
    ['a time twice', LORD_HOWE, '22:00-01:45', '2026-04-05T01:20', '2026-04-05T01:45+11:00'],
    ['its second', LORD_HOWE, '22:00-01:45', '2026-04-05T01:40+10:30', null],
    ['a day ahead', KIRITIMATI, '22:00-07:00', '2026-03-11T23:30', '2026-03-12T07:00+14:00'],
    ['Kathmandu', 'Asia/Kathmandu', '22:00-07:00', '2026-03-11T03:10', '2026-03-11T07:00+05:45'],
  ])('it is right at %s', (_, timeZone, hours, when, rings) => {
    const [from = '', until = ''] = hours.split('-');
    const read = (text: string) => {
      const { epochMilliseconds } = Temporal.ZonedDateTime.from(`${text}[${timeZone}]`);
      return new Date(epochMilliseconds).toISOString();
    };
    const now = read(when);
    expect(afterQuiet(now, null, quiet(from, until, timeZone))).toBe(rings ? read(rings) : now);
  });

  it('a night before a deadline it rings in the night, unless the morning is soon enough', () => {
    const night = at('2026-03-10', '23:45', NEW_YORK);
    const timetable = quiet('22:00', '07:00', NEW_YORK);
    const morning = at('2026-03-11', '07:00', NEW_YORK);
    expect(afterQuiet(night, minutesAfter(morning, 1), timetable)).toBe(morning);
    expect(afterQuiet(night, morning, timetable)).toBe(night);
    expect(afterQuiet(night, minutesAfter(night, 60), timetable)).toBe(night);
  });
});

describe('what is held back', () => {
  // From 06:00 to 06:45 in Berlin; quiet from 22:00 to 09:30.
  const early = { startsAt: at('2026-03-10', '06:00', BERLIN), durationMinutes: 45 };
  const ringsAt = (now: string, recordedAt: string | null) => {
    const closing = { ...makeInterview().closing, recordedAt };
    const interview = makeInterview({ ...early, closing });
    const plan = steps(interview, quiet('22:00', '09:30', BERLIN), at('2026-03-10', now, BERLIN));
    return plan.reminders.map(
      ({ about, at: rings }) => `${about} ${there(rings, BERLIN).toPlainDateTime()}`,
    );
  };

  it('is not the closing card: it is read before the interview or not at all', () => {
    expect(ringsAt('04:00', null)).toContain('closingCard 2026-03-10T05:00:00');
    // At 06:30, although the quiet hours end at seven and the interview is at half past.
    const interview = makeInterview({ startsAt: at('2026-03-10', '07:30', BERLIN) });
    const now = at('2026-03-09', '12:00', BERLIN);
    const { reminders } = steps(interview, quiet('22:00', '07:00', BERLIN), now);
    const card = reminders.find(({ about }) => about === 'closingCard');
    expect(card?.at).toBe(at('2026-03-10', '06:30', BERLIN));
  });

  it('is anything else, in every plan, as long as what it is about can wait', () => {
    const timetables = timetable.map((each) => ({ ...each, noteLateHours: 48, noteLastHours: 44 }));
    fc.assert(
      fc.property(story, timetables, instant, (told, settings, now) => {
        const interview = tellStory(told);
        fc.pre(interview !== null);
        const { next, reminders } = steps(interview, settings, now);
        const { userTimeZone: zone, noteTime } = settings;
        const day = there(interview.startsAt, zone).toPlainDate().add({ days: 1 });
        const deadlines = {
          closingAsk: at(day.toString(), noteTime, zone),
          noteDue: minutesAfter(interview.startsAt, 48 * 60),
          noteLast: minutesAfter(interview.startsAt, 48 * 60),
        };
        for (const { about, at: rings } of reminders) {
          if (about === 'closingCard' || about === 'snoozeOver') continue;
          const until = about in deadlines ? Reflect.get(deadlines, about) : next?.deadline;
          expect(afterQuiet(rings, until, settings)).toBe(rings);
        }
      }),
    );
  });

  it('rings at the time that an earlier plan has told', () => {
    // The night before, with the interview still to come: note at 09:00, quiet until 09:30.
    expect(ringsAt('04:00', null)).toEqual([
      'closingCard 2026-03-10T05:00:00',
      'closingAsk 2026-03-10T09:30:00',
      'noteDue 2026-03-11T09:30:00',
      'noteLast 2026-03-12T02:00:00',
    ]);
    expect(ringsAt('07:00', null).slice(1)).toEqual([
      'noteDue 2026-03-11T09:30:00',
      'noteLast 2026-03-12T02:00:00',
    ]);
  });

  it('is the question how it closed, and the note, but not when it would be late by then', () => {
    expect(ringsAt('07:00', null)).toContain('closingAsk 2026-03-10T09:30:00');
    // After 44 hours it is two in the night, after 48 hours six: the morning would be too late.
    expect(ringsAt('07:00', early.startsAt)).toEqual([
      'noteDue 2026-03-11T09:30:00',
      'noteLast 2026-03-12T02:00:00',
    ]);
  });

  it('is what rings an hour before a deadline that would be slept through', () => {
    // Late from Thursday 07:30 on, put off until noon: 06:30 is in the quiet hours, 07:00 in time.
    const closing = { ...makeInterview().closing, recordedAt: at('2026-03-10', '09:00', BERLIN) };
    const due = at('2026-03-11', '09:00', BERLIN);
    const put = { at: due, until: at('2026-03-12', '12:00', BERLIN), stepId: `note:do:${due}` };
    const startsAt = at('2026-03-10', '07:30', BERLIN);
    const interview = makeInterview({ startsAt, closing, snooze: put });
    const { next, reminders } = steps(interview, quiet('22:00', '07:00', BERLIN), due);
    expect(next?.state).toBe('snoozed');
    const rings = reminders.filter(({ about }) => about === 'snoozeOver').map((each) => each.at);
    expect(rings).toEqual([at('2026-03-12', '07:00', BERLIN), put.until]);
  });
});
