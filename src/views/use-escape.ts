import { useEffect, useRef } from 'preact/hooks';
import { isComposing } from '../ui/is-composing.ts';

/**
 * Leads back with Escape, wherever the focus is, unless what has it takes the key for itself (a menu,
 * a field in place). In a form it does nothing, so that nothing typed is lost: the browser does not
 * get it either, which would close the popup.
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
      const isTyping = event.target instanceof Element && event.target.closest('form') !== null;
      if (!isTyping) latest.current();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOn]);
}
