import type { Interview } from './interview.ts';
import { foldText } from './search.ts';

/** What was looked for in a text, with some of the text around it. */
export interface Excerpt {
  /** Begins with `…` where it does not begin with the text. */
  readonly before: string;
  readonly hit: string;
  readonly after: string;
}

/** Where a word stands that has been looked for. */
export interface Found {
  readonly in: 'person' | 'remark';
  readonly excerpt: Excerpt;
}

/** How much is shown around it, in letters: two lines of a row. */
const BEFORE = 30;
const AFTER = 70;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** The end of a text: whole words, or a part of one that is longer than all that is shown. */
function endOf(text: string): string {
  if (text.length <= BEFORE) return oneLine(text);
  return `…${oneLine(text.slice(-BEFORE).replace(/^\S*(?=\s)|^[\uDC00-\uDFFF]/, ''))}`;
}

/** The beginning of a text, likewise. */
function beginningOf(text: string): string {
  if (text.length <= AFTER) return oneLine(text);
  return `${oneLine(text.slice(0, AFTER).replace(/(?<=\s)\S*$|[\uD800-\uDBFF]$/, ''))}…`;
}

/** The smallest number from `low` on, up to `high`, for which something holds, as for all above. */
function firstWhere(low: number, high: number, holds: (at: number) => boolean): number {
  if (low >= high) return high;
  const middle = Math.floor((low + high) / 2);
  return holds(middle) ? firstWhere(low, middle, holds) : firstWhere(middle + 1, high, holds);
}

/** Where in a text the letters stand that a folded word was made of; the word is in it. */
function placeOf(text: string, word: string): readonly [start: number, end: number] {
  const has = (start: number, end: number) => foldText(text.slice(start, end)).includes(word);
  const end = firstWhere(0, text.length, (at) => has(0, at));
  return [firstWhere(0, end, (at) => !has(at + 1, end)), end];
}

/** @param word folded, as `readQuery` gives it */
function excerptOf(text: string, word: string): Excerpt | null {
  for (const { 0: letters, index } of text.matchAll(/\S+/g)) {
    if (!foldText(letters).includes(word)) continue;
    const [start, end] = placeOf(letters, word).map((at) => index + at);
    const [before, after] = [text.slice(0, start), text.slice(end)];
    const hit = text.slice(start, end);
    return { before: endOf(before.trimStart()), hit, after: beginningOf(after.trimEnd()) };
  }
  return null;
}

/**
 * Where the first word stands that has been looked for and cannot be seen in what is shown anyway.
 * Null where all can be seen.
 *
 * @param query folded, as `readQuery` gives it
 */
export function whereFound(
  { people, remark }: Interview,
  query: readonly string[],
  shown: readonly string[],
): Found | null {
  // Nothing is looked for in most lists that are drawn.
  const seen = query.length > 0 ? foldText(shown.join('\n')) : '';
  const unseen = query.find((word) => !seen.includes(word));
  if (unseen === undefined) return null;
  for (const { name, role, email } of people) {
    const excerpt = excerptOf([name, role, email].filter(Boolean).join(' · '), unseen);
    if (excerpt) return { in: 'person', excerpt };
  }
  const excerpt = excerptOf(remark, unseen);
  return excerpt && { in: 'remark', excerpt };
}
