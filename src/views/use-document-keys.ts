import { useLayoutEffect, useRef } from 'preact/hooks';
import { isComposing } from '../ui/is-composing.ts';

/**
 * Keys that do something wherever the focus is. One that somebody has taken already, or that belongs
 * to an input method, is not told of.
 *
 * @param press the one of the latest drawing is asked
 */
export function useDocumentKeys(isOn: boolean, press: (event: KeyboardEvent) => void): void {
  const latest = useRef(press);
  latest.current = press;
  // At once: a key that follows what is to be seen by a moment is meant for it.
  useLayoutEffect(() => {
    if (!isOn) return undefined;
    const hear = (event: KeyboardEvent) => {
      if (!event.defaultPrevented && !isComposing(event)) latest.current(event);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [isOn]);
}
