import { following } from './record-changes.ts';

/**
 * Does something that changes much of the store. Whoever follows it here, in the document or in the
 * background that calls this, is told nothing of that while it lasts, and reads it again afterwards: the
 * browser has saved 10,000 records only once everybody was told of each, and one background that listens
 * makes it take half as long again, a document twice as long (Chromium 156, November 2026).
 */
export async function changeMuch<Result>(work: () => Promise<Result>): Promise<Result> {
  const resting = [...following];
  for (const watcher of resting) watcher.rest();
  try {
    return await work();
  } finally {
    // First the ear, then the eye: nothing that changes from here on is missed.
    const woken = resting.filter((watcher) => following.has(watcher));
    for (const watcher of woken) watcher.listen();
    // What came of it is shown before: reading 10,000 records holds a document up for half a second.
    setTimeout(() => {
      for (const watcher of woken) if (following.has(watcher)) watcher.readAgain?.();
    });
  }
}
