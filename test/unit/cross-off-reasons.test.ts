import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossOffReasons } from '../../src/calls/cross-off-reasons.ts';
import type { Call, Interview } from '../../src/interviews/interview.ts';
import { DEFAULT_TIMETABLE } from '../support/arbitraries.ts';
import { makeInterview } from '../support/make-interview.ts';
import { at, carryOut, live, sound } from '../support/sound-story.ts';

const call = (day: string, changes: Partial<Call> = {}, timeZone = 'Europe/Berlin'): Call => ({
  ...{ id: day, at: at(day, '10:00', timeZone), channel: 'phone', outcome: 'voicemail' },
  ...{ callBackOn: null, newHiringDate: null, remark: '', ...changes },
});
const closing = (hiringDate: string | null, hiringDateKind: 'day' | 'week' = 'day') => ({
  ...makeInterview().closing,
  ...{ hiringDate, hiringDateKind },
});

/** The reasons, each on a line. */
function reasons(
  changes: Partial<Interview>,
  now: string,
  timetable = DEFAULT_TIMETABLE,
): string[] {
  return crossOffReasons(makeInterview(changes), timetable, now).map((each) => {
    const date = 'date' in each ? ` ${each.date}` : '';
    return each.why + date + ('days' in each ? ` ${each.days}` : ` ${each.call.outcome}`);
  });
}
const noon = (day: string) => at(day, '12:00', 'Europe/Berlin');

describe('what speaks for crossing off', () => {
  it('is that their date has passed, each contact since, and how long it has been silent', () => {
    const calls = [call('2026-03-23'), call('2026-03-30', { outcome: 'reached' })];
    expect(reasons({ closing: closing('2026-03-20'), calls }, noon('2026-04-07'))).toEqual([
      'hiringDatePassed 2026-03-20 18',
      'contact 2026-03-23 voicemail',
      'contact 2026-03-30 reached',
      'silence 8',
    ]);
  });

  it('is no date of theirs that is today or ahead', () => {
    for (const date of ['2026-04-07', '2026-04-08']) {
      expect(reasons({ closing: closing(date) }, noon('2026-04-07'))).toEqual([]);
    }
    expect(reasons({ closing: closing('2026-04-06') }, noon('2026-04-07'))).toEqual([
      'hiringDatePassed 2026-04-06 1',
    ]);
  });

  it('is how long ago the interview was, where they named no date', () => {
    expect(reasons({}, noon('2026-04-07'))).toEqual(['noHiringDate 28']);
    // Over the night in which the clocks change, over a leap day, over the end of the year.
    const since = (startsAt: string, day: string) => reasons({ startsAt }, noon(day));
    expect(since('2026-03-28T22:30:00.000Z', '2026-03-30')).toEqual(['noHiringDate 2']);
    expect(since('2028-02-28T10:00:00.000Z', '2028-03-01')).toEqual(['noHiringDate 2']);
    expect(since('2026-12-31T10:00:00.000Z', '2027-01-01')).toEqual(['noHiringDate 1']);
  });

  it('is of a week its last worked day, and of two dates the one named last', () => {
    const publicHolidays = ['2026-04-03'];
    const shorter = { ...DEFAULT_TIMETABLE, publicHolidays };
    const week = { closing: closing('2026-04-01', 'week') };
    expect(reasons(week, noon('2026-04-10'), shorter)).toEqual(['hiringDatePassed 2026-04-02 8']);
    const calls = [call('2026-04-03', { outcome: 'reached', newHiringDate: '2026-04-08' })];
    expect(reasons({ ...week, calls }, noon('2026-04-10'))).toEqual([
      'hiringDatePassed 2026-04-08 2',
      'contact 2026-04-03 reached',
      'silence 7',
    ]);
  });

  it('is told of the last three contacts one by one', () => {
    const days = ['2026-03-16', '2026-03-17', '2026-03-18', '2026-03-19', '2026-03-20'];
    const told = reasons({ calls: days.map((day) => call(day)) }, noon('2026-03-20'));
    expect(told.slice(1)).toEqual([
      ...days.slice(2).map((day) => `contact ${day} voicemail`),
      'silence 0',
    ]);
  });

  it('is no call in which the interview was arranged', () => {
    const calls = [call('2026-03-06', { outcome: 'reached' }), call('2026-03-23')];
    expect(reasons({ calls }, noon('2026-03-24'))).toEqual([
      'noHiringDate 14',
      'contact 2026-03-23 voicemail',
      'silence 1',
    ]);
  });

  it('is counted in days of the employer', () => {
    // Tuesday 10 March, 23:30 in Berlin: in Kiritimati it is Wednesday afternoon.
    const timeZone = 'Pacific/Kiritimati';
    const changes = { timeZone, calls: [call('2026-03-11', {}, timeZone)] };
    const now = at('2026-03-10', '23:30', 'Europe/Berlin');
    expect(reasons({ ...changes, closing: closing('2026-03-10') }, now)).toEqual([
      'hiringDatePassed 2026-03-10 1',
      'contact 2026-03-11 voicemail',
      'silence 0',
    ]);
  });

  it('stands in the order in which it came about, whatever has happened', () => {
    fc.assert(
      fc.property(sound, (told) => {
        const diary = live({ ...told, isCalledBefore: false });
        const found = crossOffReasons(carryOut(diary), diary.timetable, diary.now);
        const count = Math.min(3, diary.contacts.length);
        const kinds = found.map(({ why }) => why);
        const contacts = kinds.filter((why) => why === 'contact');
        expect(contacts).toHaveLength(count);
        if (count > 0) expect(kinds.at(-1)).toBe('silence');
        expect(found.flatMap((each) => (each.why === 'contact' ? [each.date] : []))).toEqual(
          diary.contacts.slice(-3).map(({ on }) => on),
        );
        const today = Temporal.Instant.from(diary.now).toZonedDateTimeISO(told.timeZone);
        const days = (from: string) =>
          (Date.parse(today.toPlainDate().toString()) - Date.parse(from)) / 86_400_000;
        const [first] = found;
        if (diary.named === null)
          expect(first).toEqual({ why: 'noHiringDate', days: days(told.day) });
        else if (days(diary.named) > 0) {
          const passed = { why: 'hiringDatePassed', date: diary.named, days: days(diary.named) };
          expect(first).toEqual(passed);
        } else expect(kinds).not.toContain('hiringDatePassed');
      }),
    );
  });
});
