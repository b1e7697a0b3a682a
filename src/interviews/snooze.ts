import { addBusinessDays } from './business-days.ts';
import { addMinutes, addPlainDays, clockIn, dateIn, instantAt } from './civil-time.ts';
import type { Instant, Interview, PlainDate } from './interview.ts';
import type { Timetable } from './settings.ts';
import type { Plan, Reminder, Step } from './step.ts';

/** The hour that "tonight" means, and from when on it is too near to be offered. */
const TONIGHT = '19:00';
const TONIGHT_OFFERED_UNTIL = '18:30';

/** Tells a step from an interview's other ones: of another kind, for another time. */
export function stepIdOf({ kind, phase, due }: Pick<Step, 'kind' | 'phase' | 'due'>): string {
  return `${kind}:${phase}:${due}`;
}

/**
 * The plan with its step put off, where the user has done so and the time is not over. Day, deadline
 * and promise stay: only the reminders wait, and one is added for when the time is over. Where that
 * is later than the deadline, what would ring before the deadline still does.
 */
export function applySnooze(plan: Plan, interview: Interview, now: Instant): Plan {
  const { snooze } = interview;
  if (plan.next === null || !snooze || snooze.stepId !== stepIdOf(plan.next)) return plan;
  const { next } = plan;
  const { at, until } = snooze;
  const isTooLong = next.deadline !== null && until > next.deadline;
  const kept = plan.reminders.filter(
    (reminder) => reminder.at > until || (isTooLong && reminder.at > at),
  );
  const over: Reminder = {
    id: `snoozeOver:${interview.id}:${until}`,
    at: until,
    about: 'snoozeOver',
  };
  const reminders = [...kept, over];
  if (now >= until) return { ...plan, reminders };
  return { ...plan, next: { ...next, state: 'snoozed', snoozedUntil: until }, reminders };
}

export const SNOOZES = ['hour', 'tonight', 'tomorrow', 'business-day'] as const;
export type SnoozeName = (typeof SNOOZES)[number];

/** The morning of a day: for a call when they can be called, else on the user's own clock. */
export function morningOf(date: PlainDate, step: Step, timetable: Timetable): Instant {
  return step.kind === 'call'
    ? instantAt(date, timetable.callTime, step.timeZone)
    : instantAt(date, timetable.noteTime, timetable.userTimeZone);
}

/** The next full minute: clocks show no seconds, and views look once a minute. */
function onFullMinute(instant: Instant): Instant {
  return new Date(Math.ceil(Date.parse(instant) / 60_000) * 60_000).toISOString();
}

/**
 * Until when each way to put a step off would put it off; the ways that make no sense now are left
 * out, and of two that mean the same time the first stays.
 *
 * @param timetable the interview's own, by `timetableFor`
 */
export function snoozeTimes(
  step: Step,
  timetable: Timetable,
  now: Instant,
): readonly { readonly name: SnoozeName; readonly until: Instant }[] {
  const zone = timetable.userTimeZone;
  const today = dateIn(now, zone);
  const there = step.kind === 'call' ? dateIn(now, step.timeZone) : today;
  const isEarly = clockIn(now, zone) < TONIGHT_OFFERED_UNTIL;
  const times: readonly { name: SnoozeName; until: Instant }[] = [
    { name: 'hour', until: onFullMinute(addMinutes(now, 60)) },
    ...(isEarly ? [{ name: 'tonight', until: instantAt(today, TONIGHT, zone) } as const] : []),
    { name: 'tomorrow', until: instantAt(addPlainDays(today, 1), timetable.noteTime, zone) },
    {
      name: 'business-day',
      until: morningOf(addBusinessDays(there, 1, timetable), step, timetable),
    },
  ];
  return times.filter(
    ({ until }, at) => until > now && times.findIndex((each) => each.until === until) === at,
  );
}
