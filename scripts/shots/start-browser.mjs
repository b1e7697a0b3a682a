import { findChromium } from '../find-browser.mjs';
import { launchChromium } from '../practice/launch-chromium.mjs';
import { NOW, ZONE } from './seeds.mjs';
import { stopClock } from './stop-clock.mjs';

/** @param {import('playwright-core').BrowserContext} context @param {number} count */
async function waitForWorkers(context, count) {
  const listOurs = () =>
    context.serviceWorkers().filter((worker) => worker.url().endsWith('/background.js'));
  while (listOurs().length < count) await context.waitForEvent('serviceworker');
  return listOurs();
}

/**
 * One browser with one or several builds, by the clock of the pictures, in background and pages.
 *
 * @param {readonly string[]} folders of the builds
 * @returns the ids by the copies' locales as well
 */
export async function startBrowser(folders) {
  const found = findChromium();
  if (!found?.takesLoadExtension) throw new Error('There is no Chromium that takes an extension.');
  const started = await launchChromium({
    browser: found.path,
    extension: folders.join(','),
    viewport: { width: 400, height: 720 },
    env: { LANGUAGE: 'en_GB', TZ: ZONE },
  });
  await started.context.clock.setFixedTime(NOW);
  const ids = new Map();
  for (const worker of await waitForWorkers(started.context, folders.length)) {
    await worker.evaluate(stopClock, NOW);
    const { short_name } = await worker.evaluate(() =>
      /** @type {any} */ (globalThis).chrome.runtime.getManifest(),
    );
    ids.set(short_name, new URL(worker.url()).host);
  }
  return { ...started, ids };
}
