/** Commands and reminders, one after the other, whatever wakes the background at the same time. */
export function withDataLock<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('afterword-data', work) as Promise<T>;
}
