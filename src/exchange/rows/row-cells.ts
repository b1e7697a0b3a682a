import { partOfName, targetOfHead } from '../columns/head-words.ts';
import { ID_HEADS } from '../columns/own-heads.ts';
import type { ColumnUse, Target } from '../columns/target.ts';
import type { TableRow } from '../table/read-table.ts';

/** What a row has for each target. */
export interface RowCells {
  /** The cell of a target that stands in one column; '' where there is none. */
  readonly one: (target: Target) => string;
  /** All filled cells of a target, or of a person's, in the order of the columns. */
  readonly all: (target: Target, person?: number) => readonly string[];
  /** The columns of a target, from left to right, also where they are empty. */
  readonly columns: (target: Target) => readonly number[];
  /** What stands in a column; '' where that is nothing. */
  readonly at: (column: number) => string;
  /** What its columns of remarks say, each with its head where that says more than "Notes". */
  readonly remarks: () => readonly string[];
  /** The list is one that Afterword wrote: ids of that kind other programs have too. */
  readonly isOurs: boolean;
  /** The numbers of those who have a column. */
  readonly persons: readonly number[];
}

/** What people and programs write where there is nothing. */
const NOTHING =
  /^(?:[-–—?./\s]*|#?n\/?a|n\. ?a\.?|tb[acd]|none|null|undefined|unknown|unbekannt|k\. ?a\.?|#ref!|#value!)$/i;

const NONE: readonly number[] = [];

/**
 * Looks into rows by what their columns are used for.
 *
 * @param heads of all columns: by them our own list is known, and a last name comes behind the first
 */
export function readCells(
  uses: readonly ColumnUse[],
  heads: readonly string[] = [],
): (row: TableRow) => RowCells {
  const columns = new Map<string, number[]>();
  const isGiven = (column: number) => partOfName(heads[column] ?? '') === 'given';
  for (const { column, target, person } of uses) {
    for (const key of person > 0 ? [target, `${target} ${person}`] : [target]) {
      columns.set(
        key,
        [...(columns.get(key) ?? []), column].sort(
          (a, b) => Number(isGiven(b)) - Number(isGiven(a)) || a - b,
        ),
      );
    }
  }
  const ownIds: readonly string[] = ID_HEADS;
  const isOurs = uses.some(
    ({ column, target }) => target === 'id' && ownIds.includes(heads[column] ?? ''),
  );
  const persons = [...new Set(uses.map(({ person }) => person))].filter((each) => each > 0);
  persons.sort((a, b) => a - b);
  const remarked = (columns.get('remark') ?? NONE).map((column) => {
    const head = heads[column] ?? '';
    const saysMore = head !== '' && targetOfHead(head) !== 'remark';
    return { column, label: saysMore ? `${head}: ` : '' };
  });
  return ({ cells }) => {
    const filled = (column: number): string[] =>
      [cells[column] ?? ''].filter((cell) => !NOTHING.test(cell));
    const all = (target: Target, person = 0) =>
      (columns.get(person > 0 ? `${target} ${person}` : target) ?? NONE).flatMap(filled);
    const remarks = () =>
      remarked.flatMap(({ column, label }) => filled(column).map((cell) => label + cell));
    return {
      all,
      remarks,
      isOurs,
      persons,
      one: (target) => (all(target)[0] ?? '').trim(),
      columns: (target) => columns.get(target) ?? NONE,
      at: (column) => (filled(column)[0] ?? '').trim(),
    };
  };
}
