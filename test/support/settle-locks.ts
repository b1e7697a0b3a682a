/** Waits for the background's work under its locks, and for what that has called for, at once or in a moment. */
export async function settleLocks(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve));
    await navigator.locks.request('afterword-data', async () => undefined);
    await navigator.locks.request('afterword-snapshot', async () => undefined);
  }
}
