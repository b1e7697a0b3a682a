import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { say } from './say.mjs';

const COUNT = 10_000;

/**
 * How many times as long as the browser takes to save one text of their size a user waits for all of them
 * to be in a file, and to be told that they are here. The wish is 3 s for each; how fast a browser saves is
 * the machine's affair.
 */
const MOST = { out: 1.5, in: 2.5 };

/** @typedef {{ page: import('playwright-core').Page, url: string, close(): Promise<void> }} Opened */

/** @param {Opened} opened */
async function openData({ page, url }) {
  await page.goto(url.replace('/popup/', '/page/').concat('#/data'));
  await page.getByRole('button', { name: 'Save a backup' }).waitFor();
}

/** Seconds that something takes. @param {() => Promise<unknown>} act */
async function time(act) {
  const start = performance.now();
  await act();
  return (performance.now() - start) / 1_000;
}

/**
 * Waits for something to be there, and no longer: Playwright itself looks only each half second.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} selector
 */
function seen(page, selector) {
  return page.evaluate(
    (wanted) =>
      new Promise((resolve) => {
        const look = () => document.querySelector(wanted) && resolve(undefined);
        new MutationObserver(look).observe(document, { subtree: true, childList: true });
        look();
      }),
    selector,
  );
}

/** Seconds that the browser takes to save all that is stored once more, as one text. @param {Opened} opened */
function timeSaving({ page }) {
  return page.evaluate(async () => {
    const { local } = /** @type {any} */ (globalThis).chrome.storage;
    const copy = JSON.stringify(await local.get(null));
    const start = performance.now();
    await local.set({ copy });
    return (performance.now() - start) / 1_000;
  });
}

/** @param {string} name @param {number} taken @param {number} saving @param {number} most */
function sayTimes(name, taken, saving, most) {
  const [times, seconds] = [(taken / saving).toFixed(2), taken.toFixed(2)];
  return say(
    taken <= saving * most,
    `${name}: ${seconds} s, ${times} times what the browser takes to save one text as long (at most ${most})`,
  );
}

/**
 * Saves a backup of 10,000 interviews, and brings it into an empty profile, as a user does: from the
 * press to the file, from the file to its preview, and from the press there to the last word.
 *
 * @param {(count: number) => Promise<Opened>} open
 */
export async function benchDataFlow(open) {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-bench-'));
  const path = join(folder, 'backup.json');
  const [full, empty] = [await open(COUNT), await open(0)];
  try {
    await openData(full);
    // A file dialog of the system's own cannot be pressed; without it the file is downloaded.
    await full.page.evaluate(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'));
    const out = await time(async () => {
      const saving = full.page.waitForEvent('download');
      await full.page.getByRole('button', { name: 'Save a backup' }).click();
      await (await saving).saveAs(path);
    });
    await full.close();
    await openData(empty);
    const preview = await time(async () => {
      const shown = seen(empty.page, '.import-groups');
      await empty.page.locator('input[type=file]').setInputFiles(path);
      await shown;
    });
    const coming = await time(async () => {
      const done = seen(empty.page, '.import-done');
      await empty.page.getByRole('button', { name: /^Bring in/ }).click();
      await done;
    });
    const saving = await timeSaving(empty);
    const size = `${(statSync(path).size / 1e6).toFixed(1)} MB`;
    const parts = `${preview.toFixed(2)} s until its preview`;
    return [
      sayTimes(`a backup of 10,000 interviews, ${size}`, out, saving, MOST.out),
      sayTimes(`bringing it in, ${parts}`, preview + coming, saving, MOST.in),
    ];
  } finally {
    await Promise.allSettled([full.close(), empty.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
}
