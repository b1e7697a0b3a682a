import { letOthersWork } from '../../platform/in-slices.ts';
import { restoreCell } from '../defuse-cell.ts';
import { findHead } from './find-head.ts';
import { guessDelimiter } from './guess-delimiter.ts';
import { type SplitRow, splitRows, TABLE_LIMITS } from './split-rows.ts';

/** A row with the number that a spreadsheet shows beside it. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A list out of a file. */
export interface Table {
  /** As many as there are columns; '' where a column has no head. */
  readonly heads: readonly string[];
  readonly rows: readonly TableRow[];
  /** Rows with a cell that is too long to be one: by their numbers. */
  readonly tooLong: readonly number[];
}

/** Why a text is no list that could be read. */
export type TableProblem = 'emptyFile' | 'tooManyRows' | 'tooManyColumns';

/** Characters after which others have their turn: some twenty milliseconds. */
const TURN = 500_000;
/** A row takes as long as so many characters. */
const ROW_COST = 100;

/** Half of a pair that stands for one letter. */
const HALF = /\p{Surrogate}/gu;

/** A spreadsheet has no more rows than that, empty ones included. */
const LAST_ROW = 1_048_576;

/**
 * A cell without what it does not mean: a mark of the beginning, white space at its ends, an unpaired
 * surrogate. Empty lines at its beginning stay: in a list of numbers they are people without one.
 */
function tidyCell(cell: string): string {
  const sound = cell
    .replace(HALF, '\ufffd')
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n');
  return restoreCell(sound.trim() === '' ? '' : sound.trimEnd().replace(/^[^\S\n]+/, ''));
}

function tidyCells({ cells }: SplitRow): string[] {
  if (cells.every((cell) => cell === '')) return [];
  const tidied = cells.map(tidyCell);
  while (tidied.at(-1) === '') tidied.pop();
  return tidied;
}

/**
 * Reads a list of cells parted by commas, semicolons, tabs or bars, whatever stands above its heads.
 * Empty rows are passed over. The page goes on living meanwhile.
 *
 * @param onProgress told how much has been read, 0 to 1
 */
export async function readTable(
  text: string,
  onProgress: (share: number) => void = () => {},
): Promise<Table | { readonly problem: TableProblem }> {
  const { delimiter, start } = guessDelimiter(text);
  const rows: TableRow[] = [];
  const tooLong: number[] = [];
  let [row, cost] = [0, 0];
  for (const split of splitRows(text, delimiter, start)) {
    row += 1;
    if (split.isWide) return { problem: 'tooManyColumns' };
    if (row > LAST_ROW) return { problem: 'tooManyRows' };
    if (split.end + row * ROW_COST > cost + TURN) {
      cost = split.end + row * ROW_COST;
      onProgress(Math.min(split.end / text.length, 1));
      await letOthersWork();
    }
    if (split.isLong) {
      tooLong.push(row);
      continue;
    }
    const cells = tidyCells(split);
    if (cells.length === 0) continue;
    if (rows.length === TABLE_LIMITS.rows) return { problem: 'tooManyRows' };
    rows.push({ row, cells });
  }
  onProgress(1);
  if (rows.length === 0) return { problem: 'emptyFile' };
  return { ...findHead(rows), tooLong };
}
