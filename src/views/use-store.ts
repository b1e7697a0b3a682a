import { useEffect, useState } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';

/**
 * What a selector picks from a store, now and after each change of it. Zustand's own hook does the
 * same through React's, which would bring a tenth of what the popup may load before it is painted.
 *
 * @param select gives the same thing for the same state: what it makes anew is drawn anew
 */
export function useStore<State, Picked>(
  store: StoreApi<State>,
  select: (state: State) => Picked,
): Picked {
  const [, draw] = useState(() => select(store.getState()));
  useEffect(() => {
    const follow = () => draw(() => select(store.getState()));
    // What changed between drawing and here has been told to nobody.
    follow();
    return store.subscribe(follow);
  }, [store]);
  return select(store.getState());
}
