import { useState } from 'preact/hooks';
import { LAST_IMPORT_KEY, parseLastImport } from '../../../data/import-record.ts';
import { dateIn } from '../../../interviews/civil-time.ts';
import { words } from '../../../platform/words.ts';
import { Button } from '../../../ui/button.tsx';
import { formatMoment } from '../../../ui/dates.ts';
import { focusMain } from '../../../views/focus-main.ts';
import { useRecord } from '../../../views/use-record.ts';
import { useView } from '../../../views/view-context.ts';
import { describeDone } from './describe-done.ts';
import { useImportUndo } from './use-import-undo.ts';

/** The last import, with the way back for as long as there is one. */
export function LastImportLine() {
  const { now, timetable, readOnly } = useView();
  const last = useRecord(LAST_IMPORT_KEY, parseLastImport);
  const undo = useImportUndo();
  const [isBusy, setBusy] = useState(false);
  if (last === null) return null;
  const zone = timetable.userTimeZone;
  const press = async () => {
    setBusy(true);
    if (await undo(last.id)) focusMain();
    setBusy(false);
  };
  return (
    <div class="data-row-top import-last">
      <div class="data-row-text">
        <p class="import-name">
          {words('importLast', last.name, formatMoment(last.at, zone, dateIn(now, zone)))}
        </p>
        <p class="aw-hint">{describeDone(last.added, last.updated)}</p>
      </div>
      {!readOnly && (
        <Button label={words('importUndoAll')} busy={isBusy} onPress={() => void press()}>
          {words('undo')}
        </Button>
      )}
    </div>
  );
}
