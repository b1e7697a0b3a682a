import { changeNote, type NoteCommand } from './change-note.ts';
import { checkDateAfter } from './check-fields.ts';
import { dateIn } from './civil-time.ts';
import type { Changed, Command } from './command.ts';
import { type Call, type Instant, type Interview, LIMITS, type PlainDate } from './interview.ts';
import { type Problem, problem } from './problem.ts';
import { refuse } from './refuse.ts';

type CallCommand = Extract<Command, { type: 'call.logged' }>;

/** What is wrong with what may be left out of a call: it was made all the same, and is taken down. */
function findLeft(
  { remark, newHiringDate }: CallCommand,
  today: PlainDate,
): { left: Problem | null; sound: Pick<Call, 'remark' | 'newHiringDate'> } {
  const isLong = remark.trim().length > LIMITS.remark;
  const named = newHiringDate ?? null;
  const wrongDate =
    named === null ? null : checkDateAfter(named, today, 'newHiringDate', 'newDatePast');
  return {
    left: wrongDate ?? (isLong ? problem('tooLong', 'remark') : null),
    sound: {
      remark: isLong ? '' : remark.trim(),
      newHiringDate: wrongDate ? null : named,
    },
  };
}

function logCall(interview: Interview, command: CallCommand, now: Instant): Changed {
  const known = interview.calls.find((call) => call.id === command.callId);
  if (!known && interview.calls.length >= LIMITS.calls) return refuse('tooMany');
  if (command.outcome === 'call-back' && command.callBackOn === null) {
    return refuse('callBackMissing', 'callBackOn');
  }
  const today = dateIn(now, interview.timeZone);
  if (command.callBackOn !== null) {
    const problem = checkDateAfter(command.callBackOn, today, 'callBackOn', 'callBackPast');
    if (problem) return { ok: false, problem };
  }
  const { left, sound } = findLeft(command, today);
  const { callId: id, channel, outcome, callBackOn } = command;
  // The same call told once more, after something in it was mended, is still one call.
  const call: Call = { id, at: known?.at ?? now, channel, outcome, callBackOn, ...sound };
  const calls = known
    ? interview.calls.map((each) => (each === known ? call : each))
    : [...interview.calls, call];
  const isSame = JSON.stringify(known) === JSON.stringify(call);
  const outcomeNow = command.decision ?? interview.outcome;
  if (isSame && outcomeNow === interview.outcome) return { ok: true, interview };
  // It was decided when they said so: with the call that told it, the decision is mended or removed.
  const ended = outcomeNow === interview.outcome ? {} : { outcome: outcomeNow, outcomeAt: call.at };
  return {
    ok: true,
    // What was put off has been done; a call on the same day is another one.
    interview: { ...interview, calls, snooze: null, ...ended },
    ...(left && { left }),
  };
}

/** The commands that record a contact with the employer; only for an interview that is open. */
export function changeContact(
  interview: Interview,
  command: NoteCommand | CallCommand,
  now: Instant,
): Changed {
  return command.type === 'call.logged'
    ? logCall(interview, command, now)
    : changeNote(interview, command, now);
}
