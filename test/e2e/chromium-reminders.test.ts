import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { ChromiumRun, chromium } from '../support/e2e-chromium.ts';
import { askedAboutIn, hoursFromNow, trackOverdue } from '../support/e2e-commands.ts';

declare const chrome: Browser;

const OUTBOX = 'outbox';

describe.skipIf(!chromium)('Reminders, in Chromium', () => {
  let run: ChromiumRun;

  beforeAll(async () => {
    run = await ChromiumRun.start();
  });
  beforeEach(() => run.reset());
  afterAll(() => run?.close());

  /** How many reminders the store says are under way, and of how many interviews some were told. */
  const progress = async (): Promise<{ pending: number; told: number }> => {
    const stored = await run.readStore();
    const outbox = stored[OUTBOX] as { pending: object } | undefined;
    const told = Object.keys(stored).filter((key) => key.startsWith('reminded/'));
    return { pending: Object.keys(outbox?.pending ?? {}).length, told: told.length };
  };

  /** Browsers ring no sooner than after half a minute: the same alarm, set earlier. */
  const ring = (inMilliseconds: number) =>
    run.ours.evaluate(async (wait) => {
      const [doorbell] = await chrome.alarms.getAll();
      chrome.alarms.create(doorbell?.name ?? '', { when: Date.now() + wait });
    }, inMilliseconds);

  const allShown = (interviews = 1) =>
    expect.poll(progress).toEqual({ pending: 0, told: interviews });

  it('come as a notification of the step and as a number on the button', async () => {
    await run.command(trackOverdue('one'));
    await expect.poll(() => run.notificationIds()).toEqual([expect.stringMatching(/^note.*:one:/)]);
    await expect.poll(() => run.badge()).toBe('1');
  });

  it('go from the screen when their step is done elsewhere', async () => {
    await run.command(trackOverdue('one'));
    await allShown();
    await run.command({ type: 'outcome.set', id: 'one', outcome: 'offer' });
    await expect.poll(() => run.notificationIds()).toEqual([]);
    await expect.poll(() => run.badge()).toBe('');
  });

  it('come once, however often the background wakes and is killed', async () => {
    await run.command(trackOverdue('one'));
    await allShown();
    await run.clearNotifications();
    for (let times = 0; times < 3; times += 1) {
      await run.killWorker();
      await run.ask({ type: 'reconcile' });
      await run.ask({ type: 'reconcile' });
    }
    expect(await run.notificationIds()).toEqual([]);
    expect(await run.badge()).toBe('1');
  });

  it('come also when the background is killed as soon as a command is answered', async () => {
    for (let index = 0; index < 5; index += 1) {
      await run.command(trackOverdue(`i${index}`));
      await run.killWorker();
    }
    await ring(100);
    await expect.poll(() => run.badge()).toBe('5');
    await allShown(5);
  });

  it('come again when the background died between writing down and showing', async () => {
    await run.command(trackOverdue('one'));
    await allShown();
    const [id = ''] = await run.notificationIds();
    await run.clearNotifications();
    await run.killWorker();
    // What a background leaves behind that is killed at that point.
    await run.writeStore({
      [OUTBOX]: { pending: { [id]: 'one' }, summaries: {} },
      'reminded/one': [],
    });
    await run.ask({ type: 'reconcile' });
    await expect.poll(() => run.notificationIds()).toEqual([id]);
    await allShown();
  });

  it.each([['asleep'], ['awake']])('come by the one alarm to a background %s', async (state) => {
    await run.command(trackOverdue('soon', { startsAt: askedAboutIn(2) }));
    expect(await run.notificationIds()).toEqual([]);
    if (state === 'asleep') await run.killWorker();
    await ring(2_100);
    await expect
      .poll(() => run.notificationIds(), { timeout: 20_000 })
      .toEqual([expect.stringMatching(/^closingAsk:soon:/)]);
    expect(await run.alarms()).toHaveLength(1);
  });

  it('keep one alarm, within the hour, however many interviews there are', async () => {
    for (let index = 0; index < 5; index += 1) {
      await run.command(trackOverdue(`i${index}`, { startsAt: hoursFromNow(24 * (index + 1)) }));
    }
    await run.ask({ type: 'reconcile' });
    const alarms = await run.alarms();
    expect(alarms).toHaveLength(1);
    const ahead = (alarms[0]?.scheduledTime ?? 0) - Date.now();
    expect(ahead).toBeGreaterThan(0);
    expect(ahead).toBeLessThanOrEqual(60 * 60_000);
  });

  it('set the alarm again that an update has taken away', async () => {
    await run.command(trackOverdue('one'));
    await run.killWorker();
    await run.ours.evaluate(() => chrome.alarms.clearAll());
    await run.ask({ type: 'reconcile' });
    expect(await run.alarms()).toHaveLength(1);
  });

  it('set the number again that the browser has forgotten, whatever wakes them', async () => {
    await run.command(trackOverdue('one'));
    await allShown();
    await run.killWorker();
    await run.ours.evaluate(() => chrome.action.setBadgeText({ text: '' }));
    await run.ask({ type: 'ping' });
    await expect.poll(() => run.badge()).toBe('1');
  });

  it('are one for all when many fall due at once, until none is left to do', async () => {
    const startsAt = askedAboutIn(2);
    for (let index = 0; index < 5; index += 1) {
      await run.command(trackOverdue(`i${index}`, { startsAt }));
    }
    const seen = async () => {
      await run.ask({ type: 'reconcile' });
      return run.notificationIds();
    };
    await expect.poll(seen, { timeout: 20_000 }).toEqual([expect.stringMatching(/^summary:/)]);
    expect(await run.badge()).toBe('5');
    // It stays while it stands for something that is still to be done.
    for (let index = 0; index < 5; index += 1) {
      expect(await seen()).toEqual([expect.stringMatching(/^summary:/)]);
      await run.command({ type: 'outcome.set', id: `i${index}`, outcome: 'declined' });
    }
    await expect.poll(seen).toEqual([]);
    expect(await run.badge()).toBe('');
  });

  it('stay silent when the user has switched them off, but for the number', async () => {
    await run.ask({ type: 'settings.change', settings: { notifications: false } });
    await run.command(trackOverdue('one'));
    await expect.poll(() => run.badge()).toBe('1');
    await run.ask({ type: 'reconcile' });
    expect(await run.notificationIds()).toEqual([]);
  });

  it('open the message to write when they are pressed', async () => {
    await run.command(trackOverdue('one'));
    await expect.poll(() => run.notificationIds()).toHaveLength(1);
    const opened = run.context.waitForEvent('page');
    await run.inWorker(async () => {
      const [id] = Object.keys(await chrome.notifications.getAll());
      // Chromium's own way to raise an event; no type knows it.
      (chrome.notifications.onClicked as unknown as { dispatch(id: string): void }).dispatch(
        id ?? '',
      );
    });
    const page = await opened;
    await page.waitForURL(/^https:\/\/mail\.google\.com\/mail\//);
    const { searchParams } = new URL(page.url());
    expect(searchParams.get('to')).toBe('anna.okafor@brightwater.example');
    expect(searchParams.get('su')).toBe('Thank you: Data analyst');
    expect(searchParams.get('body')).toMatch(/Thank you for taking the time/);
    await expect.poll(() => run.notificationIds()).toEqual([]);
    await page.close();
  });
});
