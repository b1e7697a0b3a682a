/**
 * `npm run shots`: pictures of all screens of the built extension in artifacts/shots, with an
 * index.html to look through them. Ends with 1 where something does not fit in its place or, in
 * made-up words, is not translated.
 *
 *   npm run shots -- --only popup    the screens whose name contains popup
 *   npm run shots -- --quick         one picture of each
 *   npm run shots -- --locale es     in another language of `_locales`, or in one that nobody speaks:
 *                                    pseudo, pseudo-rtl
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildWhenNeeded } from './check-page/built-when-needed.mjs';
import { findEnglish } from './shots/find-english.mjs';
import { copyWithWords } from './shots/localized-build.mjs';
import { ScreenOpener } from './shots/screen-opener.mjs';
import { listScreens } from './shots/screens.mjs';
import { seededTexts } from './shots/seeds.mjs';
import { shootGallery } from './shots/shoot-gallery.mjs';
import { shootPanel } from './shots/shoot-panel.mjs';
import { startBrowser } from './shots/start-browser.mjs';
import { takeShots } from './shots/take-shots.mjs';
import { writeIndex } from './shots/write-index.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    quick: { type: 'boolean', default: false },
    locale: { type: 'string', default: 'en' },
  },
});
const { only, quick, locale } = values;

/** @param {import('playwright-core').Page} page @param {{ name: string }} screen */
async function findEnglishOn(page, { name }) {
  const found = await page.evaluate(findEnglish, seededTexts());
  return found.map((line) => `${name} is not translated: ${line}`);
}

const since = Date.now();
const folder = join(root, 'artifacts', 'shots', locale === 'en' ? '' : locale);
mkdirSync(folder, { recursive: true });
const copy = join(root, 'artifacts', 'shots-build', locale);
const messages = await copyWithWords(await buildWhenNeeded(), locale, copy);
const options = {
  folder,
  quick,
  dir: /** @type {const} */ (locale === 'pseudo-rtl' ? 'rtl' : 'ltr'),
};
const isWanted = (/** @type {{ name: string }} */ { name }) => name.includes(only);

const shots = [];
const failures = [];
const { context, ids, close } = await startBrowser([copy]);
try {
  const opener = await ScreenOpener.of(context, ids.get(locale), messages);
  const work = [
    ...listScreens()
      .filter(isWanted)
      .map((screen) => ({
        name: screen.name,
        take: async () => {
          await opener.open(screen);
          if (locale === 'pseudo') failures.push(...(await findEnglishOn(opener.page, screen)));
          return takeShots(opener.page, screen, options);
        },
      })),
    { name: 'panel', take: () => shootPanel(opener, { ...options, isWanted }) },
    { name: 'gallery', take: () => shootGallery(context, { ...options, locale, isWanted }) },
  ];
  for (const { name, take } of work) {
    try {
      shots.push(...(await take()));
    } catch (error) {
      failures.push(`${name} could not be taken: ${`${error}`.split('\n')[0]}`);
    }
  }
} finally {
  await close();
  rmSync(copy, { recursive: true, force: true });
}
writeIndex(folder, shots);

for (const { file, misfits } of shots) {
  for (const line of misfits) failures.push(`${file}: ${line}`);
}
for (const line of failures) console.log(line);
const screens = new Set(shots.map(({ screen }) => screen)).size;
const seconds = Math.round((Date.now() - since) / 1_000);
const index = relative(root, join(folder, 'index.html'));
console.log(`${shots.length} pictures of ${screens} screens in ${seconds} s: ${index}`);
process.exitCode = failures.length > 0 ? 1 : 0;
