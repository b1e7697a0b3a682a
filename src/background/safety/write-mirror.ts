import { writeEntry } from '../../data/mirror/journal-file.ts';
import {
  changeName,
  listMirror,
  openMirror,
  snapshotName,
} from '../../data/mirror/mirror-files.ts';
import { isMirrored } from '../../data/mirror/mirrored-keys.ts';
import { snapshotLine, writeSnapshot } from '../../data/mirror/snapshot-file.ts';
import {
  MARKER_KEY,
  NEW_MARKER,
  parseMarker,
  type StoreMarker,
} from '../../data/mirror/store-marker.ts';
import type { PrivateFolder } from '../../platform/private-files.ts';
import { listRecordKeys, type Records } from '../../platform/records.ts';
import { readStored } from '../stored.ts';

/** Records read in one go: a change that comes in between does not wait for the snapshot. */
const SLICE = 500;

/** Whoever is ended while he writes a file leaves an empty one, which would pass for what it is named after. */
async function removeTorn(folder: PrivateFolder, name: string | null): Promise<void> {
  // One that cannot be read is not known to be torn.
  const isTorn = name !== null && (await folder.isEmpty(name).catch(() => false));
  if (isTorn) await folder.remove(name);
}

/** True once it is known that the last life of the background has left no torn change. */
let hasLooked = false;

async function lookForTornChange(folder: PrivateFolder): Promise<void> {
  if (hasLooked) return;
  const [last] = (await listMirror(folder)).changes;
  await removeTorn(folder, last === undefined ? null : changeName(last));
  hasLooked = true;
}

/** Writes a change into the mirror. It says what it could not do and goes on: the store has the change. */
export async function keepChange(
  marker: StoreMarker,
  writes: Records,
  removes: readonly string[],
): Promise<void> {
  const folder = await openMirror();
  if (!folder) return;
  const entry = { marker, at: new Date().toISOString(), writes, removes };
  try {
    await lookForTornChange(folder);
    await folder.write(changeName(marker.revision), writeEntry(entry));
  } catch (error) {
    console.error('Afterword: a change is not in the mirror.', error);
  }
}

async function linesOfStore(): Promise<string[]> {
  const keys = (await listRecordKeys())?.filter(isMirrored);
  const lines: string[] = [];
  const add = (records: Records): void => {
    for (const [key, value] of Object.entries(records)) {
      if (isMirrored(key)) lines.push(snapshotLine(key, value));
    }
  };
  if (!keys) add(await readStored());
  for (let from = 0; keys && from < keys.length; from += SLICE) {
    add(await readStored(keys.slice(from, from + SLICE)));
  }
  return lines;
}

/** Two snapshots stay, each in a file of its own, with the changes that the older one lacks. */
async function tidy(folder: PrivateFolder): Promise<void> {
  const { snapshots, changes } = await listMirror(folder);
  const older = snapshots[1];
  if (older === undefined) return;
  const old = changes.filter((revision) => revision <= older).map(changeName);
  for (const name of [...snapshots.slice(2).map(snapshotName), ...old]) await folder.remove(name);
}

async function removeTornFrom(folder: PrivateFolder): Promise<void> {
  const [last] = (await listMirror(folder)).snapshots;
  await removeTorn(folder, last === undefined ? null : snapshotName(last));
}

/** Removes a snapshot in whose middle the background was ended. Waits for one that is being taken. */
export async function removeTornSnapshot(): Promise<void> {
  const folder = await openMirror();
  if (folder) await navigator.locks.request('afterword-snapshot', () => removeTornFrom(folder));
}

async function snapshotInto(folder: PrivateFolder, label: string | null): Promise<void> {
  const known = parseMarker((await readStored([MARKER_KEY]))[MARKER_KEY]);
  // By the marker the mirror is held against the store. One that is kept aside has no part in that.
  const marker = known ?? (label === null ? null : NEW_MARKER);
  if (!marker) throw new Error('The store has not been looked through yet.');
  const at = new Date().toISOString();
  // Changes that come while it is read stand in the journal as well, and are newer than this revision.
  const text = await writeSnapshot({ marker, at }, await linesOfStore());
  await folder.write(label === null ? snapshotName(marker.revision) : `${label}.jsonl`, text);
  await tidy(folder);
}

/**
 * Takes a snapshot now; false where there can be none. One at a time.
 *
 * @param label names one that is kept beside the alternating two, until the next of that name
 */
export function takeSnapshot(label: string | null = null): Promise<boolean> {
  return navigator.locks.request('afterword-snapshot', async () => {
    const folder = await openMirror();
    if (!folder) return false;
    try {
      await removeTornFrom(folder);
      await snapshotInto(folder, label);
      return true;
    } catch (error) {
      console.error('Afterword: no snapshot could be taken.', error);
      return false;
    }
  }) as Promise<boolean>;
}
