import { useCallback, useMemo, useState } from 'preact/hooks';
import { ask, type CommandAnswer } from '../data/protocol.ts';
import type { Command, Problem } from '../interviews/command.ts';
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
  /** Opens a compose window with the words for an interview's next step. */
  readonly write: (id: string) => void;
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
      setToast({ id: crypto.randomUUID(), text, onUndo, stays: onUndo === undefined });
    const settle = async (asked: Promise<CommandAnswer>): Promise<CommandAnswer | null> => {
      const answer = await asked.catch(() => null);
      if (answer === null) say(words('noAnswer'));
      else if (!answer.ok && 'fault' in answer) say(describeFault(answer.fault));
      return answer;
    };
    const undo = async (id: string, revision: number): Promise<void> => {
      const answer = await settle(ask({ type: 'undo', id, revision }));
      if (answer?.ok) setToast({ id: crypto.randomUUID(), text: words('undone') });
      else if (answer && 'problem' in answer) say(describeProblem(answer.problem));
    };
    const send = async (command: Command, done: string): Promise<Sent> => {
      const answer = await settle(ask({ type: 'command', command }));
      if (answer === null || (!answer.ok && 'fault' in answer)) return 'failed';
      if (!answer.ok) return answer.problem;
      const { id, revision } = answer.interview;
      say(done, () => void undo(id, revision));
      return 'done';
    };
    return {
      send,
      undo: (id: string, revision: number) => void undo(id, revision),
      act: (command: Command, done: string) =>
        void send(command, done).then((sent) => {
          if (typeof sent === 'object') say(describeProblem(sent));
        }),
      write: (id: string) =>
        void ask({ type: 'compose.open', id }).then(
          (answer) => answer.ok || say(words('fault_failed')),
          () => say(words('noAnswer')),
        ),
    };
  }, []);

  return { commands, toast, closeToast };
}
