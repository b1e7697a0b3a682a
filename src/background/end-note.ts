import type { CommandAnswer, Request } from '../data/protocol.ts';
import type { PlainDate } from '../interviews/interview.ts';
import { carryOut } from './carry-out.ts';
import { promiseIn } from './promise-in.ts';
import { readInterview } from './read-interview.ts';

/** Records what became of a message with a note: the day that it promises is read from its words. */
export async function endNote(
  request: Extract<Request, { type: 'note.ended' }>,
  now: Date,
): Promise<CommandAnswer> {
  const { id, noteId, emails, text, subject, planned, decision, how } = request;
  const opened = await readInterview(id);
  if (!opened) return { ok: false, problem: { code: 'unknownInterview', field: null } };
  const named = promiseIn(opened, { text, subject, planned }, now.toISOString());
  const promise = decision !== null && decision.named === named ? decision.promise : named;
  const record = (day: PlainDate | null): Promise<CommandAnswer> => {
    const said = { id, noteId, emails, promise: day, text };
    return carryOut(
      how === 'sent' ? { type: 'note.sent', ...said } : { type: 'note.pending', ...said, why: how },
      now,
    );
  };
  const answer = await record(promise);
  // A day that cannot be an appointment (past already where the employer is) loses no sent note.
  const isDayRefused = !answer.ok && 'problem' in answer && answer.problem.field === 'promise';
  return isDayRefused ? record(null) : answer;
}
