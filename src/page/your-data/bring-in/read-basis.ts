import { MARKER_KEY, parseMarker } from '../../../data/mirror/store-marker.ts';
import { parseUnsaved, UNSAVED_KEY } from '../../../data/unsaved.ts';
import { readRecords, readSession } from '../../../platform/records.ts';

/** How often the store has been changed: by it the background tells whether a preview still holds. */
export async function readBasis(): Promise<number> {
  const unsaved = parseUnsaved((await readSession([UNSAVED_KEY]))[UNSAVED_KEY]);
  const stored = { ...(await readRecords([MARKER_KEY])), ...unsaved };
  return parseMarker(stored[MARKER_KEY])?.revision ?? 0;
}
