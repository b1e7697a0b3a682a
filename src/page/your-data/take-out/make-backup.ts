import { backupContent } from '../../../data/backup/backup-content.ts';
import { readVersion } from '../../../data/data-version.ts';
import { writeBackup } from '../../../exchange/backup-file.ts';
import { extensionVersion } from '../../../platform/browser.ts';
import { inPart, type OnProgress } from '../../../platform/in-slices.ts';
import { readEverything } from '../read-everything.ts';

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
    // Of a newer version, which this one only reads, it is that one's.
    dataVersion: readVersion(stored),
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
