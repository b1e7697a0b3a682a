import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChromiumRun, chromium } from '../support/e2e-chromium.ts';
import { oneOfEach } from '../support/e2e-records.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Axe's rules of colours, but for the one that is off by itself. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Every view, and what is pressed to get there. */
const VIEWS: [view: string, path: string, presses: string[]][] = [
  ['the popup', 'popup/index.html', []],
  ['the popup adding an interview', 'popup/index.html', ['Add']],
  ['the popup adding one by its fields', 'popup/index.html', ['Add', 'More fields']],
  ['the popup with a call to make', 'popup/index.html', ['Call: Cobalt']],
  ['the popup with a call to note', 'popup/index.html', ['Call: Cobalt', 'I reached them']],
  ['the popup putting a call off', 'popup/index.html', ['Call: Cobalt', 'Later']],
  ['the page with a call alone', 'page/index.html#/card/call', ['Voicemail']],
  ['the page with the reasons for crossing off', 'page/index.html#/interview/crossOff', []],
  ['the popup with an open menu', 'popup/index.html', ['More for Brightwater']],
  ['the popup with one interview', 'popup/index.html', ['Brightwater']],
  ['the page', 'page/index.html', []],
  ['the page with one interview', 'page/index.html#/interview/call', []],
  ['the page editing one', 'page/index.html#/interview/note', ['Change']],
  ['the page adding an interview', 'page/index.html#/add', ['How it closed']],
  ['the settings', 'page/index.html#/settings', []],
  ['the board', 'page/index.html#/board', []],
  ['the board with a form in its dialog', 'page/index.html#/board', ['Answer: Alder Labs']],
  ['the page of one that is closed', 'page/index.html#/interview/over', ['Everything so far']],
  [
    'a fact edited in its place',
    'page/index.html#/interview/note',
    ['Change Position: Data analyst'],
  ],
  ['how well one follows up', 'page/index.html#/follow-through', ['As a table']],
  ['the week in review', 'page/index.html#/follow-through/week', []],
  ['the welcome', 'page/index.html#/welcome', []],
  ['the made-up interview', 'page/index.html#/made-up', []],
  ['the practice', 'page/index.html#/practice', ['Start from a draft']],
  ['the templates', 'page/index.html#/templates', []],
  ['the reminders', 'page/index.html#/reminders', []],
  ['the removed interviews', 'page/index.html#/removed', []],
];

describe.skipIf(!chromium)('Popup and page can be used by everybody', () => {
  let run: ChromiumRun;

  beforeAll(async () => {
    run = await ChromiumRun.start();
    await run.reset();
    await run.writeStore(oneOfEach());
  });
  afterAll(() => run?.close());

  const open = async (path: string, presses: string[]): Promise<Page> => {
    const page = await run.context.newPage();
    await page.goto(run.addressOf(path));
    await page.locator('main h1, main h2').first().waitFor();
    for (const name of presses) {
      const options = { name, exact: true };
      const pressed = page.getByRole('button', options).or(page.getByText(name, { exact: true }));
      await pressed.first().click();
    }
    // What is behind a press is fetched then.
    await page.locator('main h1').first().waitFor({ state: 'attached' });
    return page;
  };

  /**
   * What axe has to complain of, in one line each: of everything, or of colours alone, as nothing
   * else changes with the theme.
   */
  const complaints = async (page: Page, what: 'all' | 'colours'): Promise<string[]> => {
    // Not a script element: the page's policy, which is kept as it is, would refuse it.
    await page.evaluate(AXE);
    const { violations } = await page.evaluate(
      (rules) =>
        (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
          resultTypes: ['violations'],
          ...(rules && { runOnly: { type: 'rule', values: rules } }),
        }),
      what === 'colours' ? COLOUR_RULES : null,
    );
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    );
  };

  it.each(VIEWS)(
    '%s: axe finds nothing, light or dark, and 320 pixels are enough',
    async (...row) => {
      const [, path, presses] = row;
      const page = await open(path, presses);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const what = colorScheme === 'light' ? 'all' : 'colours';
        expect(await complaints(page, what), colorScheme).toEqual([]);
      }
      // As wide as a window of 1,280 pixels is at 400 %.
      await page.setViewportSize({ width: 320, height: 640 });
      const { needs, has } = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { needs: scrollWidth, has: clientWidth };
      });
      expect(has).toBeLessThanOrEqual(320);
      expect(needs).toBeLessThanOrEqual(has);
      await page.close();
    },
  );
});
