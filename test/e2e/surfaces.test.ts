import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ChromiumRun, chromium } from '../support/e2e-chromium.ts';
import { MailPage, SITES } from '../support/e2e-mail-page.ts';
import type { Practice } from '../support/e2e-practice.ts';
import { addressOf, LOOKS, MESSAGE, SURFACES } from '../support/e2e-surfaces.ts';

declare const practice: Practice;

const ANNA = { name: 'Anna Okafor', email: 'anna.okafor@brightwater.example' };
const TOMAS = { name: 'Tomas Lind', email: 'tomas.lind@example.org' };
const RAVI = { name: 'Ravi Menon', email: 'ravi.menon@brightwater.example' };

const [, OTHER] = LOOKS.other;

/** The looks take turns. */
const ROWS = SURFACES.map((surface, place) => {
  const [look, options] = LOOKS[place % 2 === 0 ? 'plain' : 'other'];
  return [surface.site, surface.name, look, addressOf(surface, options), surface] as const;
});

describe.skipIf(!chromium)('Every place to write a message in, in Chromium', () => {
  let run: ChromiumRun;
  let opened: MailPage[];

  beforeAll(async () => {
    run = await ChromiumRun.start();
  });
  beforeEach(async () => {
    opened = [];
    await run.reset();
  });
  afterEach(async () => {
    for (const mail of opened.reverse()) {
      expect(mail.errors).toEqual([]);
      await mail.close();
    }
  });
  afterAll(() => run?.close());

  const open = async (url: string): Promise<MailPage> => {
    const mail = await MailPage.open(run.context, url);
    opened.push(mail);
    return mail;
  };

  it.each(ROWS)('%s, %s, %s: one button, and a panel that knows Anna', async (...row) => {
    const [, , , address, surface] = row;
    let mail = await open(address);
    if (surface.open) await mail.page.evaluate(surface.open, MESSAGE);
    if (surface.popsOut) {
      mail = await mail.popOut();
      opened.push(mail);
    }
    await mail.waitForButtons(1);
    expect(await mail.countComposes()).toBe(1);
    await mail.redraw();
    await mail.waitForButtons(1);
    await mail.followUp();
    expect(await mail.countPanels()).toBe(1);
    await mail.waitForPeople(ANNA);
    await mail.redraw();
    await mail.waitForButtons(1);
    expect(await mail.countPanels()).toBe(1);
  });

  it('gmail, three docked at once: each has its own button for its own people', async () => {
    const mail = await open(`${SITES.gmail.url}?${OTHER}`);
    await mail.page.setViewportSize({ width: 1760, height: 860 });
    const people = [ANNA, TOMAS, RAVI];
    await mail.page.evaluate((each) => {
      for (const { name, email } of each) practice.compose({ to: `${name} <${email}>` });
    }, people);
    await mail.waitForButtons(3);
    await mail.redraw();
    await mail.waitForButtons(3);
    for (const [place, person] of people.entries()) {
      await mail.followUpIn(place);
      await mail.waitForPeople(person);
      await mail.page.keyboard.press('Escape');
      await expect.poll(() => mail.countPanels()).toBe(0);
    }
  });

  it('gmail, minimised: no button to be seen until the window is back', async () => {
    const mail = await open(SITES.gmail.url);
    await mail.compose(MESSAGE);
    await mail.waitForButtons(1);
    await mail.page.evaluate(() => practice.minimise());
    await mail.waitForButtons(0);
    await mail.page.evaluate(() => practice.minimise());
    await mail.waitForButtons(1);
    await mail.followUp();
    await mail.waitForPeople(ANNA);
  });

  it('gmail, moved to the whole page and back: what was filled in stays', async () => {
    const mail = await open(`${SITES.gmail.url}?${OTHER}`);
    await mail.compose(MESSAGE);
    await mail.followUp();
    await mail.waitForPeople(ANNA);
    await mail.screen.fill('textbox', 'Company', 'Half a na');
    for (const _way of ['there', 'back']) {
      await mail.page.evaluate(() => practice.fullScreen());
      await mail.waitForButtons(1);
      expect(await mail.values('Company')).toEqual(['Half a na']);
      expect(await mail.countPanels()).toBe(1);
    }
    await mail.page.keyboard.insertText('me');
    expect(await mail.values('Company')).toEqual(['Half a name']);
    await mail.trackAndStart();
    expect((await mail.read()).text).toContain('Half a name');
  });
});
