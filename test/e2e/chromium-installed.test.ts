import type { ElementHandle } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { askedAboutIn, trackOverdue } from '../support/e2e-commands.ts';
import { InstalledChromium } from '../support/e2e-installed-chromium.ts';
import { ANNA, type MailPage, SITES } from '../support/e2e-mail-page.ts';
import { policyObstacle } from '../support/e2e-private-policy.ts';

declare const chrome: Browser;

const MESSAGE = { to: ANNA, subject: 'Interview for Data analyst' };

/** Long enough to close a browser or to switch something off before, on a busy machine too. */
const SOON_SECONDS = 4;

/** As long as the browser may take to start what it has just installed or switched on. */
const PATIENT = { timeout: 10_000 };

if (policyObstacle) console.warn(`Afterword is not tested as installed: ${policyObstacle}.`);

describe.skipIf(policyObstacle)('Afterword, installed in Chromium,', () => {
  let run: InstalledChromium;
  let mail: MailPage | undefined;

  beforeAll(async () => {
    run = await InstalledChromium.start();
  });
  beforeEach(async () => {
    await run.enable();
    await run.reset();
  });
  afterEach(async () => {
    await mail?.close();
    mail = undefined;
  });
  afterAll(() => run?.close());

  /** An interview of somebody whom no message of these tests goes to; its note is overdue and shown. */
  const trackShown = async (): Promise<string> => {
    const people = [{ name: 'Tomas Lind', email: 'tomas.lind@halden.example' }];
    await run.command(trackOverdue('shown', { company: 'Halden', people }));
    await expect.poll(() => run.notificationIds()).toHaveLength(1);
    // Comes back when whatever is under way has been written down.
    await run.ask({ type: 'reconcile' });
    const [id = ''] = await run.notificationIds();
    return id;
  };

  /** An interview that is asked about in a few seconds. Gives the instant, in milliseconds. */
  const trackSoon = async (): Promise<number> => {
    const startsAt = askedAboutIn(SOON_SECONDS);
    await run.command(trackOverdue('soon', { startsAt }));
    await run.ask({ type: 'reconcile' });
    return Date.parse(startsAt) + 1.5 * 3_600_000;
  };

  /** Waits for an instant that no event tells of: whoever would tell is closed or switched off. */
  const passOver = async (instant: number): Promise<void> => {
    const left = instant - Date.now();
    expect(left, 'It has fallen due too early.').toBeGreaterThan(0);
    await new Promise((resolve) => setTimeout(resolve, left));
  };

  /** Only what has fallen due meanwhile is shown; the number counts all, and one alarm is set. */
  const expectCaughtUp = async (): Promise<void> => {
    const soonAlone = [expect.stringMatching(/^closingAsk:soon:/)];
    await expect.poll(() => run.notificationIds(), PATIENT).toEqual(soonAlone);
    await expect.poll(() => run.badge()).toBe('2');
    await run.ask({ type: 'reconcile' });
    expect(await run.notificationIds()).toEqual(soonAlone);
    expect(await run.alarms()).toHaveLength(1);
  };

  /** The page that greets whoever has just installed it, and nobody later. */
  const welcomes = () => run.context.pages().filter((page) => page.url().endsWith('#/welcome'));

  const openMessage = async (): Promise<MailPage> => {
    mail = await run.openMail(SITES.gmail.url);
    await mail.compose(MESSAGE);
    return mail;
  };

  /** The button as it stands in the page now; what comes later is another one. */
  const buttonNow = (page: MailPage) => page.page.waitForSelector('[data-afterword="follow-up"]');

  /**
   * The old button has gone, and the one that is there works: what opens at it reaches the
   * background. Whatever an ended or older Afterword has left in the page is cut off from there.
   */
  const expectNewOne = async (page: MailPage, old: ElementHandle<Element>): Promise<void> => {
    await expect.poll(() => old.evaluate((button) => button.isConnected), PATIENT).toBe(false);
    await page.page.bringToFront();
    await page.waitForButtons(1);
    await page.followUp();
    expect(await page.countPanels()).toBe(1);
    await page.trackAndStart();
    expect(await run.interviews()).toHaveLength(1);
    expect(page.errors).toEqual([]);
  };

  it('after a restart shows what fell due while the browser was closed, and nothing twice', async () => {
    await trackShown();
    const due = await trackSoon();
    await run.restart(() => passOver(due));
    await expectCaughtUp();
    expect(welcomes()).toEqual([]);
  });

  it('after an update has its data, its alarm and its number, and shows nothing twice', async () => {
    await trackShown();
    const before = [run.version, await run.interviews()];
    await run.update();
    const version = await run.ours.evaluate(() => chrome.runtime.getManifest().version);
    expect(version).not.toBe(before[0]);
    await expect.poll(() => run.alarms()).toHaveLength(1);
    await expect.poll(() => run.badge()).toBe('1');
    await run.ask({ type: 'reconcile' });
    expect(await run.alarms()).toHaveLength(1);
    expect(await run.notificationIds()).toEqual([]);
    expect(await run.interviews()).toEqual(before[1]);
    expect(welcomes()).toEqual([]);
  });

  it('after an update has one button in a message that was open, and it is the new one', async () => {
    const page = await openMessage();
    // The old panel, too, stays behind in the page.
    await page.followUp();
    await page.page.keyboard.press('Escape');
    await expect.poll(() => page.countPanels()).toBe(0);
    const old = await buttonNow(page);
    await run.update();
    await expectNewOne(page, old);
  });

  it('switched off and on again shows what fell due meanwhile, and nothing twice', async () => {
    await trackShown();
    const due = await trackSoon();
    await run.disable();
    await passOver(due);
    await run.enable();
    await expectCaughtUp();
  });

  it('switched off leaves no button in a message as soon as the page changes', async () => {
    const page = await openMessage();
    await run.disable();
    await page.redraw();
    await page.waitForButtons(0);
  });

  it('switched off takes its button away when that is pressed, in a page that stays as it is', async () => {
    const page = await openMessage();
    const { x, y, width, height } = await page.screen.boxOf(
      await page.screen.find('button', 'Follow up'),
    );
    await run.disable();
    await page.page.mouse.click(x + width / 2, y + height / 2);
    await page.waitForButtons(0);
    expect(page.errors).toEqual([]);
  });

  it('switched on again has one working button in a message that was open', async () => {
    const page = await openMessage();
    const old = await buttonNow(page);
    await run.disable();
    await run.enable();
    await expectNewOne(page, old);
  });

  it('killed in the middle of what the alarm asks for, still rings and shows it', async () => {
    await trackSoon();
    // Holds up the background's work where it begins.
    await run.ours.evaluate(() => {
      const held = new Promise<void>((resolve) => {
        addEventListener('release', () => resolve(), { once: true });
      });
      void navigator.locks.request('afterword-data', () => held);
    });
    const waiting = () =>
      run.ours.evaluate(async () => (await navigator.locks.query()).pending?.length);
    await expect.poll(waiting, PATIENT).toBeGreaterThan(0);
    await run.killWorker();
    await run.ours.evaluate(() => dispatchEvent(new Event('release')));
    const alarms = await run.alarms();
    expect(alarms).toHaveLength(1);
    // The same alarm, set earlier: nobody waits for a minute here.
    await run.ours.evaluate((name) => {
      chrome.alarms.create(name, { when: Date.now() + 100 });
    }, alarms[0]?.name ?? '');
    await expect
      .poll(() => run.notificationIds(), PATIENT)
      .toEqual([expect.stringMatching(/^closingAsk:soon:/)]);
  });

  it('hanging, can be started anew from the page that says so', async () => {
    await trackShown();
    await run.hangWorker();
    const page = await run.openOurs('popup/index.html');
    await page.getByText('background does not answer').waitFor({ timeout: 10_000 });
    const closed = page.waitForEvent('close');
    // The page goes under the very press.
    const pressed = page.getByRole('button', { name: 'Restart Afterword' }).click();
    await Promise.all([closed, pressed.catch(() => {})]);
    await run.comeBack();
    expect(await run.ask({ type: 'ping' })).toEqual({ ok: true });
    await expect.poll(() => run.badge()).toBe('1');
    expect(await run.alarms()).toHaveLength(1);
  });
});
