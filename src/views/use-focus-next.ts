import { useCallback, useLayoutEffect, useState } from 'preact/hooks';

/**
 * Gives the focus to what stands there once the view has changed: where a button goes with what it
 * has done. At once, and not a frame later, when the user may have moved on.
 *
 * @returns to be called together with the change, with how to find what gets the focus
 */
export function useFocusNext(): (find: () => HTMLElement | null | undefined) => void {
  const [wanted, setWanted] = useState<{ find: () => HTMLElement | null | undefined } | null>(null);
  useLayoutEffect(() => wanted?.find()?.focus(), [wanted]);
  return useCallback((find) => setWanted({ find }), []);
}
