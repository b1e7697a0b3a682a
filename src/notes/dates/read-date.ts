import { addPlainDays } from '../../interviews/civil-time.ts';
import type { PlainDate } from '../../interviews/interview.ts';
import {
  easterAfter,
  isoWeekday,
  lastOfMonth,
  makeDate,
  monthEnd,
  monthsAfter,
  nextDate,
  nthWeekday,
  partsOf,
  weekdayAfter,
  weekdayNextWeek,
  weekOfYear,
  workdaysAfter,
} from './calendar.ts';
import type { DateMeaning } from './date-words.ts';

/** What a phrase holds of a date; null where it says nothing. */
export interface DateParts {
  readonly means: DateMeaning;
  readonly plus: number;
  readonly day: number | null;
  /** 1 = January. */
  readonly month: number | null;
  readonly year: number | null;
  /** 1 = Monday. */
  readonly weekday: number | null;
  readonly number: number | null;
}

interface From {
  readonly sentOn: PlainDate;
  readonly spokenOf: PlainDate | null;
}

function readMonthDay({ day, month, year, plus }: DateParts, { sentOn }: From): PlainDate | null {
  if (day === null) return null;
  // "The 12th of next month" is never one of this month.
  if (month === null && plus > 0) return nextDate(lastOfMonth(sentOn), day, null);
  return year !== null && month !== null
    ? makeDate(year, month, day)
    : nextDate(sentOn, day, month);
}

/** The month that is named, the next there is; else the one of the day of sending. */
function yearAndMonth({ month, year }: DateParts, sentOn: PlainDate): [number, number] {
  const [thisYear, thisMonth] = partsOf(sentOn);
  if (month === null) return [thisYear, thisMonth];
  return [year ?? (month < thisMonth ? thisYear + 1 : thisYear), month];
}

function readNthWeekday(parts: DateParts, { sentOn }: From): PlainDate | null {
  const { number, day, weekday, plus } = parts;
  const nth = number ?? day ?? 1;
  if (weekday === null) return null;
  const [year, month] = yearAndMonth(parts, sentOn);
  const ahead = month + plus;
  const date = nthWeekday(
    ahead > 12 ? year + 1 : year,
    ahead > 12 ? ahead - 12 : ahead,
    nth,
    weekday,
  );
  if (date === null || date > sentOn || parts.month !== null) return date;
  return nthWeekday(month === 12 ? year + 1 : year, (month % 12) + 1, nth, weekday);
}

function readMonthEnd(parts: DateParts, { sentOn }: From): PlainDate | null {
  const [year, month] = yearAndMonth(parts, sentOn);
  const ahead = month + (parts.month === null ? parts.plus : 0);
  return monthEnd(ahead > 12 ? year + 1 : year, ahead > 12 ? ahead - 12 : ahead);
}

const firstWorkday = (first: PlainDate | null): PlainDate | null =>
  first && workdaysAfter(addPlainDays(first, -1), 1);

/** The date that a phrase means; null where it leans on one that was not spoken of, or is none. */
export function readDate(parts: DateParts, from: From): PlainDate | null {
  const { means, plus, number } = parts;
  const { sentOn, spokenOf } = from;
  const weekday = parts.weekday ?? 1;
  const count = number ?? 1;
  switch (means) {
    case 'date':
    case 'day':
      return readMonthDay(parts, from);
    case 'weekday':
      return weekdayAfter(sentOn, weekday);
    case 'nextWeekday':
      return isoWeekday(sentOn) < weekday
        ? weekdayNextWeek(sentOn, weekday)
        : weekdayAfter(sentOn, weekday);
    case 'weekdayNextWeek':
      return addPlainDays(weekdayNextWeek(sentOn, weekday), plus);
    case 'days':
      return addPlainDays(sentOn, (number ?? 0) + plus);
    case 'workdays':
      return workdaysAfter(sentOn, count);
    case 'months':
      return monthsAfter(sentOn, count);
    case 'weeks':
      return addPlainDays(sentOn, 7 * ((number ?? 0) + plus));
    case 'weekdayPlusWeeks':
      return addPlainDays(weekdayAfter(sentOn, weekday), 7 * ((number ?? 0) + plus));
    case 'nextWeek':
      return addPlainDays(weekdayNextWeek(sentOn, 1), plus);
    case 'weekEnd':
      return weekdayAfter(sentOn, 5);
    case 'monthStart':
      return nextDate(sentOn, 1, parts.month);
    case 'firstWorkday':
      return firstWorkday(nextDate(sentOn, 1, parts.month));
    case 'monthEnd':
      return readMonthEnd(parts, from);
    case 'nthWeekday':
      return readNthWeekday(parts, from);
    case 'lastWeekday':
      return readNthWeekday({ ...parts, number: 5 }, from);
    case 'daysAfter':
      return spokenOf && addPlainDays(spokenOf, count * (plus === 0 ? 1 : plus));
    case 'workdaysAfter':
      return spokenOf && workdaysAfter(spokenOf, count);
    case 'weekdayAfter':
      return weekdayAfter(spokenOf === null ? sentOn : addPlainDays(spokenOf, plus), weekday);
    case 'weekdayWeekAfter':
      return addPlainDays(
        weekdayNextWeek(spokenOf ?? sentOn, weekday),
        spokenOf === null ? 0 : plus,
      );
    case 'sameDay':
      return spokenOf;
    case 'easter':
      return easterAfter(sentOn, plus);
    case 'isoWeek':
      return addPlainDays(weekOfYear(sentOn, count), weekday - 1);
    case 'noDay':
    case 'past':
      return null;
  }
}
