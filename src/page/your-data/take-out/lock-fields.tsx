import { words } from '../../../platform/words.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { PassphraseField } from '../passphrase-field.tsx';

/** A passphrase as it is typed, twice. */
export interface Lock {
  readonly isOn: boolean;
  readonly passphrase: string;
  readonly again: string;
  readonly isShown: boolean;
}

export const NO_LOCK: Lock = { isOn: false, passphrase: '', again: '', isShown: false };

/** What is wrong with a lock, by the field that says so; null: nothing. */
export function findLockProblem(lock: Lock): 'empty' | 'differs' | null {
  if (!lock.isOn) return null;
  if (lock.passphrase === '') return 'empty';
  return lock.passphrase === lock.again ? null : 'differs';
}

/** Whether the file is locked, and with what. */
export function LockFields(props: {
  lock: Lock;
  problem: ReturnType<typeof findLockProblem>;
  onLock: (lock: Lock) => void;
}) {
  const { lock, problem } = props;
  const set = (changes: Partial<Lock>) => props.onLock({ ...lock, ...changes });
  return (
    <>
      <Checkbox
        label={words('lockSwitch')}
        checked={lock.isOn}
        onChecked={(isOn) => props.onLock({ ...NO_LOCK, isOn })}
      />
      {lock.isOn && (
        <div class="data-lock">
          <p class="aw-hint">{words('lockHint')}</p>
          <div class="aw-fields">
            <PassphraseField
              label={words('lockField')}
              value={lock.passphrase}
              isShown={lock.isShown}
              isNew
              problem={problem === 'empty' ? words('lockEmpty') : undefined}
              onValue={(passphrase) => set({ passphrase })}
            />
            <PassphraseField
              label={words('lockAgain')}
              value={lock.again}
              isShown={lock.isShown}
              isNew
              problem={problem === 'differs' ? words('lockDiffers') : undefined}
              onValue={(again) => set({ again })}
            />
          </div>
          <Checkbox
            label={words('lockShow')}
            checked={lock.isShown}
            onChecked={(isShown) => set({ isShown })}
          />
        </div>
      )}
    </>
  );
}
