import type { Request } from '../data/protocol.ts';
import type { Interview, PlainDate } from '../interviews/interview.ts';
import type { Draft } from '../mail/drafts.ts';
import type { Ending } from '../mail/ending.ts';
import { askBackground } from './ask-background.ts';

/** What came of starting a note. */
export interface StartedNote {
  readonly interview: Interview;
  /** The day that its draft names, or null where it names none. */
  readonly promise: PlainDate | null;
  /** The note's words, for the user to copy where the page did not take them; else ''. */
  readonly toCopy: string;
  /** The browser could not save it yet. */
  readonly isUnsaved: boolean;
}

/** Which day holds, where the note names another than was planned: the user has said it. */
export interface Decision {
  /** The day that the note named when it was asked. */
  readonly named: PlainDate;
  readonly promise: PlainDate;
}

/** A note that stands in a message. */
export interface HeldNote {
  readonly noteId: string;
  readonly started: StartedNote;
  readonly decision: Decision | null;
}

/** What a message said when it was about to be sent. */
export interface LastRead {
  readonly text: string;
  readonly subject: string;
  readonly emails: string[];
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

/** What is told to the background of a note. */
type RecordRequest = Extract<Request, { type: 'command' | 'note.ended' }>;

/** What fails for want of room, or once, may succeed a moment later. */
const AGAIN_AFTER_MS = 2_000;

async function record(request: RecordRequest, triesLeft = 2): Promise<void> {
  const answer = await askBackground(request);
  if (answer.ok) return;
  const isPassing = 'fault' in answer && ['notSaved', 'failed'].includes(answer.fault);
  if (!isPassing || triesLeft === 0) throw new Error(JSON.stringify(answer));
  await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS));
  return record(request, triesLeft - 1);
}

function send(requests: readonly RecordRequest[]): void {
  for (const request of requests) {
    record(request).catch((error: unknown) => {
      // The popup still shows the note as it was, with "Mark as sent" beside it.
      console.warn('Afterword: what became of the note could not be recorded.', error);
    });
  }
}

/** The day that a note names, where it is not the planned one and nobody has said which holds. */
export function findConflict(note: HeldNote, named: PlainDate | null): PlainDate | null {
  const { started, decision } = note;
  if (named === null || started.promise === null || named === started.promise) return null;
  return decision?.named === named ? null : named;
}

function requestFor(note: HeldNote, how: Ending, read: LastRead): RecordRequest | null {
  const { noteId, started, decision } = note;
  const { id } = started.interview;
  if (how === 'kept') return null;
  if (how === 'discarded') {
    return { type: 'command', command: { type: 'note.discarded', id, noteId } };
  }
  return { type: 'note.ended', id, noteId, how, ...read, planned: started.promise, decision };
}

/** Records how a message ended that holds notes: the date that a sent one names is the appointment. */
export function recordEnding(draft: Draft, how: Ending, read: LastRead): void {
  const notes = [...notesIn(draft).values()];
  send(notes.map((note) => requestFor(note, how, read)).filter((request) => request !== null));
}

/** Records that a message has come back after it had ended: it is being written again. */
export function recordReturn(draft: Draft, how: Ending, { emails }: LastRead): void {
  const notes = [...notesIn(draft).values()];
  send(
    notes.map(({ noteId, started: { interview } }) => ({
      type: 'command',
      command:
        how === 'discarded'
          ? { type: 'note.start', id: interview.id, noteId, emails }
          : { type: 'note.unsent', id: interview.id, noteId },
    })),
  );
}
