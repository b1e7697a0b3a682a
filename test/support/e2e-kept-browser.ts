import type { Request } from '../../src/data/protocol.ts';
import type { AnyPage } from './e2e-story.ts';
import { readKept } from './kept-text.ts';

/** A browser with the extension in a profile that stays from one start to the next. */
export interface KeptBrowser {
  /** The folder of the profile. */
  readonly profile: string;
  /** Where the browser keeps what the extension has stored. */
  readonly store: string;
  /** A page of ours that does nothing by itself; another one after each start. */
  readonly ours: AnyPage;
  /** A second such page. */
  openAnother(): Promise<AnyPage>;
  /** Ends the background, whatever it is doing. */
  endBackground(): Promise<void>;
  /** Closes the browser as its user does. */
  quit(): Promise<void>;
  /** Ends all of the browser's processes at once, as the machine does that has no memory left. */
  kill(): Promise<void>;
  /** Starts the browser again. */
  start(): Promise<void>;
  /** Closes it and deletes the profile. */
  close(): Promise<void>;
}

/** Which program is started, and on which profile: without one, on a new one. */
export interface KeptOptions {
  readonly program?: string;
  readonly profile?: string;
}

type Scope = Record<'browser' | 'chrome', typeof import('webextension-polyfill')>;

/** Sends a message to the background as one of the extension's own pages does. */
export function askFrom(page: AnyPage, request: Request): Promise<unknown> {
  return page.evaluate((message) => {
    const { browser, chrome } = globalThis as unknown as Scope;
    return (browser ?? chrome).runtime.sendMessage(message);
  }, request);
}

/** What can be seen of Afterword from a page of ours. */
export interface Seen {
  readonly stored: Readonly<Record<string, unknown>>;
  /** Until the browser closes, in memory. */
  readonly session: Readonly<Record<string, unknown>>;
  /** The names of the mirror's files. */
  readonly mirror: readonly string[];
  readonly badge: string;
  readonly notifications: readonly string[];
}

/** Looks at all of it, once the background has done what it was about to do. */
export async function lookAround(page: AnyPage): Promise<Seen> {
  await askFrom(page, { type: 'reconcile' });
  // As text: WebDriver gives an object that stands in two places only in the first of them.
  const seen = await page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Scope;
    const { action, notifications, storage } = browser ?? chrome;
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('mirror', { create: true });
    const mirror: string[] = [];
    const names = folder as typeof folder & { keys(): AsyncIterable<string> };
    for await (const name of names.keys()) mirror.push(name);
    return JSON.stringify({
      stored: await storage.local.get(),
      session: await storage.session.get(),
      mirror,
      badge: await action.getBadgeText({}),
      notifications: Object.keys(await notifications.getAll()),
    });
  }, null);
  const { stored, ...rest } = JSON.parse(seen) as Seen;
  return { ...rest, stored: readKept(stored) };
}

/** Takes all notifications off the screen, as a user does who has seen them. */
export function closeNotifications(page: AnyPage): Promise<void> {
  return page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Scope;
    const { notifications } = browser ?? chrome;
    for (const id of Object.keys(await notifications.getAll())) await notifications.clear(id);
  }, null);
}
