import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listTranslations } from '../../scripts/shots/localized-build.mjs';
import { listScreens } from '../../scripts/shots/screens.mjs';
import { chromium } from '../support/e2e-chromium.ts';
import { type Walked, WordsRun } from '../support/e2e-words-fit.ts';

const PSEUDO = ['pseudo', 'pseudo-rtl'];
const TRANSLATED = listTranslations();

const NO_COLOUR = 'none';

function screenNamed(name: string) {
  const found = listScreens().find((screen) => screen.name === name);
  if (!found) throw new Error(`There is no screen ${name}.`);
  return found;
}

/** The colours of an element as they are seen: `none` for what is not drawn. */
function drawn(page: Page, selector: string) {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const style = getComputedStyle(element);
      const seen = (colour: string) =>
        /^transparent$|^rgba\(.*, 0\)$/.test(colour) ? 'none' : colour;
      return {
        background: seen(style.backgroundColor),
        border: style.borderTopStyle === 'none' ? 'none' : seen(style.borderTopColor),
        outline: style.outlineStyle === 'none' ? 'none' : seen(style.outlineColor),
        behind: getComputedStyle(document.body).backgroundColor,
      };
    });
}

/** All walks begin together, so that the first to be asked for is hardly earlier there than the last. */
const PATIENCE = 480_000;

describe.skipIf(!chromium)('Words have room', { timeout: PATIENCE }, () => {
  let run: WordsRun;
  let walks: Map<string, Promise<Walked>>;

  beforeAll(async () => {
    run = await WordsRun.start([...PSEUDO, ...TRANSLATED]);
    // All at once: each of them waits more than it works.
    walks = new Map([
      ...PSEUDO.map((locale) => [locale, run.walk(locale)] as const),
      ...TRANSLATED.map((locale) => [locale, run.walkQuickly(locale)] as const),
    ]);
    // Whoever asks for one hears of it.
    for (const walk of walks.values()) walk.catch(() => undefined);
  });
  afterAll(() => run?.close());

  const walked = (locale: string): Promise<Walked> =>
    walks.get(locale) ?? Promise.reject(new Error(`Nobody walked in ${locale}.`));

  it('that are two fifths longer than in English, and every one of them is translated', async () => {
    const { screens, misfits, english } = await walked('pseudo');
    expect(screens.length).toBeGreaterThan(10);
    expect({ misfits, english }).toEqual({ misfits: [], english: [] });
  });

  it.each(TRANSLATED)('in %s, in the narrowest window', async (locale) => {
    const { screens, misfits } = await walked(locale);
    expect(screens.length).toBeGreaterThan(10);
    expect(misfits).toEqual([]);
  });

  it('that are written from right to left', async () => {
    const { misfits, directions } = await walked('pseudo-rtl');
    expect({ misfits, directions }).toEqual({ misfits: [], directions: ['rtl'] });
  });

  it('and can be told apart where the user has chosen all colours', async () => {
    const opener = await run.openerFor('pseudo');
    const { page } = opener;
    await page.emulateMedia({ forcedColors: 'active' });
    await opener.open(screenNamed('popup-away'));
    const ground = await drawn(page, 'main');
    for (const selector of [
      '.aw-button-soft',
      '.aw-button-icon',
      '.aw-chip-due',
      '.aw-chip-overdue',
    ]) {
      const { border } = await drawn(page, `main ${selector}`);
      expect([selector, border]).not.toEqual([selector, ground.behind]);
      expect([selector, border]).not.toEqual([selector, NO_COLOUR]);
    }
    const newMark = await drawn(page, '.row-name .new-mark');
    expect([ground.behind, NO_COLOUR]).not.toContain(newMark.background);
    const [pressed, other] = [
      await drawn(page, '.list-filter-option[aria-pressed="true"]'),
      await drawn(page, '.list-filter-option[aria-pressed="false"]'),
    ];
    expect(pressed.background).not.toBe(other.background);
    await page.keyboard.press('Tab');
    expect([ground.behind, NO_COLOUR]).not.toContain((await drawn(page, ':focus-visible')).outline);
    await opener.open(screenNamed('popup-detail-call'));
    const plain = await drawn(page, 'main .aw-button-plain');
    expect((await drawn(page, 'main .aw-button-primary')).background).not.toBe(plain.background);
    await page.close();
  });
});
