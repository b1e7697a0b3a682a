import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { ButtonWatch } from '../support/e2e-button-watch.ts';
import { askedAboutIn, trackOverdue } from '../support/e2e-commands.ts';
import type { FirefoxMail } from '../support/e2e-firefox.ts';
import { holdWork, isWorkWaiting, letWorkGo } from '../support/e2e-held-work.ts';
import { canInstallInFirefox, InstalledFirefox } from '../support/e2e-installed-firefox.ts';
import { ANNA, SITES } from '../support/e2e-mail-page.ts';

declare const browser: Browser;

const MESSAGE = { to: ANNA, subject: 'Interview for Data analyst' };
const HOUR = 3_600_000;

/** As long as Firefox may take on a busy machine, in milliseconds. */
const PATIENT = { timeout: 20_000 };

describe.skipIf(!canInstallInFirefox)('Installed in Firefox', () => {
  let run: InstalledFirefox;
  let mail: FirefoxMail;

  beforeAll(async () => {
    run = await InstalledFirefox.start();
  });
  afterAll(() => run?.close());

  /** Tracks an interview whose closing is asked about in so many seconds. @returns the instant */
  const trackDueIn = async (seconds: number, id: string): Promise<number> => {
    const startsAt = askedAboutIn(seconds);
    await run.ours.ask({ type: 'command', command: trackOverdue(id, { startsAt }) });
    const due = Date.parse(startsAt) + 1.5 * HOUR;
    await expect
      .poll(
        async () => Math.min(...(await run.ours.alarms()).map((each) => each.scheduledTime)),
        PATIENT,
      )
      .toBeLessThanOrEqual(due);
    return due;
  };

  const passed = (instant: number) =>
    expect.poll(() => Date.now(), PATIENT).toBeGreaterThan(instant);

  /** Waits until exactly these interviews are announced on the screen. */
  const announced = (...ids: string[]) =>
    expect
      .poll(async () => (await run.ours.notificationIds()).sort(), PATIENT)
      .toEqual(ids.map((id) => expect.stringMatching(`^closingAsk:${id}:`)));

  const hasOneAlarm = async () => {
    await expect.poll(async () => (await run.ours.alarms()).length, PATIENT).toBe(1);
    const ahead = ((await run.ours.alarms())[0]?.scheduledTime ?? 0) - Date.now();
    expect(ahead).toBeGreaterThan(0);
    expect(ahead).toBeLessThanOrEqual(HOUR);
  };

  /** The user has seen them; whatever else wakes the background shows nothing a second time. */
  const isNotShownAgain = async () => {
    await run.ours.clearNotifications();
    await run.killBackground();
    await run.ours.ask({ type: 'reconcile' });
    expect(await run.ours.notificationIds()).toEqual([]);
  };

  const opensPanel = async () => {
    await mail.press();
    await mail.waitForPanel();
    await mail.page.keyboard.press('Escape');
    await mail.waitUntilClosed('panel');
  };

  it('what fell due while Firefox was closed is shown once at the next start', async () => {
    await run.ours.page.evaluate(
      (when) => browser.alarms.create('lost', { when }),
      Date.now() + HOUR,
    );
    const due = await trackDueIn(6, 'closed');
    await run.quit();
    // Else this tells nothing: it would have been shown before.
    expect(Date.now()).toBeLessThan(due);
    await passed(due);
    await run.reopen();
    await announced('closed');
    await expect.poll(() => run.ours.badge(), PATIENT).toBe('1');
    // Firefox has forgotten all alarms; there is none but a new one of ours.
    expect(await run.ours.alarmNames()).not.toContain('lost');
    await hasOneAlarm();
    await isNotShownAgain();
    await run.restart();
    await expect.poll(() => run.ours.badge(), PATIENT).toBe('1');
    await isNotShownAgain();
    await hasOneAlarm();
  });

  it('an update keeps data, badge and alarm, and an open message its one button', async () => {
    mail = await run.openMail(SITES.gmail.url);
    await mail.compose(MESSAGE, SITES.gmail.people);
    await opensPanel();
    const buttons = await ButtonWatch.of(mail.page);
    const before = await run.ours.interviews();
    await run.update();
    await expect.poll(() => run.ours.badge(), PATIENT).toBe('1');
    await hasOneAlarm();
    expect(await run.ours.interviews()).toEqual(before);
    expect(await buttons.settle()).toBe(1);
    expect(await buttons.most()).toBe(1);
    await opensPanel();
    expect(await mail.countButtons()).toBe(1);
  });

  it('what came due while it was disabled is shown when it is enabled', async () => {
    const buttons = await ButtonWatch.of(mail.page);
    const due = await trackDueIn(3, 'disabled');
    await run.disable();
    expect(Date.now()).toBeLessThan(due);
    await passed(due);
    await run.enable();
    await announced('disabled');
    await expect.poll(() => run.ours.badge(), PATIENT).toBe('2');
    await hasOneAlarm();
    await isNotShownAgain();
    expect(await buttons.settle()).toBe(1);
    expect(await buttons.most()).toBe(1);
    await opensPanel();
    expect(await mail.countButtons()).toBe(1);
    expect(mail.errors).toEqual([]);
  });

  it('the alarm wakes a background that has been ended', async () => {
    await trackDueIn(3, 'asleep');
    await run.killBackground();
    await announced('asleep');
    await expect.poll(() => run.ours.badge(), PATIENT).toBe('3');
    await hasOneAlarm();
    await isNotShownAgain();
  });

  it('a background that is ended in the middle of the alarm is woken once more', async () => {
    await trackDueIn(3, 'halfway');
    await holdWork(run.ours.page);
    await expect.poll(() => isWorkWaiting(run.ours.page), PATIENT).toBe(true);
    await run.killBackground();
    await letWorkGo(run.ours.page);
    expect(await run.ours.alarms()).toHaveLength(1);
    const [left] = await run.ours.alarms();
    expect(left?.scheduledTime).toBeLessThanOrEqual(Date.now() + 61_000);
    expect(await run.ours.notificationIds()).toEqual([]);
    // The same alarm, without the wait.
    await run.ours.page.evaluate(
      (name) => browser.alarms.create(name, { when: Date.now() }),
      left?.name ?? '',
    );
    await announced('halfway');
    await expect.poll(() => run.ours.badge(), PATIENT).toBe('4');
  });
});
