import { defuseCell } from './defuse-cell.ts';

/**
 * What the cells are parted by. RFC 4180 has the comma; a spreadsheet that writes 1,5 for one and a half
 * takes the semicolon, and puts a line with commas into one cell.
 */
export type Separator = ',' | ';';

/** By it Excel knows that the letters are UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

function writeCell(cell: string): string {
  return `"${defuseCell(cell).replaceAll('"', '""')}"`;
}

/** Rows as a file for a spreadsheet (RFC 4180): every cell in quotes, and none of them a formula. */
export function writeCommaFile(
  rows: readonly (readonly string[])[],
  separator: Separator = ',',
): string {
  const lines = rows.map((cells) => `${cells.map(writeCell).join(separator)}\r\n`);
  return BYTE_ORDER_MARK + lines.join('');
}
