import { ask } from '../../data/ask.ts';
import type { Interview } from '../../interviews/interview.ts';
import { countedWords, words } from '../../platform/words.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { describeFault } from '../../ui/problem-words.ts';
import { nameOf } from '../../views/interview-name.ts';
import { useView } from '../../views/view-context.ts';

/** Asks whether removed interviews are to be deleted for good, which nothing takes back. */
export function BinQuestion(props: { interviews: readonly Interview[]; onClose: () => void }) {
  const { interviews, onClose } = props;
  const { say, warn } = useView();
  const [only] = interviews.length === 1 ? interviews : [];
  const deleteAll = () => {
    onClose();
    ask({ type: 'bin.delete', ids: interviews.map(({ id }) => id) }).then(
      (answer) => (answer.ok ? say(words('doneBinDelete')) : warn(describeFault(answer.fault))),
      () => warn(words('noAnswer')),
    );
  };
  return (
    <Dialog
      title={only ? words('binAskOne', nameOf(only)) : countedWords('binAskAll', interviews.length)}
      onClose={onClose}
    >
      <p>{words(only ? 'binAskHint' : 'binAskAllHint')}</p>
      <div class="aw-actions">
        <Button kind="danger" onPress={deleteAll}>
          {words('binDelete')}
        </Button>
        <Button onPress={onClose}>{words('binKeep')}</Button>
      </div>
    </Dialog>
  );
}
