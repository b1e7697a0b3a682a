/** Where a page may open a compose window from. */
export const OPENERS = /** @type {const} */ (['a task', 'a frame callback', 'a click']);

/**
 * Opens compose windows, one after the other, and looks whether the button is in each when the
 * browser paints it for the first time.
 *
 * @param {import('playwright-core').Page} page a practice page without a compose window
 * @param {typeof OPENERS[number]} opener
 * @param {{ times: number, isQuiet: boolean }} options in a quiet page nobody is told of the focus
 *   in every second window: one that the page opens by itself need not get it. While rows are redrawn
 *   without pause, the script does not listen to all of it, and relies on the caret that both sites
 *   put into a window that a person opens
 * @returns {Promise<number>} in how many the button was there
 */
export async function countInSameFrame(page, opener, { times, isQuiet }) {
  await page.evaluate(prepareInPage);
  let count = 0;
  for (let turn = 0; turn < times; turn += 1) {
    const isFocused = !isQuiet || turn % 2 === 0;
    await page.evaluate((options) => /** @type {any} */ (globalThis).openAndLook(options), {
      opener,
      isFocused,
    });
    // A real press: one made by a script is inside that script, and nothing else runs after it.
    if (opener === 'a click') await page.mouse.click(4, 4);
    if (await page.evaluate(() => /** @type {any} */ (globalThis).hadButton)) count += 1;
    await closeCompose(page);
  }
  return count;
}

/**
 * Opens a compose window and waits for its button.
 *
 * @param {import('playwright-core').Page} page a practice page
 */
export async function openCompose(page) {
  await page.evaluate(() => /** @type {any} */ (globalThis).practice.compose());
  await page.waitForSelector('[data-afterword="follow-up"]');
}

/** @param {import('playwright-core').Page} page */
export async function closeCompose(page) {
  await page.evaluate(() => {
    const { practice } = /** @type {any} */ (globalThis);
    practice.discard();
    practice.confirm?.();
  });
  await page.waitForFunction(() => document.querySelector('[data-afterword]') === null);
}

/**
 * Runs in the page. The place to look from is the callback of a ResizeObserver made together with
 * the compose window. A frame goes in this order: callbacks for the frame, style and layout, resize
 * observers, paint. What stands in the page in that callback is what is painted next, and it is the
 * first paint that can show the compose window, also one opened by a frame's callback. The next
 * frame's callback would be too late, since tasks may have run between the paint and it; a frame
 * callback asked for before the opening would be too early for a button that comes by another one.
 */
function prepareInPage() {
  const scope = /** @type {any} */ (globalThis);
  const hasButton = () => {
    const button = document.querySelector('[data-afterword="follow-up"]');
    const compose = button?.closest('.M9, [id^="docking_InitVisiblePart_"]');
    return Boolean(compose && button && button.getBoundingClientRect().width > 0);
  };
  const hide = (/** @type {Event} */ event) => event.stopImmediatePropagation();
  const compose = (/** @type {boolean} */ isFocused) =>
    new Promise((resolve) => {
      if (!isFocused) addEventListener('focusin', hide, true);
      scope.practice.compose({ to: 'anna@example.org', subject: 'Thank you' });
      removeEventListener('focusin', hide, true);
      new ResizeObserver((_, observer) => {
        observer.disconnect();
        resolve(hasButton());
      }).observe(document.documentElement);
    });
  document.querySelector('.bench-press')?.remove();
  const press = document.createElement('div');
  press.className = 'bench-press';
  press.style.cssText = 'position: fixed; inset: 0 auto auto 0; inline-size: 9px; block-size: 9px';
  press.style.zIndex = '9999';
  document.body.append(press);
  /** @param {{ opener: typeof OPENERS[number], isFocused: boolean }} options */
  scope.openAndLook = ({ opener, isFocused }) => {
    scope.hadButton = new Promise((resolve) => {
      const open = () => compose(isFocused).then(resolve);
      if (opener === 'a click') press.addEventListener('click', open, { once: true });
      else if (opener === 'a task') setTimeout(open);
      else requestAnimationFrame(open);
    });
  };
}
