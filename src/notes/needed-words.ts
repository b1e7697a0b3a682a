/** Pieces of text of which every match of an expression holds at least one; null where none is known. */
export type Needed = readonly string[] | null;

/** Shorter pieces stand in nearly every text. */
const SHORTEST = 2;

/** How often, roughly, a text has one of these pieces: long ones are rare. */
const commonness = (pieces: readonly string[]): number =>
  pieces.reduce((sum, piece) => sum + 4 ** -Math.min(piece.length, 7), 0);

const better = (a: Needed, b: Needed): Needed => {
  if (a === null || b === null) return a ?? b;
  return commonness(a) <= commonness(b) ? a : b;
};

/** Where the part ends that begins here: an escape, a class, a group, or one letter. */
function partEnd(source: string, start: number): number {
  if (source[start] === '\\') {
    const property = /^\\[pk](?:\{[^}]*\}|<[^>]*>)/i.exec(source.slice(start, start + 40));
    return start + (property?.[0].length ?? 2);
  }
  if (source[start] !== '(' && source[start] !== '[') return start + 1;
  const isClass = source[start] === '[';
  let at = start + 1;
  while (at < source.length && source[at] !== (isClass ? ']' : ')')) {
    at = isClass && source[at] !== '\\' ? at + 1 : partEnd(source, at);
  }
  return at + 1;
}

/** The alternatives of an expression, none of them within a group. */
export function splitAlternatives(source: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < source.length; at = partEnd(source, at)) {
    if (source[at] !== '|') continue;
    parts.push(source.slice(start, at));
    start = at + 1;
  }
  return [...parts, source.slice(start)];
}

function neededOfAny(source: string): Needed {
  const all: string[] = [];
  for (const each of splitAlternatives(source)) {
    const needed = neededWords(each);
    if (needed === null) return null;
    all.push(...needed);
  }
  return [...new Set(all)];
}

const QUANTIFIER = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/;

/**
 * What any match of an expression without alternatives of its own must hold: one of these pieces.
 * Looking for them first saves most searches.
 */
export function neededWords(source: string): Needed {
  let best: Needed = null;
  let piece = '';
  const close = (): void => {
    if (piece.length >= SHORTEST) best = better(best, [piece]);
    piece = '';
  };
  for (let at = 0; at < source.length; ) {
    const end = partEnd(source, at);
    const part = source.slice(at, end);
    const quantifier = QUANTIFIER.exec(source.slice(end, end + 12))?.[0] ?? '';
    const isOptional = /^(?:[*?]|\{0)/.test(quantifier);
    const isLetter = /^[^\\[(.^$|]$/u.test(part);
    if (isLetter && quantifier === '') piece += part;
    else close();
    const group = /^\((?:\?:|\?<[a-z]\w*>)/i.exec(part);
    if (group && !isOptional) best = better(best, neededOfAny(part.slice(group[0].length, -1)));
    at = end + quantifier.length;
  }
  close();
  return best;
}
