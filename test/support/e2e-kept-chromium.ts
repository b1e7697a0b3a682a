import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import {
  closeWelcome,
  launchChromium,
  stopWorker,
} from '../../scripts/practice/launch-chromium.mjs';
import { builtExtension } from './e2e-build.ts';
import { chromium } from './e2e-chromium.ts';
import type { KeptBrowser, KeptOptions } from './e2e-kept-browser.ts';
import type { AnyPage } from './e2e-story.ts';

type Launched = Awaited<ReturnType<typeof launchChromium>>;

/**
 * Chromium with the extension loaded from its folder, on a profile that stays: to the browser each start
 * is an install, and the data of the one before is there all the same.
 */
export class KeptChromium implements KeptBrowser {
  readonly profile: string;
  readonly #program: string;
  readonly #isOwn: boolean;
  #launched: Launched | undefined;
  #ours: Page | undefined;
  #extensionId = '';

  private constructor({ program, profile }: KeptOptions) {
    this.#program = program ?? chromium?.path ?? '';
    this.#isOwn = profile === undefined;
    this.profile = profile ?? mkdtempSync(join(tmpdir(), 'afterword-kept-'));
  }

  /** The first start: comes back when the welcome page of a fresh install has been shown, and closed. */
  static async open(options: KeptOptions = {}): Promise<KeptChromium> {
    const run = new KeptChromium(options);
    try {
      await run.start();
      await closeWelcome(run.#running.context);
    } catch (error) {
      await run.close();
      throw error;
    }
    return run;
  }

  get store(): string {
    return join(this.profile, 'Default', 'Local Extension Settings', this.#extensionId);
  }

  get ours(): AnyPage {
    if (!this.#ours) throw new Error('Chromium is closed.');
    return this.#ours;
  }

  /** Whether the welcome page of a fresh install is shown. */
  get isWelcoming(): boolean {
    return this.#running.context.pages().some((page) => page.url().endsWith('#/welcome'));
  }

  openAnother(): Promise<AnyPage> {
    return this.#openQuiet();
  }

  async endBackground(): Promise<void> {
    if (this.#ours) await stopWorker(this.#ours);
  }

  async start(): Promise<void> {
    this.#launched = await launchChromium({
      browser: this.#program,
      extension: builtExtension('chrome'),
      practice: false,
      profile: this.profile,
      // What the browser fetches from elsewhere must not fill a small disk.
      args: ['--disk-cache-size=1000000'],
      env: { LANGUAGE: 'en_GB' },
    });
    this.#extensionId = this.#launched.extensionId;
    this.#ours = await this.#openQuiet();
  }

  async quit(): Promise<void> {
    await this.#launched?.close();
    this.#launched = undefined;
    this.#ours = undefined;
  }

  async kill(): Promise<void> {
    const { context } = this.#running;
    const session = await context.browser()?.newBrowserCDPSession();
    const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
    const browser = processInfo?.find(({ type }) => type === 'browser');
    if (!browser) throw new Error('Chromium does not tell its process.');
    const closed = new Promise((resolve) => context.once('close', resolve));
    process.kill(-browser.id, 'SIGKILL');
    await closed;
    await this.quit();
  }

  async close(): Promise<void> {
    await this.quit();
    if (this.#isOwn) rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  get #running(): Launched {
    if (!this.#launched) throw new Error('Chromium is closed.');
    return this.#launched;
  }

  async #openQuiet(): Promise<Page> {
    const page = await this.#running.context.newPage();
    await page.goto(`chrome-extension://${this.#extensionId}/manifest.json`);
    return page;
  }
}
