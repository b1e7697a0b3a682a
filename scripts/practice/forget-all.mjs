/**
 * Runs in a page of ours: all that the extension keeps is gone, as on a fresh install, and these records
 * are there instead. The mirror goes as well, from which what was there would come back, and what the
 * background knows of it until the browser closes. Under both of the background's locks, as one that runs
 * would bring back in between what is half forgotten.
 *
 * @param {Record<string, unknown>} [records]
 * @returns {Promise<void>}
 */
export function forgetAll(records = {}) {
  const { storage } = /** @type {any} */ (globalThis).chrome;
  const forget = async () => {
    await storage.local.clear();
    await storage.session.remove(['store-verified', 'store-trouble', 'unsaved']);
    const files = await navigator.storage.getDirectory();
    await files.removeEntry('mirror', { recursive: true }).catch(() => undefined);
    await storage.local.set(records);
  };
  const { locks } = navigator;
  return locks.request('afterword-data', () => locks.request('afterword-snapshot', forget));
}
