import { compile } from '../compile.ts';
import type { Language } from '../language.ts';
import type { Sentence } from '../text/split-sentences.ts';
import type { Hint } from './hint.ts';

/** Words that carry meaning are mostly so long, in the five languages. */
const TELLING_LENGTH = 5;

/** Of a recorded detail so much is to be in the note; who tells it in other words still has some. */
const ENOUGH = 0.34;

const tellingWords = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length >= TELLING_LENGTH);

function isMentioned(detail: string, words: ReadonlySet<string>): boolean {
  const wanted = tellingWords(detail);
  if (wanted.length === 0) return detail.trim() !== '';
  const stems = new Set([...words].map((word) => word.slice(0, TELLING_LENGTH)));
  const said = wanted.filter((word) => stems.has(word.slice(0, TELLING_LENGTH)));
  return said.length / wanted.length >= ENOUGH;
}

/**
 * Whether the note has one specific thing of the talk: the one of the record, or a sentence that
 * says what was said or shown there.
 *
 * @param details what the user wrote down of the talks with the people addressed
 */
export function findDetailHint(
  sentences: readonly Sentence[],
  details: readonly string[],
  language: Language,
): Hint[] {
  const words = new Set(sentences.flatMap(({ small }) => tellingWords(small)));
  if (words.size === 0) return [];
  if (details.some((detail) => isMentioned(detail, words))) return [];
  const talk = compile(language.talk, language.slots);
  const isTold = sentences.some(({ small }) => small.search(talk) !== -1);
  return isTold ? [] : [{ code: 'noDetail' }];
}
