import { DELIMITERS, type Delimiter, splitRows } from './split-rows.ts';

/** So much of the beginning tells it. */
const LOOKED_AT = 100_000;
const ROWS = 60;

/** Excel's own line above a list: what its cells are parted by. */
const SAID = /^"?sep=([,;|\t])"?\r?\n/i;

/** How well a delimiter parts the rows: into the same number of cells, and into many. */
function fitOf(sample: string, delimiter: Delimiter): number {
  const rows = new Map<number, number>();
  let [read, filled, quotes] = [0, 0, 0];
  for (const { cells, end } of splitRows(sample, delimiter)) {
    // The last one may be cut.
    if (read === ROWS || (end > sample.length && read > 0)) break;
    if (cells.every((cell) => cell.trim() === '')) continue;
    read += 1;
    filled += cells.length;
    quotes += cells.filter((cell) => cell.includes('"')).length;
    rows.set(cells.length, (rows.get(cells.length) ?? 0) + 1);
  }
  // A quote that is left over was one around a cell, of another delimiter.
  const clean = 1 - quotes / (filled + 1);
  let best = 0;
  for (const [width, many] of rows) {
    if (width > 1) best = Math.max(best, clean ** 3 * (many / read) ** 2 * Math.log2(width + 1));
  }
  return best;
}

/** What the cells of a text are parted by, and where the list begins. */
export function guessDelimiter(text: string): {
  readonly delimiter: Delimiter;
  readonly start: number;
} {
  const [head = '', said] = SAID.exec(text.slice(0, 20)) ?? [];
  const named = DELIMITERS.find((each) => each === said);
  if (named) return { delimiter: named, start: head.length };
  const sample = text.slice(0, LOOKED_AT);
  const fits = DELIMITERS.map((delimiter) => ({ delimiter, fit: fitOf(sample, delimiter) }));
  const best = fits.reduce((one, other) => (other.fit > one.fit ? other : one));
  return { delimiter: best.delimiter, start: 0 };
}
