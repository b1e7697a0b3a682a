import { isBusinessDay, onBusinessDay } from '../interviews/business-days.ts';
import { addMinutes, addPlainDays, clockIn, dateIn, instantAt } from '../interviews/civil-time.ts';
import type { Instant, Interview } from '../interviews/interview.ts';
import { afterQuiet } from '../interviews/quiet-hours.ts';
import type { Timetable } from '../interviews/settings.ts';
import type { Step } from '../interviews/step.ts';

const QUARTER_MINUTES = 15;
/** So long it takes to get a file into a calendar. */
const IMPORT_MINUTES = 5;

/** The next full quarter of an hour: in UTC as well, from which every zone differs by quarters. */
function nextQuarter(now: Instant): Instant {
  const quarter = QUARTER_MINUTES * 60_000;
  const soonest = Date.parse(addMinutes(now, IMPORT_MINUTES));
  return new Date(Math.ceil(soonest / quarter) * quarter).toISOString();
}

const later = (one: Instant, other: Instant): Instant => (one > other ? one : other);

/** From an instant on, the first at which the employer is there. */
function whenReachable(soon: Instant, zone: string, timetable: Timetable): Instant {
  const { callTime, officeOpens, officeCloses } = timetable;
  const day = dateIn(soon, zone);
  const clock = clockIn(soon, zone);
  const isWorked = isBusinessDay(day, timetable);
  const opens = callTime < officeOpens ? callTime : officeOpens;
  if (isWorked && clock >= opens && clock < officeCloses) return soon;
  const on = isWorked && clock < opens ? day : onBusinessDay(addPlainDays(day, 1), timetable);
  return later(soon, instantAt(on, callTime, zone));
}

/**
 * Where a step stands in a calendar. Never behind `now`: an alarm that has passed reminds nobody.
 *
 * | step                          | its start                                                     |
 * | ----------------------------- | ------------------------------------------------------------- |
 * | ahead                         | when it is due                                                |
 * | put off                       | until when it was put off                                     |
 * | due or overdue: closing card  | the next quarter of an hour, or sooner the interview          |
 * | … a call, or the mail instead | that quarter, or when the employer is next there              |
 * | … any other                   | that quarter, or when the user's quiet hours end              |
 *
 * @param timetable the interview's own, by `timetableFor`
 */
export function placeStep(
  step: Step,
  { startsAt }: Pick<Interview, 'startsAt'>,
  timetable: Timetable,
  now: Instant,
): Instant {
  if (step.snoozedUntil !== null) return step.snoozedUntil;
  if (step.due > now) return step.due;
  const soon = nextQuarter(now);
  if (step.phase === 'prepare') return soon < startsAt ? soon : startsAt;
  if (step.kind === 'call') return whenReachable(soon, step.timeZone, timetable);
  // Where it is late already, a night more does not matter.
  const deadline = step.deadline !== null && step.deadline > soon ? step.deadline : null;
  return afterQuiet(soon, deadline, timetable);
}
