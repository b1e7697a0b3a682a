import { ask } from '../data/protocol.ts';
import { dateIn } from '../interviews/civil-time.ts';
import type { Command } from '../interviews/command.ts';
import type { Interview, PlainDate } from '../interviews/interview.ts';
import type { Timetable } from '../interviews/settings.ts';
import type { Draft } from '../mail/drafts.ts';
import type { Ending } from '../mail/ending.ts';
import { findCallDate } from '../notes/find-call-date.ts';
import { wordsLocale } from '../platform/words.ts';

/** What came of starting a note. */
export interface StartedNote {
  readonly interview: Interview;
  readonly promise: PlainDate;
  /** The note's words, for the user to copy where the page did not take them; else ''. */
  readonly toCopy: string;
}

/** A note that stands in a message. */
export interface HeldNote {
  readonly noteId: string;
  readonly started: StartedNote;
  readonly timetable: Timetable;
}

/** What a message said when it was about to be sent. */
export interface LastRead {
  readonly text: string;
  readonly emails: readonly string[];
}

const held = new WeakMap<Draft, Map<string, HeldNote>>();

/** The notes that a message holds, by their interviews' ids. */
export function notesIn(draft: Draft): ReadonlyMap<string, HeldNote> {
  return held.get(draft) ?? new Map();
}

/** Remembers that a message holds a note. */
export function holdNote(draft: Draft, note: HeldNote): void {
  const notes = held.get(draft) ?? new Map<string, HeldNote>();
  held.set(draft, notes.set(note.started.interview.id, note));
}

/** A message that came back under another id is the same one. */
export function sameMessage(draft: Draft, earlier: Draft): void {
  for (const note of notesIn(earlier).values()) holdNote(draft, note);
}

/** What fails for want of room, or once, may succeed a moment later. */
const AGAIN_AFTER_MS = 2_000;

async function record(command: Command, triesLeft = 2): Promise<void> {
  const answer = await ask({ type: 'command', command });
  if (answer.ok) return;
  const isPassing = 'fault' in answer && ['notSaved', 'failed'].includes(answer.fault);
  if (!isPassing || triesLeft === 0) throw new Error(JSON.stringify(answer));
  await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS));
  return record(command, triesLeft - 1);
}

function send(commands: readonly Command[]): void {
  for (const command of commands) {
    record(command).catch((error: unknown) => {
      // The popup still shows the note as it was, with "Mark as sent" beside it.
      console.warn('Afterword: what became of the note could not be recorded.', error);
    });
  }
}

function commandFor(note: HeldNote, how: Ending, { text, emails }: LastRead): Command | null {
  const { noteId, started, timetable } = note;
  const { id } = started.interview;
  if (how === 'kept') return null;
  if (how === 'discarded') return { type: 'note.discarded', id, noteId };
  const today = dateIn(new Date().toISOString(), timetable.userTimeZone);
  const promise = findCallDate(text, started.promise, today, wordsLocale());
  if (how === 'sent') return { type: 'note.sent', id, noteId, emails, promise };
  return { type: 'note.pending', id, noteId, emails, promise, why: how };
}

/** Records how a message ended that holds notes: the date that a sent one names is the appointment. */
export function recordEnding(draft: Draft, how: Ending, read: LastRead): void {
  const notes = [...notesIn(draft).values()];
  send(notes.map((note) => commandFor(note, how, read)).filter((command) => command !== null));
}

/** Records that a message has come back after it had ended: it is being written again. */
export function recordReturn(draft: Draft, how: Ending, { emails }: LastRead): void {
  const notes = [...notesIn(draft).values()];
  send(
    notes.map(({ noteId, started: { interview } }) =>
      how === 'discarded'
        ? { type: 'note.start', id: interview.id, noteId, emails }
        : { type: 'note.unsent', id: interview.id, noteId },
    ),
  );
}
