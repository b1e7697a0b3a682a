import { addPlainDays, clockIn, dateIn } from './civil-time.ts';
import type { Instant, PlainDate } from './interview.ts';

/** A full hour before this is nobody's interview. */
const MORNING = '08:00';

/** Nor one after this. */
const EVENING = '18:00';

/**
 * When an interview that is told of now probably was: the last full hour that leaves an hour for
 * the talk, or, where that would be out of working hours, an afternoon: today's, or yesterday's.
 *
 * | now              | guess           |
 * | ---------------- | --------------- |
 * | Tuesday 16:20    | Tuesday 15:00   |
 * | Tuesday 08:40    | Monday 15:00    |
 * | Tuesday 21:10    | Tuesday 15:00   |
 */
export function guessInterviewTime(
  now: Instant,
  timeZone: string,
): { readonly date: PlainDate; readonly time: string } {
  const before = new Date(Date.parse(now) - 60 * 60_000).toISOString();
  const time = `${clockIn(before, timeZone).slice(0, 2)}:00`;
  const today = dateIn(now, timeZone);
  const isToday = dateIn(before, timeZone) === today;
  if (isToday && time > EVENING) return { date: today, time: '15:00' };
  if (isToday && time >= MORNING) return { date: today, time };
  return { date: addPlainDays(today, -1), time: '15:00' };
}
