import { join } from 'node:path';
import { findMisfits, MAY_BE_CUT } from './find-misfits.mjs';
import { applyVariant, listVariants, variantName } from './variants.mjs';

/** @typedef {import('./write-index.mjs').Shot} Shot */

/** Text that no longer fits may hang on the theme in no way: one theme is asked. */
const isAsked = (/** @type {import('./variants.mjs').Variant} */ { theme }) => theme === 'light';

/** @param {import('playwright-core').Page} page @returns {Promise<string[]>} */
export function readMisfits(page) {
  return page.evaluate(findMisfits, Object.keys(MAY_BE_CUT));
}

/** Runs in the page. @param {string} width */
function setScrollBar(width) {
  document.documentElement.style.scrollbarWidth = width;
}

/**
 * Takes a screen that is open in all its variants.
 *
 * @param {import('playwright-core').Page} page
 * @param {Pick<import('./screens.mjs').Screen, 'name' | 'path' | 'isMain' | 'isLayer'>} screen
 * @param {{ folder: string, quick?: boolean, dir?: 'ltr' | 'rtl' }} options
 * @param {{ read?: (page: import('playwright-core').Page) => Promise<string[]>,
 *   prepare?: () => Promise<void> }} [how] `read`: what does not fit; `prepare`: before each picture
 * @returns {Promise<Shot[]>}
 */
export async function takeShots(page, screen, { folder, ...options }, how = {}) {
  const { read = readMisfits, prepare } = how;
  const shots = [];
  for (const variant of listVariants(screen, options)) {
    await applyVariant(page, variant, { isPopup: screen.path.startsWith('popup/') });
    await prepare?.();
    const file = `${screen.name}.${variantName(variant)}.png`;
    const fullPage = !screen.isLayer && !variant.zoomed;
    const misfits = isAsked(variant) ? await read(page) : [];
    // A picture of the whole page has no scroll bar, and the page would be drawn beside its place.
    if (fullPage) await page.evaluate(setScrollBar, 'none');
    await page.screenshot({ path: join(folder, file), fullPage, animations: 'disabled' });
    if (fullPage) await page.evaluate(setScrollBar, '');
    shots.push({ screen: screen.name, file, variant, misfits });
  }
  return shots;
}
