import { addMinutes, clockIn, dateIn } from './civil-time.ts';
import type { Instant, Interview, Snooze } from './interview.ts';
import { afterQuiet } from './quiet-hours.ts';
import { reminderId } from './reminder-id.ts';
import type { Timetable } from './settings.ts';
import type { Plan, Reminder, Step } from './step.ts';

type Identified = Pick<Step, 'kind' | 'phase' | 'due' | 'reason' | 'timeZone'>;

/**
 * Tells a step from an interview's other ones: of another kind, for another time. A note's time is
 * one on the user's own clock: it is the same step when they travel into another zone.
 */
export function stepIdOf({ kind, phase, due, reason, timeZone }: Identified): string {
  const isByClock = kind === 'note' && reason !== 'noteUnsure';
  const when = isByClock ? `${dateIn(due, timeZone)}T${clockIn(due, timeZone)}` : due;
  return `${kind}:${phase}:${when}`;
}

/** True for the step that was put off; an older copy has named it by its instant. */
function isPutOff({ stepId }: Snooze, step: Step): boolean {
  return stepId === stepIdOf(step) || stepId === `${step.kind}:${step.phase}:${step.due}`;
}

/** So long before a deadline that a snooze would sleep through, one is reminded all the same. */
const WARNED_MINUTES = 60;

/**
 * When a snooze that goes beyond its step's deadline is broken off by a reminder; null where it does
 * not, or where the deadline is too near for one.
 */
export function warnedAt(
  { deadline }: Pick<Step, 'deadline'>,
  { at, until }: Pick<Snooze, 'at' | 'until'>,
): Instant | null {
  if (deadline === null || until <= deadline) return null;
  const warned = addMinutes(deadline, -WARNED_MINUTES);
  return warned > at ? warned : null;
}

/**
 * The plan with its step put off, where the user has done so and the time is not over. Day, deadline
 * and promise stay: only the reminders wait, and one is added for when the time is over. Where that
 * is later than the deadline, one comes before the deadline as well.
 */
export function applySnooze(
  plan: Plan,
  interview: Interview,
  timetable: Timetable,
  now: Instant,
): Plan {
  const { snooze } = interview;
  if (plan.next === null || !snooze || !isPutOff(snooze, plan.next)) return plan;
  const { next } = plan;
  const { at, until } = snooze;
  const isTooLong = next.deadline !== null && until > next.deadline;
  const kept = plan.reminders.filter(
    (reminder) => reminder.at > until || (isTooLong && reminder.at > at),
  );
  const warned = warnedAt(next, snooze);
  // The end was chosen by the user, at whatever hour; the warning was not.
  const added = [warned && afterQuiet(warned, next.deadline, timetable), until]
    .filter((instant) => instant !== null)
    .map((instant): Reminder => {
      const id = reminderId('snoozeOver', interview.id, instant);
      return { id, at: instant, about: 'snoozeOver' };
    });
  const reminders = [...kept, ...added];
  if (now >= until) return { ...plan, reminders };
  return { ...plan, next: { ...next, state: 'snoozed', snoozedUntil: until }, reminders };
}
