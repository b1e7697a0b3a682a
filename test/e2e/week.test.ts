import { afterAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { ChromiumRun, chromium } from '../support/e2e-chromium.ts';
import { canMakeDesktop, Desktop } from '../support/e2e-desktop.ts';
import { FirefoxOurs, firefox, startFirefox } from '../support/e2e-firefox.ts';
import { endBackground } from '../support/e2e-firefox-addons.ts';
import { type WeekBrowser, WeekWalk } from '../support/e2e-walk-week.ts';
import { FROM, HOME } from '../support/e2e-week.ts';
import { MovedClock, setAlarmsAgain } from '../support/moved-clock.ts';

declare const browser: Browser;

/** Decides when the background is killed. */
const SEED = 24;

type Opened = WeekBrowser & { close(): Promise<void> };
type Env = Readonly<Record<string, string>>;

async function openChromium(env: Env): Promise<Opened> {
  const run = await ChromiumRun.start({ env });
  return {
    ask: (request) => run.ask(request),
    kill: () => run.killWorker(),
    setAlarmsAgain: () => run.ours.evaluate(setAlarmsAgain),
    alarms: () => run.alarms(),
    badge: () => run.badge(),
    close: () => run.close(),
  };
}

async function openFirefox(env: Env): Promise<Opened> {
  const run = await startFirefox({ desktop: true, env });
  try {
    const ours = await FirefoxOurs.open(run);
    return {
      ask: (request) => ours.ask(request),
      kill: () => endBackground(run.browser),
      setAlarmsAgain: () => ours.page.evaluate(setAlarmsAgain),
      alarms: () => ours.page.evaluate(() => browser.alarms.getAll()),
      badge: () => ours.badge(),
      close: () => run.close(),
    };
  } catch (error) {
    await run.close();
    throw error;
  }
}

const canWalk = canMakeDesktop && (chromium ?? firefox) !== undefined;
const clock = canWalk ? MovedClock.start(FROM) : undefined;

/**
 * The desktop's daemon is asked what it was told to show, and the timetable what was due: nothing in
 * between is believed. The background is killed before, while and after its alarm rings.
 */
describe.skipIf(!clock)('In a week of interviews', () => {
  afterAll(() => clock?.remove());

  it.skipIf(!chromium)('all that falls due is shown on time and once, in Chromium', () =>
    walk(openChromium),
  );
  it.skipIf(!firefox)('all that falls due is shown on time and once, in Firefox', () =>
    walk(openFirefox),
  );
});

async function walk(open: (env: Env) => Promise<Opened>): Promise<void> {
  if (!clock) throw new Error('Skipped without a clock.');
  clock.moveTo(FROM);
  const desktop = await Desktop.start();
  let opened: Opened | undefined;
  try {
    opened = await open({ ...desktop.env, ...clock.env, TZ: HOME });
    desktop.clear();
    await new WeekWalk(opened, clock, desktop, SEED).walk();
    expect(desktop.notified().length).toBeGreaterThan(15);
  } finally {
    await opened?.close();
    await desktop.stop();
  }
}
