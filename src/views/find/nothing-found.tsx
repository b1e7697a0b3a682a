import { words } from '../../platform/words.ts';
import { Button } from '../../ui/button.tsx';
import { EVERYTHING, type Find } from './find.ts';

/** Says that nothing is there of what is looked for, and leads back to everything. */
export function NothingFound({ find, onFind }: { find: Find; onFind: (find: Find) => void }) {
  const text = find.text.trim();
  return (
    <div class="list-calm">
      <p>{text === '' ? words('filterEmpty') : words('findNothing', text)}</p>
      <Button kind="quiet" onPress={() => onFind(EVERYTHING)}>
        {words('findShowAll')}
      </Button>
    </div>
  );
}
