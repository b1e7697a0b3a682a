import { checkDateAfter, FAR_DAYS } from './check-fields.ts';
import { addMinutes, dateIn, isInstant } from './civil-time.ts';
import type { Changed, Command } from './command.ts';
import {
  type Call,
  type Instant,
  type Interview,
  LIMITS,
  type Note,
  type PlainDate,
} from './interview.ts';
import { type Problem, problem } from './problem.ts';

/** The commands that mend what was written down wrongly of a contact. */
export type CorrectCommand = Extract<
  Command,
  { type: 'note.correct' | 'note.remove' | 'call.correct' | 'call.remove' }
>;

type CallCorrection = Extract<Command, { type: 'call.correct' }>;

const FAR_MINUTES = FAR_DAYS * 24 * 60;

function isSame(before: Note | Call, after: Note | Call): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

/** Ids of those who got a note: of the people met those that are meant, or all. */
function receivers(
  { people }: Interview,
  { personIds: before }: Note,
  meant: readonly string[],
): string[] {
  const met = people.map(({ id }) => id);
  const ticked = met.filter((id) => meant.includes(id));
  // Those who are in the list of people no longer cannot be ticked: the note keeps them.
  const gone = before.filter((id) => !met.includes(id));
  return [...(ticked.length > 0 ? ticked : met), ...gone].slice(0, LIMITS.people);
}

function correctNote(
  interview: Interview,
  { noteId, personIds, promise }: Extract<Command, { type: 'note.correct' }>,
): Changed {
  const before = interview.notes.find(({ id }) => id === noteId);
  if (!before?.sentAt) return { ok: true, interview };
  const wrong =
    promise === null || promise === before.promise
      ? null
      : checkDateAfter(
          promise,
          dateIn(before.sentAt, interview.timeZone),
          'promise',
          'promiseBeforeNote',
        );
  if (wrong) return { ok: false, problem: wrong };
  const isUntouched = JSON.stringify(personIds) === JSON.stringify(before.personIds);
  const after = {
    ...before,
    personIds: isUntouched ? before.personIds : receivers(interview, before, personIds),
    promise,
  };
  if (isSame(before, after)) return { ok: true, interview };
  const notes = interview.notes.map((note) => (note === before ? after : note));
  return { ok: true, interview: { ...interview, notes } };
}

function removeNote(interview: Interview, noteId: string): Changed {
  const notes = interview.notes.filter(({ id, sentAt }) => id !== noteId || sentAt === null);
  const isThere = notes.length < interview.notes.length;
  return { ok: true, interview: isThere ? { ...interview, notes } : interview };
}

/**
 * What is wrong with a correction, or null. What stands there already is not judged again: a date is
 * looked at only where it, or the day of the call on their clock, is another one.
 */
function checkCall(
  { timeZone }: Interview,
  before: Call,
  { at, outcome, callBackOn, newHiringDate, remark }: CallCorrection,
  now: Instant,
): Problem | null {
  if (!isInstant(at)) return problem('dateWrong', 'at');
  if (at !== before.at) {
    if (at > now) return problem('callAhead', 'at');
    if (at < addMinutes(now, -FAR_MINUTES)) return problem('dateFar', 'at');
  }
  if (outcome === 'call-back' && callBackOn === null) {
    return problem('callBackMissing', 'callBackOn');
  }
  const day = dateIn(at, timeZone);
  const isMoved = day !== dateIn(before.at, timeZone);
  const isToCheck = (date: PlainDate | null, was: PlainDate | null): date is PlainDate =>
    date !== null && (isMoved || date !== was);
  const dates = [
    isToCheck(callBackOn, before.callBackOn)
      ? checkDateAfter(callBackOn, day, 'callBackOn', 'callBackPast')
      : null,
    isToCheck(newHiringDate, before.newHiringDate)
      ? checkDateAfter(newHiringDate, day, 'newHiringDate', 'newDatePast')
      : null,
  ];
  const isLong = remark.trim().length > LIMITS.remark;
  return dates.find((each) => each !== null) ?? (isLong ? problem('tooLong', 'remark') : null);
}

/**
 * True for a call in which they told their decision: it was written down in the same breath, so that
 * both have the same time, and keep it together.
 */
function hasClosed({ outcome, outcomeAt }: Interview, { at }: Call): boolean {
  return outcome !== 'open' && outcomeAt === at;
}

function correctCall(interview: Interview, command: CallCorrection, now: Instant): Changed {
  const { calls } = interview;
  const before = calls.find(({ id }) => id === command.callId);
  if (!before) return { ok: true, interview };
  const wrong = checkCall(interview, before, command, now);
  if (wrong) return { ok: false, problem: wrong };
  const { at, outcome, callBackOn, newHiringDate, remark } = command;
  const after: Call = { ...before, at, outcome, callBackOn, newHiringDate, remark: remark.trim() };
  if (isSame(before, after)) return { ok: true, interview };
  const others = calls.filter((call) => call !== before);
  // The last call is the one that counts: on another day it may stand elsewhere.
  const place =
    at === before.at ? calls.indexOf(before) : others.findLastIndex((call) => call.at <= at) + 1;
  const told = hasClosed(interview, before) ? { outcomeAt: at } : {};
  const mended = others.toSpliced(place, 0, after);
  return { ok: true, interview: { ...interview, calls: mended, ...told } };
}

function removeCall(interview: Interview, callId: string): Changed {
  const gone = interview.calls.find(({ id }) => id === callId);
  if (!gone) return { ok: true, interview };
  const calls = interview.calls.filter((call) => call !== gone);
  // Without the call in which they told it, nobody has said what they decided.
  const opened = hasClosed(interview, gone)
    ? ({ outcome: 'open', outcomeAt: null, startDate: null } as const)
    : {};
  return { ok: true, interview: { ...interview, calls, ...opened } };
}

/** Mends or takes out a note or a call, in whatever state the interview is. */
export function correctContact(
  interview: Interview,
  command: CorrectCommand,
  now: Instant,
): Changed {
  switch (command.type) {
    case 'note.correct':
      return correctNote(interview, command);
    case 'note.remove':
      return removeNote(interview, command.noteId);
    case 'call.correct':
      return correctCall(interview, command, now);
    case 'call.remove':
      return removeCall(interview, command.callId);
  }
}
