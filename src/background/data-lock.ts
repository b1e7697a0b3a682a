import { bringUpToDate } from './bring-up-to-date.ts';

/**
 * Commands and reminders, one after the other, whatever wakes the background at the same time. Each
 * finds data of this copy's version, or of a newer one; where it cannot be brought up to it, the work
 * is not begun and rejects.
 */
export function withDataLock<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('afterword-data', async () => {
    await bringUpToDate();
    return work();
  }) as Promise<T>;
}
