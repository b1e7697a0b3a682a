import { dateIn } from '../../interviews/civil-time.ts';
import type { PlainDate } from '../../interviews/interview.ts';
import type { Timetable } from '../../interviews/settings.ts';
import type { DayEntry, UpcomingDay } from '../../interviews/upcoming-days.ts';
import { countedWords, words } from '../../platform/words.ts';
import { formatDate, formatList, formatTime } from '../../ui/dates.ts';
import { describeEvent } from '../../views/describe-event.ts';
import { nameOf } from '../../views/interview-name.ts';

/** So many are named in the name of a day; the rest is counted. */
const NAMED = 5;

/** What falls on a day, in words that name the employer. */
export function describeEntry(
  { interview, kind, step, at }: DayEntry,
  timetable: Timetable,
): string {
  const name = nameOf(interview);
  if (kind === 'interview') return words('dayInterview', name);
  if (step === null) return words('dayHiringDate', name);
  if (kind === 'promise') {
    return words(step.channel === 'email' ? 'dayPromiseWrite' : 'dayPromise', name);
  }
  return describeEvent(interview, step, at ?? step.due, timetable).title;
}

/** The time of day at which it falls on that day; '' where it has none, or is of an earlier day. */
export function timeOf({ at }: DayEntry, date: PlainDate, timeZone: string): string {
  return at !== null && dateIn(at, timeZone) === date ? formatTime(at, timeZone) : '';
}

/** A day as it is called: "Today, Thursday 12 March", "Saturday 14 March, a day off". */
export function describeDay({ date, isBusinessDay }: UpcomingDay, today: PlainDate): string {
  const day = formatDate(date, today);
  const named = date === today ? words('dayToday', day) : day;
  return isBusinessDay ? named : words('dayOff', named);
}

/** A day with all that falls on it, for those who do not see the marks. */
export function nameDay(day: UpcomingDay, today: PlainDate, timetable: Timetable): string {
  const { entries } = day;
  const date = describeDay(day, today);
  if (entries.length === 0) return words('dayNothingName', date);
  const named = entries.slice(0, NAMED).map((entry) => describeEntry(entry, timetable));
  const rest = entries.length - named.length;
  const listed = rest > 0 ? [...named, words('dayMore', rest)] : named;
  return words('dayName', date, countedWords('dayThings', entries.length), formatList(listed));
}
