import { type MessageKey, words } from '../platform/words.ts';
import { Dialog } from '../ui/dialog.tsx';
import './key-help.css';

/** Names of keys are what stands on them: no words. */
const KEYS: readonly (readonly [keys: readonly string[], label: MessageKey])[] = [
  [['/'], 'keyFind'],
  [['N'], 'keyAdd'],
  [['↑', '↓'], 'keyMove'],
  [['↵'], 'keyOpen'],
  [['Esc'], 'keyBack'],
  [['?'], 'keyHelp'],
];

/** The keys that do something by themselves, and where those of the browser are set. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title={words('keysTitle')} onClose={onClose}>
      <dl class="key-list">
        {KEYS.map(([keys, label]) => (
          <div key={label}>
            <dt>{words(label)}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key} class="aw-key">
                  {key}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p class="aw-hint">{words('keysBrowser')}</p>
      <p class="aw-hint">{words('keysOff')}</p>
    </Dialog>
  );
}
