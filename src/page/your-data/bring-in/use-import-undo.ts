import { ask } from '../../../data/ask.ts';
import { changeMuch } from '../../../platform/change-much.ts';
import { countedWords, words } from '../../../platform/words.ts';
import { describeFault } from '../../../ui/problem-words.ts';
import { useView } from '../../../views/view-context.ts';

/** Takes a whole import back, and says what came of it; whether it was done. */
export function useImportUndo() {
  const { say, warn } = useView();
  return async (id: string): Promise<boolean> => {
    const answer = await changeMuch(() => ask({ type: 'import.undo', id })).catch(() => null);
    if (answer === null) warn(words('noAnswer'));
    else if (!answer.ok) warn(describeFault(answer.fault));
    else if (answer.left > 0) warn(countedWords('importUndoLeft', answer.left));
    else say(words('importUndone'));
    return answer?.ok ?? false;
  };
}
