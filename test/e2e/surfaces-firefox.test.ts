import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FirefoxMail, FirefoxOurs, firefox, startFirefox } from '../support/e2e-firefox.ts';
import { SITES } from '../support/e2e-mail-page.ts';
import type { Practice } from '../support/e2e-practice.ts';
import { addressOf, LOOKS, MESSAGE, SURFACES } from '../support/e2e-surfaces.ts';

declare const practice: Practice;

/** The looks take turns, the other way round than in Chromium. */
const ROWS = SURFACES.map((surface, place) => {
  const [look, options] = LOOKS[place % 2 === 0 ? 'other' : 'plain'];
  return [surface.site, surface.name, look, addressOf(surface, options), surface] as const;
});

describe.skipIf(!firefox)('Every place to write a message in, in Firefox', () => {
  let run: Awaited<ReturnType<typeof startFirefox>>;
  let ours: FirefoxOurs;
  let opened: FirefoxMail[];

  beforeAll(async () => {
    run = await startFirefox();
    ours = await FirefoxOurs.open(run);
  });
  beforeEach(async () => {
    opened = [];
    await ours.clear();
  });
  afterEach(async () => {
    for (const mail of opened.reverse()) {
      expect(mail.errors).toEqual([]);
      await mail.page.close();
    }
  });
  afterAll(() => run?.close());

  const open = async (url: string): Promise<FirefoxMail> => {
    const mail = await FirefoxMail.open(run, url);
    opened.push(mail);
    return mail;
  };

  it.each(ROWS)('%s, %s, %s: one button, whose panel writes to Anna', async (...row) => {
    const [, , , address, surface] = row;
    let mail = await open(address);
    if (surface.open) await mail.page.evaluate(surface.open, MESSAGE);
    if (surface.popsOut) {
      mail = await mail.popOut();
      opened.push(mail);
    }
    await expect.poll(() => mail.countButtons()).toBe(1);
    await mail.redraw();
    await expect.poll(() => mail.countButtons()).toBe(1);
    await mail.press();
    await mail.waitForPanel();
    // Sends the form as it was filled in from the message.
    await mail.page.keyboard.press('Enter');
    expect((await mail.readWith('Kind regards,')).text).toContain('Dear Anna Okafor,');
    expect(await ours.interviews()).toMatchObject([
      { people: [{ name: 'Anna Okafor', email: 'anna.okafor@brightwater.example' }] },
    ]);
  });

  it('gmail, three docked at once: each has its own button', async () => {
    const mail = await open(SITES.gmail.url);
    await mail.page.setViewport({ width: 1760, height: 860 });
    await mail.page.evaluate(() => {
      for (const to of ['a@one.example', 'b@two.example', 'c@three.example']) {
        practice.compose({ to });
      }
    });
    await expect.poll(() => mail.countButtons()).toBe(3);
    await mail.redraw();
    await expect.poll(() => mail.countButtons()).toBe(3);
  });

  it('gmail, minimised: no button to be seen until the window is back', async () => {
    const mail = await open(SITES.gmail.url);
    await mail.compose(MESSAGE, SITES.gmail.people);
    await mail.page.evaluate(() => practice.minimise());
    await expect.poll(() => mail.countButtons()).toBe(0);
    await mail.page.evaluate(() => practice.minimise());
    await expect.poll(() => mail.countButtons()).toBe(1);
    await mail.press();
    await mail.waitForPanel();
  });
});
