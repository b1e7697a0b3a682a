import { ask } from '../data/ask.ts';
import type { Interview } from '../interviews/interview.ts';
import type { NoteLanguage, NoteRegister, Timetable } from '../interviews/settings.ts';
import type { Template } from '../interviews/template.ts';
import type { ComposeWindow } from '../mail/compose-windows.ts';
import { readCompose } from '../mail/read-compose.ts';
import { writeNote, writeSubject } from '../mail/write-note.ts';
import { chooseLanguage } from '../notes/choose-language.ts';
import { wordsLocale } from '../platform/words.ts';
import { followMessage } from './follow-message.ts';
import { holdNote, notesIn, type StartedNote } from './note-record.ts';

/** How a note is to be written. */
export interface NoteChoices {
  readonly language: NoteLanguage;
  readonly register: NoteRegister;
  /** The user's own words instead of Afterword's, or null. */
  readonly template: Template | null;
}

/** What the settings say of language and tone, in Afterword's own words. */
export function usualChoices({ noteLanguage, noteRegister }: Timetable): NoteChoices {
  const language = chooseLanguage(noteLanguage, wordsLocale());
  return { language, register: noteRegister, template: null };
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
  { language, register, template }: NoteChoices,
): Promise<StartedNote> {
  const emails = readCompose(window).recipients.map(({ email }) => email);
  const templateId = template?.id ?? null;
  const { id } = interview;
  const draft = await ask({ type: 'note.draft', id, emails, language, register, templateId });
  if (!draft.ok) throw new Error('The words of the note did not come.');
  const { lines, subject, promise } = draft;
  const started = { interview, promise, toCopy: '' };
  // Before it is written: whoever is quick may send while it is read back.
  holdNote(window.draft, { noteId, started, decision: null });
  followMessage(window);
  if (await writeNote(window, lines)) {
    writeSubject(window, subject);
    return started;
  }
  const refused = { ...started, toCopy: lines.join('\n') };
  holdNote(window.draft, { noteId, started: refused, decision: null });
  return refused;
}

/** Starts the note of an interview that is tracked already; the answer says when it was refused. */
export function askToStart(window: ComposeWindow, id: string, noteId: string) {
  const emails = readCompose(window).recipients.map(({ email }) => email);
  return ask({ type: 'command', command: { type: 'note.start', id, noteId, emails } });
}
