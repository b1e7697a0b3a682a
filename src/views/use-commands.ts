import { useCallback, useMemo, useState } from 'preact/hooks';
import { ask } from '../data/ask.ts';
import type { CommandAnswer } from '../data/protocol.ts';
import type { Command } from '../interviews/command.ts';
import type { Problem } from '../interviews/problem.ts';
import { words } from '../platform/words.ts';
import { describeFault, describeProblem } from '../ui/problem-words.ts';
import type { ToastContent } from '../ui/toast.tsx';

/** What came of a command: done, refused for what was typed, or not carried out (and so said). */
export type Sent = 'done' | 'failed' | Problem;

export interface Commands {
  /** Sends a command. Once done, `done` is said, with the way back. */
  readonly send: (command: Command, done: string) => Promise<Sent>;
  /** The same for a command that nobody typed anything for: a refusal is said as well. */
  readonly act: (command: Command, done: string) => void;
  /** Takes an interview's last change back, unless something newer than `revision` has come. */
  readonly undo: (id: string, revision: number) => void;
  /** Says what has been done, with the way back where there is one. */
  readonly say: (done: string, onUndo?: () => void) => void;
  /** Says why something was not done; it stays until it has been dismissed. */
  readonly warn: (why: string) => void;
  /** Opens a compose window with the words for an interview's next step. */
  readonly write: (id: string) => void;
  /** Shows a step's card alone; null for an interview that has no page of its own. */
  readonly openCard: ((id: string) => void) | null;
}

/** The commands that views send, and the toast that tells what came of the last one. */
export function useCommands(): {
  commands: Commands;
  toast: ToastContent | null;
  closeToast: () => void;
} {
  const [toast, setToast] = useState<ToastContent | null>(null);
  const closeToast = useCallback(() => setToast(null), []);

  const commands = useMemo(() => {
    const say = (text: string, onUndo?: () => void) =>
      setToast({ id: crypto.randomUUID(), text, onUndo });
    const warn = (text: string) => setToast({ id: crypto.randomUUID(), text, stays: true });
    const settle = async (asked: Promise<CommandAnswer>): Promise<CommandAnswer | null> => {
      const answer = await asked.catch(() => null);
      if (answer === null) warn(words('noAnswer'));
      else if (!answer.ok && 'fault' in answer) warn(describeFault(answer.fault));
      return answer;
    };
    const undo = async (id: string, revision: number): Promise<void> => {
      const answer = await settle(ask({ type: 'undo', id, revision }));
      if (answer?.ok) say(words(answer.unsaved ? 'unsavedToast' : 'undone'));
      else if (answer && 'problem' in answer) warn(describeProblem(answer.problem));
    };
    const send = async (command: Command, done: string): Promise<Sent> => {
      const answer = await settle(ask({ type: 'command', command }));
      if (answer === null || (!answer.ok && 'fault' in answer)) return 'failed';
      if (!answer.ok) return answer.problem;
      const { id, revision } = answer.interview;
      say(answer.unsaved ? words('unsavedToast') : done, () => void undo(id, revision));
      // All the rest is saved; what is wrong is said beside its field, which stays as it was typed.
      return answer.left ?? 'done';
    };
    return {
      send,
      say,
      warn,
      undo: (id: string, revision: number) => void undo(id, revision),
      act: (command: Command, done: string) =>
        void send(command, done).then((sent) => {
          if (typeof sent === 'object') warn(describeProblem(sent));
        }),
      write: (id: string) =>
        void ask({ type: 'compose.open', id }).then(
          (answer) => answer.ok || warn(words('fault_failed')),
          () => warn(words('noAnswer')),
        ),
      openCard: (id: string) => {
        ask({ type: 'page.open', id, part: 'card' }).catch(() => undefined);
      },
    };
  }, []);

  return { commands, toast, closeToast };
}
