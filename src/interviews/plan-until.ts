import { callStep } from './call-step.ts';
import type { Instant, Interview } from './interview.ts';
import { noteStep } from './note-step.ts';
import type { Timetable } from './settings.ts';
import type { Plan, Step } from './step.ts';
import { timetableFor } from './timetable-for.ts';

/**
 * The instant until which a plan that was derived at `now` stays as it is, by time alone; null: for
 * ever. A look before that finds nothing new.
 */
export function planUntil(
  interview: Interview,
  plan: Plan,
  timetable: Timetable,
  now: Instant,
): Instant | null {
  if (!plan.next) return null;
  const own = timetableFor(interview, timetable);
  const moments = (step: Step): (Instant | null)[] => [step.due, step.deadline];
  const ahead = [
    interview.startsAt,
    ...moments(plan.next),
    ...moments(noteStep(interview, own, now).step),
    ...moments(callStep(interview, own, now).step),
    ...plan.reminders.map((reminder) => reminder.at),
  ].filter((moment): moment is Instant => moment !== null && moment > now);
  return ahead.sort()[0] ?? null;
}
