import type { InterviewsStore } from '../../data/interviews-store.ts';
import { words, wordsLocale } from '../../platform/words.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { useKeptFocus } from '../../views/use-kept-focus.ts';
import { useStore } from '../../views/use-store.ts';
import { RemovedRows } from './removed-rows.tsx';

/** The removed interviews, folded away below the others. */
export function RemovedList({ store }: { store: InterviewsStore }) {
  const removed = useStore(store, (state) => state.removed);
  const keptFocus = useKeptFocus(removed);
  // It stays where it is when the last one goes: it may hold the focus.
  return (
    <div tabIndex={-1} {...keptFocus}>
      {removed.size > 0 && (
        <Disclosure label={words('sectionRemoved', removed.size.toLocaleString(wordsLocale()))}>
          <RemovedRows removed={removed} />
        </Disclosure>
      )}
    </div>
  );
}
