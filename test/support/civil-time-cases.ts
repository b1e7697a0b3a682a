import { expect, it } from 'vitest';
import {
  addPlainDays,
  clockIn,
  dateIn,
  instantAt,
  isPlainDate,
  isTimeZone,
  plainDaysBetween,
  weekdayOf,
} from '../../src/interviews/civil-time.ts';

/** What civil time has to get right, wherever it runs: in Node on a polyfill, in browsers without. */
export function checkCivilTime(): void {
  it.each([
    ['an ordinary day', '2026-03-10', '09:30', 'Europe/Berlin', '2026-03-10T08:30:00.000Z'],
    [
      'a time that is jumped over',
      '2026-03-08',
      '02:30',
      'America/New_York',
      '2026-03-08T07:30:00.000Z',
    ],
    ['a time that comes twice', '2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
    [
      'half an hour of summer',
      '2026-04-05',
      '01:45',
      'Australia/Lord_Howe',
      '2026-04-04T14:45:00.000Z',
    ],
    [
      'a quarter of an hour off',
      '2026-06-01',
      '09:00',
      'Asia/Kathmandu',
      '2026-06-01T03:15:00.000Z',
    ],
    [
      'the first to see the day',
      '2026-01-01',
      '00:00',
      'Pacific/Kiritimati',
      '2025-12-31T10:00:00.000Z',
    ],
  ])('puts %s at its instant', (_, date, clock, zone, instant) => {
    expect(instantAt(date, clock, zone)).toBe(instant);
  });

  it('reads date and clock back', () => {
    expect(dateIn('2026-03-10T23:30:00.000Z', 'Europe/Berlin')).toBe('2026-03-11');
    expect(clockIn('2026-03-10T23:30:00.000Z', 'Europe/Berlin')).toBe('00:30');
    expect(clockIn('2026-03-10T08:00:30.000Z', 'Asia/Kathmandu')).toBe('13:45');
  });

  it('counts days over months, leap years and changes of the clock', () => {
    expect(addPlainDays('2028-02-28', 2)).toBe('2028-03-01');
    expect(addPlainDays('2026-03-29', -1)).toBe('2026-03-28');
    expect(plainDaysBetween('2026-12-30', '2027-01-02')).toBe(3);
    expect(plainDaysBetween('2026-03-30', '2026-03-28')).toBe(-2);
    expect(['2026-03-08', '2026-03-14'].map(weekdayOf)).toEqual([0, 6]);
  });

  it('knows what is no date and no zone', () => {
    const dates = [
      '2026-02-30',
      '2026-13-01',
      '1899-12-31',
      '2200-01-01',
      '26-1-1',
      '',
      '2026-03-10T00',
    ];
    expect(dates.filter(isPlainDate)).toEqual([]);
    expect(['Mars/Base', '', '+01:00', 'Europe/'].filter(isTimeZone)).toEqual([]);
    expect(['UTC', 'Europe/Berlin', 'America/St_Johns'].filter(isTimeZone)).toHaveLength(3);
  });
}
