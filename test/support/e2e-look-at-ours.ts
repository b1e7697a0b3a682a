import type { Browser } from 'webextension-polyfill';

declare const chrome: Browser;

/** What a page of ours sees at one moment. */
export interface Seen {
  /** What the browser's clock says, in milliseconds since 1970. */
  readonly now: number;
  readonly store: Readonly<Record<string, unknown>>;
  readonly badge: string;
  /** When the alarms ring, in milliseconds since 1970. */
  readonly alarms: readonly number[];
  /** False while the background works, or has a change before it that it has not looked at. */
  readonly isAtRest: boolean;
}

/** Runs in a page of ours. */
export async function lookAround(): Promise<Seen> {
  const { held = [], pending = [] } = await navigator.locks.query();
  const [store, badge, alarms] = await Promise.all([
    chrome.storage.local.get(),
    chrome.action.getBadgeText({}),
    chrome.alarms.getAll(),
  ]);
  const unseen = (store.unseen ?? []) as unknown[];
  return {
    now: Date.now(),
    store,
    badge,
    alarms: alarms.map(({ scheduledTime }) => scheduledTime),
    isAtRest: held.length + pending.length + unseen.length === 0,
  };
}

/**
 * Runs in a page of ours. Waits until the background is at rest and, where such a one is given, has
 * written down something else as its last look.
 *
 * @returns false: it has not come to that in time
 */
export async function waitForRest({
  lastLook,
  patience,
}: {
  readonly lastLook: string | null;
  /** Milliseconds. */
  readonly patience: number;
}): Promise<boolean> {
  // By a clock that does not jump.
  const end = performance.now() + patience;
  do {
    const { held = [], pending = [] } = await navigator.locks.query();
    const stored = await chrome.storage.local.get(['unseen', 'reminder-log']);
    const unseen = (stored.unseen ?? []) as unknown[];
    const log = (stored['reminder-log'] ?? []) as unknown[];
    const hasLooked = lastLook === null || JSON.stringify(log.at(-1)) !== lastLook;
    if (hasLooked && held.length + pending.length + unseen.length === 0) return true;
    await new Promise((resolve) => setTimeout(resolve, 10));
  } while (performance.now() < end);
  return false;
}
