import { useEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus of a list whose rows move and go: when a change takes away the element that had
 * it, the same row's first button gets it, or, where the row is gone or folded away, the list. Where
 * the user has put the focus away themselves, nothing takes it.
 */
export function useKeptFocus(changing: unknown) {
  const ref = useRef<HTMLDivElement>(null);
  const row = useRef('');
  const focused = useRef<Element | null>(null);
  useEffect(() => {
    const isLost = document.activeElement === document.body || document.activeElement === null;
    if (!isLost || !focused.current || focused.current.isConnected) return;
    const opener = document.getElementById(row.current)?.querySelector('button');
    if (opener?.checkVisibility()) opener.focus();
    else ref.current?.focus({ preventScroll: true });
  }, [changing]);
  const onFocusIn = (event: FocusEvent) => {
    focused.current = event.target as Element;
    row.current = focused.current.closest('li')?.id ?? '';
  };
  return { ref, onFocusIn };
}
