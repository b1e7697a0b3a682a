import { ask } from '../data/ask.ts';
import { words } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import type { Find } from '../views/find/find.ts';
import { FindField } from '../views/find/find-field.tsx';

function openPage(): void {
  ask({ type: 'page.open', id: null }).then(
    () => window.close(),
    // Without its background the page opens all the same.
    () => window.open('/page/index.html'),
  );
}

/** What is always at hand: the search, a new interview, the full page. */
export function PopupBar(props: {
  /** Null: there is nothing to find, and the name stands in its place. */
  find: Find | null;
  hint: boolean;
  onFind: (find: Find) => void;
  onAdd: () => void;
}) {
  return (
    <header class="popup-bar">
      <img src="/icons/icon-32.png" alt={props.find ? words('extensionName') : ''} />
      {props.find ? (
        <FindField find={props.find} hint={props.hint} onFind={props.onFind} />
      ) : (
        <span class="popup-name">{words('extensionName')}</span>
      )}
      <Button kind="quiet" icon="add" id="add" onPress={props.onAdd}>
        {words('add')}
      </Button>
      <Button kind="icon" icon="page" label={words('openPage')} onPress={openPage} />
    </header>
  );
}
