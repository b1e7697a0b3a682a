import { isBusinessDay, onBusinessDay } from '../interviews/business-days.ts';
import { isPlainDate } from '../interviews/civil-time.ts';
import type { Interview } from '../interviews/interview.ts';
import type { Timetable } from '../interviews/settings.ts';
import { timetableFor } from '../interviews/timetable-for.ts';
import { words } from '../platform/words.ts';
import { formatDate } from '../ui/dates.ts';

/** Says of a day for a call that nobody works there on it, and which day comes next; else nothing. */
export function dayOffHint(
  day: string,
  interview: Interview,
  timetable: Timetable,
): string | undefined {
  if (!isPlainDate(day)) return undefined;
  const own = timetableFor(interview, timetable);
  if (isBusinessDay(day, own)) return undefined;
  return words('hintDayOff', formatDate(onBusinessDay(day, own)));
}
