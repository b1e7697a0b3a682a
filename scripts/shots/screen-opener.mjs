import { forgetAll } from '../practice/forget-all.mjs';
import { SEEDS } from './seeds.mjs';

/** Waits until nothing in the page has changed for a moment. Runs in the page. */
function settle() {
  const QUIET_MS = 100;
  const LONGEST_MS = 3_000;
  return new Promise((resolve) => {
    const done = () => {
      observer.disconnect();
      Promise.allSettled(document.getAnimations().map(({ finished }) => finished)).then(resolve);
    };
    let timer = setTimeout(done, QUIET_MS);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, QUIET_MS);
    });
    observer.observe(document.documentElement, {
      childList: true,
      subtree: true,
      attributes: true,
    });
    setTimeout(done, LONGEST_MS);
  });
}

/** Opens the screens of one build, one after the other, in one tab. */
export class ScreenOpener {
  /**
   * @param {import('playwright-core').Page} page
   * @param {import('playwright-core').Page} store a page of the same build that does nothing
   * @param {string} origin
   * @param {Record<string, { message: string }>} messages
   */
  constructor(page, store, origin, messages) {
    this.page = page;
    this.store = store;
    this.origin = origin;
    this.messages = messages;
  }

  /**
   * @param {import('playwright-core').BrowserContext} context
   * @param {string} extensionId
   * @param {Record<string, { message: string }>} messages
   */
  static async of(context, extensionId, messages) {
    const origin = `chrome-extension://${extensionId}`;
    const store = await context.newPage();
    await store.goto(`${origin}/manifest.json`);
    const page = await context.newPage();
    page.setDefaultTimeout(8_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    return new ScreenOpener(page, store, origin, messages);
  }

  /** @param {import('./seeds.mjs').SeedName} seed */
  async fillStore(seed) {
    // What the screen before has sent is not to come into this one's records.
    await this.page.goto('about:blank');
    await this.store.evaluate(forgetAll, SEEDS[seed]);
  }

  /** @param {import('./screens.mjs').Screen} screen */
  async open({ path, seed, presses = [], types }) {
    const { page } = this;
    await this.fillStore(seed);
    await page.goto(`${this.origin}/${path}`);
    await page.locator('main h1, main h2').first().waitFor({ state: 'attached' });
    await this.settle();
    for (const press of presses) {
      await this.find(press).click();
      await this.settle();
    }
    if (types) {
      const [selector, text] = types;
      await page
        .locator(selector)
        .first()
        .press(text[0] ?? '');
      await page.keyboard.type(text.slice(1));
      await this.settle();
    }
  }

  /** @param {string} press a selector, or the key of the words on it */
  find(press) {
    const { page } = this;
    if (/^[#.[]/.test(press)) return page.locator(press).first();
    const words = this.messages[press]?.message;
    if (!words) throw new Error(`There are no words “${press}”.`);
    const named = page.getByRole('button', { name: words, exact: true });
    return named.or(page.getByText(words, { exact: true })).first();
  }

  settle() {
    return this.page.evaluate(settle);
  }
}
