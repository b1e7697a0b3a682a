import { useEffect, useRef } from 'preact/hooks';
import { isComposing } from '../ui/is-composing.ts';

/**
 * Leads back with Escape, wherever the focus is, unless what has it takes the key for itself (a menu,
 * a field in place). Else the browser takes it, and closes the popup with all that was typed.
 */
export function useEscape(isOn: boolean, goBack: () => void): void {
  const latest = useRef(goBack);
  latest.current = goBack;
  useEffect(() => {
    if (!isOn) return undefined;
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event)) return;
      if (document.querySelector('dialog[open]')) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOn]);
}
