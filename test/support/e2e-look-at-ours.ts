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
  /** The background's last look, as it has written that down. */
  readonly lastLook: string;
}

/** Runs in a page of ours. @returns what it sees, as JSON: Puppeteer loses what lies deep in an object */
export async function lookAround(): Promise<string> {
  const { held = [], pending = [] } = await navigator.locks.query();
  const [store, badge, alarms] = await Promise.all([
    chrome.storage.local.get(),
    chrome.action.getBadgeText({}),
    chrome.alarms.getAll(),
  ]);
  const list = (key: string): unknown[] => JSON.parse(String(store[key] ?? '[]'));
  const unseen = list('unseen');
  const log = list('reminder-log');
  const seen: Seen = {
    now: Date.now(),
    store,
    badge,
    alarms: alarms.map(({ scheduledTime }) => scheduledTime),
    isAtRest: held.length + pending.length + unseen.length === 0,
    lastLook: JSON.stringify(log.at(-1)) ?? '',
  };
  return JSON.stringify(seen);
}
