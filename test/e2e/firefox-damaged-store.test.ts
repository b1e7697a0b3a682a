import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Sent } from '../support/e2e-acknowledged.ts';
import {
  type Aside,
  cutInHalf,
  deleteAll,
  fileLike,
  keepAside,
  zero,
} from '../support/e2e-damage.ts';
import {
  expectAllThere,
  expectSetAside,
  expectWholeAgain,
  fillStore,
  tearRecord,
} from '../support/e2e-damaged-store.ts';
import { canInstallInFirefox } from '../support/e2e-installed-firefox.ts';
import { lookAround } from '../support/e2e-kept-browser.ts';
import { KeptFirefox } from '../support/e2e-kept-firefox.ts';

const DATABASE = /\.sqlite$/;

const zeroHeader = (store: string): void =>
  zero(fileLike(store, DATABASE), { from: 0, bytes: 100 });

const SCENES: [string, (store: string) => void][] = [
  ['its file is cut in half', (store) => cutInHalf(fileLike(store, DATABASE))],
  ['the head of its file is zeros', zeroHeader],
  ['its file is gone', (store) => deleteAll(store, /\.sqlite/)],
];

describe.skipIf(!canInstallInFirefox)(
  'A store that is damaged between two starts of Firefox',
  () => {
    let browser: KeptFirefox;
    let sent: Sent[];
    let aside: Aside | undefined;

    beforeAll(async () => {
      browser = await KeptFirefox.open();
      sent = await fillStore(browser);
      await browser.quit();
      aside = keepAside(browser.profile);
    }, 240_000);
    afterAll(async () => {
      await browser?.close();
      aside?.forget();
    });

    it.each(SCENES)('is whole again when %s, and that is told', async (_, damage) => {
      await browser.quit();
      aside?.putBack();
      damage(browser.store);
      await browser.start();
      await expectWholeAgain(browser, sent);
    });

    it('has a record again that could not be read any more, and keeps what stood in its place', async () => {
      await tearRecord(browser.ours);
      await browser.endBackground();
      await lookAround(browser.ours);
      await expectAllThere(browser, sent);
      await expectSetAside(browser.ours);
    });
  },
);
