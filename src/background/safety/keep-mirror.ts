import { writeEntry } from '../../data/mirror/journal-file.ts';
import {
  changeName,
  listMirror,
  type MirrorFiles,
  openMirror,
  snapshotName,
} from '../../data/mirror/mirror-files.ts';
import { isMirrored } from '../../data/mirror/mirrored-keys.ts';
import { snapshotLine, writeSnapshot } from '../../data/mirror/snapshot-file.ts';
import { MARKER_KEY, parseMarker, type StoreMarker } from '../../data/mirror/store-marker.ts';
import type { PrivateFolder } from '../../platform/private-files.ts';
import { listRecordKeys, type Records } from '../../platform/records.ts';
import { isStoreTroubled, readStored } from '../stored.ts';

/** So many changes are kept beside a snapshot before there is a new one. */
const CHANGES_A_SNAPSHOT = 60;

/** Records read in one go: a change that comes in between does not wait for the snapshot. */
const SLICE = 500;

/** Whoever is ended while he writes a file leaves an empty one, which would pass for what it is named after. */
async function removeTorn(folder: PrivateFolder, name: string | null): Promise<void> {
  if (name !== null && (await folder.isEmpty(name))) await folder.remove(name);
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

async function snapshotInto(folder: PrivateFolder, label: string | null): Promise<void> {
  const marker = parseMarker((await readStored([MARKER_KEY]))[MARKER_KEY]);
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
      await snapshotInto(folder, label);
      return true;
    } catch (error) {
      console.error('Afterword: no snapshot could be taken.', error);
      return false;
    }
  }) as Promise<boolean>;
}

/** What lies in the mirror, with no snapshot that somebody is about to write, or was when he was ended. */
function listSound(folder: PrivateFolder): Promise<MirrorFiles> {
  return navigator.locks.request('afterword-snapshot', async () => {
    const [last] = (await listMirror(folder)).snapshots;
    await removeTorn(folder, last === undefined ? null : snapshotName(last));
    return listMirror(folder);
  }) as Promise<MirrorFiles>;
}

/**
 * Takes a snapshot where enough has changed since the last one, or where the mirror lacks a change.
 * Nobody waits for it.
 */
export async function keepMirror(): Promise<void> {
  const folder = await openMirror();
  if (!folder || (await isStoreTroubled())) return;
  const marker = parseMarker((await readStored([MARKER_KEY]))[MARKER_KEY]);
  if (!marker) return;
  const { snapshots, changes } = await listSound(folder);
  const [last = -1] = snapshots;
  const kept = changes.filter((revision) => revision > last).length;
  const lacks = marker.revision - last - kept > 0;
  if (last < 0 || lacks || kept >= CHANGES_A_SNAPSHOT) await takeSnapshot();
}
