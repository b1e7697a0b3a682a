import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findEnglish } from '../../scripts/shots/find-english.mjs';
import { copyWithWords } from '../../scripts/shots/localized-build.mjs';
import { ScreenOpener } from '../../scripts/shots/screen-opener.mjs';
import { listScreens, type Screen } from '../../scripts/shots/screens.mjs';
import { seededTexts } from '../../scripts/shots/seeds.mjs';
import { startBrowser } from '../../scripts/shots/start-browser.mjs';
import { readMisfits } from '../../scripts/shots/take-shots.mjs';
import { builtExtension } from './e2e-build.ts';

/** The narrowest width that WCAG asks for. */
const NARROWEST = 320;
const POPUP_WIDTH = 400;

/** Screens whose words stand in the same places in another one. */
const SEEN_ELSEWHERE = ['popup-list', 'page-add'];

const MAIN = listScreens().filter(({ isMain }) => isMain);

/** What the screens said of themselves in one locale. */
export interface Walked {
  readonly screens: readonly string[];
  readonly misfits: readonly string[];
  readonly english: readonly string[];
  readonly directions: readonly string[];
}

/** One browser in which Afterword is there several times, each in other words. */
export class WordsRun {
  readonly #folder: string;
  readonly #started: Awaited<ReturnType<typeof startBrowser>>;
  readonly #messages: ReadonlyMap<string, Record<string, { message: string }>>;

  private constructor(
    folder: string,
    started: Awaited<ReturnType<typeof startBrowser>>,
    messages: ReadonlyMap<string, Record<string, { message: string }>>,
  ) {
    this.#folder = folder;
    this.#started = started;
    this.#messages = messages;
  }

  static async start(locales: readonly string[]): Promise<WordsRun> {
    const folder = mkdtempSync(join(tmpdir(), 'afterword-words-'));
    const messages = new Map<string, Record<string, { message: string }>>();
    for (const locale of locales) {
      const copy = join(folder, locale);
      messages.set(locale, await copyWithWords(builtExtension('chrome'), locale, copy));
    }
    const started = await startBrowser(locales.map((locale) => join(folder, locale)));
    return new WordsRun(folder, started, messages);
  }

  /** Opens screens in one locale's words. */
  openerFor(locale: string): Promise<ScreenOpener> {
    const messages = this.#messages.get(locale) ?? {};
    return ScreenOpener.of(this.#started.context, this.#started.ids.get(locale), messages);
  }

  /** Walks the main screens in every width in which all has to fit, and writes down what is amiss. */
  walk(locale: string): Promise<Walked> {
    return this.#walk(locale, MAIN, [NARROWEST, POPUP_WIDTH]);
  }

  /** The same in the narrowest window alone, each place of words once. */
  walkQuickly(locale: string): Promise<Walked> {
    const screens = MAIN.filter(({ name }) => !SEEN_ELSEWHERE.includes(name));
    return this.#walk(locale, screens, [NARROWEST]);
  }

  async #walk(
    locale: string,
    screens: readonly Screen[],
    widths: readonly number[],
  ): Promise<Walked> {
    const opener = await this.openerFor(locale);
    const walked = {
      screens: [] as string[],
      misfits: [] as string[],
      english: [] as string[],
      directions: [] as string[],
    };
    for (const screen of screens) {
      await opener.open(screen);
      walked.screens.push(screen.name);
      for (const width of widths) {
        await opener.page.setViewportSize({ width, height: 720 });
        const misfits = await readMisfits(opener.page);
        walked.misfits.push(...misfits.map((line) => `${screen.name} at ${width} px: ${line}`));
      }
      const english = await opener.page.evaluate(findEnglish, seededTexts());
      walked.english.push(...english.map((line) => `${screen.name}: ${line}`));
      const direction = await opener.page.evaluate(() => document.documentElement.dir);
      if (!walked.directions.includes(direction)) walked.directions.push(direction);
    }
    await opener.page.close();
    return walked;
  }

  async close(): Promise<void> {
    await this.#started.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
