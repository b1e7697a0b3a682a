import { listMirror, openMirror } from '../../data/mirror/mirror-files.ts';
import { MARKER_KEY, parseMarker } from '../../data/mirror/store-marker.ts';
import { withDataLock } from '../data-lock.ts';
import { isStoreTroubled, readStored } from '../stored.ts';
import { removeTornSnapshot, takeSnapshot } from './write-mirror.ts';

/** So many changes are kept beside a snapshot before there is a new one. */
const CHANGES_A_SNAPSHOT = 60;

async function isSnapshotDue(): Promise<boolean> {
  const folder = await openMirror();
  if (!folder || (await isStoreTroubled())) return false;
  const marker = parseMarker((await readStored([MARKER_KEY]))[MARKER_KEY]);
  if (!marker) return false;
  const { snapshots, changes } = await listMirror(folder);
  const [last = -1] = snapshots;
  const kept = changes.filter((revision) => revision > last).length;
  const lacks = marker.revision - last - kept > 0;
  return last < 0 || lacks || kept >= CHANGES_A_SNAPSHOT;
}

/**
 * Takes a snapshot where enough has changed since the last one, or where the mirror lacks a change.
 * Nobody waits for it; but it is under the data lock that it is decided on, as between the two of them the
 * store has a change already that the mirror lacks.
 */
export async function keepMirror(): Promise<void> {
  await removeTornSnapshot();
  if (await withDataLock(isSnapshotDue)) await takeSnapshot();
}
