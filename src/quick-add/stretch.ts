/** A piece of the line: from `start` up to, and without, `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What a piece of the line says. */
export interface Found<Value> extends Stretch {
  readonly value: Value;
}

/** Stands where something has been read already: as long as that was, so that no place moves. */
export const GAP = '\u001f';

/** The source of a pattern that is found nowhere. */
export const NEVER = '$.';

/** Nothing more of a piece: "14 h 30" is a time there, and may be "14 h, 30 May" elsewhere. */
export const PIECE_END = `(?=\\s*(?:$|[,;:|–—${GAP}-]))`;

/** The text with these pieces blanked out. */
export function blankOut(text: string, stretches: readonly Stretch[]): string {
  return stretches.reduce(
    (rest, { start, end }) => rest.slice(0, start) + GAP.repeat(end - start) + rest.slice(end),
    text,
  );
}

/** Making a pattern takes far longer than using it: each is made once. */
const made = new Map<string, RegExp>();

/** The pattern of a source, in any case. */
export function pattern(source: string, flags = 'iu'): RegExp {
  const key = `${flags} ${source}`;
  const found = made.get(key) ?? new RegExp(source, flags);
  made.set(key, found);
  return found;
}

/** A pattern for whole words, in any case; `source` as in `RegExp`. */
export function wholeWords(source: string, flags = 'iu'): RegExp {
  return pattern(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags);
}

/** The piece without white space at its ends. */
export function trimmed(text: string, { start, end }: Stretch): Stretch {
  const piece = text.slice(start, end);
  const left = piece.length - piece.trimStart().length;
  const from = start + Math.min(left, piece.length);
  return { start: from, end: Math.max(from, start + piece.trimEnd().length) };
}

/** The piece with the words directly before and after it that belong to it; sources of patterns. */
export function widen(
  text: string,
  { start, end }: Stretch,
  before: string,
  after: string,
): Stretch {
  const lead = pattern(`(?<![\\p{L}\\p{N}])(?:(?:${before})\\s+)+$`, 'iu').exec(
    text.slice(0, start),
  );
  const tail = pattern(`^,?\\s+(?:${after})(?![\\p{L}\\p{N}])`, 'iu').exec(text.slice(end));
  return { start: lead?.index ?? start, end: end + (tail?.[0].length ?? 0) };
}
