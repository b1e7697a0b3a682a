import { decideDateOrder } from '../../../exchange/dates/date-order.ts';
import type { DateOrder } from '../../../exchange/dates/find-day.ts';
import { type DateCell, readDateCell } from '../../../exchange/dates/read-date-cell.ts';
import type { Table } from '../../../exchange/table/read-table.ts';
import type { PlainDate } from '../../../interviews/interview.ts';
import { inSlices } from '../../../platform/in-slices.ts';

/** A date as it stands in a list, and what it is by each order that gives one. */
export interface DateExample {
  readonly text: string;
  readonly days: DateCell['days'];
}

/** How the dates of a list are written: known, of no matter (null), or to be asked. */
export interface DatesOfTable {
  readonly order: DateOrder | null | 'ask';
  /** Three that can be read in several ways, the ones that differ most by looks first. */
  readonly examples: readonly DateExample[];
}

const EXAMPLES = 3;

/**
 * Looks at all dates in some columns of a list.
 *
 * @param others columns with dates that are not brought in, which may tell how all of them are written
 */
export async function readDates(
  table: Table,
  columns: readonly number[],
  others: readonly number[],
  today: PlainDate,
): Promise<DatesOfTable> {
  const read: DateCell[] = [];
  const beside: DateCell[] = [];
  const examples = new Map<string, DateExample>();
  await inSlices(table.rows, ({ cells }) => {
    for (const column of columns) {
      const text = cells[column] ?? '';
      const cell = readDateCell(text, today);
      if (!cell) continue;
      read.push(cell);
      const isOpen = new Set(cell.days.map(([, date]) => date)).size > 1;
      if (isOpen && examples.size < EXAMPLES) examples.set(text, { text, days: cell.days });
    }
    for (const column of others) {
      const cell = readDateCell(cells[column] ?? '', today);
      if (cell) beside.push(cell);
    }
  });
  return { order: decideDateOrder(read, beside), examples: [...examples.values()] };
}
