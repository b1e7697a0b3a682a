/** @typedef {import('puppeteer-core').Page} Page */

export const BUTTON = '[data-afterword="follow-up"]';
export const PANEL = '[data-afterword="panel"]';

const hasFocus = (/** @type {string} */ panel) => document.activeElement?.matches(panel) === true;

/**
 * Waits until the panel is there and has the focus.
 *
 * @param {Page} page
 * @param {{ timeout?: number }} [options]
 */
export async function waitForPanel(page, options = {}) {
  await page.waitForFunction(hasFocus, options, PANEL);
}

/** How long the page is waited for before the keys are pressed once more, and how often. */
const [PATIENCE, MOST_ATTEMPTS] = [3_000, 4];

/**
 * Presses "Open in Afterword", beside "Go to the message", and waits for the page. The panel's inside
 * cannot be seen from here: while it still shows the form, or has given the focus to the message, the
 * keys are pressed once more.
 *
 * @param {Page} page a mail page whose note has just been started
 * @param {(name: string, patience: number) => Promise<Page>} find
 */
export async function openInAfterword(page, find) {
  for (let attempt = 1; ; attempt += 1) {
    if (attempt > 1 && !(await page.evaluate(hasFocus, PANEL))) await page.click(BUTTON);
    await waitForPanel(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    try {
      return await find('page/index.html#/interview/', PATIENCE);
    } catch (error) {
      if (attempt === MOST_ATTEMPTS) throw error;
      await page.bringToFront();
    }
  }
}
