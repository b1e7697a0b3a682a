import { isBusinessDay } from './business-days.ts';
import { clockIn, dateIn } from './civil-time.ts';
import type { Instant } from './interview.ts';
import type { Timetable } from './settings.ts';

/**
 * True while somebody is at the employer's: on a business day, within their hours.
 *
 * @param timetable the interview's own, by `timetableFor`
 */
export function isOfficeOpen(at: Instant, timeZone: string, timetable: Timetable): boolean {
  const clock = clockIn(at, timeZone);
  const { officeOpens, officeCloses } = timetable;
  const isWorked = isBusinessDay(dateIn(at, timeZone), timetable);
  return isWorked && clock >= officeOpens && clock < officeCloses;
}
