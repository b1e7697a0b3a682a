import { wordsLocale } from '../../platform/words.ts';
import { useView } from '../view-context.ts';

/** How many a list has: once it has all of them, since the most urgent are shown before. */
export function ListCount({ count }: { count: number }) {
  if (!useView().sorted().hasAll) return null;
  return <span class="list-count">{count.toLocaleString(wordsLocale())}</span>;
}
