import { checkDateAfter } from './check-fields.ts';
import { dateIn } from './civil-time.ts';
import type { Changed, Command, ProblemCode } from './command.ts';
import { type Call, type Instant, type Interview, LIMITS, type Note } from './interview.ts';

type ContactCommand = Extract<Command, { type: `note.${string}` | 'call.logged' }>;

const refuse = (code: ProblemCode, field: 'remark' | 'callBackOn' | null = null): Changed => ({
  ok: false,
  problem: { code, field },
});

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
  const isKnown = before?.pending?.promise === command.promise;
  const problem = isKnown ? null : checkPromise(interview, command.promise, now);
  if (problem) return { ok: false, problem };
  // The same word of its sending once more.
  if (before?.sentAt && before.promise === command.promise) return { ok: true, interview };
  return putNote(interview, {
    id: command.noteId,
    personIds: personIdsFor(interview, command.emails),
    startedAt: before?.startedAt ?? now,
    sentAt: before?.sentAt ?? sentSince(before) ?? now,
    promise: command.promise,
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
  // It has gone already, or the same is said once more.
  const isSame = before?.pending?.why === command.why && before.pending.promise === command.promise;
  if (before?.sentAt || isSame) return { ok: true, interview };
  const problem = checkPromise(interview, command.promise, now);
  if (problem) return { ok: false, problem };
  return putNote(interview, {
    id: command.noteId,
    personIds: personIdsFor(interview, command.emails),
    startedAt: before?.startedAt ?? now,
    sentAt: null,
    promise: null,
    pending: { why: command.why, since: now, promise: command.promise },
  });
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

function logCall(
  interview: Interview,
  command: Extract<Command, { type: 'call.logged' }>,
  now: Instant,
): Changed {
  if (interview.calls.some((call) => call.id === command.callId)) return { ok: true, interview };
  if (interview.calls.length >= LIMITS.calls) return refuse('tooMany');
  if (command.remark.length > LIMITS.remark) return refuse('tooLong', 'remark');
  if (command.outcome === 'call-back' && command.callBackOn === null) {
    return refuse('callBackMissing', 'callBackOn');
  }
  if (command.callBackOn !== null) {
    const today = dateIn(now, interview.timeZone);
    const problem = checkDateAfter(command.callBackOn, today, 'callBackOn', 'callBackPast');
    if (problem) return { ok: false, problem };
  }
  const call: Call = {
    id: command.callId,
    at: now,
    channel: command.channel,
    outcome: command.outcome,
    callBackOn: command.callBackOn,
    remark: command.remark.trim(),
  };
  return { ok: true, interview: { ...interview, calls: [...interview.calls, call] } };
}

/** The commands that record a contact with the employer; only for an interview that is open. */
export function changeContact(
  interview: Interview,
  command: ContactCommand,
  now: Instant,
): Changed {
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
    case 'call.logged':
      return logCall(interview, command, now);
  }
}
