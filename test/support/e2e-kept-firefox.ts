import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openOurPage, waitUntilWrittenDown } from './e2e-firefox-addons.ts';
import { InstalledFirefox, type StartOptions } from './e2e-installed-firefox.ts';
import type { KeptBrowser, KeptOptions } from './e2e-kept-browser.ts';
import type { AnyPage } from './e2e-story.ts';

/** Of our files another one that is no page. */
const ANOTHER_FILE = 'icons/icon-32.png';

/** Firefox with the extension installed for good. */
export class KeptFirefox implements KeptBrowser {
  private constructor(
    readonly run: InstalledFirefox,
    private readonly options: StartOptions,
  ) {}

  /** The first start: comes back when the welcome page of a fresh install has been shown, and closed. */
  static async open(options: KeptOptions = {}): Promise<KeptFirefox> {
    const run = new KeptFirefox(await InstalledFirefox.start(options), options);
    try {
      await waitUntilWrittenDown(run.run.launched.browser, run.profile);
    } catch (error) {
      await run.close();
      throw error;
    }
    return run;
  }

  get profile(): string {
    return this.run.profile;
  }

  get store(): string {
    const all = join(this.profile, 'storage', 'default');
    // Its other folder, without a context of its own, is that of the private file system.
    const own = readdirSync(all).find((name) => /^moz-extension.*userContextId/.test(name));
    if (!own) throw new Error(`Firefox has no store in ${all}.`);
    return join(all, own, 'idb');
  }

  get ours(): AnyPage {
    return this.run.ours.page as unknown as AnyPage;
  }

  async openAnother(): Promise<AnyPage> {
    return (await openOurPage(this.run.launched, ANOTHER_FILE)) as unknown as AnyPage;
  }

  endBackground(): Promise<void> {
    return this.run.killBackground();
  }

  quit(): Promise<void> {
    return this.run.quit();
  }

  kill(): Promise<void> {
    return this.run.kill();
  }

  start(): Promise<void> {
    return this.run.reopen(this.options);
  }

  close(): Promise<void> {
    return this.run.close();
  }
}
