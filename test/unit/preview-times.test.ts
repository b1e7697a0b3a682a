import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Timetable } from '../../src/interviews/settings.ts';
import { previewTimes } from '../../src/page/timetable-preview/preview-times.ts';
import { DEFAULT_TIMETABLE, instant, timetable as timetables } from '../support/arbitraries.ts';

/** Thursday 12 March 2026, 10:00 in Berlin: the example is of Wednesday. */
const NOW = '2026-03-12T09:00:00.000Z';

const timesFor = (changes: Partial<Timetable> = {}) =>
  Object.fromEntries(previewTimes({ ...DEFAULT_TIMETABLE, ...changes }, NOW).times);

describe('what a timetable comes to', () => {
  it('is the timetable as it is described, in days and hours', () => {
    expect(previewTimes(DEFAULT_TIMETABLE, NOW).startsAt).toBe('2026-03-11T13:00:00.000Z');
    expect(previewTimes(DEFAULT_TIMETABLE, NOW).hiringDate).toBe('2026-03-19');
    expect(timesFor()).toEqual({
      closingCard: '2026-03-11T12:00:00.000Z',
      closingAsk: '2026-03-11T14:30:00.000Z',
      noteDue: '2026-03-12T08:00:00.000Z',
      noteLast: '2026-03-13T09:00:00.000Z',
      noteLate: '2026-03-13T13:00:00.000Z',
      callDue: '2026-03-20T08:30:00.000Z',
      callAgain: '2026-03-27T08:30:00.000Z',
      // The clocks have gone forward.
      crossOff: '2026-04-03T07:30:00.000Z',
      callPrepare: '2026-03-18T08:30:00.000Z',
      callDated: '2026-03-20T08:30:00.000Z',
    });
  });

  it('moves by one number what that number says, and what comes after it', () => {
    const moved = timesFor({ againAfterDays: 6 });
    const before = timesFor();
    const names = Object.keys(before).filter(
      (name) => before[name as keyof typeof before] !== moved[name as keyof typeof moved],
    );
    expect(names).toEqual(['callAgain', 'crossOff']);
  });

  it('counts with quiet hours and with the user’s own days off', () => {
    expect(timesFor({ noteTime: '06:00' }).noteDue).toBe('2026-03-12T06:00:00.000Z');
    expect(timesFor({ holidays: ['2026-03-20'] }).callDue).toBe('2026-03-23T08:30:00.000Z');
  });

  it('is found for every timetable, contact after contact', () => {
    fc.assert(
      fc.property(timetables, instant, (timetable, now) => {
        const { times, startsAt } = previewTimes(timetable, now);
        const at = (name: Parameters<typeof times.get>[0]): string => times.get(name) ?? '';
        expect(startsAt < now).toBe(true);
        expect(at('closingCard') < startsAt).toBe(true);
        expect(at('noteDue') > startsAt).toBe(true);
        expect(at('callDue') < at('callAgain')).toBe(true);
        expect(at('callAgain') < at('crossOff')).toBe(true);
      }),
    );
  });
});
