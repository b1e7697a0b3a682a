import { useState } from 'preact/hooks';
import { ask } from '../data/ask.ts';
import { isInterviewKey } from '../data/interview-record.ts';
import { SETTINGS_KEY } from '../data/settings-record.ts';
import { isTemplateKey } from '../data/template-record.ts';
import { countedWords, words } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { downloadJson } from './download.ts';
import { focusMain } from './focus-main.ts';
import { useUnsaved } from './use-unsaved.ts';
import { useView } from './view-context.ts';

/** The user's own: what else is stored Afterword makes anew by itself. */
const isOwn = (key: string): boolean =>
  isInterviewKey(key) || isTemplateKey(key) || key === SETTINGS_KEY;

/** Changes that the browser could not save, which would be gone with it; and what to do. */
export function UnsavedNotice() {
  const { say } = useView();
  const unsaved = useUnsaved();
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const count = Object.keys(unsaved).filter(isOwn).length;
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
