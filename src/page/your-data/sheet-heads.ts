import { COLUMNS, type Column } from '../../exchange/spreadsheet.ts';
import { words } from '../../platform/words.ts';

/** What the columns of our own table are called. */
export function sheetHeads(): Record<Column, string> {
  const heads = COLUMNS.map((column) => [column, words(`sheet_${column}`)]);
  return Object.fromEntries(heads) as Record<Column, string>;
}
