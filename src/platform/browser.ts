import type { Browser, Runtime } from 'webextension-polyfill';

/** What the browser says of whoever sent a message. */
export type MessageSender = Runtime.MessageSender;

/**
 * The browser's extension API, the only way to it.
 *
 * No polyfill is loaded, only its types are used: with Manifest V3 both engines answer with
 * promises (Chromium under `chrome`, Firefox under `browser`), and the polyfill would take half of
 * the button script's 6 KB. The one difference left, how a listener answers a message, is dealt
 * with in `messages.ts`.
 */
const scope = globalThis as unknown as { browser?: Browser; chrome?: Browser };

/** Throws outside an extension, so that a page opened by itself says why it stays empty. */
export function getBrowser(): Browser {
  const found = scope.browser?.runtime?.id ? scope.browser : scope.chrome;
  if (!found?.runtime) throw new Error('Afterword runs as a browser extension only.');
  return found;
}

/**
 * False once this copy of the script has been replaced or removed: Chromium then takes `runtime.id`
 * away and every call throws "Extension context invalidated" (Chromium 156, November 2026).
 */
export function isAlive(): boolean {
  try {
    return Boolean(getBrowser().runtime.id);
  } catch {
    return false;
  }
}

/** This copy's version, as its manifest says. */
export function extensionVersion(): string {
  return getBrowser().runtime.getManifest().version;
}

/** Starts the extension anew, background and all; its pages close. What is stored stays. */
export function restartExtension(): void {
  getBrowser().runtime.reload();
}
