import type { Phrase } from './language.ts';

/** Up to four words, none of them across a comma or a bracket. */
const GAP = '(?:[^\\s,;:.!?()]+\\s+){0,4}?';

type Slots = Readonly<Record<string, string>>;

function expand(phrase: Phrase, slots: Slots): string {
  const filled = phrase.replace(/(?<!\\p)\{([a-z]\w*)\}/gi, (_, name: string) => {
    const slot = slots[name];
    if (slot === undefined) throw new Error(`There is no slot {${name}}, as in "${phrase}".`);
    return `(?:${expand(slot, slots)})`;
  });
  return filled.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+').replace(/~\??/g, GAP);
}

/** Where in a text the phrases are looked for. */
type Place = 'anywhere' | 'start' | 'end';

const known = { anywhere: new WeakMap(), start: new WeakMap(), end: new WeakMap() } as Readonly<
  Record<Place, WeakMap<readonly Phrase[], RegExp>>
>;

/**
 * Phrases as one regular expression that finds any of them at whole words, in text of small letters:
 * anywhere, or only at the text's start or end. Kept for the next time; a language's list of phrases
 * goes with one set of slots.
 *
 * @throws {Error} when a phrase names a slot that there is not, or is no regular expression
 */
export function compile(
  phrases: readonly Phrase[],
  slots: Slots = {},
  place: Place = 'anywhere',
): RegExp {
  const before = known[place].get(phrases);
  if (before) return before;
  const all = phrases.length === 0 ? '(?!)' : phrases.map((each) => expand(each, slots)).join('|');
  const words = `(?<![\\p{L}\\p{N}])(?:${all})(?![\\p{L}\\p{N}])`;
  const source = { anywhere: words, start: `^\\s*${words}`, end: `${words}\\s*$` }[place];
  const result = new RegExp(source, place === 'anywhere' ? 'gu' : 'u');
  known[place].set(phrases, result);
  return result;
}
