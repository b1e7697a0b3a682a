import { CURRENT_VERSION, readVersion, VERSION_KEY } from '../data/data-version.ts';
import type { Records } from '../platform/records.ts';
import { withDataLock } from './data-lock.ts';
import { deleteStored, readStored, saveStored } from './stored.ts';

/**
 * Changes a small record beside the interviews, such as what is remembered of the user's looks.
 * What a newer copy wrote is left as it is.
 *
 * @param change the new value from the stored one; null: it stays as it is
 * @param beside what else it has to know of the store
 * @returns whether it stands now as wanted
 */
export function keepSmall(
  key: string,
  change: (stored: unknown, all: Records) => object | null,
  beside: readonly string[] = [],
): Promise<boolean> {
  return withDataLock(async () => {
    const stored = await readStored([key, VERSION_KEY, ...beside]);
    if (readVersion(stored) > CURRENT_VERSION) return false;
    const changed = change(stored[key], stored);
    if (changed !== null) await saveStored({ [key]: changed });
    return true;
  });
}

/** Deletes a small record; false where a newer copy wrote the data, which is left as it is. */
export function removeSmall(key: string): Promise<boolean> {
  return withDataLock(async () => {
    if (readVersion(await readStored([VERSION_KEY])) > CURRENT_VERSION) return false;
    await deleteStored([key]);
    return true;
  });
}
