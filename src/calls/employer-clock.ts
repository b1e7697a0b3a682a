import { addBusinessDays, isBusinessDay } from '../interviews/business-days.ts';
import { dateIn, instantAt, weekdayOf } from '../interviews/civil-time.ts';
import type { Instant, Interview, PlainDate } from '../interviews/interview.ts';
import { isOfficeOpen } from '../interviews/office-hours.ts';
import type { Timetable } from '../interviews/settings.ts';
import { timetableFor } from '../interviews/timetable-for.ts';

/** Whether somebody is at the employer's, and when that changes next. */
export interface EmployerClock {
  readonly isOpen: boolean;
  /** When they close, while they are open; else when they open. */
  readonly changesAt: Instant;
  /** Minutes until then, rounded up. */
  readonly minutes: number;
  /** Why they are closed: before or after hours, or a day on which nobody works. */
  readonly closed: 'hours' | 'weekend' | 'holiday' | null;
  readonly timeZone: string;
}

/**
 * The employer's clock, by their zone, hours, weekend and holidays.
 *
 * | there                 | result                              |
 * | --------------------- | ----------------------------------- |
 * | Tuesday 10:00         | open, until 17:00                   |
 * | Tuesday 08:20         | closed, opens in 40 minutes         |
 * | Friday 17:00          | closed, opens Monday 09:00          |
 */
export function readEmployerClock(
  interview: Interview,
  settings: Timetable,
  now: Instant,
): EmployerClock {
  const timetable = timetableFor(interview, settings);
  const { timeZone } = interview;
  const today = dateIn(now, timeZone);
  const isWorked = isBusinessDay(today, timetable);
  const opens = instantAt(today, timetable.officeOpens, timeZone);
  const closes = instantAt(today, timetable.officeCloses, timeZone);
  const isOpen = isOfficeOpen(now, timeZone, timetable);
  const isBefore = isWorked && now < opens;
  const nextDay = addBusinessDays(today, 1, timetable);
  const nextOpening = isBefore ? opens : instantAt(nextDay, timetable.officeOpens, timeZone);
  const changesAt = isOpen ? closes : nextOpening;
  return {
    isOpen,
    changesAt,
    minutes: Math.ceil((Date.parse(changesAt) - Date.parse(now)) / 60_000),
    closed: isOpen ? null : whyClosed(today, isWorked, timetable),
    timeZone,
  };
}

function whyClosed(
  today: PlainDate,
  isWorked: boolean,
  { weekend }: Timetable,
): EmployerClock['closed'] {
  if (isWorked) return 'hours';
  return weekend.includes(weekdayOf(today)) ? 'weekend' : 'holiday';
}
