import { wordsLocale } from '../../platform/words.ts';
import { useView } from '../view-context.ts';

/** How many a list has: once all are there, since the most urgent are shown before. */
export function ListCount({ count }: { count: number }) {
  const { isComplete } = useView();
  if (!isComplete) return null;
  return <span class="list-count">{count.toLocaleString(wordsLocale())}</span>;
}
