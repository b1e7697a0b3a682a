import { checkDateAfter } from './check-fields.ts';
import { dateIn } from './civil-time.ts';
import type { Changed, Command, ProblemCode } from './command.ts';
import { type Call, type Instant, type Interview, LIMITS, type Note } from './interview.ts';

type ContactCommand = Extract<Command, { type: 'note.start' | 'note.sent' | 'call.logged' }>;

const refuse = (code: ProblemCode, field: 'remark' | 'callBackOn' | null = null): Changed => ({
  ok: false,
  problem: { code, field },
});

/** Ids of the people with these addresses; of all people when none is named or none is known. */
function personIdsFor(interview: Interview, emails: readonly string[]): string[] {
  const wanted = new Set(emails.map((email) => email.trim().toLowerCase()));
  const found = interview.people.filter((person) => wanted.has(person.email.toLowerCase()));
  return (found.length > 0 ? found : interview.people).map((person) => person.id);
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
  const before = interview.notes.find((note) => note.id === command.noteId);
  if (before && before.sentAt !== null) return { ok: true, interview };
  const personIds = personIdsFor(interview, command.emails);
  return putNote(interview, {
    id: command.noteId,
    personIds,
    startedAt: now,
    sentAt: null,
    promise: null,
  });
}

function sendNote(
  interview: Interview,
  command: Extract<Command, { type: 'note.sent' }>,
  now: Instant,
): Changed {
  if (now < interview.startsAt) return refuse('noteBeforeInterview');
  if (command.promise !== null) {
    const today = dateIn(now, interview.timeZone);
    const problem = checkDateAfter(command.promise, today, 'promise', 'promiseBeforeNote');
    if (problem) return { ok: false, problem };
  }
  const before = interview.notes.find((note) => note.id === command.noteId);
  // The same word of its sending once more.
  if (before?.sentAt && before.promise === command.promise) return { ok: true, interview };
  return putNote(interview, {
    id: command.noteId,
    personIds: personIdsFor(interview, command.emails),
    startedAt: before?.startedAt ?? now,
    sentAt: before?.sentAt ?? now,
    promise: command.promise,
  });
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
    case 'call.logged':
      return logCall(interview, command, now);
  }
}
