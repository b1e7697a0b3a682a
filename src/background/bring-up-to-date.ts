import { CURRENT_VERSION, migrateData, readVersion, VERSION_KEY } from '../data/data-version.ts';
import { userTimeZone } from '../data/read-timetable.ts';
import { commit } from './commit.ts';
import { takeSnapshot } from './safety/write-mirror.ts';
import { readStored } from './stored.ts';

/** True once it has been done: no older copy can come while this one runs. */
let isDone = false;

/**
 * Brings stored data up to this copy's version, once, also where that waits to be saved. What a newer copy
 * wrote is left as it is.
 */
export async function bringUpToDate(): Promise<void> {
  if (isDone) return;
  const version = readVersion(await readStored([VERSION_KEY]));
  if (version < CURRENT_VERSION) {
    // What a migration gets wrong can be brought back by hand: this snapshot gives way to no later one.
    if (version > 0) await takeSnapshot(`before-version-${CURRENT_VERSION}`);
    const stored = await readStored();
    const writes = migrateData(stored, userTimeZone());
    if (writes !== null && writes !== 'newer') await commit({ before: stored, writes }, new Date());
  }
  isDone = true;
}
