import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { ChromiumRun, chromium } from '../support/e2e-chromium.ts';
import { FirefoxOurs, firefox, startFirefox } from '../support/e2e-firefox.ts';
import { type AnyPage, moveClock, Story } from '../support/e2e-story.ts';
import {
  addInterview,
  crossItOff,
  hearOfANewDate,
  leaveAMessage,
  meetSilence,
  readTheCard,
  sayHowItClosed,
  sendTheNote,
} from '../support/e2e-whole-story.ts';

declare const chrome: Browser;
declare const browser: Browser;

/** One after the other: each chapter begins where the one before has ended. */
function tell(story: () => Story): void {
  it('adds an interview from the popup', () => addInterview(story()));
  it('shows the four things an hour before, in words that can be changed', () =>
    readTheCard(story()));
  it('asks how it closed, and again when that was put off', () => sayHowItClosed(story()));
  it('wants the note, and takes its day for the call', () => sendTheNote(story()));
  it('has all that a call needs when it is due, and notes the message left', () =>
    leaveAMessage(story()));
  it('waits for the new date that they name, over a change of the clocks', () =>
    hearOfANewDate(story()));
  it('calls again as asked, and then waits', () => meetSilence(story()));
  it('offers to cross the job off, and opens it again', () => crossItOff(story()));
}

describe.skipIf(!chromium)('The whole story by a moved clock, in Chromium', () => {
  let run: ChromiumRun;
  let story: Story;

  beforeAll(async () => {
    run = await ChromiumRun.start();
    await run.reset();
    const page = await run.openOurs('popup/index.html');
    story = new Story(page as unknown as AnyPage, {
      moveBackground: (moment) => run.inWorker(moveClock, moment),
      reconcile: () => run.ask({ type: 'reconcile' }),
      badge: () => run.badge(),
      notificationIds: () => run.notificationIds(),
      clearNotifications: () => run.clearNotifications(),
      alarmAt: async () => (await run.alarms())[0]?.scheduledTime ?? 0,
    });
  });
  afterAll(() => run?.close());

  tell(() => story);
});

describe.skipIf(!firefox)('The whole story by a moved clock, in Firefox', () => {
  let run: Awaited<ReturnType<typeof startFirefox>>;
  let story: Story;

  beforeAll(async () => {
    run = await startFirefox();
    const ours = await FirefoxOurs.open(run);
    await ours.page.evaluate(async () => {
      await browser.tabs.create({ url: browser.runtime.getURL('popup/index.html') });
    });
    const page = await run.findOurPage('popup/index.html');
    story = new Story(page as unknown as AnyPage, {
      moveBackground: (moment) =>
        ours.page.evaluate(moveClock, { ...moment, isForBackgroundPage: true }),
      reconcile: () => ours.ask({ type: 'reconcile' }),
      badge: () => ours.badge(),
      notificationIds: () => ours.notificationIds(),
      clearNotifications: () => ours.clearNotifications(),
      alarmAt: () =>
        ours.page.evaluate(async () => (await browser.alarms.getAll())[0]?.scheduledTime ?? 0),
    });
  });
  afterAll(() => run?.close());

  tell(() => story);
});
