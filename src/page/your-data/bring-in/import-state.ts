import type { ReadBackup } from '../../../data/backup/read-backup-content.ts';
import type { ColumnGuess } from '../../../exchange/columns/guess-columns.ts';
import type { DateOrder } from '../../../exchange/dates/find-day.ts';
import type { Table } from '../../../exchange/table/read-table.ts';
import type { ImportProblem } from './import-problem.ts';
import type { Incoming } from './incoming.ts';
import type { MadePlan } from './make-plan.ts';

/** A list with what its columns are taken for: as was guessed, or as its user has said. */
export interface MappedList {
  readonly table: Table;
  readonly columns: readonly ColumnGuess[];
  /** What the user has said of its dates; null: nothing yet. */
  readonly order: DateOrder | null;
}

/** How far the import of a file is, and what it waits for. */
export type ImportState =
  | { readonly at: 'idle' }
  /** `done`: from 0 to 1. */
  | { readonly at: 'reading'; readonly done: number }
  | {
      readonly at: 'locked';
      readonly text: string;
      readonly isWrong: boolean;
      readonly isBusy: boolean;
    }
  /** It is not what Afterword once wrote; what can be read of it may come in all the same. */
  | { readonly at: 'altered'; readonly backup: ReadBackup }
  | { readonly at: 'columns'; readonly list: MappedList }
  | {
      readonly at: 'preview';
      readonly incoming: Incoming;
      readonly made: MadePlan;
      /** Of which the preview is; null: of a backup. */
      readonly list: MappedList | null;
      readonly isStale: boolean;
      readonly isBusy: boolean;
    }
  | {
      readonly at: 'done';
      readonly importId: string;
      readonly added: number;
      readonly updated: number;
    }
  | { readonly at: 'problem'; readonly problem: ImportProblem };

export const IDLE: ImportState = { at: 'idle' };
