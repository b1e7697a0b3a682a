import { kindOfCell } from '../columns/cell-kind.ts';
import { targetOfHead } from '../columns/head-words.ts';
import type { Table, TableRow } from './read-table.ts';

/** Titles and remarks above the heads are at most so many rows. */
const ABOVE = 20;
/** Nobody calls a column by more. */
const LONGEST_HEAD = 60;

const SAYS_WHEN_OR_WHO = ['date', 'email', 'url'];

/** How many of a row's cells are known as the head of a column; none of a row that has facts. */
function knownIn({ cells }: TableRow): number {
  if (cells.some((cell) => SAYS_WHEN_OR_WHO.includes(kindOfCell(cell)))) return 0;
  return cells.filter((cell) => targetOfHead(cell) !== null).length;
}

const filled = ({ cells }: TableRow): number => cells.filter((cell) => cell !== '').length;

/** Names of columns: short, each another one, none a date, an address or a number. */
function looksLikeHead(row: TableRow, usual: number): boolean {
  const named = row.cells.filter((cell) => cell !== '');
  return (
    named.length * 2 >= usual &&
    named.length > 1 &&
    new Set(named).size * 2 > named.length &&
    named.every((cell) => cell.length <= LONGEST_HEAD && kindOfCell(cell) === 'text')
  );
}

function headIndex(rows: readonly TableRow[]): number {
  const first = rows.slice(0, ABOVE);
  const known = first.map(knownIn);
  const most = Math.max(...known);
  if (most >= 2) return known.indexOf(most);
  const widths = rows
    .slice(0, 200)
    .map(filled)
    .sort((a, b) => a - b);
  const usual = widths[Math.floor(widths.length / 2)] ?? 0;
  const looking = first.findIndex((row) => looksLikeHead(row, usual));
  // A row that only looks like one is the first of the list, where others below look the same.
  if (looking === -1) return most === 1 && known[0] === 1 ? 0 : -1;
  const below = rows.slice(looking + 1, looking + 6);
  const isAlone = below.length === 0 || below.some((row) => !looksLikeHead(row, usual));
  return isAlone || (known[looking] ?? 0) > 0 ? looking : -1;
}

/** Tells the heads from the rows below them; without any, every column goes without. */
export function findHead(rows: readonly TableRow[]): Pick<Table, 'heads' | 'rows'> {
  const index = headIndex(rows);
  const below = rows.slice(index + 1);
  const heads = rows[index]?.cells ?? [];
  let width = heads.length;
  for (const { cells } of below) width = Math.max(width, cells.length);
  return { heads: Array.from({ length: width }, (_, column) => heads[column] ?? ''), rows: below };
}
