import { CURRENT_VERSION, migrateData, readVersion, VERSION_KEY } from '../data/data-version.ts';
import { userTimeZone } from '../data/read-timetable.ts';
import { readRecords, writeRecords } from '../platform/records.ts';

/** True once it has been done: no older copy can come while this one runs. */
let isDone = false;

/** Brings stored data up to this copy's version. What a newer copy wrote is left as it is. */
export async function bringUpToDate(): Promise<void> {
  if (isDone) return;
  if (readVersion(await readRecords([VERSION_KEY])) < CURRENT_VERSION) {
    const writes = migrateData(await readRecords(), userTimeZone());
    if (writes !== null && writes !== 'newer') await writeRecords(writes);
  }
  isDone = true;
}
