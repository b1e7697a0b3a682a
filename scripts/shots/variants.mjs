/**
 * How a screen is looked at. `zoomed`: a window of 1280 by 800, or the popup's largest, at 200 %; to
 * the page that is half as wide and high.
 *
 * @typedef {object} Variant
 * @property {'light' | 'dark'} theme
 * @property {number} width
 * @property {'ltr' | 'rtl'} dir
 * @property {boolean} zoomed
 */

/** @type {readonly Variant['theme'][]} */
const THEMES = ['light', 'dark'];
const HEIGHTS = { full: 720, zoomed: 400, zoomedPopup: 300 };

/**
 * @param {import('./screens.mjs').Screen} screen
 * @param {{ quick?: boolean, dir?: 'ltr' | 'rtl' }} options `dir`: that of the words
 * @returns {Variant[]}
 */
export function listVariants({ path, isMain }, { quick, dir = 'ltr' }) {
  const isPopup = path.startsWith('popup/');
  const widths = isPopup ? [320, 400] : [320, 400, 1280];
  const common = { dir, zoomed: false };
  if (quick) return [{ theme: 'light', width: 400, ...common }];
  const plain = THEMES.flatMap((theme) => widths.map((width) => ({ theme, width, ...common })));
  if (!isMain) return plain;
  /** @type {Variant} */
  const zoomed = { theme: 'light', width: isPopup ? 400 : 640, dir, zoomed: true };
  const turned =
    dir === 'rtl'
      ? []
      : [{ ...zoomed, width: 400, zoomed: false, dir: /** @type {const} */ ('rtl') }];
  return [...plain, ...turned, zoomed];
}

/** @param {Variant} variant */
export function variantName({ theme, width, dir, zoomed }) {
  return [theme, zoomed ? 'zoomed' : width, dir === 'rtl' ? 'rtl' : ''].filter(Boolean).join('-');
}

/**
 * Turns a page that is open; nothing is loaded anew.
 *
 * @param {import('playwright-core').Page} page
 * @param {Variant} variant
 * @param {{ isPopup: boolean }} screen
 */
export async function applyVariant(page, { theme, width, dir, zoomed }, { isPopup }) {
  const height = zoomed ? HEIGHTS[isPopup ? 'zoomedPopup' : 'zoomed'] : HEIGHTS.full;
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: theme });
  await page.evaluate(async (to) => {
    document.documentElement.dir = to;
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  }, dir);
}
