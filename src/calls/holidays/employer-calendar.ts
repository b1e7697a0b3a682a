import { addPlainDays } from '../../interviews/civil-time.ts';
import type { EmployerCalendar } from '../../interviews/employer.ts';
import { LIMITS, type PlainDate } from '../../interviews/interview.ts';
import { type HolidayTable, readHolidays, readWeekend } from './read-holidays.ts';

/** A follow-up is over long before: dates may be named up to two years ahead. */
const DAYS_AHEAD = 2 * 366;

/** The distinct holidays of a place from a day on, as far ahead as a date may be named. */
export function holidaysFrom(
  table: HolidayTable,
  country: string,
  region: string,
  from: PlainDate,
): PlainDate[] {
  const until = addPlainDays(from, DAYS_AHEAD);
  const first = Number(from.slice(0, 4));
  const years = Array.from(
    { length: Number(until.slice(0, 4)) - first + 1 },
    (_, at) => first + at,
  );
  const dates = readHolidays(table, country, region, years).map(({ date }) => date);
  const ahead = dates.filter((date) => date >= from && date <= until);
  return [...new Set(ahead)].slice(0, LIMITS.holidays);
}

/** An employer's days off, to be kept with the interview; null without a country. */
export function employerCalendar(
  table: HolidayTable,
  country: string,
  region: string,
  from: PlainDate,
): EmployerCalendar | null {
  if (country === '') return null;
  return {
    country,
    region,
    weekend: [...readWeekend(table, country, region)],
    holidays: holidaysFrom(table, country, region, from),
  };
}
