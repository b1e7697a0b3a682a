import type { OfficeHours, Patience } from './employer.ts';
import type { Interview } from './interview.ts';
import { DEFAULT_SETTINGS, type Settings, type Timetable } from './settings.ts';

type WaitingDays = Pick<Settings, 'callAfterDays' | 'againAfterDays' | 'crossOffAfterDays'>;

/**
 * Business days to wait. `usual` is the timetable of README; a public service takes about twice as
 * long to hire (Glassdoor 2017: 53.8 days there, 23.8 over all), and nobody is asked more than once
 * a week.
 */
export const WAITING_DAYS: Readonly<Record<Patience, WaitingDays>> = {
  quick: { callAfterDays: 5, againAfterDays: 5, crossOffAfterDays: 3 },
  usual: {
    callAfterDays: DEFAULT_SETTINGS.callAfterDays,
    againAfterDays: DEFAULT_SETTINGS.againAfterDays,
    crossOffAfterDays: DEFAULT_SETTINGS.crossOffAfterDays,
  },
  'public-service': { callAfterDays: 20, againAfterDays: 10, crossOffAfterDays: 15 },
};

/** The last minute of a day: hours end within it. */
const LAST_CLOCK = '23:59';

/** An hour later on the same day. */
function anHourAfter(clock: string): string {
  const hour = Number(clock.slice(0, 2)) + 1;
  return hour > 23 ? LAST_CLOCK : `${String(hour).padStart(2, '0')}${clock.slice(2)}`;
}

/**
 * When somebody is there: the employer's own hours, else the settings', and always at the time that
 * was named as the best one, and for an hour after it.
 */
function hoursOf(
  { office, closing }: Pick<Interview, 'office' | 'closing'>,
  { officeOpens, officeCloses }: Settings,
): OfficeHours {
  const { opens, closes } = office ?? { opens: officeOpens, closes: officeCloses };
  const { bestTime } = closing;
  if (bestTime === '') return { opens, closes };
  const ends = anHourAfter(bestTime);
  return { opens: bestTime < opens ? bestTime : opens, closes: ends > closes ? ends : closes };
}

/** The time for a call: the one that suits them best, else the settings', while they are there. */
function callTimeFor(bestTime: string, { opens, closes }: OfficeHours, callTime: string): string {
  if (bestTime !== '') return bestTime;
  return callTime < opens || callTime >= closes ? opens : callTime;
}

/**
 * The timetable as it holds for one interview: with the employer's weekend, public holidays and
 * hours, the time at which they are best reached, and the patience that suits them. The user's own
 * holidays hold everywhere.
 */
export function timetableFor(
  {
    calendar,
    closing,
    office,
    patience,
  }: Pick<Interview, 'calendar' | 'closing' | 'office' | 'patience'>,
  timetable: Timetable,
): Timetable {
  const hours = hoursOf({ office, closing }, timetable);
  const theirs = calendar?.holidays ?? timetable.publicHolidays;
  return {
    ...timetable,
    ...(patience && WAITING_DAYS[patience]),
    weekend: calendar?.weekend ?? timetable.weekend,
    holidays: theirs.length > 0 ? [...timetable.holidays, ...theirs] : timetable.holidays,
    officeOpens: hours.opens,
    officeCloses: hours.closes,
    callTime: callTimeFor(closing.bestTime, hours, timetable.callTime),
  };
}
