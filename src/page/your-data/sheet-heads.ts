import type { Target } from '../../exchange/columns/target.ts';
import { COLUMNS, type Column } from '../../exchange/spreadsheet.ts';
import { words } from '../../platform/words.ts';

/** What the columns of our own table are called. */
export function sheetHeads(): Record<Column, string> {
  const heads = COLUMNS.map((column) => [column, words(`sheet_${column}`)]);
  return Object.fromEntries(heads) as Record<Column, string>;
}

/** What the columns of our own table become where it comes in again; the others stay out. */
const BACK: Partial<Record<Column, Target>> = {
  company: 'company',
  position: 'position',
  date: 'date',
  time: 'time',
  timeZone: 'zone',
  minutes: 'minutes',
  people: 'name',
  emails: 'email',
  phones: 'phone',
  roles: 'role',
  hiringDate: 'hiringDate',
  strongPoints: 'strongPoints',
  outcome: 'status',
  outcomeDate: 'outcomeDate',
  id: 'id',
};

/** By the head of a column: what it is, where a table has come out of Afterword. */
export function ownHeads(): ReadonlyMap<string, Target> {
  const heads = sheetHeads();
  return new Map(
    COLUMNS.flatMap((column) => {
      const target = BACK[column];
      return target ? [[heads[column], target] as const] : [];
    }),
  );
}
