import type { InterviewsStore } from '../../data/interviews-store.ts';
import { words } from '../../platform/words.ts';
import { useKeptFocus } from '../../views/use-kept-focus.ts';
import { useStore } from '../../views/use-store.ts';
import { RemovedRows } from './removed-rows.tsx';

/** A place of its own for the removed interviews, to which popup and board lead. */
export function BinView({ store }: { store: InterviewsStore }) {
  const removed = useStore(store, (state) => state.removed);
  const keptFocus = useKeptFocus(removed);
  return (
    <div class="bin" tabIndex={-1} {...keptFocus}>
      <h1>{words('binTitle')}</h1>
      {removed.size > 0 ? (
        <RemovedRows removed={removed} />
      ) : (
        <p class="list-calm">{words('binNone')}</p>
      )}
    </div>
  );
}
