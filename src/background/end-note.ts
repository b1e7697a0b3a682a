import type { CommandAnswer, Request } from '../data/protocol.ts';
import { dateIn } from '../interviews/civil-time.ts';
import { isDayFirst } from '../notes/dates/day-order.ts';
import { findPromise } from '../notes/find-promise.ts';
import { ALL_PACKS } from '../notes/packs/all-packs.ts';
import { carryOut } from './carry-out.ts';
import { languageOf, noteLocale, openNote } from './open-note.ts';

/** Records what became of a message with a note: the day that it promises is read from its words. */
export async function endNote(
  request: Extract<Request, { type: 'note.ended' }>,
  now: Date,
): Promise<CommandAnswer> {
  const { id, noteId, emails, text, subject, planned, decision, how } = request;
  const opened = await openNote(id);
  if (!opened) return { ok: false, problem: { code: 'unknownInterview', field: null } };
  const { interview, timetable } = opened;
  const language = languageOf(text, timetable);
  const named = findPromise(text, {
    subject,
    planned,
    sentOn: dateIn(now.toISOString(), timetable.userTimeZone),
    isDayFirst: isDayFirst(interview.timeZone),
    isByMail: interview.closing.permission === 'email-only',
    language,
    phrases: ALL_PACKS[language].phrases,
    locale: noteLocale(),
  });
  const promise = decision !== null && decision.named === named ? decision.promise : named;
  const said = { id, noteId, emails, promise, text };
  return carryOut(
    how === 'sent' ? { type: 'note.sent', ...said } : { type: 'note.pending', ...said, why: how },
    now,
  );
}
