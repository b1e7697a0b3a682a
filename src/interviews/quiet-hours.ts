import { addPlainDays, clockIn, dateIn, instantAt } from './civil-time.ts';
import type { Instant } from './interview.ts';
import type { Timetable } from './settings.ts';

function isQuiet(clock: string, { quietFrom, quietUntil }: Timetable): boolean {
  const isOverMidnight = quietFrom > quietUntil;
  return isOverMidnight
    ? clock >= quietFrom || clock < quietUntil
    : clock >= quietFrom && clock < quietUntil;
}

/**
 * When a reminder for this instant rings: at once, or, in the user's quiet hours, when they end. A
 * reminder that would then come too late rings in the night all the same: a promise is kept at the
 * employer's hours.
 *
 * @param deadline by when what it reminds of must be done; null: nothing is lost by waiting
 */
export function afterQuiet(at: Instant, deadline: Instant | null, timetable: Timetable): Instant {
  const { userTimeZone, quietUntil } = timetable;
  const clock = clockIn(at, userTimeZone);
  if (!isQuiet(clock, timetable)) return at;
  const day = dateIn(at, userTimeZone);
  const wakes = instantAt(addPlainDays(day, clock >= quietUntil ? 1 : 0), quietUntil, userTimeZone);
  // Where the clocks jump over the end of the quiet hours, it may lie before.
  if (wakes <= at) return at;
  return deadline !== null && wakes >= deadline ? at : wakes;
}
