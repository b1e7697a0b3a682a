import { words } from '../../platform/words.ts';
import { Icon } from '../../ui/icon.tsx';
import { isComposing } from '../../ui/is-composing.ts';
import { focusFirstRow } from '../move-between-rows.ts';
import type { Find } from './find.ts';

/** The id of the field, to which `/` leads. */
export const FIND_ID = 'find';

/** Looks for interviews while one types. The arrow down leads into the list, Escape empties it. */
export function FindField(props: { find: Find; hint: boolean; onFind: (find: Find) => void }) {
  const { find, onFind } = props;
  const change = (text: string) => onFind({ ...find, text });
  const press = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'ArrowDown' || event.key === 'Enter') focusFirstRow();
    // With nothing in it the key is the popup's, which it closes.
    else if (event.key === 'Escape' && find.text !== '') change('');
    else return;
    event.preventDefault();
  };
  return (
    <search class="find">
      <Icon name="find" />
      <input
        id={FIND_ID}
        class="find-input"
        type="search"
        aria-label={words('findLabel')}
        placeholder={words('findPlaceholder')}
        autocomplete="off"
        spellcheck={false}
        value={find.text}
        onInput={(event) => change(event.currentTarget.value)}
        onKeyDown={press}
      />
      {props.hint && <kbd class="aw-key">/</kbd>}
    </search>
  );
}
