import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { trackOverdue } from '../support/e2e-commands.ts';
import { FirefoxMail, FirefoxOurs, firefox, startFirefox } from '../support/e2e-firefox.ts';
import { ANNA, SITES, type SiteName } from '../support/e2e-mail-page.ts';

declare const browser: Browser;

const MESSAGE = { to: ANNA, subject: 'Interview for Data analyst' };

describe.skipIf(!firefox)('In Firefox', () => {
  let run: Awaited<ReturnType<typeof startFirefox>>;
  let mail: FirefoxMail;

  beforeAll(async () => {
    run = await startFirefox();
  });
  afterAll(() => run?.close());

  describe.each(Object.keys(SITES) as SiteName[])('on %s', (site) => {
    beforeEach(async () => {
      mail = await FirefoxMail.open(run, SITES[site].url);
      await mail.compose(MESSAGE, SITES[site].people);
    });
    afterEach(async () => {
      expect(mail.errors).toEqual([]);
      await mail.page.close();
    });

    it('there is one button, and one panel by mouse or keyboard', async () => {
      for (let times = 0; times < 3; times += 1) {
        await mail.redraw();
        await expect.poll(() => mail.countButtons()).toBe(1);
      }
      await mail.press();
      await mail.waitForPanel();
      await mail.page.keyboard.press('Escape');
      await mail.waitUntilClosed('panel');
      // The button has the focus again.
      await mail.page.keyboard.press('Enter');
      await mail.waitForPanel();
    });

    it('a script of the page cannot press it', async () => {
      // Once the panel has been there, it would open again without any delay.
      await mail.press();
      await mail.waitForPanel();
      await mail.page.keyboard.press('Escape');
      await mail.waitUntilClosed('panel');
      await mail.forgePresses();
      expect(await mail.countPanels()).toBe(0);
    });

    it('an interview is tracked, its note written, its sending recorded', async () => {
      await mail.press();
      await mail.waitForPanel();
      // The first field has the focus, and Enter sends the form as it was filled in.
      await mail.page.keyboard.press('Enter');
      const { text, subject } = await mail.readWith('Kind regards,');
      expect(text).toMatch(/Dear Anna Okafor,/);
      expect(text).toMatch(/I will call you on \w+day/);
      expect(subject).toBe(MESSAGE.subject);

      // Now "Go to the message" has it, and beside it stands "Open in Afterword".
      const ours = new FirefoxOurs(await mail.openInAfterword(run));
      await ours.waitForWords('Brightwater');
      await mail.page.bringToFront();
      await mail.page.click(SITES[site].send);
      await mail.waitUntilClosed('message');
      const host = new URL(SITES[site].url).hostname;
      const tracked = async () =>
        (await ours.interviews()).find(({ mailHost }) => mailHost === host);
      await expect.poll(async () => (await tracked())?.notes[0]?.sentAt ?? null).not.toBeNull();
      expect(await tracked()).toMatchObject({
        company: 'Brightwater',
        position: 'Data analyst',
        people: [{ name: 'Anna Okafor', email: 'anna.okafor@brightwater.example' }],
        notes: [{ promise: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) }],
      });
      // The page follows what the mail page has recorded.
      await ours.waitForWords('Call on');
      await ours.clear();
      await ours.page.close();
    });
  });

  it('a reminder is raised once, on the screen and on the button', async () => {
    mail = await FirefoxMail.open(run, SITES.gmail.url);
    await mail.compose(MESSAGE, SITES.gmail.people);
    await mail.press();
    await mail.waitForPanel();
    await mail.page.keyboard.press('Enter');
    await mail.readWith('Kind regards,');
    const ours = new FirefoxOurs(await mail.openInAfterword(run));
    await ours.ask({ type: 'command', command: trackOverdue('late') });
    await expect.poll(() => ours.notificationIds()).toEqual([expect.stringMatching(/:late:/)]);
    await expect.poll(() => ours.badge()).toBe('1');
    expect(await ours.alarmNames()).toHaveLength(1);
    await ours.clearNotifications();
    await ours.ask({ type: 'reconcile' });
    expect(await ours.notificationIds()).toEqual([]);
    expect(await ours.badge()).toBe('1');
  });

  it('a menu stays open while another window has the focus', async () => {
    const ours = await FirefoxOurs.open(run);
    await ours.ask({ type: 'command', command: trackOverdue('menu') });
    // Firefox shows notifications in windows of its own where the desktop has no place for them.
    await expect.poll(() => ours.notificationIds()).toHaveLength(1);
    await ours.clearNotifications();
    await ours.page.evaluate(() => location.assign('#/'));
    await ours.page.bringToFront();
    await ours.page.waitForFunction(() => document.hasFocus());
    const more = await ours.page.waitForSelector('button[aria-haspopup="menu"]');
    await more?.press('Enter');
    await ours.page.waitForSelector('[role="menuitem"]:focus');
    const other = await ours.page.evaluate(async () => (await browser.windows.create({})).id);
    await ours.page.waitForFunction(() => !document.hasFocus());
    await ours.page.evaluate((id) => browser.windows.remove(id ?? 0), other);
    await ours.page.waitForFunction(() => document.hasFocus());
    await ours.page.waitForSelector('[role="menuitem"]:focus');
    await ours.page.keyboard.press('Escape');
    await ours.page.waitForSelector('[role="menuitem"]', { hidden: true });
    await ours.clear();
    await ours.page.close();
  });

  it('an interview is in the browser’s account once that is wanted, and comes from there', async () => {
    const ours = await FirefoxOurs.open(run);
    await ours.ask({ type: 'command', command: trackOverdue('mine') });
    expect(await ours.ask({ type: 'sync.set', on: true })).toEqual({ ok: true });
    const account = () => ours.page.evaluate(() => browser.storage.sync.get());
    const told = await account();
    expect(Object.keys(told)).not.toEqual([]);
    // As another device would find it, which has nothing yet.
    await ours.clear();
    expect(await ours.ask({ type: 'sync.set', on: true })).toEqual({ ok: true });
    await expect.poll(async () => (await ours.interviews()).map(({ id }) => id)).toEqual(['mine']);
    expect(await account()).toEqual(told);
    await ours.page.evaluate(() => browser.storage.sync.clear());
    await ours.page.close();
  });
});
