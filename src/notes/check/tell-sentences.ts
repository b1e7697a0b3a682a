import type { Language } from '../language.ts';
import { markDenied } from '../learned/mark-denied.ts';
import { readFeatures } from '../learned/read-features.ts';
import type { Sentence } from '../text/split-sentences.ts';

/** What each of a note's sentences is told by, what it denies marked, as `weigh` takes it. */
export function tellSentences(
  sentences: readonly Pick<Sentence, 'small'>[],
  language: Language,
  nameless: (small: string) => string,
): (readonly string[])[] {
  return sentences.map(({ small }) => readFeatures(markDenied(nameless(small), language)));
}
