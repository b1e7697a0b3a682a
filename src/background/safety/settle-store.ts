import { endTrouble, isStoreTroubled, retryUnsaved } from '../stored.ts';
import { recoverStore } from './recover-store.ts';
import { takeSnapshot } from './write-mirror.ts';

/**
 * After a write that failed: saves what has waited, and makes sure that it stays saved. First of all by a
 * snapshot: it needs less room, and what the store forgets comes back from it. What is not possible now
 * is tried again at the next wake. Under the data lock.
 */
export async function settleStore(): Promise<void> {
  if (!(await isStoreTroubled()) || !(await retryUnsaved())) return;
  try {
    await takeSnapshot();
    await recoverStore();
    await endTrouble();
  } catch (error) {
    console.error('Afterword: the store is not sure to keep what it has saved.', error);
  }
}
