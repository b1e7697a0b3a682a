import { compile, expand, type Slots } from './compile.ts';
import { findAll } from './find-all.ts';
import type { Phrase } from './language.ts';
import { type Needed, neededWords, splitAlternatives } from './needed-words.ts';

interface Searched {
  readonly phrase: readonly [Phrase];
  readonly needed: Needed;
}

const known = new WeakMap<readonly Phrase[], readonly Searched[]>();

function prepare(phrases: readonly Phrase[], slots: Slots): readonly Searched[] {
  const before = known.get(phrases);
  if (before) return before;
  const result = phrases.flatMap(splitAlternatives).map((phrase) => {
    const sources = splitAlternatives(expand(phrase, slots));
    const [only] = sources;
    const needed = only !== undefined && sources.length === 1 ? neededWords(only) : null;
    return { phrase: [phrase] as const, needed };
  });
  known.set(phrases, result);
  return result;
}

/**
 * Every match of any phrase, each looked for by itself, and only where the text has the words for it:
 * for long lists, of which a sentence holds next to nothing.
 */
export function findPhrases(
  phrases: readonly Phrase[] | undefined,
  slots: Slots,
  text: string,
): RegExpExecArray[] {
  if (!phrases) return [];
  return prepare(phrases, slots)
    .filter(({ needed }) => needed === null || needed.some((piece) => text.includes(piece)))
    .flatMap(({ phrase }) => findAll(compile(phrase, slots), text));
}
