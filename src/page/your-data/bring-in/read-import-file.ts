import { type ReadBackup, readBackupContent } from '../../../data/backup/read-backup-content.ts';
import { CURRENT_VERSION } from '../../../data/data-version.ts';
import { GREATEST_BACKUP } from '../../../exchange/backup-file.ts';
import { decodeText, GREATEST_IMPORT } from '../../../exchange/decode-text.ts';
import { openBackup } from '../../../exchange/open-backup.ts';
import { readTable, type Table } from '../../../exchange/table/read-table.ts';
import { inPart, type OnProgress } from '../../../platform/in-slices.ts';
import type { ImportProblem } from './import-problem.ts';

/** What a chosen file is. */
export type ReadFile =
  | { readonly kind: 'problem'; readonly problem: ImportProblem }
  /** `text`: to be opened with a passphrase; `isWrong`: the one that was tried does not open it. */
  | { readonly kind: 'locked'; readonly text: string; readonly isWrong: boolean }
  | { readonly kind: 'backup'; readonly backup: ReadBackup; readonly isAltered: boolean }
  | { readonly kind: 'table'; readonly table: Table };

const amiss = (problem: ImportProblem): ReadFile => ({ kind: 'problem', problem });

/** Opens a backup, or any other file of Afterword, behind a passphrase or without. */
export async function readBackupText(
  text: string,
  passphrase: string | null,
  userTimeZone: string,
  onProgress: OnProgress,
): Promise<ReadFile> {
  const opened = await openBackup(
    text,
    { dataVersion: CURRENT_VERSION, ...(passphrase === null ? {} : { passphrase }) },
    inPart(onProgress, 0, 0.7),
  );
  if ('problem' in opened) {
    const { problem } = opened;
    if (problem === 'locked') return { kind: 'locked', text, isWrong: false };
    if (problem === 'wrongPassphrase') return { kind: 'locked', text, isWrong: true };
    return amiss(problem);
  }
  const { content, dataVersion, isAltered } = opened;
  const written = dataVersion === null ? undefined : { dataVersion, userTimeZone };
  const backup = await readBackupContent(content, written, inPart(onProgress, 0.7, 1));
  if ('problem' in backup) return amiss(backup.problem);
  return { kind: 'backup', backup, isAltered };
}

/** Reads a file that was chosen, whatever it is. One that is too large is not even opened. */
export async function readImportFile(
  file: File,
  userTimeZone: string,
  onProgress: OnProgress,
): Promise<ReadFile> {
  if (file.size > GREATEST_BACKUP) return amiss('tooLarge');
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return amiss('unreadable');
  const decoded = decodeText(new Uint8Array(bytes));
  if ('problem' in decoded) return amiss(decoded.problem);
  const { text } = decoded;
  // No list of cells begins so.
  if (/^\s*[[{]/.test(text.slice(0, 1_000))) {
    return readBackupText(text, null, userTimeZone, onProgress);
  }
  if (file.size > GREATEST_IMPORT) return amiss('tooLarge');
  const table = await readTable(text, (share) => onProgress(share, 1));
  return 'problem' in table ? amiss(table.problem) : { kind: 'table', table };
}
