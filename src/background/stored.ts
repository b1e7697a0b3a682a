import { parseUnsaved, UNSAVED_KEY } from '../data/unsaved.ts';
import {
  deleteRecords,
  deleteSession,
  type Records,
  readRecords,
  readSession,
  writeRecords,
  writeSession,
} from '../platform/records.ts';

/*
 * The store as the background knows it: what the browser would not save stands in memory and counts as
 * if it were saved, so that nothing that the user did is asked for twice, and is saved when there is room.
 * It stands there until it is sure that it stays saved: a browser may forget what it has acknowledged.
 */

/** Set from a write that failed until it is sure that nothing is lost by it (`recover-store.ts`). */
const TROUBLE_KEY = 'store-trouble';

/** What is not saved yet; undefined: not looked for since this background was started. */
let unsaved: Records | undefined;
let isTroubled = false;

async function readUnsaved(): Promise<Records> {
  if (unsaved) return unsaved;
  const kept = await readSession([UNSAVED_KEY, TROUBLE_KEY]);
  isTroubled = TROUBLE_KEY in kept;
  unsaved = parseUnsaved(kept[UNSAVED_KEY]);
  return unsaved;
}

/** True from a write that failed until `endTrouble`, also when the background was ended in between. */
export async function isStoreTroubled(): Promise<boolean> {
  await readUnsaved();
  return isTroubled;
}

/** All is saved, and nothing is lost any more by a write that failed. */
export async function endTrouble(): Promise<void> {
  await deleteSession([TROUBLE_KEY, UNSAVED_KEY]);
  isTroubled = false;
  unsaved = {};
}

/** True while something is not saved, or not for sure. */
export async function hasUnsaved(): Promise<boolean> {
  return Object.keys(await readUnsaved()).length > 0;
}

/** The keys of what is not saved. */
export async function unsavedKeys(): Promise<string[]> {
  return Object.keys(await readUnsaved());
}

/** Reads these keys, or all. A read that fails rejects: it must never pass for an empty store. */
export async function readStored(keys?: readonly string[]): Promise<Records> {
  const [stored, waiting] = [await readRecords(keys), await readUnsaved()];
  const wanted = Object.entries(waiting).filter(([key]) => !keys || keys.includes(key));
  return wanted.length === 0 ? stored : { ...stored, ...Object.fromEntries(wanted) };
}

/** From now on nothing that is saved is sure to stay; also where there is more to keep than room in memory. */
async function beginTrouble(): Promise<void> {
  isTroubled = true;
  await writeSession({ [TROUBLE_KEY]: true });
}

/** Keeps these records in memory. Rejects where that is full as well. */
async function keep(records: Records): Promise<'kept'> {
  await beginTrouble();
  await writeSession({ [UNSAVED_KEY]: records });
  unsaved = records;
  return 'kept';
}

/**
 * Saves all these records, with what has waited to be saved. Where the browser would not, or is not sure
 * to keep it, they are `kept` in memory. Rejects where even that is full; nothing has changed then.
 */
export async function saveStored(records: Records): Promise<'saved' | 'kept'> {
  const all = { ...(await readUnsaved()), ...records };
  try {
    await writeRecords(all);
  } catch (error) {
    console.error('Afterword: the browser would not save.', error);
    return keep(all);
  }
  return isTroubled ? keep(all) : 'saved';
}

/** Saves all these records, or rejects, also where others still wait to be saved: nothing has changed then. */
export async function saveOrRefuse(records: Records): Promise<'saved'> {
  if (await isStoreTroubled()) throw new Error('Something else waits to be saved.');
  try {
    await writeRecords(records);
    return 'saved';
  } catch (error) {
    await beginTrouble();
    throw error;
  }
}

/** Deletes what is saved under these keys, for good, or rejects. */
export async function deleteStored(keys: readonly string[]): Promise<void> {
  try {
    await deleteRecords(keys);
  } catch (error) {
    await beginTrouble();
    throw error;
  }
}

/** Tries once more to save what waits; true where the browser has taken all of it. */
export async function retryUnsaved(): Promise<boolean> {
  try {
    await writeRecords(await readUnsaved());
    return true;
  } catch (error) {
    console.error('Afterword: the browser would still not save.', error);
    return false;
  }
}
