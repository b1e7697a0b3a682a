import type { Command } from '../../../interviews/command.ts';
import type { Instant, Interview, PlainDate } from '../../../interviews/interview.ts';
import type { NoteLanguage, Timetable } from '../../../interviews/settings.ts';
import type { Step } from '../../../interviews/step.ts';
import { findPromise } from '../../../notes/find-promise.ts';
import type { Language } from '../../../notes/language.ts';
import { promiseContext } from '../../../notes/promise-context.ts';
import { browserLocale, words } from '../../../platform/words.ts';
import { describeProblem } from '../../../ui/problem-words.ts';
import type { Sent } from '../../../views/use-commands.ts';

/** A message as it goes, and what it is read by. */
export interface Sending {
  readonly interview: Interview;
  readonly step: Step;
  readonly message: {
    readonly emails: readonly string[];
    readonly subject: string;
    readonly text: string;
    readonly planned: PlainDate | null;
  };
  readonly reading: { readonly language: NoteLanguage; readonly phrases: Language };
  readonly timetable: Timetable;
  readonly now: Instant;
}

type Apply = (command: Command, done: string) => Sent;

function sendNote(sending: Sending, apply: Apply): Sent {
  const { interview, message, reading, timetable, now } = sending;
  const { emails, text, subject, planned } = message;
  const said = { subject, planned, ...reading, locale: browserLocale() };
  const promise = findPromise(text, promiseContext(interview, said, timetable, now));
  const { id } = interview;
  const noteId = `note-${interview.revision}`;
  const record = (day: PlainDate | null): Sent =>
    apply({ type: 'note.sent', id, noteId, emails, promise: day, text }, words('doneNote'));
  const sent = record(promise);
  // As in a real mailbox: a day that cannot be an appointment loses no sent note.
  return typeof sent === 'object' && sent.field === 'promise' ? record(null) : sent;
}

/** Sends a message to nobody: what it promises is read from its words. Says why not, or null. */
export function sendMessage(sending: Sending, apply: Apply): string | null {
  const { interview, step } = sending;
  const sent =
    step.kind === 'note'
      ? sendNote(sending, apply)
      : apply(
          {
            type: 'call.logged',
            id: interview.id,
            callId: `call-${interview.revision}`,
            channel: 'email',
            outcome: 'written',
            callBackOn: null,
            remark: '',
          },
          words('doneEmail'),
        );
  return typeof sent === 'object' ? describeProblem(sent) : null;
}
