import type { ColumnUse, Target } from '../columns/target.ts';
import type { TableRow } from '../table/read-table.ts';

/** What a row has for each target. */
export interface RowCells {
  /** The cell of a target that stands in one column; '' where there is none. */
  readonly one: (target: Target, person?: number) => string;
  /** All filled cells of a target, in the order of the columns. */
  readonly all: (target: Target, person?: number) => readonly string[];
  /** The numbers of those who have a column. */
  readonly persons: readonly number[];
}

/** Looks into a row by what its columns are used for. */
export function rowCells({ cells }: TableRow, uses: readonly ColumnUse[]): RowCells {
  const all = (target: Target, person = 0) =>
    uses
      .filter((use) => use.target === target && (person === 0 || use.person === person))
      .map(({ column }) => cells[column] ?? '')
      .filter((cell) => cell !== '');
  const persons = [...new Set(uses.map(({ person }) => person))]
    .filter((each) => each > 0)
    .sort((a, b) => a - b);
  return { all, persons, one: (target, person) => (all(target, person)[0] ?? '').trim() };
}
