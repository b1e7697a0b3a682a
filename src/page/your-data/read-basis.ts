import { MARKER_KEY, storeRevision } from '../../data/mirror/store-marker.ts';
import { parseUnsaved, UNSAVED_KEY } from '../../data/unsaved.ts';
import { readRecords, readSession } from '../../platform/records.ts';

/** How often the store has been changed: by it the background tells what came after this moment. */
export async function readBasis(): Promise<number> {
  const unsaved = parseUnsaved((await readSession([UNSAVED_KEY]))[UNSAVED_KEY]);
  return storeRevision({ ...(await readRecords([MARKER_KEY])), ...unsaved });
}
