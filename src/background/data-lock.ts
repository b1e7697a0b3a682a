import { bringUpToDate } from './bring-up-to-date.ts';
import { settleStore } from './safety/settle-store.ts';
import { verifyStore } from './safety/verify-store.ts';

/**
 * Commands and reminders, one after the other, whatever wakes the background at the same time. Each
 * finds a store that has been looked through, with data of this copy's version, or of a newer one; where
 * it cannot be brought up to it, the work is not begun and rejects.
 */
export function withDataLock<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('afterword-data', async () => {
    await verifyStore(new Date().toISOString());
    await settleStore();
    await bringUpToDate();
    try {
      return await work();
    } finally {
      await settleStore();
    }
  }) as Promise<T>;
}
