import { LIMITS } from '../interviews/interview.ts';
import { inPart, inSlices } from '../platform/in-slices.ts';
import type { ColumnUse } from './columns/target.ts';
import { joinRows } from './rows/join-rows.ts';
import { mergedCells } from './rows/merged-cells.ts';
import { type ReadRow, type RowContext, type RowProblem, readRow } from './rows/read-row.ts';
import { readCells } from './rows/row-cells.ts';
import type { Table } from './table/read-table.ts';

/** A row that is brought in, with the number that a spreadsheet shows beside it. */
export interface BroughtRow extends ReadRow {
  readonly row: number;
}

/** A row that is not. */
export interface SkippedRow {
  readonly row: number;
  /** What the user knows it by: company, position or a person; '' where it has nothing of that. */
  readonly name: string;
  readonly why: RowProblem;
}

/** What becomes of a list: each of its rows stands in one of the two. */
export interface ListRead {
  readonly brought: readonly BroughtRow[];
  readonly skipped: readonly SkippedRow[];
  /** Columns in which something stands that is not brought in. */
  readonly unused: readonly number[];
}

/**
 * Makes interviews of a list's rows. Trackers that write a row a person, or a remark, give one
 * interview with all of them. Nothing is dropped without being told: a row that is not brought in says
 * why.
 *
 * @param onProgress told how much has been read, 0 to 1
 */
export async function rowsToInterviews(
  { rows, tooLong, heads }: Table,
  uses: readonly ColumnUse[],
  context: RowContext,
  onProgress: (share: number) => void = () => {},
): Promise<ListRead> {
  const cellsOf = mergedCells(readCells(uses, heads));
  const brought = new Map<string, BroughtRow>();
  const skipped: SkippedRow[] = tooLong.map((row) => ({ row, name: '', why: 'cellTooLong' }));
  const bringIn = (each: Table['rows'][number]): void => {
    const cells = cellsOf(each);
    const read = readRow(cells, context);
    const skip = (why: RowProblem) => {
      const name = cells.one('company') || cells.one('position') || cells.one('name');
      skipped.push({ row: each.row, name: name.slice(0, LIMITS.text), why });
    };
    if (typeof read === 'string') {
      skip(read);
      return;
    }
    const before = brought.get(read.interview.id);
    const joined = before && joinRows(before, read);
    if (!before) brought.set(read.interview.id, { ...read, row: each.row });
    else if (joined) brought.set(read.interview.id, joined);
    else skip('sameAsOther');
  };
  await inSlices(rows, bringIn, inPart(onProgress, 0, 1));
  const used = new Set(uses.map(({ column }) => column));
  const isFilled = (column: number) => rows.some(({ cells }) => (cells[column] ?? '') !== '');
  return {
    brought: [...brought.values()],
    skipped: skipped.sort((a, b) => a.row - b.row),
    unused: heads
      .map((_, column) => column)
      .filter((column) => !used.has(column) && isFilled(column)),
  };
}
