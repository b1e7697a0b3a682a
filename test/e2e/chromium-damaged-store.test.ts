import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sent } from '../support/e2e-acknowledged.ts';
import { chromium } from '../support/e2e-chromium.ts';
import {
  type Aside,
  cutInHalf,
  deleteAll,
  fileLike,
  keepAside,
  zero,
  zeroAll,
} from '../support/e2e-damage.ts';
import {
  expectAllThere,
  expectSetAside,
  expectWholeAgain,
  fillStore,
  tearRecord,
} from '../support/e2e-damaged-store.ts';
import { lookAround } from '../support/e2e-kept-browser.ts';
import { KeptChromium } from '../support/e2e-kept-chromium.ts';

/** In it stands what was written last; what is older stands in tables. */
const LOG = /\.log$/;

/** Zeros where an interview was changed last. */
const zeroChange = (store: string): void => {
  const log = fileLike(store, LOG);
  const from = readFileSync(log).lastIndexOf('interview/i19');
  expect(from).toBeGreaterThan(0);
  zero(log, { from, bytes: 64 });
};

const SCENES: [string, (store: string) => void][] = [
  ['its log is cut in half', (store) => cutInHalf(fileLike(store, LOG))],
  ['64 bytes of its log are zeros', zeroChange],
  ['its tables and its log are gone', (store) => deleteAll(store, /\.(ldb|log)$/)],
];

describe.skipIf(!chromium)('A store that is damaged between two starts of Chromium', () => {
  let browser: KeptChromium;
  let sent: Sent[];
  let aside: Aside | undefined;

  beforeAll(async () => {
    browser = await KeptChromium.open();
    sent = await fillStore(browser);
    await browser.quit();
    aside = keepAside(browser.profile);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    aside?.forget();
  });

  const startWith = async (damage: (store: string) => void): Promise<void> => {
    await browser.quit();
    aside?.putBack();
    damage(browser.store);
    await browser.start();
  };

  it.each(SCENES)('is whole again when %s, and that is told', async (_, damage) => {
    await startWith(damage);
    await expectWholeAgain(browser, sent);
    expect(browser.isWelcoming, 'It is not taken for a new one.').toBe(false);
  });

  it('is whole when its lists of files are zeros, as the browser mends that itself', async () => {
    await startWith((store) => zeroAll(store, /^(CURRENT|MANIFEST-)/));
    expect(await expectAllThere(browser, sent)).toBeNull();
  });

  it('has a record again that could not be read any more, and keeps what stood in its place', async () => {
    await tearRecord(browser.ours);
    // The background of the next start knows nothing of the record as it was.
    await browser.endBackground();
    await lookAround(browser.ours);
    expect(await expectAllThere(browser, sent)).toMatchObject({ interviews: 1, missing: 0 });
    await expectSetAside(browser.ours);
  });
});
