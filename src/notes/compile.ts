import type { Phrase } from './language.ts';

/** Up to four words, none of them across a comma or a bracket. */
const GAP = '(?:[^\\s,;:.!?()]+\\s+){0,4}?';

/**
 * A letter or digit of the languages that are read. Tested at every place of a text, and many times
 * as fast as Unicode's own classes.
 */
const LETTERS = 'A-Za-zªµºÀ-ÖØ-öø-ɏ';
const LETTER = `[0-9${LETTERS}]`;

/** Phrases write `\\p{L}` and `\\p{N}`: here the letters and digits of the languages that are read. */
function narrow(source: string): string {
  return source.replace(/\[(?:\\.|[^\]\\])*\]|\\p\{[LN]\}/g, (part) => {
    const isClass = part.startsWith('[');
    const inside = part.replaceAll('\\p{L}', LETTERS).replaceAll('\\p{N}', '0-9');
    return isClass ? inside : `[${inside}]`;
  });
}

/** Nobody says more in a row. */
const MOST_REPEATS = 5;

/**
 * Bounds how often a group repeats. "very much" is two of the words that `(?:{adv} )*` takes, or
 * one: without a bound a search would try every way to read a line of them, which takes for ever.
 */
function bound(source: string): string {
  return source
    .replace(/(?<!\\)\)\*/g, `){0,${MOST_REPEATS}}`)
    .replace(/(?<!\\)\)\+/g, `){1,${MOST_REPEATS}}`);
}

export type Slots = Readonly<Record<string, string>>;

/** A phrase written out as a regular expression. */
export function expand(phrase: Phrase, slots: Slots): string {
  const filled = phrase.replace(/(?<!\\p)\{([a-z]\w*)\}/gi, (_, name: string) => {
    const slot = slots[name];
    if (slot === undefined) throw new Error(`There is no slot {${name}}, as in "${phrase}".`);
    return `(?:${expand(slot, slots)})`;
  });
  return bound(narrow(filled))
    .replaceAll(' ?', '\\s*')
    .replaceAll(' ', '\\s+')
    .replace(/~\??/g, GAP);
}

/** A list that a language leaves out. */
const NO_PHRASES: readonly Phrase[] = [];

/** Where in a text the phrases are looked for. */
type Place = 'anywhere' | 'start' | 'end';

const known = { anywhere: new WeakMap(), start: new WeakMap(), end: new WeakMap() } as Readonly<
  Record<Place, WeakMap<readonly Phrase[], RegExp>>
>;

/**
 * Phrases as one regular expression that finds any of them at whole words, in text of small letters:
 * anywhere, or only at the text's start or end. Kept for the next time; a language's list of phrases
 * goes with one set of slots. Where a language has no such phrases, nothing is found.
 *
 * @throws {Error} when a phrase names a slot that there is not, or is no regular expression
 */
export function compile(
  phrases: readonly Phrase[] = NO_PHRASES,
  slots: Slots = {},
  place: Place = 'anywhere',
): RegExp {
  const before = known[place].get(phrases);
  if (before) return before;
  const all = phrases.length === 0 ? '(?!)' : phrases.map((each) => expand(each, slots)).join('|');
  const words = `(?<!${LETTER})(?:${all})(?!${LETTER})`;
  const source = { anywhere: words, start: `^\\s*${words}`, end: `${words}\\s*$` }[place];
  const result = new RegExp(source, place === 'anywhere' ? 'gu' : 'u');
  known[place].set(phrases, result);
  return result;
}
