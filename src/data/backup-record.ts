import * as v from 'valibot';
import type { Instant } from '../interviews/interview.ts';
import { instantSchema } from './interview-schema.ts';

/** What is known of backups to a file. */
export interface BackupState {
  /** When one was last written; null: never. */
  readonly at: Instant | null;
  /** The first change that no backup has, or when the backup was done that lacks it; null: there is none. */
  readonly changedSince: Instant | null;
  /** When the user last put the question off; null: not since the last backup. */
  readonly putOffAt: Instant | null;
}

export const BACKUP_KEY = 'backup';

export const NO_BACKUP: BackupState = { at: null, changedSince: null, putOffAt: null };

const instantOrNull = v.fallback(v.nullable(instantSchema), null);
const backupSchema = v.object({
  at: instantOrNull,
  changedSince: instantOrNull,
  putOffAt: instantOrNull,
});

/** Reads what is stored; what cannot be read is as if there had never been a backup. */
export function parseBackup(raw: unknown): BackupState {
  const result = v.safeParse(backupSchema, raw);
  return result.success ? result.output : NO_BACKUP;
}

/** After so long with changes and without a backup the user is asked, once and quietly. */
const PATIENCE_MS = 14 * 86_400_000;

/** True where it is time to ask whether to make a backup. */
export function isBackupDue({ changedSince, putOffAt }: BackupState, now: Instant): boolean {
  if (changedSince === null || putOffAt !== null) return false;
  return Date.parse(now) - Date.parse(changedSince) >= PATIENCE_MS;
}
