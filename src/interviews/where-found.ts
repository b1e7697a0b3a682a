import type { Interview } from './interview.ts';
import { foldText } from './search.ts';

/** A word of a text, with some of the text around it. */
export interface Excerpt {
  /** Ends before the word; begins with `…` where it does not begin with the text. */
  readonly before: string;
  readonly hit: string;
  readonly after: string;
}

/** Where a word stands that has been looked for. */
export interface Found {
  readonly in: 'person' | 'remark';
  readonly excerpt: Excerpt;
}

/** How much is shown around a word, in letters: with the word two lines of a row. */
const BEFORE = 30;
const AFTER = 70;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** The last whole words of a text. */
function endOf(text: string): string {
  if (text.length <= BEFORE) return oneLine(text);
  return `…${oneLine(text.slice(-BEFORE).replace(/^\S*/, ''))}`;
}

/** The first whole words of a text. */
function beginningOf(text: string): string {
  if (text.length <= AFTER) return oneLine(text);
  return `${oneLine(text.slice(0, AFTER).replace(/\S*$/, ''))}…`;
}

/** @param word folded, as `readQuery` gives it */
function excerptOf(text: string, word: string): Excerpt | null {
  for (const { 0: hit, index } of text.matchAll(/\S+/g)) {
    if (!foldText(hit).includes(word)) continue;
    const [before, after] = [text.slice(0, index), text.slice(index + hit.length)];
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
  const seen = foldText(shown.join('\n'));
  const unseen = query.find((word) => !seen.includes(word));
  if (unseen === undefined) return null;
  for (const { name, role, email } of people) {
    const excerpt = excerptOf([name, role, email].filter(Boolean).join(' · '), unseen);
    if (excerpt) return { in: 'person', excerpt };
  }
  const excerpt = excerptOf(remark, unseen);
  return excerpt && { in: 'remark', excerpt };
}
