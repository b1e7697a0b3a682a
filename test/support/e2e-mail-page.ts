import type { BrowserContext, Page } from 'playwright-core';
import { AccessiblePage } from '../../scripts/practice/accessible.mjs';

/** The part of the practice mailbox that tests use (`test/pages/README.md`). */
interface Practice {
  readonly ready: Promise<void>;
  readonly sent: readonly { readonly text: string; readonly subject: string }[];
  readonly discarded: readonly unknown[];
  readonly composes: readonly { readonly id: string }[];
  compose(message: PracticeMessage): string;
  reply(): string | null;
  read(): PracticeRead | null;
  send(): boolean;
  discard(): boolean;
  redrawToolbars(): void;
  redrawRecipients(): void;
  remove(part: string): void;
}

declare const practice: Practice;

export interface PracticeMessage {
  readonly to?: string;
  readonly subject?: string;
  readonly body?: string;
}

export interface PracticeRead {
  readonly subject: string;
  readonly text: string;
}

/** Each mail site's own address, and the box of its Send button. */
export const SITES = {
  gmail: { url: 'https://mail.google.com/mail/u/0/', send: '.aoO' },
  outlook: {
    url: 'https://outlook.live.com/mail/0/',
    send: '[data-testid="ComposeSendButton"] button',
  },
} as const;

export type SiteName = keyof typeof SITES;

/** Who is written to unless a test says otherwise. */
export const ANNA = 'Anna Okafor <anna.okafor@brightwater.example>';

const BUTTON = '[data-afterword="follow-up"]';
const PANEL = '[data-afterword="panel"]';

/** A practice mailbox in a tab, seen as its user sees it: by roles, names, mouse and keys. */
export class MailPage {
  /** What went wrong in the page: errors thrown, and what its policy has refused. */
  readonly errors: string[] = [];

  private constructor(
    readonly page: Page,
    readonly screen: AccessiblePage,
  ) {
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
  }

  static async open(context: BrowserContext, url: string): Promise<MailPage> {
    const page = await context.newPage();
    const mail = new MailPage(page, await AccessiblePage.of(page));
    await page.goto(url);
    await page.evaluate(() => practice.ready);
    return mail;
  }

  /** Opens a new message and waits for its button. */
  async compose(message: PracticeMessage): Promise<void> {
    await this.page.evaluate((each) => practice.compose(each), message);
    await this.page.waitForSelector(BUTTON);
  }

  /** Answers the open message in place. */
  async reply(): Promise<void> {
    await this.page.evaluate(() => practice.reply());
    await this.page.waitForSelector(BUTTON);
  }

  /** Follow up buttons that a user can see. */
  async countButtons(): Promise<number> {
    return (await this.screen.all('button', 'Follow up')).length;
  }

  countPanels(): Promise<number> {
    return this.page.locator(PANEL).count();
  }

  private get site() {
    return new URL(this.page.url()).hostname === 'mail.google.com' ? SITES.gmail : SITES.outlook;
  }

  /** Opens the panel with the mouse. */
  async followUp(): Promise<void> {
    await this.screen.press('button', 'Follow up');
    await this.screen.find('dialog');
  }

  /** What stands in the panel's text boxes of that name, in order. */
  async values(name: string): Promise<string[]> {
    await this.screen.find('textbox', name);
    return (await this.screen.all('textbox', name)).map(({ value }) => value);
  }

  /** Tracks the interview that the panel suggests, and waits until its note is written. */
  async trackAndStart(): Promise<void> {
    await this.screen.press('button', 'Track and start the note');
    await this.screen.find('button', 'Go to the message');
  }

  /** The message as it would be sent now. */
  async read(): Promise<PracticeRead> {
    const read = await this.page.evaluate(() => practice.read());
    if (!read) throw new Error('No message is open.');
    return read;
  }

  /** Presses the page's own Send, and waits until the window has gone. */
  async send(): Promise<void> {
    await this.page.click(this.site.send);
    await this.waitUntilClosed();
  }

  async discard(): Promise<void> {
    await this.page.evaluate(() => practice.discard());
    await this.waitUntilClosed();
  }

  async redraw(): Promise<void> {
    await this.page.evaluate(() => practice.redrawToolbars());
  }

  async remove(part: string): Promise<void> {
    await this.page.evaluate((each) => practice.remove(each), part);
  }

  /** Whether the focus stands in a part of ours. */
  hasFocus(part: 'follow-up' | 'panel'): Promise<boolean> {
    return this.page.evaluate(
      (each) => document.activeElement?.getAttribute('data-afterword') === each,
      part,
    );
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  private async waitUntilClosed(): Promise<void> {
    await this.page.waitForFunction(() => practice.composes.length === 0);
  }
}
