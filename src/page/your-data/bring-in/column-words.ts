import type { ColumnGuess } from '../../../exchange/columns/guess-columns.ts';
import type { Target } from '../../../exchange/columns/target.ts';
import { type MessageKey, words } from '../../../platform/words.ts';

/** What a column can be, and `none`: it is not brought in. */
export type ColumnChoice = Target | 'none';

export const COLUMN_LABELS: Record<ColumnChoice, MessageKey> = {
  none: 'columnNone',
  company: 'fieldCompany',
  position: 'fieldPosition',
  date: 'fieldInterviewDate',
  time: 'columnTime',
  zone: 'fieldTimeZone',
  minutes: 'columnMinutes',
  name: 'fieldPersonName',
  email: 'columnEmail',
  phone: 'columnPhone',
  role: 'fieldRole',
  hiringDate: 'fieldHiringDate',
  status: 'columnStatus',
  outcomeDate: 'columnOutcomeDate',
  strongPoints: 'fieldStrongPoints',
  remark: 'fieldOwnRemark',
  id: 'columnId',
  sourceId: 'columnSourceId',
};

/** What a column is called: by its head, else by its number. */
export function nameOfColumn({ head, column }: Pick<ColumnGuess, 'head' | 'column'>): string {
  return head === '' ? words('columnNumber', column + 1) : head;
}
