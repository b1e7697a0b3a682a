import type { Page } from 'playwright-core';
import { findChromium } from '../../scripts/find-browser.mjs';
import { launchChromium } from '../../scripts/practice/launch-chromium.mjs';
import { builtExtension } from './e2e-build.ts';
import { ChromiumOurs } from './e2e-chromium-ours.ts';

const found = findChromium();

/** The Chromium to test in; undefined where there is none that takes an extension. */
export const chromium = found?.takesLoadExtension ? found : undefined;

type Launched = Awaited<ReturnType<typeof launchChromium>>;

/**
 * Chromium with the built extension loaded from its folder. To the browser each start is a new
 * install then: what a restart or an update does is for `InstalledChromium`.
 */
export class ChromiumRun extends ChromiumOurs {
  readonly context: Launched['context'];
  readonly ours: Page;
  readonly #launched: Launched;

  private constructor(launched: Launched, ours: Page) {
    super();
    this.#launched = launched;
    this.context = launched.context;
    this.ours = ours;
  }

  static async start({
    args = [],
    env = {},
  }: {
    args?: string[];
    env?: Readonly<Record<string, string>>;
  } = {}): Promise<ChromiumRun> {
    const launched = await launchChromium({
      browser: chromium?.path ?? '',
      extension: builtExtension('chrome'),
      args,
      env: { LANGUAGE: 'en_GB', ...env },
    });
    const ours = launched.context.pages()[0] ?? (await launched.context.newPage());
    await ours.goto(`chrome-extension://${launched.extensionId}/manifest.json`);
    return new ChromiumRun(launched, ours);
  }

  get extensionId(): string {
    return this.#launched.extensionId;
  }

  /** Runs code in the background; it must be awake. */
  inWorker<Result, Argument = undefined>(
    work: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result> {
    return this.#launched.worker.evaluate(
      work as (each: unknown) => unknown,
      argument,
    ) as Promise<Result>;
  }

  close(): Promise<void> {
    return this.#launched.close();
  }
}
