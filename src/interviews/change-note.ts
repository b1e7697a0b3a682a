import { checkDateAfter } from './check-fields.ts';
import { dateIn } from './civil-time.ts';
import type { Changed, Command } from './command.ts';
import { type Instant, type Interview, LIMITS, type Note } from './interview.ts';
import { refuse } from './refuse.ts';

/** The commands about a note that is being written, or goes. */
export type NoteCommand = Exclude<
  Extract<Command, { type: `note.${string}` }>,
  { type: 'note.correct' | 'note.remove' }
>;

/** Ids of the people with these addresses; of all people when none is named or none is known. */
function personIdsFor(interview: Interview, emails: readonly string[]): string[] {
  const wanted = new Set(emails.map((email) => email.trim().toLowerCase()));
  // Somebody of whom no address is known is not meant by one that the page does not tell.
  wanted.delete('');
  const found = interview.people.filter((person) => wanted.has(person.email.toLowerCase()));
  return (found.length > 0 ? found : interview.people).map((person) => person.id);
}

function findNote(interview: Interview, noteId: string): Note | undefined {
  return interview.notes.find((note) => note.id === noteId);
}

/** The note's words; those that the record can hold, as too many are no reason to lose the rest. */
function textOf({ text }: { readonly text?: string }, before: Note | undefined): string {
  if (text === undefined) return before?.text ?? '';
  return text.slice(0, LIMITS.noteText);
}

/** What is wrong with the call date that a note names; null: nothing. */
function checkPromise(interview: Interview, promise: string | null, now: Instant) {
  if (promise === null) return null;
  return checkDateAfter(promise, dateIn(now, interview.timeZone), 'promise', 'promiseBeforeNote');
}

function putNote(interview: Interview, note: Note): Changed {
  const others = interview.notes.filter((each) => each.id !== note.id);
  if (others.length >= LIMITS.notes) return refuse('tooMany');
  return { ok: true, interview: { ...interview, notes: [...others, note] } };
}

function startNote(
  interview: Interview,
  command: Extract<Command, { type: 'note.start' }>,
  now: Instant,
): Changed {
  if (now < interview.startsAt) return refuse('noteBeforeInterview');
  const before = findNote(interview, command.noteId);
  if (before && before.sentAt !== null) return { ok: true, interview };
  const personIds = personIdsFor(interview, command.emails);
  return putNote(interview, {
    id: command.noteId,
    personIds,
    startedAt: now,
    sentAt: null,
    promise: null,
    text: before?.text ?? '',
    pending: null,
  });
}

function sendNote(
  interview: Interview,
  command: Extract<Command, { type: 'note.sent' }>,
  now: Instant,
): Changed {
  if (now < interview.startsAt) return refuse('noteBeforeInterview');
  const before = findNote(interview, command.noteId);
  // Once that is asked the day it names may have come, or gone.
  const isKnown = [before?.promise, before?.pending?.promise].includes(command.promise);
  const problem = isKnown ? null : checkPromise(interview, command.promise, now);
  if (problem) return { ok: false, problem };
  const text = textOf(command, before);
  // The same word of its sending once more.
  const isSame = before?.promise === command.promise && before.text === text;
  if (before?.sentAt && isSame) return { ok: true, interview };
  return putNote(interview, {
    id: command.noteId,
    personIds: personIdsFor(interview, command.emails),
    startedAt: before?.startedAt ?? now,
    sentAt: before?.sentAt ?? sentSince(before) ?? now,
    promise: command.promise,
    text,
    pending: null,
  });
}

/** When a note went of which that was unsure; a scheduled one went later than it was scheduled. */
function sentSince(note: Note | undefined): Instant | null {
  return note?.pending?.why === 'unsure' ? note.pending.since : null;
}

function leavePending(
  interview: Interview,
  command: Extract<Command, { type: 'note.pending' }>,
  now: Instant,
): Changed {
  if (now < interview.startsAt) return refuse('noteBeforeInterview');
  const before = findNote(interview, command.noteId);
  const text = textOf(command, before);
  const { why, promise } = command;
  // It has gone already, or the same is said once more.
  const isKnown = before?.pending?.why === why && before.pending.promise === promise;
  if (before?.sentAt || (isKnown && before.text === text)) return { ok: true, interview };
  const problem = isKnown ? null : checkPromise(interview, promise, now);
  if (problem) return { ok: false, problem };
  return putNote(interview, {
    id: command.noteId,
    personIds: personIdsFor(interview, command.emails),
    startedAt: before?.startedAt ?? now,
    sentAt: null,
    promise: null,
    text,
    pending: isKnown ? before.pending : { why, since: now, promise },
  });
}

function setPromise(
  interview: Interview,
  { noteId, promise }: Extract<Command, { type: 'note.promise' }>,
  now: Instant,
): Changed {
  const before = findNote(interview, noteId);
  const holder = before?.sentAt ? before : before?.pending;
  if (!before || !holder || holder.promise === promise) return { ok: true, interview };
  const problem = checkPromise(interview, promise, now);
  if (problem) return { ok: false, problem };
  const after: Note =
    holder === before
      ? { ...before, promise }
      : { ...before, pending: before.pending && { ...before.pending, promise } };
  // It keeps its place: the last note's promise is the appointment, and this may not be the last.
  const notes = interview.notes.map((note) => (note === before ? after : note));
  return { ok: true, interview: { ...interview, notes } };
}

function takeNoteBack(interview: Interview, noteId: string, now: Instant): Changed {
  const before = findNote(interview, noteId);
  if (!before || (before.sentAt === null && before.pending === null)) {
    return { ok: true, interview };
  }
  return putNote(interview, {
    ...before,
    startedAt: now,
    sentAt: null,
    promise: null,
    pending: null,
  });
}

function discardNote(interview: Interview, noteId: string): Changed {
  const before = findNote(interview, noteId);
  if (!before || before.sentAt !== null) return { ok: true, interview };
  const notes = interview.notes.filter((note) => note !== before);
  return { ok: true, interview: { ...interview, notes } };
}

/** The commands that record what became of a note. */
export function changeNote(interview: Interview, command: NoteCommand, now: Instant): Changed {
  switch (command.type) {
    case 'note.start':
      return startNote(interview, command, now);
    case 'note.sent':
      return sendNote(interview, command, now);
    case 'note.pending':
      return leavePending(interview, command, now);
    case 'note.unsent':
      return takeNoteBack(interview, command.noteId, now);
    case 'note.discarded':
      return discardNote(interview, command.noteId);
    case 'note.promise':
      return setPromise(interview, command, now);
  }
}
