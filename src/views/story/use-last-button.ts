import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus in a list whose buttons go with what they have done: the last button of those that
 * are left gets it, or the list. Where the user has put the focus away themselves, nothing takes it.
 */
export function useLastButton(changing: unknown) {
  const ref = useRef<HTMLOListElement>(null);
  const focused = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const list = ref.current;
    const isLost = document.activeElement === document.body || document.activeElement === null;
    if (!list || !isLost || !focused.current || focused.current.isConnected) return;
    ([...list.querySelectorAll('button')].at(-1) ?? list).focus();
  }, [changing]);
  const onFocusIn = (event: FocusEvent) => {
    focused.current = event.target as Element;
  };
  return { ref, onFocusIn };
}
