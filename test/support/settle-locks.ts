/** Waits for the background's work under its locks, and for what that has called for. */
export async function settleLocks(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    await navigator.locks.request('afterword-data', async () => undefined);
    await navigator.locks.request('afterword-snapshot', async () => undefined);
  }
}
