import { words } from '../../../platform/words.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';

const PARTS = ['What', 'Where', 'Means', 'Room', 'Need', 'Leave'] as const;

/** What it means to have interviews on several devices, before it is turned on. */
export function SyncDialog(props: { isOn: boolean; onTurnOn: () => void; onClose: () => void }) {
  const { isOn, onClose } = props;
  return (
    <Dialog title={words('syncDialog')} onClose={onClose}>
      <dl class="sync-parts">
        {PARTS.map((part) => (
          <div key={part}>
            <dt>{words(`syncTitle_${part}`)}</dt>
            <dd>{words(`syncText_${part}`)}</dd>
          </div>
        ))}
      </dl>
      <div class="aw-actions">
        {!isOn && (
          <Button kind="primary" onPress={props.onTurnOn}>
            {words('syncTurnOn')}
          </Button>
        )}
        <Button onPress={onClose}>{words(isOn ? 'close' : 'syncLeaveOff')}</Button>
      </div>
    </Dialog>
  );
}
