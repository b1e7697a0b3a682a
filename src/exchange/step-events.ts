import { callPersonOf } from '../interviews/call-channel.ts';
import type { Instant, Interview } from '../interviews/interview.ts';
import type { Timetable } from '../interviews/settings.ts';
import type { Step } from '../interviews/step.ts';
import { stepsAhead } from '../interviews/steps-ahead.ts';
import { timetableFor } from '../interviews/timetable-for.ts';
import type { CalendarEvent } from './calendar-file.ts';
import { placeStep } from './place-step.ts';

/**
 * A step in words that hold on any day: not "Call today" but "Call Brightwater", since they stand in
 * the calendar from now on. `at` is when the event starts; what the words say of a clock, they say
 * of that instant.
 */
export type DescribeStep = (
  interview: Interview,
  step: Step,
  at: Instant,
) => { readonly title: string; readonly detail: string };

/** How long a step takes, in minutes; a note is written, the rest is said or ticked off. */
const MINUTES = { closing: 15, note: 30, call: 15, 'cross-off': 15 } as const;

/** The first alarm, in minutes before: the closing card is itself a reminder, so a shorter time. */
const ALARM_BEFORE = { closing: 30, note: 60, call: 60, 'cross-off': 60 } as const;

/**
 * Which of an interview's steps this is, wherever it may move. The next contact is one and the same,
 * be it the first call, the second or the question whether to cross the job off: when they ring of
 * their own accord, no earlier plan is left behind to ring an alarm.
 */
function nameOf({ kind, phase }: Step): string {
  if (kind === 'closing') return `${kind}-${phase}`;
  return kind === 'note' ? kind : 'contact';
}

/** Whom to reach and where, a line each; none for what is not a call. */
function contactLines(interview: Interview, { kind, channel }: Step): string[] {
  const person = kind === 'call' ? callPersonOf(interview) : null;
  if (person === null) return [];
  return [person.name, channel === 'email' ? person.email : person.phone];
}

/**
 * All that is still to be done for an interview, as events of a calendar; none for a closed one.
 *
 * A step keeps its UID while it moves and whatever becomes of its words, so that the file of a later
 * day updates the event. What has been done since is in no file any more: a calendar keeps it.
 *
 * @param settings as they are stored, with the user's zone: employers' calendars are applied here
 */
export function stepEvents(
  interview: Interview,
  settings: Timetable,
  now: Instant,
  describe: DescribeStep,
): readonly CalendarEvent[] {
  const timetable = timetableFor(interview, settings);
  return stepsAhead(interview, settings, now).map((step) => {
    const at = placeStep(step, interview, timetable, now);
    const { title, detail } = describe(interview, step, at);
    const description = [detail, ...contactLines(interview, step)];
    return {
      uid: `afterword-${interview.id}-${nameOf(step)}@afterword.invalid`,
      at,
      minutes: MINUTES[step.kind],
      alarmBefore: ALARM_BEFORE[step.kind],
      title,
      description: description.filter((line) => line !== '').join('\n'),
    };
  });
}
