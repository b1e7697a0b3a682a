import { changeNote, type NoteCommand } from './change-note.ts';
import { checkDateAfter } from './check-fields.ts';
import { dateIn } from './civil-time.ts';
import type { Changed, Command } from './command.ts';
import { type Call, type Instant, type Interview, LIMITS } from './interview.ts';
import type { ProblemCode } from './problem.ts';

type CallCommand = Extract<Command, { type: 'call.logged' }>;

const refuse = (code: ProblemCode, field: 'remark' | 'callBackOn' | null = null): Changed => ({
  ok: false,
  problem: { code, field },
});

function logCall(interview: Interview, command: CallCommand, now: Instant): Changed {
  const { newHiringDate = null } = command;
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
  if (newHiringDate !== null) {
    const today = dateIn(now, interview.timeZone);
    const problem = checkDateAfter(newHiringDate, today, 'newHiringDate', 'newDatePast');
    if (problem) return { ok: false, problem };
  }
  const call: Call = {
    id: command.callId,
    at: now,
    channel: command.channel,
    outcome: command.outcome,
    callBackOn: command.callBackOn,
    newHiringDate,
    remark: command.remark.trim(),
  };
  const called: Interview = { ...interview, calls: [...interview.calls, call] };
  if (!command.decision) return { ok: true, interview: called };
  return { ok: true, interview: { ...called, outcome: command.decision, outcomeAt: now } };
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
