import { ask } from '../data/protocol.ts';
import { dateIn } from '../interviews/civil-time.ts';
import type { Interview, PlainDate } from '../interviews/interview.ts';
import { peopleWithoutNote } from '../interviews/note-step.ts';
import type { Timetable } from '../interviews/settings.ts';
import type { ComposeWindow } from '../mail/compose-windows.ts';
import type { Recipient } from '../mail/mail-fields.ts';
import { readCompose, readOwnText } from '../mail/read-compose.ts';
import { watchSent } from '../mail/sent-watch.ts';
import { writeNote, writeSubject } from '../mail/write-note.ts';
import { draftNote } from '../notes/draft-note.ts';
import { findCallDate } from '../notes/find-call-date.ts';
import { wordsLocale } from '../platform/words.ts';

/** What came of starting a note. */
export interface StartedNote {
  readonly interview: Interview;
  readonly promise: PlainDate;
  /** The note's words, for the user to copy where the page did not take them; else ''. */
  readonly toCopy: string;
}

interface HeldNote {
  readonly noteId: string;
  readonly started: StartedNote;
}

/** The notes that each window holds, by interview: one that is started again is not watched twice. */
const held = new WeakMap<ComposeWindow, Map<string, HeldNote>>();

function peopleFor(interview: Interview, recipients: readonly Recipient[]): Interview['people'] {
  const addresses = new Set(recipients.map(({ email }) => email.toLowerCase()));
  const addressed = interview.people.filter(({ email }) => addresses.has(email.toLowerCase()));
  return addressed.length > 0 ? addressed : peopleWithoutNote(interview);
}

/** When the window ends by sending, the note is sent, and the date it names is the appointment. */
function followNote(
  window: ComposeWindow,
  { interview, promise: planned }: StartedNote,
  noteId: string,
  { userTimeZone }: Timetable,
): void {
  let text = '';
  let emails: string[] = [];
  const remember = (): void => {
    text = readOwnText(window);
    emails = readCompose(window).recipients.map(({ email }) => email);
  };
  watchSent(window, remember, (sent) => {
    if (!sent) return;
    const today = dateIn(new Date().toISOString(), userTimeZone);
    const promise = findCallDate(text, planned, today, wordsLocale());
    const command = { type: 'note.sent', id: interview.id, noteId, emails, promise } as const;
    ask({ type: 'command', command }).catch((error: unknown) => {
      // The popup still shows the note as started, with "Mark as sent" beside it.
      console.warn('Afterword: the sent note could not be recorded.', error);
    });
  });
}

/** The note of this interview that the window holds already, or null. */
export function startedIn(window: ComposeWindow, interviewId: string): StartedNote | null {
  return held.get(window)?.get(interviewId)?.started ?? null;
}

/** The id of the interview's note that this window holds, or a new one. */
export function noteIdFor(window: ComposeWindow, interviewId: string): string {
  return held.get(window)?.get(interviewId)?.noteId ?? crypto.randomUUID();
}

/**
 * Puts an interview's note into the message and watches for its sending. The note has been started
 * in the record already.
 */
export function writeStartedNote(
  window: ComposeWindow,
  interview: Interview,
  noteId: string,
  timetable: Timetable,
): StartedNote {
  const { recipients } = readCompose(window);
  const context = { timetable, now: new Date().toISOString(), locale: wordsLocale() };
  const draft = draftNote(interview, peopleFor(interview, recipients), context);
  const isWritten = writeNote(window, draft.lines);
  if (isWritten) writeSubject(window, draft.subject);
  const toCopy = isWritten ? '' : draft.lines.join('\n');
  const started = { interview, promise: draft.promise, toCopy };
  const notes = held.get(window) ?? new Map<string, HeldNote>();
  held.set(window, notes);
  if (!notes.has(interview.id)) followNote(window, started, noteId, timetable);
  notes.set(interview.id, { noteId, started });
  return started;
}

/** Starts the note of an interview that is tracked already; the answer says when it was refused. */
export function askToStart(window: ComposeWindow, id: string, noteId: string) {
  const emails = readCompose(window).recipients.map(({ email }) => email);
  return ask({ type: 'command', command: { type: 'note.start', id, noteId, emails } });
}
