import { addMinutes, addPlainDays, dateIn, instantAt } from './civil-time.ts';
import type { Instant, Interview, Person } from './interview.ts';
import type { Timetable } from './settings.ts';
import type { Reminder, Step } from './step.ts';
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

/** When the note is due: the next morning on the user's own clock. */
export function noteDue(interview: Interview, timetable: Timetable): Instant {
  const day = dateIn(interview.startsAt, timetable.userTimeZone);
  return instantAt(addPlainDays(day, 1), timetable.noteTime, timetable.userTimeZone);
}

/** The note as a step, with its two reminders: when due, and shortly before it is late. */
export function noteStep(
  interview: Interview,
  timetable: Timetable,
  now: Instant,
): { step: Step; reminders: Reminder[] } {
  const due = noteDue(interview, timetable);
  const deadline = lateFrom(interview, timetable);
  const last = addMinutes(interview.startsAt, timetable.noteLastHours * 60);
  const started = interview.notes.filter((note) => note.sentAt === null);
  const quietUntil = started.map((note) => addMinutes(note.startedAt, WRITING_MINUTES));
  const at = (instant: Instant): Instant => [instant, ...quietUntil].sort().at(-1) ?? instant;
  return {
    step: {
      kind: 'note',
      phase: 'do',
      channel: 'email',
      reason: hasSentNote(interview) ? 'noteForOthers' : 'noteNotSent',
      due,
      deadline,
      state: stateAt(due, deadline, now),
      on: dateIn(due, timetable.userTimeZone),
      timeZone: timetable.userTimeZone,
      personIds: peopleWithoutNote(interview).map((person) => person.id),
    },
    reminders: [
      { id: `noteDue:${interview.id}:${due}`, at: at(due), about: 'noteDue' },
      ...(last > due
        ? [{ id: `noteLast:${interview.id}:${last}`, at: at(last), about: 'noteLast' } as const]
        : []),
    ],
  };
}
