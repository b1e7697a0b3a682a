import { focusFirstRow } from '../views/move-between-rows.ts';
import { useDocumentKeys } from '../views/use-document-keys.ts';

/**
 * The arrow down leads into the lists as soon as the popup is open. Only while nothing has the focus:
 * in a longer page the key scrolls, and in a field it is the field's.
 */
export function useWayIn(isOn: boolean): void {
  useDocumentKeys(isOn, (event) => {
    if (event.key !== 'ArrowDown' || document.activeElement !== document.body) return;
    event.preventDefault();
    focusFirstRow();
  });
}
