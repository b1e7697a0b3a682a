import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { BUTTON } from '../../scripts/practice/firefox-panel.mjs';

/** What is written down in the page itself, where no change of it is missed. */
interface Seen {
  most: number;
  changedAt: number;
  before: readonly Element[];
}
type Watched = typeof globalThis & { seenButtons: Seen };

/** For so many milliseconds nothing may change before the buttons count as settled. */
const SETTLED_AFTER = 1_000;

/** Watches the Follow up buttons of a page while the extension is exchanged behind it. */
export class ButtonWatch {
  private constructor(private readonly page: Page) {}

  static async of(page: Page): Promise<ButtonWatch> {
    await page.evaluate((each) => {
      let last = [...document.querySelectorAll(each)];
      const seen: Seen = { most: last.length, changedAt: performance.now(), before: last };
      (globalThis as Watched).seenButtons = seen;
      new MutationObserver(() => {
        const now = [...document.querySelectorAll(each)];
        if (now.length === last.length && now.every((button, place) => button === last[place])) {
          return;
        }
        last = now;
        seen.most = Math.max(seen.most, now.length);
        seen.changedAt = performance.now();
      }).observe(document, { childList: true, subtree: true });
    }, BUTTON);
    return new ButtonWatch(page);
  }

  /** The most buttons that the page has had at any one time. */
  most(): Promise<number> {
    return this.page.evaluate(() => (globalThis as Watched).seenButtons.most);
  }

  /** Waits until other buttons than at the beginning are there, and stay. @returns how many */
  async settle(): Promise<number> {
    const isSettled = () =>
      this.page.evaluate(
        (each, quiet) => {
          const { before, changedAt } = (globalThis as Watched).seenButtons;
          const now = [...document.querySelectorAll(each)];
          const isNew = now.length > 0 && !now.some((button) => before.includes(button));
          return isNew && performance.now() - changedAt > quiet;
        },
        BUTTON,
        SETTLED_AFTER,
      );
    await expect.poll(isSettled, { timeout: 15_000 }).toBe(true);
    return this.page.evaluate((each) => document.querySelectorAll(each).length, BUTTON);
  }
}
