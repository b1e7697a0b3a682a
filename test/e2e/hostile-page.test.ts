import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { MAIL_ADDRESSES } from '../../scripts/practice/launch-chromium.mjs';
import { answer } from '../pages/answer.mjs';
import { type ChromiumRun, chromium } from '../support/e2e-chromium.ts';
import * as hostile from '../support/e2e-hostile.ts';
import { MailPage, SITES, type SiteName } from '../support/e2e-mail-page.ts';
import type { Practice } from '../support/e2e-practice.ts';
import { MESSAGE } from '../support/e2e-surfaces.ts';
import { withMailPage } from '../support/e2e-with-mail-page.ts';

declare const practice: Practice;

const ANNA = { name: 'Anna Okafor', email: 'anna.okafor@brightwater.example' };

/** Names that a form takes for its own as soon as a field in it has them. */
const NAMES = [
  ...['action', 'contains', 'closest', 'querySelector', 'querySelectorAll', 'matches', 'children'],
  ...['parentElement', 'parentNode', 'isConnected', 'nodeType', 'addEventListener', 'remove'],
];

/** The page's own files and nothing else. The practice page sets styles of single elements itself. */
const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src-elem 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

async function beStrict(page: Page): Promise<void> {
  await page.route(MAIL_ADDRESSES, async (route) => {
    const answered = await answer(route.request().url());
    if (!answered) return route.abort();
    const headers = { ...answered.headers, 'content-security-policy': STRICT_POLICY };
    return route.fulfill({ ...answered, headers });
  });
}

describe.skipIf(!chromium)('In a page that is against it, in Chromium, the button', () => {
  let run: ChromiumRun;
  let mail: MailPage;

  withMailPage(
    (started) => {
      run = started;
    },
    () => mail,
  );

  const open = async (site: SiteName, prepare?: (page: Page) => Promise<void>): Promise<void> => {
    mail = await MailPage.open(run.context, SITES[site].url, prepare);
    await mail.compose(MESSAGE);
    await mail.waitForButtons(1);
  };

  /** The one button is there, also after the page has drawn it away, and its panel works. */
  const expectWorking = async (): Promise<void> => {
    await mail.redraw();
    await mail.waitForButtons(1);
    await mail.followUp();
    expect(await mail.countPanels()).toBe(1);
    await mail.waitForPeople(ANNA);
  };

  describe.each(Object.keys(SITES) as SiteName[])('on %s', (site) => {
    const { url, send } = SITES[site];

    it('works where elements have the names of what scripts ask for', async () => {
      await open(site);
      await mail.page.evaluate(hostile.clobber, NAMES);
      await expectWorking();
    });

    it('works, and looks like itself, under the strictest policy', async () => {
      await open(site, beStrict);
      const { height } = await mail.screen.boxOf(await mail.screen.find('button', 'Follow up'));
      expect(height).toBeGreaterThanOrEqual(30);
      await expectWorking();
      await mail.trackAndStart();
      expect((await mail.read()).text).toContain('Dear Anna Okafor,');
    });

    it('is not pressed by a press on what lies over it', async () => {
      await open(site);
      await mail.page.evaluate(hostile.coverButton);
      await mail.pressThere();
      await mail.page.waitForSelector('#cover[data-presses="1"]', { state: 'attached' });
      await run.settleMailPage(url);
      expect(await mail.countPanels()).toBe(0);
      await mail.page.evaluate(() => document.getElementById('cover')?.remove());
      await expectWorking();
    });

    it('takes no press of a script, and neither does its panel', async () => {
      await open(site);
      await mail.page.evaluate(hostile.forgePresses, 'follow-up');
      await run.settleMailPage(url);
      expect(await mail.countPanels()).toBe(0);
      await mail.followUp();
      await mail.waitForPeople(ANNA);
      await mail.page.evaluate(hostile.forgePresses, 'panel');
      await run.settleMailPage(url);
      expect(await run.interviews()).toEqual([]);
      expect(await mail.countPanels()).toBe(1);
      expect(await mail.countButtons()).toBe(1);
    });

    it.each([
      ['on both sides of Send', true, 2],
      ['that bring no column', false, 1],
    ])('stands with the cells of another extension %s, and leaves them', async (...row) => {
      const [, hasColumns, count] = row;
      await open(site);
      await mail.page.evaluate(hostile.addForeignCells, [send, hasColumns] as [string, boolean]);
      await mail.waitForButtons(1);
      expect(await mail.page.locator('.foreign').count()).toBe(count);
      await mail.followUp();
      await mail.waitForPeople(ANNA);
      expect(await mail.page.locator('.foreign').count()).toBe(count);
    });

    it('lets another extension have the place right behind Send', async () => {
      await open(site);
      await mail.page.evaluate(hostile.addForeignCells, [send, false] as [string, boolean]);
      expect(await mail.page.evaluate(hostile.fightForPlace, send)).toBeLessThan(500);
      await mail.waitForButtons(1);
      await mail.followUp();
      await mail.waitForPeople(ANNA);
    });

    it('comes back when the page no longer throws it out, and the page lives through it', async () => {
      await open(site);
      expect(await mail.page.evaluate(hostile.removeInLoop)).toBeLessThan(1_000);
      await mail.waitForButtons(1);
      await expectWorking();
    });

    it('is one where two copies of its script run, and the note is recorded once', async () => {
      await open(site);
      await run.runInMailPage(url, '/content.js');
      await mail.waitForButtons(1);
      await expectWorking();
      await mail.trackAndStart();
      await mail.screen.press('button', 'Go to the message');
      await mail.send();
      const notes = async () => (await run.interviews()).flatMap((each) => each.notes);
      await expect.poll(async () => (await notes())[0]?.sentAt ?? null).not.toBeNull();
      expect(await notes()).toHaveLength(1);
    });

    // From the page's cache nothing comes back here: the driver switches it off, the page is not to
    // be stored, and a page that has talked to an extension is left out (Chromium 156, 2026-11). A
    // `pageshow` that a script fires would prove nothing, so that this is a new page.
    it('is there again after a way away and back, and nothing was sent by leaving', async () => {
      await open(site);
      await mail.followUp();
      await mail.trackAndStart();
      await mail.page.goto(SITES[site === 'gmail' ? 'outlook' : 'gmail'].url);
      await mail.page.goBack();
      await mail.page.evaluate(() => practice.ready);
      await mail.compose({ ...MESSAGE, subject: 'Another' });
      await mail.waitForButtons(1);
      await mail.followUp();
      await mail.screen.find('button', 'Start the note');
      const notes = (await run.interviews()).flatMap((each) => each.notes);
      expect(notes.filter(({ sentAt }) => sentAt !== null)).toEqual([]);
    });
  });

  // Each breaks a search that asks the form itself, in its own way; the last sends it round for ever.
  it.each([
    ['everything', NAMES],
    ['querySelectorAll', ['querySelectorAll']],
    ['matches', ['matches']],
    ['parentElement', ['parentElement']],
  ])(
    'works in a form of Gmail that says %s is a field, without outer boxes',
    async (...row) => {
      const [, names] = row;
      await open('gmail');
      await mail.page.evaluate(hostile.clobber, names);
      await mail.page.evaluate(hostile.stripOuterBoxes);
      await expectWorking();
    },
    30_000,
  );
});
