import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { buildGallery } from '../gallery/vite-gallery.mjs';
import { takeShots } from './take-shots.mjs';

/** An address that nobody has; it is answered from the disk. */
const ORIGIN = 'http://gallery.invalid';
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

const OPENED = '.aw-menu-list, .aw-dialog, .aw-toast';

/** What is pressed in the gallery, since it lies above the rest. */
const LAYERS = {
  gallery: null,
  'gallery-menu': '#gallery-menu',
  'gallery-dialog': '#gallery-dialog',
  'gallery-toast': '#toast-done',
};

/**
 * Takes the gallery, whole and with each of its layers.
 *
 * @param {import('playwright-core').BrowserContext} context
 * @param {{ folder: string, quick: boolean, dir: 'ltr' | 'rtl', locale: string,
 *   isWanted: (screen: { name: string }) => boolean }} options
 */
export async function shootGallery(context, { locale, isWanted, ...options }) {
  const wanted = Object.entries(LAYERS).filter(([name]) => isWanted({ name }));
  // It has the English words and the made-up ones.
  if (wanted.length === 0 || !/^(?:en|pseudo)/.test(locale)) return [];
  const built = await buildGallery();
  await context.route(`${ORIGIN}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const contentType = TYPES[extname(pathname)];
    if (!contentType) return route.abort();
    return route.fulfill({ contentType, body: readFileSync(join(built, pathname)) });
  });
  const page = await context.newPage();
  const shots = [];
  for (const [name, press] of wanted) {
    await page.goto('about:blank');
    await page.goto(`${ORIGIN}/gallery/index.html#words=${locale}&dir=${options.dir}`);
    // A menu closes when the page moves under it.
    const prepare = async () => {
      const isOpen = (await page.locator(OPENED).count()) > 0;
      if (press && !isOpen) await page.locator(press).click();
    };
    const screen = { name, path: 'gallery', isMain: !press, isLayer: Boolean(press) };
    shots.push(...(await takeShots(page, screen, options, { prepare })));
  }
  await page.close();
  return shots;
}
