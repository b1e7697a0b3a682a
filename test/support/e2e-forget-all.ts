import type { Browser } from 'webextension-polyfill';

declare const chrome: Browser;

/**
 * Runs in a page of ours: all that the extension keeps is gone, as on a fresh install. The mirror goes as
 * well, from which it would come back, and what the background knows of it until the browser closes. Under
 * both of the background's locks, as one that runs would bring back in between what is half forgotten.
 */
export function forgetAll(): Promise<void> {
  const forget = async (): Promise<void> => {
    await chrome.storage.local.clear();
    await chrome.storage.session.remove(['store-verified', 'store-trouble', 'unsaved']);
    const files = await navigator.storage.getDirectory();
    await files.removeEntry('mirror', { recursive: true }).catch(() => undefined);
  };
  const { locks } = navigator;
  return locks.request('afterword-data', () => locks.request('afterword-snapshot', forget));
}
