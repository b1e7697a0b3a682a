import { getBrowser } from './browser.ts';
import type { Records } from './records.ts';

/** What the browser carries from device to device by the user's own account there. */
export interface SyncArea {
  /** All of it. Rejects where a policy has switched it off. */
  readonly read: () => Promise<Records>;
  /** Writes all these items or, rejecting, none; it counts as one write. */
  readonly write: (items: Records) => Promise<void>;
  readonly remove: (keys: readonly string[]) => Promise<void>;
}

/** What was last written here, in this life of the background; undefined: removed. */
const own = new Map<string, unknown>();

export const SYNC_AREA: SyncArea = {
  read: async () => getBrowser().storage.sync.get(null),
  write: async (items) => {
    for (const [key, value] of Object.entries(items)) own.set(key, value);
    await getBrowser().storage.sync.set(items);
  },
  remove: async (keys) => {
    for (const key of keys) own.set(key, undefined);
    await getBrowser().storage.sync.remove([...keys]);
  },
};

/** Calls back when something has come from another device. Browsers tell of what was written here as well. */
export function watchSyncArea(changed: () => void): void {
  getBrowser().storage.sync.onChanged.addListener((changes) => {
    const isOurs = ([key, { newValue }]: [string, { newValue?: unknown }]): boolean =>
      own.has(key) && own.get(key) === newValue;
    if (!Object.entries(changes).every(isOurs)) changed();
  });
}
