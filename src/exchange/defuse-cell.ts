/**
 * What a spreadsheet may take for a formula: a sign that begins one (or its full-width twin), also
 * behind white space, what is invisible, and apostrophes, which some programs take away.
 * OWASP, "CSV Injection".
 */
const LOOKS_LIKE_FORMULA = /^[\s\p{Cc}\p{Cf}']*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u;

/** The cell as text that no spreadsheet reckons with: an apostrophe in front, where it needs one. */
export function defuseCell(cell: string): string {
  return LOOKS_LIKE_FORMULA.test(cell) ? `'${cell}` : cell;
}

/**
 * Undoes exactly what `defuseCell` added. A text that begins with an apostrophe of its own keeps it:
 * where a formula follows, `defuseCell` has put one more in front.
 */
export function restoreCell(cell: string): string {
  return cell.startsWith("'") && LOOKS_LIKE_FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}
