import { addBusinessDays } from './business-days.ts';
import { addMinutes, addPlainDays, clockIn, dateIn, instantAt } from './civil-time.ts';
import type { Instant, PlainDate } from './interview.ts';
import { isOfficeOpen } from './office-hours.ts';
import { afterQuiet } from './quiet-hours.ts';
import type { Timetable } from './settings.ts';
import type { Step } from './step.ts';

/** The hour that "tonight" means, and from when on it is too near to be offered. */
const TONIGHT = '19:00';
const TONIGHT_OFFERED_UNTIL = '18:30';

/** So long before an interview its card is looked at for the last time. */
const LAST_LOOK_MINUTES = 10;

export type SnoozeName = 'last-look' | 'hour' | 'tonight' | 'tomorrow' | 'business-day';

/** A way to put a step off, and until when. */
export interface SnoozeTime {
  readonly name: SnoozeName;
  readonly until: Instant;
}

/**
 * When a step comes back that was put off to a day: for a call when they can be called, else in the
 * morning on the user's own clock; after the user's quiet hours, where that is not too late.
 */
export function morningOf(date: PlainDate, step: Step, timetable: Timetable): Instant {
  const { callTime, noteTime, userTimeZone } = timetable;
  if (step.kind !== 'call') return instantAt(date, noteTime, userTimeZone);
  const closes = instantAt(date, timetable.officeCloses, step.timeZone);
  return afterQuiet(instantAt(date, callTime, step.timeZone), closes, timetable);
}

/** The next full minute: clocks show no seconds, and views look once a minute. */
function onFullMinute(instant: Instant): Instant {
  return new Date(Math.ceil(Date.parse(instant) / 60_000) * 60_000).toISOString();
}

/** A card that is read before the interview can wait for the last look at it, and no longer. */
function beforeInterview({ deadline }: Step, now: Instant): SnoozeTime[] {
  if (deadline === null) return [];
  const until = addMinutes(deadline, -LAST_LOOK_MINUTES);
  return until > now ? [{ name: 'last-look', until }] : [];
}

/**
 * The same time twice says nothing, nor does the same day: of "tomorrow" and "the next business day"
 * the latter stays.
 */
function withoutTwins(times: readonly SnoozeTime[], zone: string): SnoozeTime[] {
  const business = times.find(({ name }) => name === 'business-day');
  const day = business && dateIn(business.until, zone);
  return times
    .filter(({ name, until }) => name !== 'tomorrow' || dateIn(until, zone) !== day)
    .filter(({ until }, at, all) => all.findIndex((each) => each.until === until) === at);
}

/**
 * Until when each way to put a step off would put it off, the earliest first; the ways that make no
 * sense now are left out, for a call those at which nobody is there.
 *
 * @param timetable the interview's own, by `timetableFor`
 */
export function snoozeTimes(step: Step, timetable: Timetable, now: Instant): readonly SnoozeTime[] {
  if (step.phase === 'prepare') return beforeInterview(step, now);
  const zone = timetable.userTimeZone;
  const today = dateIn(now, zone);
  const isCall = step.kind === 'call';
  const there = isCall ? dateIn(now, step.timeZone) : today;
  const isEarly = clockIn(now, zone) < TONIGHT_OFFERED_UNTIL;
  const nextDay = addBusinessDays(there, 1, timetable);
  const times: readonly SnoozeTime[] = [
    { name: 'hour', until: onFullMinute(addMinutes(now, 60)) },
    ...(isEarly ? [{ name: 'tonight', until: instantAt(today, TONIGHT, zone) } as const] : []),
    { name: 'tomorrow', until: instantAt(addPlainDays(today, 1), timetable.noteTime, zone) },
    { name: 'business-day', until: morningOf(nextDay, step, timetable) },
  ];
  const isGood = ({ name, until }: SnoozeTime): boolean =>
    until > now &&
    (name === 'business-day' ||
      !isCall ||
      step.channel === 'email' ||
      isOfficeOpen(until, step.timeZone, timetable));
  return withoutTwins(times.filter(isGood), zone).sort((a, b) => (a.until < b.until ? -1 : 1));
}
