import { useState } from 'preact/hooks';
import { ask } from '../../../data/ask.ts';
import { parseSync, SYNC_KEY } from '../../../data/sync-record.ts';
import { words } from '../../../platform/words.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { describeFault } from '../../../ui/problem-words.ts';
import { useRecord } from '../../../views/use-record.ts';
import { useView } from '../../../views/view-context.ts';
import { SyncDialog } from './sync-dialog.tsx';
import { describeSync } from './sync-words.ts';

/** The same interviews on several devices, through the browser's own account: off until it is wanted. */
export function SyncSection() {
  const { now, timetable, readOnly, say, warn } = useView();
  const sync = useRecord(SYNC_KEY, parseSync);
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);

  const send = async (request: { type: 'sync.now' } | { type: 'sync.set'; on: boolean }) => {
    setBusy(true);
    const answer = await ask(request).catch(() => null);
    setBusy(false);
    if (answer?.ok) return true;
    warn(answer === null ? words('noAnswer') : describeFault(answer.fault));
    return false;
  };
  const turnOff = async () => {
    if (await send({ type: 'sync.set', on: false })) say(words('syncOffDone'));
  };
  const turnOn = () => {
    setAsking(false);
    void send({ type: 'sync.set', on: true });
  };
  if (sync === null) return null;
  return (
    <section class="list-section">
      <h2 class="list-title">{words('syncTitle')}</h2>
      <Card padded>
        <fieldset class="aw-form" disabled={readOnly}>
          <Checkbox
            label={words('syncSwitch')}
            hint={words('syncHint')}
            checked={sync.on}
            onChecked={(on) => (on ? setAsking(true) : void turnOff())}
          />
          {sync.on && (
            <>
              <div role="status" class="data-lines">
                {describeSync(sync, now, timetable.userTimeZone).map((line) => (
                  <p key={line}>{line}</p>
                ))}
              </div>
              <div class="aw-actions">
                <Button busy={isBusy} onPress={() => void send({ type: 'sync.now' })}>
                  {words('syncNow')}
                </Button>
                <Button kind="quiet" onPress={() => setAsking(true)}>
                  {words('syncAbout')}
                </Button>
              </div>
            </>
          )}
        </fieldset>
      </Card>
      {isAsking && <SyncDialog isOn={sync.on} onTurnOn={turnOn} onClose={() => setAsking(false)} />}
    </section>
  );
}
