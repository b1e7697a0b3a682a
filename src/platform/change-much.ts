import { getBrowser } from './browser.ts';
import { following } from './record-changes.ts';

/**
 * Does something that changes much of the store. Whoever follows it from this document is told nothing of
 * that while it lasts, and reads it again afterwards: told of each record while they are written, the
 * document would make 10,000 of them take twice as long (Chromium 156, November 2026).
 */
export async function changeMuch<Result>(work: () => Promise<Result>): Promise<Result> {
  const { onChanged } = getBrowser().storage;
  const resting = [...following];
  for (const { listener } of resting) onChanged.removeListener(listener);
  try {
    return await work();
  } finally {
    for (const each of resting.filter((watcher) => following.has(watcher))) {
      // First the ear, then the eye: nothing that changes from here on is missed.
      onChanged.addListener(each.listener);
      each.readAgain?.();
    }
  }
}
