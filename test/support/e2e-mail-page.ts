import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { AccessiblePage } from '../../scripts/practice/accessible.mjs';
import type { Practice, PracticeMessage, PracticeRead } from './e2e-practice.ts';

declare const practice: Practice;

/** Each mail site's own address, and what a user presses or waits for in a message. */
export const SITES = {
  gmail: {
    url: 'https://mail.google.com/mail/u/0/',
    send: '.aoO',
    discard: '.gU .oh',
    confirm: '',
    people: '[name="to"] [role="option"], .aoD [email]',
    to: '[name="to"] input[role="combobox"]',
  },
  outlook: {
    url: 'https://outlook.live.com/mail/0/',
    send: '[data-testid="ComposeSendButton"] button',
    discard: '#discardCompose',
    confirm: '#ok-1',
    people: '[id^="MSG_"][id$="_TO"], .lpcCommonWeb-hoverTarget',
    to: '[id^="MSG_"][id$="_TO"] [contenteditable="true"]',
  },
} as const;

export type SiteName = keyof typeof SITES;

/** Who is written to unless a test says otherwise. */
export const ANNA = 'Anna Okafor <anna.okafor@brightwater.example>';

const BUTTON = '[data-afterword="follow-up"]';
const PANEL = '[data-afterword="panel"]';

/** As long as the search for a part of the page may take. */
const PATIENT = { timeout: 10_000 };

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

  /** @param prepare what is to be arranged before the page is asked for */
  static async open(
    context: BrowserContext,
    url: string,
    prepare?: (page: Page) => Promise<unknown>,
  ): Promise<MailPage> {
    const page = await context.newPage();
    const mail = new MailPage(page, await AccessiblePage.of(page));
    await prepare?.(page);
    await page.goto(url);
    await page.evaluate(() => practice.ready);
    return mail;
  }

  /** Presses Outlook's Pop out; gives the window that the page then makes by script. */
  async popOut(): Promise<MailPage> {
    const made = this.page.waitForEvent('popup');
    await this.page.click('#popoutCompose');
    const page = await made;
    const mail = new MailPage(page, await AccessiblePage.of(page));
    await page.waitForSelector('[data-app-section="Form_Content"]');
    return mail;
  }

  /** Opens a new message and waits for its button and its recipients. */
  async compose(message: PracticeMessage): Promise<void> {
    await this.page.evaluate((each) => practice.compose(each), message);
    await this.page.waitForSelector(BUTTON);
    if (message.to) await this.page.waitForSelector(this.site.people);
  }

  /** Answers the mailbox's first message in place. */
  async reply(): Promise<void> {
    await this.page.evaluate(() => {
      practice.openMessage(0);
      practice.reply();
    });
    await this.page.waitForSelector(BUTTON);
    await this.page.waitForSelector(this.site.people);
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

  /** Opens the panel with the mouse, and waits until it is ready to be typed into. */
  async followUp(): Promise<void> {
    await this.screen.press('button', 'Follow up');
    await this.waitForPanel();
  }

  /** The same in one of several windows, counted in the order in which they were opened. */
  async followUpIn(place: number): Promise<void> {
    const node = (await this.screen.all('button', 'Follow up'))[place];
    if (!node) throw new Error(`There is no window ${place} with a button.`);
    const { x, y, width, height } = await this.screen.boxOf(node);
    await this.page.mouse.click(x + width / 2, y + height / 2);
    await this.waitForPanel();
  }

  /** Waits until exactly so many buttons can be seen. */
  async waitForButtons(count: number): Promise<void> {
    await expect.poll(() => this.countButtons(), PATIENT).toBe(count);
  }

  /** Waits until the panel names these people, and no others. */
  async waitForPeople(...people: { name: string; email: string }[]): Promise<void> {
    const names = people.map(({ name }) => name);
    await expect.poll(() => this.values('Who you met'), PATIENT).toEqual(names);
    expect(await this.values('E-mail')).toEqual(people.map(({ email }) => email));
  }

  /** Waits until the panel is there and has the focus. */
  async waitForPanel(): Promise<void> {
    await this.screen.find('dialog');
    await this.page.waitForFunction(
      (panel) => document.activeElement?.matches(panel) === true,
      PANEL,
    );
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
    await this.waitForPanel();
  }

  /** The message as it would be sent now. */
  async read(): Promise<PracticeRead> {
    const read = await this.page.evaluate(() => practice.read());
    if (!read) throw new Error('No message is open.');
    return read;
  }

  /** Presses the place in whose middle the button is, whatever lies there. */
  async pressThere(): Promise<void> {
    const { x, y, width, height } = await this.screen.boxOf(
      await this.screen.find('button', 'Follow up'),
    );
    await this.page.mouse.click(x + width / 2, y + height / 2);
  }

  /** Presses the page's own Send, and waits until the window has gone. */
  async send(): Promise<void> {
    await this.page.click(this.site.send);
    await this.waitUntilClosed();
  }

  async discard(): Promise<void> {
    await this.page.click(this.site.discard);
    if (this.site.confirm) await this.page.click(this.site.confirm);
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

  /**
   * Runs code where the extension's own script runs in this page: what it may not do there, nobody
   * may who has broken into a mail page.
   */
  async inScriptWorld(extensionId: string, expression: string): Promise<unknown> {
    const session = await this.page.context().newCDPSession(this.page);
    let contextId = 0;
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${extensionId}`) contextId = context.id;
    });
    await session.send('Runtime.enable');
    const options = { awaitPromise: true, returnByValue: true };
    const answer = await session.send('Runtime.evaluate', { expression, contextId, ...options });
    await session.detach();
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description);
    return answer.result.value;
  }

  /** Messages that are open in the page. */
  countComposes(): Promise<number> {
    return this.page.evaluate(() => practice.composes.length);
  }

  /** Presses Tab until that part of ours has the focus. */
  async tabTo(role: string, name: string): Promise<void> {
    for (let tabs = 0; tabs < 30; tabs += 1) {
      const [node] = await this.screen.all(role, name);
      if (node?.states.focused) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to the ${role} "${name}".`);
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  private async waitUntilClosed(): Promise<void> {
    await this.page.waitForFunction(() => practice.composes.length === 0);
  }
}
