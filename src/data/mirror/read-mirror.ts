import type { PrivateFolder } from '../../platform/private-files.ts';
import { readEntry } from './journal-file.ts';
import { changeName, listMirror, snapshotName } from './mirror-files.ts';
import { readSnapshot, type Snapshot } from './snapshot-file.ts';
import { NEW_MARKER } from './store-marker.ts';

/** A file's text; null also where the browser will not read it, as of a disk that has come to harm. */
const textOf = (folder: PrivateFolder, name: string): Promise<string | null> =>
  folder.read(name).catch(() => null);

async function latestWhole(
  folder: PrivateFolder,
  revisions: readonly number[],
): Promise<Snapshot | null> {
  for (const revision of revisions) {
    const text = await textOf(folder, snapshotName(revision));
    const snapshot = text === null ? null : await readSnapshot(text);
    if (snapshot) return snapshot;
  }
  return null;
}

/**
 * The latest state that the mirror knows: its latest whole snapshot with the changes since; null where it
 * knows nothing.
 */
export async function readMirror(folder: PrivateFolder): Promise<Snapshot | null> {
  const files = await listMirror(folder);
  const snapshot = await latestWhole(folder, files.snapshots);
  let { marker, at } = snapshot ?? { marker: NEW_MARKER, at: '' };
  const records = new Map(Object.entries(snapshot?.records ?? {}));
  for (const revision of files.changes.toReversed()) {
    if (revision <= marker.revision) continue;
    const text = await textOf(folder, changeName(revision));
    const entry = text === null ? null : readEntry(text);
    if (!entry) continue;
    for (const [key, value] of Object.entries(entry.writes)) records.set(key, value);
    for (const key of entry.removes) records.delete(key);
    ({ marker, at } = entry);
  }
  return at === '' ? null : { marker, at, records: Object.fromEntries(records) };
}
