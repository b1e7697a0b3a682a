import { ask } from '../../data/ask.ts';
import type { Interview } from '../../interviews/interview.ts';
import { words } from '../../platform/words.ts';
import { describeFault, describeProblem } from '../../ui/problem-words.ts';
import { useView } from '../view-context.ts';

/** Sets an interview back to before its last changes, so many of them; it is said, with the way back. */
export function useRevert({ id, revision }: Interview): (changes: number) => void {
  const { say, warn, undo, revertHeld } = useView();
  const revert = async (changes: number): Promise<void> => {
    const request = { type: 'history.revert', id, revision, changes } as const;
    const answer = await ask(request).catch(() => null);
    if (answer === null) warn(words('noAnswer'));
    else if (answer.ok)
      say(words(answer.unsaved ? 'unsavedToast' : 'doneRevert'), () =>
        undo(id, answer.interview.revision),
      );
    else warn('fault' in answer ? describeFault(answer.fault) : describeProblem(answer.problem));
  };
  return revertHeld ?? ((changes) => void revert(changes));
}
