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

function findWeekdayHint({ date, weekday }: CallLight, sentOn: PlainDate): Hint[] {
  if (date === null || weekday === null || isoWeekday(date) === weekday) return [];
  const near = nearestWeekday(date, weekday);
  const better = near > sentOn ? near : weekdayAfter(sentOn, weekday);
  return [{ code: 'weekdayWrong', date, weekday, better }];
}

/** What is odd about the day of the call, and the next good day instead. */
export function findDayHints(call: CallLight, sentOn: PlainDate, facts: DayFacts): Hint[] {
  const { date } = call;
  if (date === null) return [];
  const { hiringDate, timetable } = facts;
  const hints = findWeekdayHint(call, sentOn);
  if (hiringDate !== null && hiringDate > sentOn && date <= hiringDate) {
    const better = onBusinessDay(addPlainDays(hiringDate, 1), timetable);
    // On the very day they may still be deciding; before it, nobody can say anything yet.
    if (date < hiringDate) hints.push({ code: 'beforeHiringDate', date, hiringDate, better });
  }
  if (!isBusinessDay(date, timetable)) {
    const code = timetable.weekend.includes(weekdayOf(date)) ? 'atWeekend' : 'onHoliday';
    hints.push({ code, date, better: onBusinessDay(date, timetable) });
  }
  return hints;
}
