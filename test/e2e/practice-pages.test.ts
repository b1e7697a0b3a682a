import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ChromiumRun, chromium } from '../support/e2e-chromium.ts';
import { MailPage, SITES, type SiteName } from '../support/e2e-mail-page.ts';
import type { Practice } from '../support/e2e-practice.ts';
import { MESSAGE } from '../support/e2e-surfaces.ts';

declare const practice: Practice;

const KEY = { gmail: 'input[name="draft"]', outlook: 'input[id^="MSG_"][id$="_SUBJECT"]' };

/** What other tests rely on in the practice mailbox, and what is known of the real pages. */
describe.skipIf(!chromium)('The practice mailbox', () => {
  let run: ChromiumRun;
  let mail: MailPage;

  beforeAll(async () => {
    run = await ChromiumRun.start();
  });
  afterEach(async () => {
    expect(mail.errors).toEqual([]);
    await mail.close();
  });
  afterAll(() => run?.close());

  const open = async (site: SiteName, options = ''): Promise<void> => {
    mail = await MailPage.open(run.context, SITES[site].url + options);
    await mail.compose(MESSAGE);
  };

  /** What tells the message in the page from others. */
  const readKey = (site: SiteName): Promise<string> =>
    mail.page.evaluate((selector) => {
      const input = document.querySelector<HTMLInputElement>(selector);
      return input?.id || input?.value || '';
    }, KEY[site]);

  describe.each(Object.keys(SITES) as SiteName[])('as %s', (site) => {
    it('schedules a message, unless that is cancelled', async () => {
      await open(site);
      const asked = () => mail.page.evaluate(() => practice.schedule());
      const settle = async (way: 'cancel' | 'confirm') => {
        expect(await mail.page.evaluate((name) => practice[name](), way)).toBe(true);
      };
      expect(await asked()).toBe(true);
      await settle('cancel');
      expect(await mail.countComposes()).toBe(1);
      expect(await mail.page.evaluate(() => practice.scheduled)).toEqual([]);
      expect(await asked()).toBe(true);
      await settle('confirm');
      await expect.poll(() => mail.countComposes()).toBe(0);
      expect(await mail.page.evaluate(() => practice.scheduled)).toHaveLength(1);
      expect(await mail.page.evaluate(() => practice.sent)).toEqual([]);
    });

    it(`brings a message back by Undo, ${site === 'gmail' ? 'with its' : 'with a new'} id`, async () => {
      await open(site, '?undo=20');
      const before = await readKey(site);
      await mail.send();
      await expect.poll(() => mail.page.evaluate(() => practice.undo())).toBe(true);
      await expect.poll(() => mail.countComposes()).toBe(1);
      expect((await readKey(site)) === before).toBe(site === 'gmail');
      expect(await mail.page.evaluate(() => practice.sent)).toEqual([]);
    });
  });

  it('as gmail, offline, keeps what was sent in a queue and offers no look at it', async () => {
    await open('gmail', '?offline=1');
    await mail.send();
    expect(await mail.page.evaluate(() => practice.queued)).toHaveLength(1);
    expect(await mail.page.evaluate(() => practice.sent)).toEqual([]);
    await mail.page.waitForSelector('#link_undo');
    expect(await mail.page.locator('#link_vsm').count()).toBe(0);
  });

  it('as gmail, writes plain text with the quoted mail folded away', async () => {
    mail = await MailPage.open(run.context, `${SITES.gmail.url}?plain=1`);
    await mail.reply();
    const box = mail.page.locator('textarea[form="nosend"]');
    await box.fill(`Thank you.\n${await box.inputValue()}`);
    await mail.page.click('.ajR');
    expect(await box.inputValue()).toContain('> It was good to meet you this afternoon');
    expect((await mail.read()).text).toMatch(/^Thank you\.[^>]*-- \nSam Rivera[^>]*$/);
    expect(await mail.page.locator('[contenteditable="true"]').isVisible()).toBe(false);
  });
});
