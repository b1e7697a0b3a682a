import type { ReadBackup } from '../../../data/backup/read-backup-content.ts';
import type { IncomingData } from '../../../data/import/import-plan.ts';
import type { InterviewRecord } from '../../../data/interview-record.ts';
import { ID_HEADS } from '../../../exchange/columns/own-heads.ts';
import type { ListRead } from '../../../exchange/rows-to-interviews.ts';
import type { Table } from '../../../exchange/table/read-table.ts';
import { words } from '../../../platform/words.ts';
import { formatList } from '../../../ui/dates.ts';
import { COLUMN_LABELS, nameOfColumn } from './column-words.ts';
import type { PreviewLine } from './preview.ts';
import { describeSkip } from './skip-words.ts';

/** What a file brings, and what of it does not even come into question. */
export interface Incoming {
  readonly data: IncomingData;
  readonly skipped: readonly PreviewLine[];
  /** Interviews of which something is left out. */
  readonly lacking: readonly PreviewLine[];
  /** Of how many only the day is known. */
  readonly withoutTime: number;
  readonly columnsLeft: readonly string[];
  /** They are another tracker's, and can be chosen anew: not those that our own table only tells. */
  readonly canKeepColumns: boolean;
}

/** Of a backup: records with their history, templates, settings. */
export function incomingOfBackup(backup: ReadBackup): Incoming {
  return {
    data: {
      how: 'merge',
      records: backup.interviews,
      templates: backup.templates,
      settings: backup.settings,
    },
    skipped: backup.skipped.map(({ name, why }, index) => ({
      key: `file ${index}`,
      name,
      detail: describeSkip(why),
    })),
    lacking: [],
    withoutTime: 0,
    columnsLeft: [],
    canKeepColumns: false,
  };
}

const nameOfRow = (row: number, name: string): string =>
  name === '' ? words('importRow', row) : words('importRowNamed', row, name);

/** Of a table: interviews without a history. */
export function incomingOfTable(read: ListRead, { heads }: Table): Incoming {
  return {
    data: {
      how: 'fill',
      records: read.brought.map(({ interview }): InterviewRecord => ({ interview, past: [] })),
      templates: [],
      settings: null,
    },
    skipped: read.skipped.map(({ row, name, why }) => ({
      key: `row ${row}`,
      name: nameOfRow(row, name),
      detail: describeSkip(why),
    })),
    lacking: read.brought
      .filter(({ left }) => left.length > 0)
      .map(({ row, interview, left }) => ({
        key: `row ${row}`,
        name: nameOfRow(row, interview.company),
        detail: formatList(
          left.map(({ target, text }) =>
            words('pair', words(COLUMN_LABELS[target]), words('quotedText', text)),
          ),
        ),
      })),
    withoutTime: read.brought.filter(({ isTimeUnknown }) => isTimeUnknown).length,
    columnsLeft: read.unused.map((column) => nameOfColumn({ column, head: heads[column] ?? '' })),
    canKeepColumns: !ID_HEADS.some((head) => heads.includes(head)),
  };
}
