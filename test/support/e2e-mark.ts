import type { Browser } from 'webextension-polyfill';
import type { Desktop } from './e2e-desktop.ts';
import type { AnyPage } from './e2e-story.ts';

/** With what the title of a notification begins that stands for nothing. */
export const MARK = 'Mark ';

/** Runs in a page of ours: shows a notification behind all that were asked for before. */
async function raiseMark(title: string): Promise<void> {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Browser>;
  const { notifications, runtime } = browser ?? chrome;
  const iconUrl = runtime.getURL('icons/icon-16.png');
  await notifications.create(title, { type: 'basic', title, message: '', iconUrl });
}

/** Runs in a page of ours: takes it away again, once it has been seen. */
async function clearMark(title: string): Promise<void> {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Browser>;
  await (browser ?? chrome).notifications.clear(title);
}

let count = 0;

/** When this comes back, the desktop has told of all that it was asked for before. */
export async function hearAll(desktop: Desktop, ours: AnyPage): Promise<void> {
  count += 1;
  const mark = `${MARK}${count}`;
  await ours.evaluate(raiseMark, mark);
  await desktop.waitFor(({ summary }) => summary === mark);
  await ours.evaluate(clearMark, mark);
}
