import { addMinutes, addPlainDays, dateIn, instantAt } from './civil-time.ts';
import type { Instant, Interview, Note, PendingNote, Person, PlainDate } from './interview.ts';
import { reminderId } from './reminder-id.ts';
import type { Timetable } from './settings.ts';
import type { Reminder, Step, StepReason } from './step.ts';
import { stateAt } from './step-state.ts';

/** Somebody who is writing now is left in peace so long before a reminder. */
const WRITING_MINUTES = 30;

function hasSentNote(interview: Interview): boolean {
  return interview.notes.some((note) => note.sentAt !== null);
}

/**
 * People who still lack a note. A note goes to an address, so that people without one lack it only
 * while nobody has had any.
 */
export function peopleWithoutNote(interview: Interview): Person[] {
  if (!hasSentNote(interview)) return [...interview.people];
  const served = new Set(
    interview.notes.flatMap((note) => (note.sentAt === null ? [] : note.personIds)),
  );
  return interview.people.filter((person) => person.email !== '' && !served.has(person.id));
}

/** The note of which the user is still to say whether it has gone; the latest, if there are two. */
export function findPendingNote(
  interview: Interview,
): (Note & { readonly pending: PendingNote }) | null {
  const found = interview.notes.findLast((note) => note.sentAt === null && note.pending !== null);
  return found?.pending ? { ...found, pending: found.pending } : null;
}

/** The last note that was sent, where none of the sent ones names a day; else null. */
export function findUndatedNote({ notes }: Interview): Note | null {
  const sent = notes.filter(({ sentAt }) => sentAt !== null);
  return sent.some(({ promise }) => promise !== null) ? null : (sent.at(-1) ?? null);
}

/** True for a step that asks whether a note has gone, instead of for a note. */
export function isQuestion({ reason }: Step): boolean {
  return reason === 'noteUnsure' || reason === 'noteScheduled';
}

function reasonFor(interview: Interview): StepReason {
  const pending = findPendingNote(interview)?.pending;
  if (pending) return pending.why === 'unsure' ? 'noteUnsure' : 'noteScheduled';
  return hasSentNote(interview) ? 'noteForOthers' : 'noteNotSent';
}

function lateFrom(interview: Interview, timetable: Timetable): Instant {
  return addMinutes(interview.startsAt, timetable.noteLateHours * 60);
}

/**
 * True while a note is still the next thing to write: nobody has had one, or somebody of a panel
 * lacks one and the time for notes has not run out.
 */
export function isNoteOpen(interview: Interview, timetable: Timetable, now: Instant): boolean {
  if (!hasSentNote(interview)) return true;
  return peopleWithoutNote(interview).length > 0 && now < lateFrom(interview, timetable);
}

/** The day on which the note is due, on the user's own clock: the one after the interview. */
function noteDay({ startsAt }: Interview, { userTimeZone }: Timetable): PlainDate {
  return addPlainDays(dateIn(startsAt, userTimeZone), 1);
}

/** When the note is due: the next morning on the user's own clock. */
export function noteDue(interview: Interview, timetable: Timetable): Instant {
  const { noteTime, userTimeZone } = timetable;
  return instantAt(noteDay(interview, timetable), noteTime, userTimeZone);
}

/** The note as a step, with its two reminders: when due, and shortly before it is late. */
export function noteStep(
  interview: Interview,
  timetable: Timetable,
  now: Instant,
): { step: Step; reminders: Reminder[] } {
  const pending = findPendingNote(interview);
  const isUnsure = pending?.pending.why === 'unsure';
  // "Did you send it?" is asked while it is remembered.
  const due = isUnsure ? pending.pending.since : noteDue(interview, timetable);
  const deadline = lateFrom(interview, timetable);
  const last = addMinutes(interview.startsAt, timetable.noteLastHours * 60);
  const started = interview.notes.filter(
    ({ sentAt, pending: asked }) => sentAt === null && asked === null,
  );
  const quietUntil = started.map((note) => addMinutes(note.startedAt, WRITING_MINUTES));
  const at = (instant: Instant): Instant => [instant, ...quietUntil].sort().at(-1) ?? instant;
  const morning = noteDue(interview, timetable);
  const noteDueReminder = {
    id: reminderId(
      'noteDue',
      interview.id,
      `${noteDay(interview, timetable)}T${timetable.noteTime}`,
    ),
    at: at(morning),
    about: 'noteDue',
  } as const;
  return {
    step: {
      kind: 'note',
      phase: 'do',
      channel: 'email',
      reason: reasonFor(interview),
      due,
      deadline,
      state: stateAt(due, deadline, now),
      snoozedUntil: null,
      on: dateIn(due, timetable.userTimeZone),
      timeZone: timetable.userTimeZone,
      personIds: pending?.personIds ?? peopleWithoutNote(interview).map((person) => person.id),
    },
    reminders: [
      // One that is scheduled is seen to; shortly before it would be late, they are asked.
      ...(pending && !isUnsure ? [] : [noteDueReminder]),
      ...(last > morning
        ? [
            {
              id: reminderId('noteLast', interview.id, last),
              at: at(last),
              about: 'noteLast',
            } as const,
          ]
        : []),
    ],
  };
}
