import type { Answers, CommandAnswer } from '../data/protocol.ts';
import type { Template } from '../interviews/template.ts';
import type { ComposeWindow } from '../mail/compose-windows.ts';
import type { Draft } from '../mail/drafts.ts';
import { readCompose } from '../mail/read-compose.ts';
import { writeNote, writeSubject } from '../mail/write-note.ts';
import { words } from '../platform/words.ts';
import { describeFault, describeProblem } from '../ui/problem-words.ts';
import { askBackground } from './ask-background.ts';
import { followMessage } from './follow-message.ts';
import type { NoteChoices } from './note-choices.ts';
import { holdNote, notesIn, type StartedNote } from './note-record.ts';

/** A note that could not be started. */
interface FailedStart {
  readonly noteId: string;
  readonly choices: NoteChoices;
  /** Why, in a sentence for its writer. */
  readonly why: string;
}

/** By the interviews' ids. Whoever tries again goes on with the same note, in the same words. */
const failed = new WeakMap<Draft, Map<string, FailedStart>>();

/** The note of this interview that the window's message holds already, or null. */
export function startedIn({ draft }: ComposeWindow, interviewId: string): StartedNote | null {
  return notesIn(draft).get(interviewId)?.started ?? null;
}

/** What the last try to start this interview's note in the window's message came to, if it failed. */
export function failedIn({ draft }: ComposeWindow, interviewId: string): FailedStart | null {
  return failed.get(draft)?.get(interviewId) ?? null;
}

/** What the page has not taken is handed to the user, to be copied. */
async function write(
  window: ComposeWindow,
  noteId: string,
  { interview, unsaved }: Extract<CommandAnswer, { ok: true }>,
  { lines, subject, promise }: Extract<Answers['note.draft'], { ok: true }>,
): Promise<StartedNote> {
  const started = { interview, promise, toCopy: '', isUnsaved: unsaved === true };
  // Before it is written: whoever is quick may send while it is read back.
  holdNote(window.draft, { noteId, started, decision: null });
  followMessage(window);
  if (await writeNote(window, lines).catch(() => false)) {
    writeSubject(window, subject);
    return started;
  }
  const refused = { ...started, toCopy: lines.join('\n') };
  holdNote(window.draft, { noteId, started: refused, decision: null });
  return refused;
}

/** Why a draft was refused: a template may have been removed while the panel was open. */
async function explainRefusal(
  refused: Extract<Answers['note.draft'], { ok: false }>,
  template: Template | null,
): Promise<string> {
  // Any request may fail in a way that nobody foresaw.
  if ('fault' in refused) return describeFault('failed');
  const { templates } = await askBackground({ type: 'mail.lookup', emails: [] });
  const isGone = template !== null && !templates.some(({ id }) => id === template.id);
  if (isGone) return words('templateGone', template.name);
  return describeProblem({ code: 'unknownInterview' });
}

/**
 * Asks for the words first and only then has the note started in the record: one that cannot be
 * worded is not to stand there.
 */
async function tryToStart(
  window: ComposeWindow,
  id: string,
  noteId: string,
  { language, register, template }: NoteChoices,
): Promise<StartedNote | string> {
  const emails = readCompose(window).recipients.map(({ email }) => email);
  const templateId = template?.id ?? null;
  const draft = await askBackground({
    type: 'note.draft',
    id,
    emails,
    language,
    register,
    templateId,
  });
  if (!draft.ok) return explainRefusal(draft, template);
  const command = { type: 'note.start', id, noteId, emails } as const;
  const answer = await askBackground({ type: 'command', command });
  if (answer.ok) return write(window, noteId, answer, draft);
  return 'problem' in answer ? describeProblem(answer.problem) : describeFault(answer.fault);
}

/**
 * Puts the note of a tracked interview into the window's message, and watches for its sending. Null
 * where that failed; `failedIn` then says why. Never rejects.
 */
export async function startNote(
  window: ComposeWindow,
  id: string,
  choices: NoteChoices,
): Promise<StartedNote | null> {
  const { draft } = window;
  const before = notesIn(draft).get(id)?.noteId ?? failedIn(window, id)?.noteId;
  const noteId = before ?? crypto.randomUUID();
  const result = await tryToStart(window, id, noteId, choices).catch(() => words('panelNoAnswer'));
  const failures = failed.get(draft) ?? new Map<string, FailedStart>();
  failed.set(draft, failures);
  if (typeof result !== 'string') {
    failures.delete(id);
    return result;
  }
  failures.set(id, { noteId, choices, why: result });
  return null;
}
