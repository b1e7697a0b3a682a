import type { Interview } from '../interviews/interview.ts';
import type { ComposeWindow } from '../mail/compose-windows.ts';
import { readOwnText } from '../mail/own-text.ts';
import { compareNotes, type Sameness } from '../notes/sameness.ts';
import { namesOf } from '../ui/why-words.ts';
import { notesIn } from './note-record.ts';
import { otherWindows } from './open-messages.ts';

/** How a note compares with the one it is most like, of the same interview. */
export interface Comparison {
  /** Who that other note is to. */
  readonly to: string;
  readonly sameness: Sameness;
}

interface OtherNote {
  readonly to: string;
  readonly text: string;
}

/** The interview's other notes: sent ones, and those being written in other windows of this page. */
function listOthers(window: ComposeWindow, interview: Interview): OtherNote[] {
  const own = notesIn(window.draft).get(interview.id)?.noteId;
  const written = otherWindows(window).flatMap((other) => {
    const note = notesIn(other.draft).get(interview.id);
    return note ? [{ id: note.noteId, text: readOwnText(other) }] : [];
  });
  const texts = new Map(interview.notes.map(({ id, text }) => [id, text]));
  for (const { id, text } of written) texts.set(id, text);
  return interview.notes
    .filter(({ id }) => id !== own)
    .map(({ id, personIds }) => ({ to: namesOf(interview, personIds), text: texts.get(id) ?? '' }))
    .filter(({ text }) => text.trim() !== '');
}

/** The comparison with the note that is most like this one, or null where there is no other. */
export function compareWithOthers(
  window: ComposeWindow,
  interview: Interview,
  text: string,
): Comparison | null {
  const compared = listOthers(window, interview).map(({ to, text: other }) => ({
    to,
    sameness: compareNotes(text, other),
  }));
  const [most] = compared.sort((a, b) => b.sameness.share - a.sameness.share);
  return most ?? null;
}
