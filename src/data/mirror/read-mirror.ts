import type { PrivateFolder } from '../../platform/private-files.ts';
import { readEntry } from './journal-file.ts';
import { changeName, listMirror, snapshotName } from './mirror-files.ts';
import { readSnapshot, type Snapshot } from './snapshot-file.ts';
import { NEW_MARKER } from './store-marker.ts';

async function latestWhole(
  folder: PrivateFolder,
  revisions: readonly number[],
): Promise<Snapshot | null> {
  for (const revision of revisions) {
    const text = await folder.read(snapshotName(revision));
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
    const text = await folder.read(changeName(revision));
    const entry = text === null ? null : readEntry(text);
    if (!entry) continue;
    for (const [key, value] of Object.entries(entry.writes)) records.set(key, value);
    for (const key of entry.removes) records.delete(key);
    ({ marker, at } = entry);
  }
  return at === '' ? null : { marker, at, records: Object.fromEntries(records) };
}
