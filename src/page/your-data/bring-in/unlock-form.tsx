import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '../../../platform/words.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { PassphraseField } from '../passphrase-field.tsx';
import { StepHead } from './step-head.tsx';

/** Asks for the passphrase of a locked file, as often as it takes. */
export function UnlockForm(props: {
  name: string;
  /** The last one tried did not open it. */
  isWrong: boolean;
  isBusy: boolean;
  onPassphrase: (passphrase: string) => void;
  onClose: () => void;
}) {
  const { isWrong, isBusy } = props;
  const [passphrase, setPassphrase] = useState('');
  const [isShown, setShown] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (isWrong && !isBusy) form.current?.querySelector<HTMLInputElement>('input')?.select();
  }, [isWrong, isBusy]);
  const submit = (event: Event) => {
    event.preventDefault();
    if (!isBusy && passphrase !== '') props.onPassphrase(passphrase);
  };
  return (
    <form class="aw-form" noValidate ref={form} onSubmit={submit}>
      <StepHead>{words('unlockTitle', props.name)}</StepHead>
      <PassphraseField
        label={words('lockField')}
        value={passphrase}
        isShown={isShown}
        problem={isWrong && !isBusy ? words('unlockWrong') : undefined}
        onValue={setPassphrase}
      />
      <Checkbox label={words('lockShow')} checked={isShown} onChecked={setShown} />
      <div class="aw-actions">
        <Button kind="primary" submit busy={isBusy}>
          {words('unlockNow')}
        </Button>
        <Button kind="quiet" onPress={props.onClose}>
          {words('cancel')}
        </Button>
      </div>
    </form>
  );
}
