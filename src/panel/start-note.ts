import { ask } from '../data/protocol.ts';
import type { Interview } from '../interviews/interview.ts';
import { peopleWithoutNote } from '../interviews/note-step.ts';
import type { Timetable } from '../interviews/settings.ts';
import type { ComposeWindow } from '../mail/compose-windows.ts';
import type { Recipient } from '../mail/mail-fields.ts';
import { readCompose } from '../mail/read-compose.ts';
import { writeNote, writeSubject } from '../mail/write-note.ts';
import { draftNote } from '../notes/draft-note.ts';
import { wordsLocale } from '../platform/words.ts';
import { followMessage } from './follow-message.ts';
import { holdNote, notesIn, type StartedNote } from './note-record.ts';

function peopleFor(interview: Interview, recipients: readonly Recipient[]): Interview['people'] {
  const known = recipients.filter(({ email }) => email !== '');
  const addresses = new Set(known.map(({ email }) => email.toLowerCase()));
  const addressed = interview.people.filter(({ email }) => addresses.has(email.toLowerCase()));
  return addressed.length > 0 ? addressed : peopleWithoutNote(interview);
}

/** The note of this interview that the window's message holds already, or null. */
export function startedIn({ draft }: ComposeWindow, interviewId: string): StartedNote | null {
  return notesIn(draft).get(interviewId)?.started ?? null;
}

/** The id of the interview's note that the window's message holds, or a new one. */
export function noteIdFor({ draft }: ComposeWindow, interviewId: string): string {
  return notesIn(draft).get(interviewId)?.noteId ?? crypto.randomUUID();
}

/**
 * Puts an interview's note into the message and watches for its sending. The note has been started
 * in the record already.
 */
export async function writeStartedNote(
  window: ComposeWindow,
  interview: Interview,
  noteId: string,
  timetable: Timetable,
): Promise<StartedNote> {
  const { recipients } = readCompose(window);
  const context = { timetable, now: new Date().toISOString(), locale: wordsLocale() };
  const draft = draftNote(interview, peopleFor(interview, recipients), context);
  const started = { interview, promise: draft.promise, toCopy: '' };
  // Before it is written: whoever is quick may send while it is read back.
  holdNote(window.draft, { noteId, started, timetable });
  followMessage(window);
  if (await writeNote(window, draft.lines)) {
    writeSubject(window, draft.subject);
    return started;
  }
  const refused = { ...started, toCopy: draft.lines.join('\n') };
  holdNote(window.draft, { noteId, started: refused, timetable });
  return refused;
}

/** Starts the note of an interview that is tracked already; the answer says when it was refused. */
export function askToStart(window: ComposeWindow, id: string, noteId: string) {
  const emails = readCompose(window).recipients.map(({ email }) => email);
  return ask({ type: 'command', command: { type: 'note.start', id, noteId, emails } });
}
