/**
 * Words, what is left of shortened ones ("'d", "n't"), figures, and each other sign by itself. A sign
 * before a word says that it is denied (`mark-denied.ts`).
 */
const TOKEN =
  /¬?n't(?!\p{L})|'(?:d|ll|m|re|ve|s)(?!\p{L})|¬?\p{L}+?(?=¬?n't(?!\p{L}))|¬?\p{L}+|\p{N}+|[^\s\p{L}\p{N}]/gu;

/** Of a longer word, its beginning stands for its other forms: "delighted", "delightful". */
const STEM = 5;

/** A sentence of more words says nothing more of itself. */
const MOST_TOKENS = 160;

function readTokens(small: string): string[] {
  const words = small.replace(/[‘’`´]/g, "'").match(TOKEN) ?? [];
  const all = words.slice(0, MOST_TOKENS).map((word) => (/^\p{N}/u.test(word) ? '#' : word));
  return ['<', ...all, '>'];
}

/**
 * What a sentence is told by, each once: its words and their beginnings, two words that stand
 * together, and two with one or two others between them. `<` and `>` are its ends.
 *
 * @param small the sentence in small letters, the company and the position in it as one word
 */
export function readFeatures(small: string): readonly string[] {
  const tokens = readTokens(small);
  const found = new Set<string>();
  for (const [at, token] of tokens.entries()) {
    found.add(token);
    if (token.length > STEM) found.add(`~${token.slice(0, STEM)}`);
    const [next, second, third] = tokens.slice(at + 1, at + 4);
    if (next !== undefined) found.add(`${token} ${next}`);
    if (second !== undefined) found.add(`${token} _ ${second}`);
    if (third !== undefined) found.add(`${token} _ ${third}`);
  }
  return [...found];
}
