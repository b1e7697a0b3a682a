import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { ChromiumRun, chromium } from '../support/e2e-chromium.ts';
import { hoursFromNow, trackOverdue } from '../support/e2e-commands.ts';

declare const chrome: Browser;

/** What the background calls, and where it can be cut off: each of its works begins with a lock. */
type Call = 'locks.request' | 'notifications.create';

type Held = typeof globalThis & { heldCalls: number };

/** A ring can be lost with the background that it was for, and the next one with it. */
const RINGING = { interval: 500, timeout: 8_000 };

/** Cut off at a chosen point: the browser does not answer there, and then the background is killed. */
describe.skipIf(!chromium)('When the background is cut off, in Chromium,', () => {
  let run: ChromiumRun;

  beforeAll(async () => {
    run = await ChromiumRun.start();
  });
  beforeEach(() => run.reset());
  afterAll(() => run?.close());

  /** From now on the background that runs waits in vain for the answer to this call, after so many. */
  const hold = (call: Call, after = 0) =>
    run.inWorker(
      ([name, passing]) => {
        const [area = '', method = ''] = name.split('.');
        const here = globalThis as Held;
        here.heldCalls = 0;
        let left = passing;
        type Api = Record<string, (...given: unknown[]) => Promise<unknown>>;
        const all = { locks: navigator.locks, notifications: chrome.notifications };
        const api = all[area as keyof typeof all] as unknown as Api;
        const original = api[method]?.bind(api);
        Object.assign(api, {
          [method]: (...given: unknown[]) => {
            left -= 1;
            if (left >= 0) return original?.(...given);
            here.heldCalls += 1;
            return new Promise<void>(() => {});
          },
        });
      },
      [call, after] as const,
    );

  /** Waits until it has come to that point so often. */
  const isHeld = (times: number) =>
    expect.poll(() => run.inWorker(() => (globalThis as Held).heldCalls)).toBe(times);

  /** The one alarm rings now, and goes on as it would. */
  const ring = () =>
    run.ours.evaluate(async () => {
      const [alarm] = await chrome.alarms.getAll();
      const { name = '', periodInMinutes } = alarm ?? {};
      const repeated = periodInMinutes ? { periodInMinutes } : {};
      await chrome.alarms.create(name, { when: Date.now() + 50, ...repeated });
    });

  const untilNextRing = async () => ((await run.alarms())[0]?.scheduledTime ?? 0) - Date.now();

  /** The alarm goes on ringing; here without the minute in between. */
  const isShownByRinging = () =>
    expect
      .poll(async () => {
        await ring();
        return run.notificationIds();
      }, RINGING)
      .toEqual([expect.stringMatching(/^note.*:one:/)]);

  /** Nobody waits longer than a minute for what was cut off. */
  const ringsWithinTheMinute = async () => {
    expect(await run.alarms()).toHaveLength(1);
    expect(await untilNextRing()).toBeLessThanOrEqual(60_000);
  };

  it('while it shows a reminder, that is shown at the next ring', async () => {
    await hold('notifications.create');
    await run.command(trackOverdue('one'));
    await isHeld(1);
    // What is under way is in the store before it is on the screen, and is not yet told.
    const { outbox, 'reminded/one': told = [] } = await run.readStore();
    expect(Object.values((outbox as { pending: object }).pending)).toEqual(['one']);
    expect(told).toEqual([]);
    await run.killWorker();
    expect(await run.notificationIds()).toEqual([]);
    await ringsWithinTheMinute();
    await isShownByRinging();
    expect(await run.badge()).toBe('1');
  });

  it('right after a change, the reminder that it asks for comes within the minute', async () => {
    await run.command(trackOverdue('later', { startsAt: hoursFromNow(24) }));
    await run.ask({ type: 'reconcile' });
    // The change itself is made; the look that it asks for never begins.
    await hold('locks.request', 1);
    await run.command(trackOverdue('one'));
    await isHeld(1);
    await ringsWithinTheMinute();
    await ring();
    await isHeld(2);
    await run.killWorker();
    // That ring was in vain: there is another one.
    await ringsWithinTheMinute();
    await isShownByRinging();
    expect(await run.badge()).toBe('1');
  });

  it('before it has begun, it has an alarm all the same', async () => {
    await run.killWorker();
    await run.ours.evaluate(() => chrome.alarms.clearAll());
    // Whoever holds the store keeps it from its first step.
    await run.ours.evaluate(async () => {
      const release = new Promise<void>((resolve) => {
        addEventListener('release', () => resolve(), { once: true });
      });
      await new Promise<void>((held) => {
        void navigator.locks.request('afterword-data', () => {
          held();
          return release;
        });
      });
    });
    await run.ask({ type: 'ping' });
    await expect.poll(() => run.alarms()).toHaveLength(1);
    await run.killWorker();
    await ringsWithinTheMinute();
    await run.ours.evaluate(() => dispatchEvent(new Event('release')));
  });

  it('and hangs, a page says so and offers to start it again', async () => {
    await run.command(trackOverdue('one'));
    await run.inWorker(() => {
      setTimeout(() => {
        for (;;);
      });
    });
    const page = await run.openOurs('page/index.html');
    await page.getByText('Brightwater').first().waitFor();
    await page.getByText('background does not answer').waitFor({ timeout: 10_000 });
    await page.getByRole('button', { name: 'Restart Afterword' }).waitFor();
    await page.close();
  });
});
