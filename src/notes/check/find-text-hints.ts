import type { Hint } from './hint.ts';

/** Something in brackets, braces or angles that was to be replaced, or a row of underscores or X. */
const PLACEHOLDER =
  /\[[^\]\n]{0,60}\]|\{\{[^}\n]{0,60}\}\}|\{[\p{L}_ ]{2,40}\}|<(?:[\p{L}_]+[ _-]?){1,4}>|_{3,}|(?<!\p{L})[Xx]{3,}(?!\p{L})|%\p{L}+%|\bTODO\b|\bTBD\b|\blorem ipsum\b/gu;

/** Outside these a note is kindly said to be short or long; 100 to 200 is good (README, "The note"). */
const SHORT_WORDS = 60;
const LONG_WORDS = 300;

/** Names of places left to fill: each once, at most three, or the list would be the note again. */
const MOST_SHOWN = 3;

/** How many words a text has. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0;
}

/** What the text itself shows: places left to fill, and its length. */
export function findTextHints(text: string): Hint[] {
  const found = [...new Set(text.match(PLACEHOLDER) ?? [])].slice(0, MOST_SHOWN);
  const hints: Hint[] = found.map((each) => ({ code: 'placeholder', text: each }));
  const words = countWords(text);
  if (words > 0 && words < SHORT_WORDS) hints.push({ code: 'short', words });
  if (words > LONG_WORDS) hints.push({ code: 'long', words });
  return hints;
}
