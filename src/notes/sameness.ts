/** Words in a row that two notes have in common. */
export interface SharedRun {
  readonly text: string;
  readonly words: number;
}

/** How much of a note stands in another one as well. */
export interface Sameness {
  /** Of its words so many are shared, 0 to 1. */
  readonly share: number;
  /** What is shared, the longest first, as it is written in the note. */
  readonly runs: readonly SharedRun[];
}

/** Fewer words in a row are anybody's: "thank you for your time". */
const LEAST_WORDS = 5;

/** Longer notes are compared as far as this; it keeps the work small whatever is pasted. */
const MOST_WORDS = 1_500;

interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

function listWords(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu)) {
    if (found.length === MOST_WORDS) break;
    const key = match[0].normalize('NFC').toLowerCase().replaceAll('’', "'");
    found.push({ key, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** Where each row of LEAST_WORDS words begins. */
function indexRows(words: readonly Word[]): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  for (let at = 0; at + LEAST_WORDS <= words.length; at += 1) {
    const row = rowAt(words, at);
    rows.set(row, [...(rows.get(row) ?? []), at]);
  }
  return rows;
}

const rowAt = (words: readonly Word[], at: number): string =>
  words
    .slice(at, at + LEAST_WORDS)
    .map(({ key }) => key)
    .join(' ');

/** How many words from both places on are the same. */
function measureRun(a: readonly Word[], at: number, b: readonly Word[], from: number): number {
  let length = 0;
  while (a[at + length] && a[at + length]?.key === b[from + length]?.key) length += 1;
  return length;
}

/**
 * How much of a note is the same as another: rows of five words and more that both have, in whatever
 * order. An empty note shares nothing. Both ways need not be the same: a short note may stand wholly
 * in a long one.
 */
export function compareNotes(note: string, other: string): Sameness {
  const [own, others] = [listWords(note), listWords(other)];
  const rows = indexRows(others);
  const runs: SharedRun[] = [];
  let shared = 0;
  for (let at = 0; at < own.length; ) {
    // A few places are enough: a text that repeats one row a thousand times is no note.
    const places = (rows.get(rowAt(own, at)) ?? []).slice(0, 8);
    const length = Math.max(0, ...places.map((from) => measureRun(own, at, others, from)));
    if (length >= LEAST_WORDS) {
      const [first, last] = [own[at], own[at + length - 1]];
      runs.push({ text: note.slice(first?.start, last?.end), words: length });
      shared += length;
    }
    at += Math.max(1, length >= LEAST_WORDS ? length : 1);
  }
  const sorted = runs.sort((a, b) => b.words - a.words);
  return { share: own.length === 0 ? 0 : shared / own.length, runs: sorted };
}

/** Panel notes may share this much: the position, the thanks and the call are the same for all. */
export const MOST_SHARED = 0.5;
