import type { Page } from 'puppeteer-core';
import type { Alarms, Browser } from 'webextension-polyfill';
import { findFirefox } from '../../scripts/find-browser.mjs';
import {
  BUTTON,
  openInAfterword,
  PANEL,
  waitForPanel,
} from '../../scripts/practice/firefox-panel.mjs';
import { forgetAll } from '../../scripts/practice/forget-all.mjs';
import { launchFirefox } from '../../scripts/practice/launch-firefox.mjs';
import type { Request } from '../../src/data/protocol.ts';
import type { Interview } from '../../src/interviews/interview.ts';
import { builtExtension } from './e2e-build.ts';
import { ANNA, SITES } from './e2e-mail-page.ts';
import type { Practice, PracticeMessage, PracticeRead } from './e2e-practice.ts';
import { readKept } from './kept-text.ts';

declare const browser: Browser;
declare const practice: Practice;

/** The Firefox to test in; undefined where there is none. */
export const firefox = findFirefox();

type Launched = Awaited<ReturnType<typeof launchFirefox>>;

/** Starts Firefox with the built extension; `desktop`: notifications go to the desktop's daemon. */
export function startFirefox({
  desktop = false,
  env = {},
}: {
  desktop?: boolean;
  env?: Readonly<Record<string, string>>;
} = {}): Promise<Launched> {
  return launchFirefox({
    browser: firefox?.path ?? '',
    extension: builtExtension('firefox'),
    desktop,
    env: { LANGUAGE: 'en_GB', ...env },
  });
}

/** A practice mailbox in Firefox. Its closed shadow roots are used by mouse and keys only. */
export class FirefoxMail {
  readonly errors: string[] = [];

  private constructor(readonly page: Page) {
    page.on('pageerror', (error) => this.errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
  }

  static async open(launched: Launched, url: string): Promise<FirefoxMail> {
    const page = await launched.openMail(url);
    await page.evaluate(() => practice.ready);
    return new FirefoxMail(page);
  }

  /** Opens a new message and waits for its button and its recipients. */
  async compose(message: PracticeMessage, people: string): Promise<void> {
    await this.page.evaluate((each) => {
      practice.compose(each);
    }, message);
    await this.page.waitForSelector(BUTTON);
    await this.page.waitForSelector(people);
  }

  /** Presses Outlook's Pop out; gives the window that the page then makes by script. */
  async popOut(): Promise<FirefoxMail> {
    const made = new Promise<Page | null>((resolve) => this.page.once('popup', resolve));
    await this.page.click('#popoutCompose');
    const page = await made;
    if (!page) throw new Error('No window was made.');
    await page.waitForSelector('[data-app-section="Form_Content"]');
    return new FirefoxMail(page);
  }

  /** Follow up buttons that a user can see. */
  countButtons(): Promise<number> {
    return this.page.evaluate((each) => {
      const all = [...document.querySelectorAll(each)];
      return all.filter((button) => button.checkVisibility()).length;
    }, BUTTON);
  }

  countPanels(): Promise<number> {
    return this.page.evaluate((each) => document.querySelectorAll(each).length, PANEL);
  }

  async redraw(): Promise<void> {
    await this.page.evaluate(() => practice.redrawToolbars());
  }

  /** Presses the button with the mouse. */
  async press(): Promise<void> {
    await (await this.page.waitForSelector(BUTTON))?.click();
  }

  /** What a script of the page can do to press the button, which is nothing. */
  async forgePresses(): Promise<void> {
    await this.page.evaluate((each) => {
      const host = document.querySelector<HTMLElement>(each);
      const options = { bubbles: true, composed: true, cancelable: true };
      host?.click();
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
        host?.dispatchEvent(new MouseEvent(type, options));
      }
      host?.dispatchEvent(new KeyboardEvent('keydown', { ...options, key: 'Enter' }));
      if (host?.shadowRoot) throw new Error('The page can look into the button.');
    }, BUTTON);
  }

  /** Waits until the panel is there and has the focus. */
  waitForPanel(): Promise<void> {
    return waitForPanel(this.page);
  }

  /** Opens the interview in our page, from the panel of the note that was just started. */
  openInAfterword(launched: Launched): Promise<Page> {
    return openInAfterword(this.page, launched.findOurPage);
  }

  async waitUntilClosed(part: 'panel' | 'message'): Promise<void> {
    if (part === 'panel') await this.page.waitForSelector(PANEL, { hidden: true });
    else await this.page.waitForFunction(() => practice.composes.length === 0);
  }

  /** The message, once it holds these words. */
  async readWith(words: string): Promise<PracticeRead> {
    await this.page.waitForFunction(
      (each) => practice.read()?.text.includes(each) === true,
      {},
      words,
    );
    const read = await this.page.evaluate(() => practice.read());
    if (!read) throw new Error('No message is open.');
    return read;
  }
}

/** A page of ours: what it sees of the store, and messages as it sends them. */
export class FirefoxOurs {
  constructor(readonly page: Page) {}

  /** Opens Afterword's page from the panel of a mail page: nobody else can. The store is empty then. */
  static async open(launched: Launched): Promise<FirefoxOurs> {
    const mail = await FirefoxMail.open(launched, SITES.gmail.url);
    await mail.compose({ to: ANNA, subject: 'Interview' }, SITES.gmail.people);
    await mail.press();
    await mail.waitForPanel();
    await mail.page.keyboard.press('Enter');
    await mail.readWith('Kind regards,');
    const ours = new FirefoxOurs(await mail.openInAfterword(launched));
    await mail.page.close();
    await ours.clear();
    return ours;
  }

  async interviews(): Promise<Interview[]> {
    const stored = readKept(await this.page.evaluate(() => browser.storage.local.get()));
    return Object.entries(stored)
      .filter(([key]) => key.startsWith('interview/'))
      .map(([, record]) => (record as { interview: Interview }).interview);
  }

  ask(request: Request): Promise<unknown> {
    return this.page.evaluate((message) => browser.runtime.sendMessage(message), request);
  }

  /** Waits until these words stand in the page. */
  async waitForWords(words: string): Promise<void> {
    await this.page.waitForFunction((each) => document.body.textContent.includes(each), {}, words);
  }

  async clear(): Promise<void> {
    await this.page.evaluate(forgetAll);
  }

  async clearNotifications(): Promise<void> {
    await this.page.evaluate(async () => {
      for (const id of Object.keys(await browser.notifications.getAll())) {
        await browser.notifications.clear(id);
      }
    });
  }

  async notificationIds(): Promise<string[]> {
    return Object.keys(await this.page.evaluate(() => browser.notifications.getAll()));
  }

  badge(): Promise<string> {
    return this.page.evaluate(() => browser.action.getBadgeText({}));
  }

  alarms(): Promise<Alarms.Alarm[]> {
    return this.page.evaluate(() => browser.alarms.getAll());
  }

  async alarmNames(): Promise<string[]> {
    return (await this.alarms()).map(({ name }) => name);
  }
}
