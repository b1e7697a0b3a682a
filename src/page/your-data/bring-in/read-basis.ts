import { readRecords } from '../../../platform/records.ts';

const MARKER_KEY = 'marker';

function hasRevision(raw: unknown): raw is { readonly revision: number } {
  return (
    typeof raw === 'object' && raw !== null && 'revision' in raw && typeof raw.revision === 'number'
  );
}

/** How often the store has been changed: by it the background tells whether a preview still holds. */
export async function readBasis(): Promise<number> {
  const { [MARKER_KEY]: raw } = await readRecords([MARKER_KEY]);
  return hasRevision(raw) ? raw.revision : 0;
}
