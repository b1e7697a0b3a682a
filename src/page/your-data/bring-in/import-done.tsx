import { useEffect, useRef, useState } from 'preact/hooks';
import { LAST_IMPORT_KEY, parseLastImport } from '../../../data/import-record.ts';
import { words } from '../../../platform/words.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useRecord } from '../../../views/use-record.ts';
import { HOME } from '../../use-route.ts';
import { describeDone } from './describe-done.ts';
import { useImportUndo } from './use-import-undo.ts';

/** That a file is in, and the way back. */
export function ImportDone(props: {
  name: string;
  importId: string;
  added: number;
  updated: number;
  onClose: () => void;
}) {
  const { name, importId, added, updated, onClose } = props;
  const undo = useImportUndo();
  // Only the last import can be undone, and there may have been one in another tab.
  const last = useRecord(LAST_IMPORT_KEY, parseLastImport);
  const isLast = last === null || last.id === importId;
  const [isBusy, setBusy] = useState(false);
  const said = useRef<HTMLDivElement>(null);
  // The button that was pressed has gone: what it led to is where one is now.
  useEffect(() => said.current?.focus(), []);
  const press = async () => {
    setBusy(true);
    const isUndone = await undo(importId);
    setBusy(false);
    if (isUndone) onClose();
  };
  return (
    <div class="import-done" ref={said} tabIndex={-1}>
      <h3>
        <Icon name="done" />
        {words('importIsIn', name)}
      </h3>
      <p>{describeDone(added, updated)}</p>
      <div class="aw-actions">
        <a class="aw-button aw-button-soft" href={HOME}>
          {words('importSee')}
        </a>
        {isLast && (
          <Button label={words('importUndoAll')} busy={isBusy} onPress={() => void press()}>
            {words('undo')}
          </Button>
        )}
      </div>
    </div>
  );
}
