import type { BrowserContext, Page } from 'playwright-core';
import type { Browser } from 'webextension-polyfill';
import { forgetAll } from '../../scripts/practice/forget-all.mjs';
import { stopWorker } from '../../scripts/practice/launch-chromium.mjs';
import type { Request } from '../../src/data/protocol.ts';
import type { Command } from '../../src/interviews/command.ts';
import type { Interview } from '../../src/interviews/interview.ts';
import { NEVER_QUIET } from './e2e-commands.ts';
import { readKept } from './kept-text.ts';

declare const chrome: Browser;

/** What a test asks of Afterword in a Chromium, however it has come in there. */
export abstract class ChromiumOurs {
  abstract readonly context: BrowserContext;
  /**
   * A document of the extension's own that does nothing by itself: from it storage, alarms and
   * notifications can be looked at, and messages sent as the popup sends them.
   */
  abstract readonly ours: Page;
  abstract readonly extensionId: string;

  addressOf(path: string): string {
    return `chrome-extension://${this.extensionId}/${path}`;
  }

  /** A second context of the extension beside `ours`. */
  async openOurs(path = 'manifest.json'): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(this.addressOf(path));
    return page;
  }

  /** Everything as on a fresh install, but without quiet hours: the tests run by night too. */
  async reset(): Promise<void> {
    await this.writeAsFound({ settings: NEVER_QUIET });
    await this.ours.evaluate(() => chrome.alarms.clearAll());
    await this.clearNotifications();
    await this.ask({ type: 'reconcile' });
  }

  /** Puts this in the place of all that is stored, for a background that has not seen any of it. */
  async writeAsFound(records: Record<string, unknown>): Promise<void> {
    // First, so that nothing under way writes into the emptied store.
    await this.killWorker();
    await this.ours.evaluate(forgetAll, records);
  }

  /** A file of the mirror in the private file system; null where there is none of that name. */
  readMirror(name: string): Promise<string | null> {
    return this.ours.evaluate(async (file) => {
      const files = await navigator.storage.getDirectory();
      try {
        const mirror = await files.getDirectoryHandle('mirror');
        return await (await (await mirror.getFileHandle(file)).getFile()).text();
      } catch {
        return null;
      }
    }, name);
  }

  /** Takes all notifications off the screen, as a user does who has seen them. */
  async clearNotifications(): Promise<void> {
    await this.ours.evaluate(async () => {
      for (const id of Object.keys(await chrome.notifications.getAll())) {
        await chrome.notifications.clear(id);
      }
    });
  }

  /** Ends the background at once, as the browser does to save memory or after a crash. */
  killWorker(): Promise<void> {
    return stopWorker(this.ours);
  }

  /** Sends a message to the background as one of the extension's own pages does. */
  ask(request: Request): Promise<unknown> {
    return this.ours.evaluate((message) => chrome.runtime.sendMessage(message), request);
  }

  command(command: Command): Promise<unknown> {
    return this.ask({ type: 'command', command });
  }

  /** Everything stored, by key. */
  async readStore(): Promise<Record<string, unknown>> {
    return readKept(await this.ours.evaluate(() => chrome.storage.local.get()));
  }

  writeStore(records: Record<string, unknown>): Promise<void> {
    return this.ours.evaluate((written) => chrome.storage.local.set(written), records);
  }

  /** The interviews as stored, removed ones too. */
  async interviews(): Promise<Interview[]> {
    const stored = Object.entries(await this.readStore());
    return stored
      .filter(([key]) => key.startsWith('interview/'))
      .map(([, record]) => (record as { interview: Interview }).interview);
  }

  /** Ids of the notifications that are on the screen. */
  async notificationIds(): Promise<string[]> {
    return Object.keys(await this.ours.evaluate(() => chrome.notifications.getAll()));
  }

  /** Raises a notification that is no reminder. */
  async notify(id: string, title: string): Promise<void> {
    await this.ours.evaluate(
      async ([name, shown]) => {
        const iconUrl = '/icons/icon-128.png';
        const rest = { type: 'basic', iconUrl, message: '' } as const;
        await chrome.notifications.create(name, { ...rest, title: shown });
      },
      [id, title] as const,
    );
  }

  badge(): Promise<string> {
    return this.ours.evaluate(() => chrome.action.getBadgeText({}));
  }

  alarms(): Promise<{ name: string; scheduledTime: number }[]> {
    return this.ours.evaluate(() => chrome.alarms.getAll());
  }

  /** Asks the script on a mail page, as the popup does. */
  askMailPage(url: string, message: unknown): Promise<unknown> {
    return this.ours.evaluate(
      async ([address, question]) => {
        const [tab] = await chrome.tabs.query({ url: `${new URL(address).origin}/*` });
        return chrome.tabs.sendMessage(tab?.id ?? -1, question, { frameId: 0 });
      },
      [url, message] as const,
    );
  }

  /** Waits until whatever a mail page has asked of the background so far has been carried out. */
  async settleMailPage(url: string): Promise<void> {
    // What the page has sent is on its way before this comes back, and in the background before
    // the next is asked there; what the background has put into the page is there before the last.
    await this.runInMailPage(url);
    await this.ask({ type: 'reconcile' });
    await this.runInMailPage(url);
  }

  /** Puts a file of the extension into a mail page, or nothing, once the page has loaded. */
  async runInMailPage(url: string, file?: string): Promise<void> {
    await this.ours.evaluate(
      async ([address, path]) => {
        const [tab] = await chrome.tabs.query({ url: `${new URL(address).origin}/*` });
        const target = { tabId: tab?.id ?? -1 };
        const script = path === undefined ? { func: () => null } : { files: [path] };
        await chrome.scripting.executeScript({ target, ...script });
      },
      [url, file] as const,
    );
  }
}
