import { callsSince } from './call-appointment.ts';
import { callStep } from './call-step.ts';
import { addMinutes, dateIn } from './civil-time.ts';
import type { Instant, Interview } from './interview.ts';
import { isNoteOpen, noteStep } from './note-step.ts';
import { afterQuiet } from './quiet-hours.ts';
import { reminderId } from './reminder-id.ts';
import type { Timetable } from './settings.ts';
import { applySnooze } from './snooze.ts';
import type { Plan, Reminder, Step } from './step.ts';
import { stateAt } from './step-state.ts';
import { timetableFor } from './timetable-for.ts';

/** When the interview is over. */
function endOf(interview: Pick<Interview, 'startsAt' | 'durationMinutes'>): Instant {
  return addMinutes(interview.startsAt, interview.durationMinutes);
}

function closingStep(
  interview: Interview,
  timetable: Timetable,
  now: Instant,
  noteDue: Instant,
): Step {
  const before = now < interview.startsAt;
  const due = before
    ? addMinutes(interview.startsAt, -timetable.closingMinutesBefore)
    : addMinutes(endOf(interview), timetable.closingMinutesAfter);
  const deadline = before ? interview.startsAt : noteDue;
  return {
    kind: 'closing',
    phase: before ? 'prepare' : 'record',
    channel: 'phone',
    reason: before ? 'beforeInterview' : 'afterInterview',
    due,
    deadline,
    state: stateAt(due, deadline, now),
    snoozedUntil: null,
    on: dateIn(due, timetable.userTimeZone),
    timeZone: timetable.userTimeZone,
    personIds: [],
  };
}

function closingReminders(interview: Interview, timetable: Timetable): Reminder[] {
  const card = addMinutes(interview.startsAt, -timetable.closingMinutesBefore);
  const ask = addMinutes(endOf(interview), timetable.closingMinutesAfter);
  return [
    { id: reminderId('closingCard', interview.id, card), at: card, about: 'closingCard' },
    { id: reminderId('closingAsk', interview.id, ask), at: ask, about: 'closingAsk' },
  ];
}

/**
 * The closing card is read before the interview or not at all: no quiet hours hold it back. Another
 * reminder waits as long as what it is about allows, which may be a step behind the next one.
 */
function holdBack(
  reminders: readonly Reminder[],
  next: Step,
  note: Step,
  timetable: Timetable,
): Reminder[] {
  const deadlineOf = ({ about }: Reminder): Instant | null => {
    if (about === 'closingAsk') return note.due;
    return about === 'noteDue' || about === 'noteLast' ? note.deadline : next.deadline;
  };
  return reminders.map((reminder) =>
    reminder.about === 'closingCard'
      ? reminder
      : { ...reminder, at: afterQuiet(reminder.at, deadlineOf(reminder), timetable) },
  );
}

/**
 * What to do next for an interview, when, and of what the user is to be reminded.
 *
 * Depends on nothing but its arguments. An open interview always has exactly one next step; a
 * closed or removed one has none, and the reason. The timetable is the product's own (README, "The
 * timetable"):
 *
 * | so far                               | next step                                          |
 * | ------------------------------------ | -------------------------------------------------- |
 * | before the interview                 | closing: four things to say                        |
 * | after it, until the note is due      | closing: how did it close? (once answered: note)   |
 * | no note sent, or one person without  | note, until it is late and the call is due         |
 * | note sent                            | call (an e-mail where calls are not wanted)        |
 * | asked twice, no answer               | cross off, offered                                 |
 */
export function steps(interview: Interview, settings: Timetable, now: Instant): Plan {
  if (interview.removedAt !== null) return { next: null, none: 'removed', reminders: [] };
  if (interview.outcome !== 'open') return { next: null, none: interview.outcome, reminders: [] };
  const timetable = timetableFor(interview, settings);
  const note = noteStep(interview, timetable, now);
  const { next, reminders } = nextStep(interview, timetable, now, note);
  const rung = holdBack(reminders, next, note.step, timetable);
  const plan: Plan = { next, none: null, reminders: rung };
  return applySnooze(plan, interview, timetable, now);
}

function nextStep(
  interview: Interview,
  timetable: Timetable,
  now: Instant,
  note: ReturnType<typeof noteStep>,
): { readonly next: Step; readonly reminders: readonly Reminder[] } {
  const call = callStep(interview, timetable, now);
  const closingOpen = interview.closing.recordedAt === null && interview.notes.length === 0;
  const isCalled = callsSince(interview).length > 0;
  const askReminders = closingOpen ? closingReminders(interview, timetable) : [];

  if (!isCalled && now < interview.startsAt && interview.notes.length === 0) {
    const next = closingStep(interview, timetable, now, note.step.due);
    const card = closingReminders(interview, timetable).slice(0, 1);
    const later = closingOpen ? askReminders : card;
    return { next, reminders: [...later, ...note.reminders] };
  }
  // A note has its two days, also where they decide sooner or have been called already; then the call
  // is the stronger word. A promise is kept on its day.
  const isNoteLate = now >= (note.step.deadline ?? '');
  const isPromise = call.step.reason === 'promise' || call.step.reason === 'callBack';
  const isCallTurn = now >= call.step.due && (isNoteLate || isPromise);
  if (!isNoteOpen(interview, timetable, now) || isCallTurn || (isCalled && isNoteLate)) {
    return { next: call.step, reminders: call.reminders };
  }
  if (closingOpen && now < note.step.due) {
    const next = closingStep(interview, timetable, now, note.step.due);
    return { next, reminders: [...askReminders.slice(1), ...note.reminders] };
  }
  return { next: note.step, reminders: note.reminders };
}
