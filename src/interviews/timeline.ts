import { promiseOf } from './call-appointment.ts';
import { dateIn, instantAt } from './civil-time.ts';
import { hiringDatesTold, type ToldHiringDate } from './hiring-dates-told.ts';
import type { Call, Instant, Interview, Note, PlainDate } from './interview.ts';
import type { Timetable } from './settings.ts';
import type { Step } from './step.ts';
import { stateAt } from './step-state.ts';
import { stepsAhead } from './steps-ahead.ts';
import { timetableFor } from './timetable-for.ts';

/** What a moment is about; of a plain word there is nothing more to know than the interview tells. */
export type Happening =
  | {
      readonly kind:
        | 'interview'
        | 'closing'
        | 'promise'
        | 'putOff'
        | 'wake'
        | 'outcome'
        | 'startDate'
        | 'now';
    }
  | { readonly kind: 'note'; readonly note: Note }
  | { readonly kind: 'call'; readonly call: Call }
  | { readonly kind: 'hiringDate'; readonly told: ToldHiringDate }
  /** Next is what the interview's plan asks for first. */
  | { readonly kind: 'step'; readonly step: Step; readonly isNext: boolean };

/**
 * One moment in an interview's timeline. `past` is over and done; `now` wants doing, or is today;
 * `ahead` is exactly what lies after now; `late` should have been done.
 */
export type Moment = Happening & {
  readonly at: Instant;
  /** For what falls on a day and not at a time: that day; `at` is then its start. */
  readonly day: PlainDate | null;
  readonly state: 'past' | 'now' | 'ahead' | 'late';
};

const STATES = { upcoming: 'ahead', due: 'now', overdue: 'late' } as const;

/** Whether it goes, may have gone, or has gone: the last that is known of a note. */
function noteAt({ sentAt, pending, startedAt }: Note): Instant {
  return sentAt ?? pending?.since ?? startedAt;
}

function happened(happening: Happening, at: Instant, now: Instant): Moment {
  return { ...happening, at, day: null, state: at > now ? 'ahead' : 'past' };
}

function onDay(happening: Happening, day: PlainDate, now: Instant, zone: string): Moment {
  const at = instantAt(day, '00:00', zone);
  const passed = day === dateIn(now, zone) ? 'now' : 'past';
  return { ...happening, at, day, state: at > now ? 'ahead' : passed };
}

function planned(step: Step, isNext: boolean, now: Instant): Moment {
  const { due, deadline } = step;
  // What is put off stays on its day, and late if it is.
  const state = STATES[stateAt(due, deadline, now) as keyof typeof STATES];
  return { kind: 'step', step, isNext, at: due, day: null, state };
}

/** The days that were named: by them until when they decide, by the user when to call. */
function namedDays(
  interview: Interview,
  steps: readonly Step[],
  settings: Timetable,
  now: Instant,
): Moment[] {
  const { userTimeZone: zone } = settings;
  const timetable = timetableFor(interview, settings);
  const days = hiringDatesTold(interview, timetable).map((told) =>
    onDay({ kind: 'hiringDate', told }, told.date, now, zone),
  );
  const promise = promiseOf(interview);
  if (promise !== null && !steps.some(({ reason }) => reason === 'promise')) {
    const kept = onDay({ kind: 'promise' }, promise, now, zone);
    // Still to come it is a step, or they have been asked in the meantime.
    if (kept.state !== 'ahead') days.push(kept);
  }
  // Nobody waits any more for what comes after the end.
  const { outcome, outcomeAt, updatedAt } = interview;
  return outcome === 'open' ? days : days.filter(({ at }) => at <= (outcomeAt ?? updatedAt));
}

function logged(interview: Interview, now: Instant): Moment[] {
  const { closing, notes, calls, outcome, outcomeAt, updatedAt } = interview;
  const ended = outcome === 'open' ? outcomeAt : (outcomeAt ?? updatedAt);
  return [
    happened({ kind: 'interview' }, interview.startsAt, now),
    ...(closing.recordedAt ? [happened({ kind: 'closing' }, closing.recordedAt, now)] : []),
    ...notes.map((note) => happened({ kind: 'note', note }, noteAt(note), now)),
    ...calls.map((call) => happened({ kind: 'call', call }, call.at, now)),
    ...(ended ? [happened({ kind: 'outcome' }, ended, now)] : []),
  ];
}

/**
 * An interview from its beginning to all that is still to come, in order, with exactly one mark for
 * now: what has been done, the days that were named, the steps ahead.
 */
export function timeline(interview: Interview, settings: Timetable, now: Instant): Moment[] {
  const steps = stepsAhead(interview, settings, now);
  const { snooze, startDate } = interview;
  const until = steps[0]?.snoozedUntil ?? null;
  const moments = [
    ...namedDays(interview, steps, settings, now),
    ...logged(interview, now),
    ...(startDate ? [onDay({ kind: 'startDate' }, startDate, now, settings.userTimeZone)] : []),
    ...steps.map((step, index) => planned(step, index === 0, now)),
    ...(until !== null && snooze
      ? [happened({ kind: 'putOff' }, snooze.at, now), happened({ kind: 'wake' }, until, now)]
      : []),
  ].sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1));
  const mark: Moment = { kind: 'now', at: now, day: null, state: 'now' };
  const isAfter = moments.findIndex(({ at }) => at > now);
  return moments.toSpliced(isAfter < 0 ? moments.length : isAfter, 0, mark);
}
