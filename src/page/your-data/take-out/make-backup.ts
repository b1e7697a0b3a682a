import { backupContent } from '../../../data/backup/backup-content.ts';
import { CURRENT_VERSION } from '../../../data/data-version.ts';
import { parseUnsaved, UNSAVED_KEY } from '../../../data/unsaved.ts';
import { writeBackup } from '../../../exchange/backup-file.ts';
import { extensionVersion } from '../../../platform/browser.ts';
import { inPart, type OnProgress } from '../../../platform/in-slices.ts';
import {
  listRecordKeys,
  type Records,
  readRecords,
  readSession,
} from '../../../platform/records.ts';

/** Records read in one go, between which the page stays usable. */
const SLICE = 250;

/** Everything there is, and over it what the browser could not save yet. */
async function readEverything(onProgress: OnProgress): Promise<Records> {
  const session = await readSession([UNSAVED_KEY]);
  const unsaved = parseUnsaved(session[UNSAVED_KEY]);
  const keys = await listRecordKeys();
  if (!keys) return { ...(await readRecords()), ...unsaved };
  const stored: Records = {};
  for (let from = 0; from < keys.length; from += SLICE) {
    Object.assign(stored, await readRecords(keys.slice(from, from + SLICE)));
    onProgress(from, keys.length);
  }
  return { ...stored, ...unsaved };
}

/**
 * Everything as one file.
 *
 * @param passphrase null: it can be read by anybody
 * @param onProgress from 0 to 1
 * @throws what the signal is aborted with, and where the store cannot be read
 */
export async function makeBackup(options: {
  passphrase: string | null;
  onProgress: (done: number) => void;
  signal: AbortSignal;
}): Promise<Blob> {
  const { passphrase, onProgress, signal } = options;
  const tell: OnProgress = (done, total) => {
    signal.throwIfAborted();
    onProgress(total === 0 ? 1 : done / total);
  };
  const stored = await readEverything(inPart(tell, 0, 0.3));
  const content = await backupContent(stored, inPart(tell, 0.3, 0.5));
  const head = {
    dataVersion: CURRENT_VERSION,
    writtenAt: new Date().toISOString(),
    writtenBy: extensionVersion(),
  };
  const text = await writeBackup(content, head, inPart(tell, 0.5, 1));
  if (passphrase === null) return new Blob([text]);
  const { lockText } = await import('../../../exchange/locked-file.ts');
  const locked = await lockText(text, passphrase);
  signal.throwIfAborted();
  return new Blob([locked]);
}
