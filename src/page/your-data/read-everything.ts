import { parseUnsaved, UNSAVED_KEY } from '../../data/unsaved.ts';
import type { OnProgress } from '../../platform/in-slices.ts';
import { listRecordKeys, type Records, readRecords, readSession } from '../../platform/records.ts';

/** Records read in one go, between which the page stays usable. */
const SLICE = 250;

/** Everything there is, and over it what the browser could not save yet. */
export async function readEverything(onProgress: OnProgress = () => {}): Promise<Records> {
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
