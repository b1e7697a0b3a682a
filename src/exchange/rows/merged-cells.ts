import type { TableRow } from '../table/read-table.ts';
import type { RowCells } from './row-cells.ts';

/**
 * Looks into rows one after the other. A cell of a company or a position that spans several rows comes
 * out of a spreadsheet with its text in the first of them: those directly below are about the same.
 */
export function mergedCells(cellsOf: (row: TableRow) => RowCells): (row: TableRow) => RowCells {
  let above = { row: 0, company: '', position: '' };
  return (tableRow) => {
    const cells = cellsOf(tableRow);
    const { row } = tableRow;
    const isOwn = (['company', 'position', 'id', 'sourceId'] as const).some(
      (target) => cells.one(target) !== '',
    );
    const isMerged = !isOwn && row === above.row + 1 && above.company !== '';
    const { company, position } = isMerged
      ? above
      : { company: cells.one('company'), position: cells.one('position') };
    above = { row, company, position };
    if (!isMerged) return cells;
    const { one } = cells;
    const whole = { company, position };
    return {
      ...cells,
      one: (target) =>
        target === 'company' || target === 'position' ? whole[target] : one(target),
    };
  };
}
