import { countryOfZone } from '../../calls/holidays/country-of-zone.ts';
import zones from '../../calls/holidays/zones.json';
import { type ReadNumber, readNumber } from '../../calls/phone-number.ts';
import type { Interview } from '../../interviews/interview.ts';
import type { Timetable } from '../../interviews/settings.ts';

/** The employer's country: the calendar's, else that of their zone, else the settings'. */
function countryThere({ calendar, timeZone }: Interview, { country }: Timetable): string {
  return calendar?.country || countryOfZone(zones, timeZone) || country;
}

/** The user's own number, in the shape in which it is read out. */
export function readOwnNumber({ userPhone, userTimeZone }: Timetable): string {
  const here = countryOfZone(zones, userTimeZone);
  return userPhone === '' ? '' : readNumber(userPhone, here, here).shown;
}

/** A number of somebody at an employer's, as the user would dial it from where they are. */
export function readNumberOf(
  phone: string,
  interview: Interview,
  timetable: Timetable,
): ReadNumber {
  const here = countryOfZone(zones, timetable.userTimeZone);
  return readNumber(phone, countryThere(interview, timetable), here);
}
