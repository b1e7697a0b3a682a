import { isBusinessDay, onBusinessDay } from '../../interviews/business-days.ts';
import { addPlainDays, weekdayOf } from '../../interviews/civil-time.ts';
import type { PlainDate } from '../../interviews/interview.ts';
import type { Timetable } from '../../interviews/settings.ts';
import { isoWeekday, weekdayAfter } from '../dates/calendar.ts';
import type { CallLight } from './find-call.ts';
import type { Hint } from './hint.ts';

/** What the day of a call is held against. */
export interface DayFacts {
  readonly hiringDate: PlainDate | null;
  readonly timetable: Timetable;
}

/** The day with that weekday nearest to a date: "Friday 19 March" is likelier the 20th than the 26th. */
function nearestWeekday(date: PlainDate, weekday: number): PlainDate {
  const after = weekdayAfter(date, weekday);
  const before = addPlainDays(after, -7);
  return (2 * (isoWeekday(date) - isoWeekday(before) + 7)) % 14 <= 6 ? before : after;
}

function meantDay(date: PlainDate, weekday: number, sentOn: PlainDate): PlainDate {
  const near = nearestWeekday(date, weekday);
  return near > sentOn ? near : weekdayAfter(sentOn, weekday);
}

/** The first good day from a date on: worked, and once they have decided. */
function goodDay(
  from: PlainDate,
  sentOn: PlainDate,
  { hiringDate, timetable }: DayFacts,
): PlainDate {
  const isAhead = hiringDate !== null && hiringDate > sentOn && from < hiringDate;
  return onBusinessDay(isAhead ? addPlainDays(hiringDate, 1) : from, timetable);
}

/** What is odd about the day of the call; all of it is mended by one and the same good day. */
export function findDayHints(call: CallLight, sentOn: PlainDate, facts: DayFacts): Hint[] {
  const { date, weekday } = call;
  if (date === null) return [];
  const { hiringDate, timetable } = facts;
  const isMixedUp = weekday !== null && isoWeekday(date) !== weekday;
  const meant = isMixedUp ? meantDay(date, weekday, sentOn) : date;
  const better = goodDay(meant, sentOn, facts);
  const hints: Hint[] = isMixedUp ? [{ code: 'weekdayWrong', date, weekday, better }] : [];
  if (hiringDate !== null && hiringDate > sentOn && date < hiringDate) {
    hints.push({ code: 'beforeHiringDate', date, hiringDate, better });
  }
  if (!isBusinessDay(date, timetable)) {
    const code = timetable.weekend.includes(weekdayOf(date)) ? 'atWeekend' : 'onHoliday';
    hints.push({ code, date, better });
  }
  return hints;
}
