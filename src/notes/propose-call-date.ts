import { onBusinessDay } from '../interviews/business-days.ts';
import { defaultCallDate } from '../interviews/call-appointment.ts';
import { addPlainDays, dateIn } from '../interviews/civil-time.ts';
import type { Instant, Interview, PlainDate } from '../interviews/interview.ts';
import type { Timetable } from '../interviews/settings.ts';
import { timetableFor } from '../interviews/timetable-for.ts';

/**
 * The call date that a note written today should name: the timetable's day, but never today or
 * before, and on a business day.
 */
export function proposeCallDate(
  interview: Interview,
  settings: Timetable,
  now: Instant,
): PlainDate {
  const timetable = timetableFor(interview, settings);
  const tomorrow = addPlainDays(dateIn(now, interview.timeZone), 1);
  const planned = defaultCallDate(interview, timetable);
  return onBusinessDay(planned > tomorrow ? planned : tomorrow, timetable);
}
