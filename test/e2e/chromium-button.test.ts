import { describe, expect, it } from 'vitest';
import { type ChromiumRun, chromium } from '../support/e2e-chromium.ts';
import { ANNA, MailPage, SITES, type SiteName } from '../support/e2e-mail-page.ts';
import type { Practice } from '../support/e2e-practice.ts';
import { withMailPage } from '../support/e2e-with-mail-page.ts';

declare const practice: Practice;

const MESSAGE = { to: ANNA, subject: 'Interview for Data analyst' };

/** What keeps the button away when it is missing; the other parts are only facts that stay empty. */
const MISSING: [SiteName, string, string][] = [
  ['gmail', 'send', 'send'],
  ['gmail', 'body', 'body'],
  ['gmail', 'toolbar', 'send'],
  ['outlook', 'send', 'send'],
  ['outlook', 'toolbar', 'send'],
];

const NOT_NEEDED: [SiteName, string][] = [
  ['gmail', 'subject'],
  ['gmail', 'recipients'],
  ['gmail', 'region'],
  ['outlook', 'subject'],
  ['outlook', 'recipients'],
  ['outlook', 'root'],
];

/** The lightness of a colour as `getComputedStyle` writes it, 0 to 1. */
function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return (red + green + blue) / (3 * 255);
}

describe.skipIf(!chromium)('The button, in Chromium', () => {
  let run: ChromiumRun;
  let mail: MailPage;

  withMailPage(
    (started) => {
      run = started;
    },
    () => mail,
  );

  const open = async (site: SiteName, options = ''): Promise<void> => {
    mail = await MailPage.open(run.context, SITES[site].url + options);
  };

  describe.each(Object.keys(SITES) as SiteName[])('on %s', (site) => {
    it('is not there before a message is written, and goes with it', async () => {
      await open(site);
      await run.settleMailPage(SITES[site].url);
      expect(await mail.countButtons()).toBe(0);
      await mail.compose(MESSAGE);
      expect(await mail.countButtons()).toBe(1);
      await mail.send();
      await expect.poll(() => mail.countButtons()).toBe(0);
    });

    it('stays the only one however often the page draws its toolbar', async () => {
      await open(site);
      await mail.compose(MESSAGE);
      for (let times = 0; times < 5; times += 1) {
        await mail.redraw();
        await expect.poll(() => mail.countButtons()).toBe(1);
      }
      await mail.followUp();
      expect(await mail.values('Company')).toEqual(['Brightwater']);
    });

    it.each([
      ['', 'dark'],
      ['?dark=1', 'light'],
    ])('can be read on the page with "%s": its ink is %s', async (options, ink) => {
      await open(site, options);
      await mail.compose(MESSAGE);
      const { color } = await mail.screen.styleOf(await mail.screen.find('button', 'Follow up'));
      if (ink === 'light') expect(lightness(color)).toBeGreaterThan(0.6);
      else expect(lightness(color)).toBeLessThan(0.4);
    });

    it.each([
      ['', 1],
      ['?dark=1&rtl=1&lang=ar', -1],
    ])('stands behind Send, in reading order, with "%s"', async (options, direction) => {
      await open(site, options);
      await mail.compose(MESSAGE);
      const { screen, page } = mail;
      const box = await screen.boxOf(await screen.find('button', 'Follow up'));
      const send = await page.locator(SITES[site].send).first().boundingBox();
      if (!send) throw new Error('There is no Send.');
      expect(direction * (box.x - send.x)).toBeGreaterThan(0);
      expect(Math.abs(box.x - send.x)).toBeLessThan(300);
      expect(Math.abs(box.y + box.height / 2 - (send.y + send.height / 2))).toBeLessThan(4);
      expect(box.height).toBeGreaterThanOrEqual(24);
      // Nothing of the page lies over it.
      await mail.followUp();
      expect(await mail.values('Who you met')).toEqual(['Anna Okafor']);
    });

    it('is reached with Tab from Send and pressed with Enter', async () => {
      await open(site);
      await mail.compose(MESSAGE);
      await mail.page.locator(SITES[site].send).first().focus();
      for (let tabs = 0; tabs < 3 && !(await mail.hasFocus('follow-up')); tabs += 1) {
        await mail.page.keyboard.press('Tab');
      }
      expect(await mail.hasFocus('follow-up')).toBe(true);
      await mail.page.keyboard.press('Enter');
      await mail.waitForPanel();
      await mail.page.keyboard.press('Escape');
      await expect.poll(() => mail.countPanels()).toBe(0);
      expect(await mail.hasFocus('follow-up')).toBe(true);
    });

    it('does nothing when a script of the page presses it', async () => {
      await open(site);
      await mail.compose(MESSAGE);
      await mail.page.evaluate(() => {
        const host = document.querySelector<HTMLElement>('[data-afterword="follow-up"]');
        const options = { bubbles: true, composed: true, cancelable: true };
        host?.click();
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
          host?.dispatchEvent(new MouseEvent(type, options));
        }
        for (const key of ['Enter', ' ']) {
          host?.dispatchEvent(new KeyboardEvent('keydown', { ...options, key }));
          host?.dispatchEvent(new KeyboardEvent('keyup', { ...options, key }));
        }
        if (host?.shadowRoot) throw new Error('The page can look into the button.');
      });
      // Another extension can open a closed root, and then press what is inside.
      const inside = await mail.screen.find('button', 'Follow up');
      await mail.screen.callOn(inside, 'function () { this.click(); }');
      await run.settleMailPage(SITES[site].url);
      expect(await mail.countPanels()).toBe(0);
      expect(await run.interviews()).toEqual([]);
    });
  });

  it.each(MISSING)('on %s without %s: none, and the page is told of as "%s"', async (...row) => {
    const [site, part, missing] = row;
    await open(site);
    await mail.remove(part);
    await mail.page.evaluate((message) => practice.compose(message), MESSAGE);
    await expect
      .poll(() => run.askMailPage(SITES[site].url, { type: 'health' }))
      .toMatchObject({ site, windows: 0, missing: [missing] });
    expect(await mail.countButtons()).toBe(0);
  });

  it.each(NOT_NEEDED)('on %s without %s: there all the same', async (site, part) => {
    await open(site);
    await mail.remove(part);
    await mail.compose({ subject: MESSAGE.subject });
    expect(await mail.countButtons()).toBe(1);
    await mail.followUp();
    await mail.values('Company');
    expect(await run.askMailPage(SITES[site].url, { type: 'health' })).toMatchObject({
      windows: 1,
      missing: [],
    });
  });
});
