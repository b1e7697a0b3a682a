import { useState } from 'preact/hooks';
import { ask } from '../data/ask.ts';
import { countOwn } from '../data/unsaved.ts';
import { countedWords, words } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { downloadJson } from './download.ts';
import { focusMain } from './focus-main.ts';
import { useUnsaved } from './use-unsaved.ts';
import { useView } from './view-context.ts';

/** Changes that the browser could not save, which would be gone with it; and what to do. */
export function UnsavedNotice() {
  const { say } = useView();
  const unsaved = useUnsaved();
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const count = countOwn(unsaved);
  if (count === 0) return null;
  const retry = async () => {
    setBusy(true);
    setSaid('');
    const isSaved = await ask({ type: 'unsaved.retry' }).then(
      ({ ok }) => ok,
      () => null,
    );
    setBusy(false);
    if (isSaved) {
      focusMain();
      say(words('unsavedDone'));
    } else setSaid(words(isSaved === null ? 'noAnswer' : 'unsavedStill'));
  };
  return (
    <Notice kind="error">
      <p>{countedWords('unsaved', count)}</p>
      <div class="aw-actions">
        <Button busy={isBusy} onPress={() => void retry()}>
          {words('tryAgain')}
        </Button>
        <Button kind="quiet" onPress={() => downloadJson(unsaved, 'afterword-unsaved.json')}>
          {words('saveCopy')}
        </Button>
      </div>
      {said !== '' && <p>{said}</p>}
    </Notice>
  );
}
