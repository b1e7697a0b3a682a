import { addBusinessDays, onBusinessDay } from '../interviews/business-days.ts';
import { dateIn, plainDaysBetween } from '../interviews/civil-time.ts';
import type { Instant, Interview, PlainDate } from '../interviews/interview.ts';
import type { Timetable } from '../interviews/settings.ts';
import type { Plan, Step } from '../interviews/step.ts';
import { timetableFor } from '../interviews/timetable-for.ts';
import { countedWords, type MessageKey, words } from '../platform/words.ts';
import { formatDate, formatTime, nearDay } from './dates.ts';
import { describeOutcome } from './outcome-words.ts';
import { describeReason } from './why-words.ts';

/** What a step's words depend on beside interview and step. */
export interface Clock {
  readonly now: Instant;
  readonly timetable: Timetable;
}

/** A step in words: what to do and when, and why. */
export interface StepWords {
  readonly title: string;
  readonly detail: string;
}

type Dated = { [K in MessageKey]: K extends `${infer Stem}On` ? Stem : never }[MessageKey];

/** "Call today", "Call tomorrow", "Call on Thursday 14 May": keys of one stem. */
function dated(stem: Dated & `step_${string}`, date: PlainDate, now: Instant, zone: string) {
  const near = nearDay(date, now, zone);
  if (near === 'today') return words(`${stem}Today`);
  if (near === 'tomorrow') return words(`${stem}Tomorrow`);
  return words(`${stem}On`, formatDate(date, dateIn(now, zone)));
}

function closingTitle(interview: Interview, step: Step, { now, timetable }: Clock): string {
  if (step.phase === 'record') return words('step_record');
  if (step.state !== 'upcoming') return words('step_prepare');
  const zone = timetable.userTimeZone;
  return dated('step_interview', dateIn(interview.startsAt, zone), now, zone);
}

function noteTitle(step: Step, { now, timetable }: Clock): string {
  if (step.reason === 'noteUnsure') return words('step_noteUnsure');
  if (step.reason === 'noteScheduled') return words('step_noteScheduled');
  const zone = timetable.userTimeZone;
  if (step.state === 'upcoming' || step.deadline === null) {
    return dated('step_note', step.on, now, zone);
  }
  const lastDay = dateIn(step.deadline, zone);
  const days = plainDaysBetween(lastDay, dateIn(now, zone));
  if (now > step.deadline) {
    return days > 0 ? countedWords('step_noteLate', days) : words('step_noteJustLate');
  }
  return days === 0
    ? words('step_noteBy', formatTime(step.deadline, zone))
    : words('step_noteToday');
}

function callTitle(interview: Interview, step: Step, clock: Clock): string {
  const { now } = clock;
  const timetable = timetableFor(interview, clock.timetable);
  const stem = step.channel === 'email' ? 'step_write' : 'step_call';
  const zone = step.timeZone;
  const today = dateIn(now, zone);
  if (step.state === 'snoozed') return dated(stem, step.on, now, zone);
  if (step.state === 'upcoming') {
    // They cannot be reached yet; when they can, is said on the user's own clock.
    if (step.on === today)
      return words(`${stem}From`, formatTime(step.due, timetable.userTimeZone));
    return dated(stem, step.on, now, zone);
  }
  if (step.state === 'overdue' && step.on !== today) {
    return words(`${stem}Late`, formatDate(step.on, today));
  }
  // They have gone home: the next day they work is the day.
  if (step.state === 'overdue') {
    return dated(stem, addBusinessDays(today, 1, timetable), now, zone);
  }
  // On their day off nobody is there: the next day they work is the day.
  const day = onBusinessDay(today, timetable);
  return dated(stem, day, now, zone);
}

function stepTitle(interview: Interview, step: Step, clock: Clock): string {
  switch (step.kind) {
    case 'closing':
      return closingTitle(interview, step, clock);
    case 'note':
      return noteTitle(step, clock);
    case 'call':
      return callTitle(interview, step, clock);
    case 'cross-off':
      return step.state === 'upcoming'
        ? dated('step_wait', step.on, clock.now, step.timeZone)
        : words('step_crossOff');
  }
}

/**
 * An interview's next step in plain words, or, where there is none, how it ended.
 *
 * | step                                  | title                                          |
 * | ------------------------------------- | ---------------------------------------------- |
 * | note, due, its last hours tomorrow    | Note due today                                 |
 * | note, two days after its deadline     | Note is 2 days late, and still worth sending   |
 * | call, upcoming                        | Call on Thursday 14 May                        |
 * | call, overdue                         | Time to call, planned for Thursday 14 May      |
 * | none, offer                           | Offer                                          |
 */
export function describePlan(interview: Interview, plan: Plan, clock: Clock): StepWords {
  if (plan.next === null) return { title: describeOutcome(plan.none), detail: '' };
  const detail = describeReason(interview, plan.next, clock);
  return { title: stepTitle(interview, plan.next, clock), detail };
}
