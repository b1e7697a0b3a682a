import { useEffect } from 'preact/hooks';
import { focusFirstRow } from '../views/move-between-rows.ts';

/**
 * The arrow down leads into the lists as soon as the popup is open. Only while nothing has the focus:
 * in a longer page the key scrolls, and in a field it is the field's.
 */
export function useWayIn(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'ArrowDown' || event.defaultPrevented) return;
      if (document.activeElement !== document.body) return;
      event.preventDefault();
      focusFirstRow();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOn]);
}
