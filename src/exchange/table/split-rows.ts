/** The most that a list may have; more of it is no list of interviews. */
export const TABLE_LIMITS = { rows: 20_000, columns: 200, cell: 50_000 } as const;

/** What stands between two cells. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** A row as it stands in the file. */
export interface SplitRow {
  readonly cells: string[];
  /** Where the next one begins. */
  readonly end: number;
  /** It has a cell that is longer than any may be, which was cut. */
  readonly isLong: boolean;
  /** Something stands beyond the last column that may be. */
  readonly isWide: boolean;
}

interface Cell {
  readonly text: string;
  readonly end: number;
}

const endsCell = (sign: string | undefined, delimiter: string): boolean =>
  sign === undefined || sign === delimiter || sign === '\n' || sign === '\r';

/** Up to the delimiter or the end of the line. */
function plainCell(text: string, start: number, delimiter: string): Cell {
  let end = start;
  while (!endsCell(text[end], delimiter)) end += 1;
  return { text: text.slice(start, end), end };
}

/**
 * Splits a text into rows and cells (RFC 4180, and what people make of it): quotes hold delimiters,
 * line breaks and doubled quotes; spaces behind a closing quote do not count; a quote in the middle
 * of a cell is a quote, as in `6" pipe`.
 *
 * A quote that is never closed would swallow all the rows behind it. So one that runs over a line's
 * end and then meets a quote that closes nothing, or none at all, was no opening quote; what is read
 * again for that is limited, so that no text takes longer than twice its length.
 */
export function* splitRows(text: string, delimiter: Delimiter, from = 0): Generator<SplitRow> {
  let again = 0;
  const quotedCell = (start: number): Cell | null => {
    if (again > text.length) return null;
    let [cell, read] = ['', start + 1];
    for (;;) {
      const quote = text.indexOf('"', read);
      if (quote === -1) break;
      if (text[quote + 1] === '"') {
        cell += text.slice(read, quote + 1);
        read = quote + 2;
        continue;
      }
      let end = quote + 1;
      while (text[end] === ' ') end += 1;
      if (endsCell(text[end], delimiter)) return { text: cell + text.slice(read, quote), end };
      const isOverLines = /[\r\n]/.test(text.slice(start, quote));
      again += quote - start;
      if (isOverLines || again > text.length) return null;
      cell += text.slice(read, quote + 1);
      read = quote + 1;
    }
    again += text.length - start;
    return null;
  };

  let at = from;
  while (at < text.length) {
    const cells: string[] = [];
    let [isLong, isWide] = [false, false];
    for (;;) {
      const cell = (text[at] === '"' ? quotedCell(at) : null) ?? plainCell(text, at, delimiter);
      const isWithin = cells.length < TABLE_LIMITS.columns;
      isLong ||= cell.text.length > TABLE_LIMITS.cell;
      if (isWithin) cells.push(cell.text.slice(0, TABLE_LIMITS.cell));
      else isWide ||= cell.text.trim() !== '';
      at = cell.end;
      if (text[at] !== delimiter) break;
      at += 1;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    yield { cells, end: at, isLong, isWide };
  }
}
