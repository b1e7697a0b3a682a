import { useState } from 'preact/hooks';
import { ask } from '../../../data/ask.ts';
import { LAST_IMPORT_KEY, parseLastImport } from '../../../data/import-record.ts';
import { dateIn } from '../../../interviews/civil-time.ts';
import { countedWords, words } from '../../../platform/words.ts';
import { Button } from '../../../ui/button.tsx';
import { formatMoment } from '../../../ui/dates.ts';
import { describeFault } from '../../../ui/problem-words.ts';
import { focusMain } from '../../../views/focus-main.ts';
import { useRecord } from '../../../views/use-record.ts';
import { useView } from '../../../views/view-context.ts';

/** Takes a whole import back, and says what came of it; whether it was done. */
export function useImportUndo() {
  const { say, warn } = useView();
  return async (id: string): Promise<boolean> => {
    const answer = await ask({ type: 'import.undo', id }).catch(() => null);
    if (answer === null) warn(words('noAnswer'));
    else if (!answer.ok) warn(describeFault(answer.fault));
    else if (answer.left > 0) warn(countedWords('importUndoLeft', answer.left));
    else say(words('importUndone'));
    return answer?.ok ?? false;
  };
}

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
        <p class="aw-hint">
          {[
            countedWords('importAdded', last.added),
            countedWords('importUpdated', last.updated),
          ].join(' ')}
        </p>
      </div>
      {!readOnly && (
        <Button label={words('importUndoAll')} busy={isBusy} onPress={() => void press()}>
          {words('undo')}
        </Button>
      )}
    </div>
  );
}
