import { getBrowser } from './browser.ts';
import type { Records } from './records.ts';

/** What the browser carries from device to device by the user's own account there. */
export interface SyncArea {
  /** All of it. Rejects where the browser has no such area, or a policy has switched it off. */
  readonly read: () => Promise<Records>;
  /** Writes all these items or, rejecting, none; it counts as one write. */
  readonly write: (items: Records) => Promise<void>;
  readonly remove: (keys: readonly string[]) => Promise<void>;
}

export const SYNC_AREA: SyncArea = {
  read: async () => getBrowser().storage.sync.get(null),
  write: async (items) => getBrowser().storage.sync.set(items),
  remove: async (keys) => getBrowser().storage.sync.remove([...keys]),
};

/** Calls back when something has come from another device, or was written here. */
export function watchSyncArea(changed: () => void): void {
  getBrowser().storage.onChanged.addListener((_changes, area) => {
    if (area === 'sync') changed();
  });
}
