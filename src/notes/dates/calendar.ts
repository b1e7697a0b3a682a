import { addPlainDays, isPlainDate, weekdayOf } from '../../interviews/civil-time.ts';
import type { PlainDate } from '../../interviews/interview.ts';

const two = (part: number): string => String(part).padStart(2, '0');

/** That day, or null where the calendar has none. */
export function makeDate(year: number, month: number, day: number): PlainDate | null {
  const date = `${year}-${two(month)}-${two(day)}`;
  return isPlainDate(date) ? date : null;
}

/** Year, month and day as numbers. */
export function partsOf(date: PlainDate): [number, number, number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))];
}

/** 1 = Monday … 7 = Sunday. */
export function isoWeekday(date: PlainDate): number {
  return weekdayOf(date) || 7;
}

/** The first such weekday (1 = Monday) after a date. */
export function weekdayAfter(date: PlainDate, weekday: number): PlainDate {
  return addPlainDays(date, ((weekday - isoWeekday(date) + 6) % 7) + 1);
}

/** The Monday of a date's week. */
export function mondayOf(date: PlainDate): PlainDate {
  return addPlainDays(date, 1 - isoWeekday(date));
}

/** Such a weekday in the week after a date's own. */
export function weekdayNextWeek(date: PlainDate, weekday: number): PlainDate {
  return addPlainDays(mondayOf(date), 6 + weekday);
}

/** The last day of a month. */
export function monthEnd(year: number, month: number): PlainDate | null {
  const next = month === 12 ? makeDate(year + 1, 1, 1) : makeDate(year, month + 1, 1);
  return next && addPlainDays(next, -1);
}

/** The last day of a date's own month. */
export function lastOfMonth(date: PlainDate): PlainDate {
  const [year, month] = partsOf(date);
  return monthEnd(year, month) ?? date;
}

/** The same day so many months later, or the last day of a month that has none such. */
export function monthsAfter(date: PlainDate, count: number): PlainDate | null {
  const [year, month, day] = partsOf(date);
  const index = month - 1 + count;
  const [thenYear, thenMonth] = [year + Math.floor(index / 12), (index % 12) + 1];
  return makeDate(thenYear, thenMonth, day) ?? monthEnd(thenYear, thenMonth);
}

/** So many days later, Saturdays and Sundays not counted. */
export function workdaysAfter(date: PlainDate, count: number): PlainDate {
  let [then, left] = [date, Math.min(count, 100)];
  while (left > 0) {
    then = addPlainDays(then, 1);
    if (isoWeekday(then) < 6) left -= 1;
  }
  return then;
}

/** The first date after `after` with this day and, where one is given, this month. */
export function nextDate(after: PlainDate, day: number, month: number | null): PlainDate | null {
  const [year, thisMonth] = partsOf(after);
  for (let ahead = 0; ahead < 60; ahead += 1) {
    const index = thisMonth - 1 + ahead;
    const [candidateYear, candidateMonth] = [year + Math.floor(index / 12), (index % 12) + 1];
    if (month !== null && month !== candidateMonth) continue;
    const date = makeDate(candidateYear, candidateMonth, day);
    if (date !== null && date > after) return date;
  }
  return null;
}

/** The n-th such weekday of a month; the fifth is the last, whether there are five or four. */
export function nthWeekday(
  year: number,
  month: number,
  nth: number,
  weekday: number,
): PlainDate | null {
  const first = makeDate(year, month, 1);
  const last = monthEnd(year, month);
  if (first === null || last === null) return null;
  const date = addPlainDays(weekdayAfter(addPlainDays(first, -1), weekday), 7 * (nth - 1));
  return date > last ? addPlainDays(date, -7) : date;
}

/** Easter Sunday of a year (the Gregorian computus, after Meeus, Jones and Butcher). */
function easterOf(year: number): PlainDate | null {
  const [golden, century, rest] = [year % 19, Math.floor(year / 100), year % 100];
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const week = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * week) / 451);
  const ahead = epact + week - 7 * late + 114;
  return makeDate(year, Math.floor(ahead / 31), (ahead % 31) + 1);
}

/** The first feast after a date that lies so many days after Easter Sunday. */
export function easterAfter(date: PlainDate, plus: number): PlainDate | null {
  const [year] = partsOf(date);
  for (const each of [year, year + 1]) {
    const easter = easterOf(each);
    const feast = easter && addPlainDays(easter, plus);
    if (feast && feast > date) return feast;
  }
  return null;
}

/** The Monday of a week that is called by its number, as ISO 8601 counts; never a week gone by. */
export function weekOfYear(date: PlainDate, week: number): PlainDate {
  const [year] = partsOf(date);
  const mondayIn = (each: number): PlainDate =>
    addPlainDays(mondayOf(makeDate(each, 1, 4) ?? date), 7 * (week - 1));
  const monday = mondayIn(year);
  return addPlainDays(monday, 6) > date ? monday : mondayIn(year + 1);
}
