import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeWelcome, launchFirefox } from '../../scripts/practice/launch-firefox.mjs';
import { builtExtension } from './e2e-build.ts';
import { NEVER_QUIET } from './e2e-commands.ts';
import { FirefoxMail, FirefoxOurs, firefox } from './e2e-firefox.ts';
import { endBackground, installAddon, openOurPage, switchAddon } from './e2e-firefox-addons.ts';
import { takesUnsigned } from './e2e-takes-unsigned.ts';
import { writeXpi } from './e2e-xpi.ts';

/** Whether the extension can be installed for good, and not only until Firefox closes. */
export const canInstallInFirefox = firefox !== undefined && takesUnsigned(firefox.path);

if (!canInstallInFirefox) {
  const why = firefox
    ? `${firefox.path} refuses unsigned add-ons; ESR, Developer Edition and Nightly take them.`
    : 'there is no Firefox.';
  console.warn(`Restarts and updates in Firefox are not tested: ${why}`);
}

type Launched = Awaited<ReturnType<typeof launchFirefox>>;

/** How Firefox is to be started: a zone, a bus, a preloaded library; further preferences. */
export interface StartOptions {
  readonly env?: Record<string, string>;
  readonly prefs?: Record<string, string | number | boolean>;
  /** In place of the Firefox that was found. */
  readonly program?: string;
  /** A folder for the profile, which is not deleted then. */
  readonly profile?: string;
}

/** Of our files one that is no page: it asks nothing of the background, and still is of ours. */
const QUIET_FILE = 'icons/icon-16.png';

/**
 * Firefox with the extension really installed in a profile that is kept from one start to the next.
 * Restart, update, disabling and the end of the background are Firefox's own.
 */
export class InstalledFirefox {
  readonly #folder = mkdtempSync(join(tmpdir(), 'afterword-firefox-'));
  readonly #options: StartOptions;
  #installs = 0;
  #launched: Launched | undefined;
  #ours: FirefoxOurs | undefined;

  private constructor(options: StartOptions) {
    this.#options = options;
  }

  /** A first start with a fresh install, in which no hour is quiet. */
  static async start(options: StartOptions = {}): Promise<InstalledFirefox> {
    const run = new InstalledFirefox(options);
    try {
      await run.reopen();
      await run.#install('1.0.0');
      await closeWelcome(run.launched.browser);
      await run.ours.ask({ type: 'settings.change', settings: NEVER_QUIET });
    } catch (error) {
      await run.close();
      throw error;
    }
    return run;
  }

  get launched(): Launched {
    if (!this.#launched) throw new Error('Firefox is closed.');
    return this.#launched;
  }

  /** A document of ours that wakes nobody; a new one after each restart, update and enabling. */
  get ours(): FirefoxOurs {
    if (!this.#ours) throw new Error('The extension is not there now.');
    return this.#ours;
  }

  openMail(url: string): Promise<FirefoxMail> {
    return FirefoxMail.open(this.launched, url);
  }

  get profile(): string {
    return this.#options.profile ?? join(this.#folder, 'profile');
  }

  /** Closes Firefox as its user does, and waits until it has ended. */
  async quit(): Promise<void> {
    const launched = this.#launched;
    this.#launched = undefined;
    this.#ours = undefined;
    await launched?.close();
  }

  /** Ends all of Firefox's processes at once. */
  async kill(): Promise<void> {
    const running = this.launched.browser.process();
    if (!running?.pid) throw new Error('Firefox does not tell its process.');
    const ended = new Promise((resolve) => running.once('exit', resolve));
    process.kill(-running.pid, 'SIGKILL');
    await ended;
    this.#launched = undefined;
    this.#ours = undefined;
  }

  /** Starts Firefox on the same profile. @param options in place of those of the first start */
  async reopen(options: StartOptions = this.#options): Promise<void> {
    const { env, prefs, program } = options;
    const { profile } = this;
    this.#launched = await launchFirefox({
      browser: program ?? firefox?.path ?? '',
      profile,
      env: { LANGUAGE: 'en_GB', ...env },
      prefs: { 'xpinstall.signatures.required': false, ...prefs },
    });
    // Puppeteer would put these back when Firefox closes, and with them an older state.
    for (const name of ['prefs.js', 'user.js']) {
      rmSync(join(profile, `${name}.puppeteer`), { force: true });
    }
    if (this.#installs > 0) await this.#openOurs();
  }

  async restart(options: StartOptions = this.#options): Promise<void> {
    await this.quit();
    await this.reopen(options);
  }

  /** Installs the same build with a higher version over the one that runs. */
  update(): Promise<void> {
    return this.#install(`1.0.${this.#installs}`);
  }

  async disable(): Promise<void> {
    this.#ours = undefined;
    await switchAddon(this.launched.browser, 'off');
  }

  async enable(): Promise<void> {
    await switchAddon(this.launched.browser, 'on');
    await this.#openOurs();
  }

  /** Ends the background at once, whatever it is doing. */
  killBackground(): Promise<void> {
    return endBackground(this.launched.browser);
  }

  async close(): Promise<void> {
    try {
      await this.quit();
    } finally {
      rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
    }
  }

  async #install(version: string): Promise<void> {
    const path = join(this.#folder, `${version}.xpi`);
    writeXpi(builtExtension('firefox'), path, version);
    this.#ours = undefined;
    const installed = await installAddon(this.launched.browser, path);
    if (installed !== version) throw new Error(`Version ${installed} runs, not ${version}.`);
    this.#installs += 1;
    await this.#openOurs();
  }

  async #openOurs(): Promise<void> {
    this.#ours = new FirefoxOurs(await openOurPage(this.launched, QUIET_FILE));
  }
}
