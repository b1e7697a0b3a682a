import { words } from '../../../platform/words.ts';
import { Card } from '../../../ui/card.tsx';
import { useView } from '../../../views/view-context.ts';
import { FileDrop } from './file-drop.tsx';
import { ImportDone } from './import-done.tsx';
import { ImportStep } from './import-step.tsx';
import { LastImportLine } from './last-import.tsx';
import { useCaughtDrops } from './use-caught-drops.ts';
import { useImport } from './use-import.ts';

const ACCEPTED = '.json,.csv,.tsv,.txt,application/json,text/csv,text/plain';

/** Interviews out of a file: of Afterword, a spreadsheet or another tracker; all of it, or nothing. */
export function BringInSection() {
  const { readOnly } = useView();
  const acts = useImport();
  useCaughtDrops();
  const { at } = acts.state;
  // A new file can be chosen wherever nothing is asked.
  const isFree = at === 'idle' || at === 'done' || at === 'problem';
  return (
    <section class="list-section">
      <h2 class="list-title">{words('importTitle')}</h2>
      <Card padded>
        <div class="aw-form">
          {readOnly && <p class="aw-hint">{words('readOnly')}</p>}
          <ImportStep acts={acts} />
          {acts.state.at === 'done' && (
            <ImportDone {...acts.state} name={acts.name} onClose={acts.close} />
          )}
          {isFree && !readOnly && (
            <FileDrop key={at === 'done' ? at : ''} accept={ACCEPTED} onFiles={acts.choose} />
          )}
          {(at === 'idle' || at === 'problem') && <LastImportLine />}
        </div>
      </Card>
    </section>
  );
}
