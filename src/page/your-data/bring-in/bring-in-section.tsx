import { words } from '../../../platform/words.ts';
import { Card } from '../../../ui/card.tsx';
import { FileDrop } from './file-drop.tsx';
import { LastImportLine } from './last-import.tsx';

export function BringInSection() {
  return (
    <section class="list-section">
      <h2 class="list-title">{words('importTitle')}</h2>
      <Card padded>
        <FileDrop accept=".json,.csv" onFiles={() => undefined} />
        <LastImportLine />
      </Card>
    </section>
  );
}
