import { MARKER_KEY, parseMarker } from '../../../data/mirror/store-marker.ts';
import { readRecords } from '../../../platform/records.ts';

/** How often the store has been changed: by it the background tells whether a preview still holds. */
export async function readBasis(): Promise<number> {
  const { [MARKER_KEY]: raw } = await readRecords([MARKER_KEY]);
  return parseMarker(raw)?.revision ?? 0;
}
