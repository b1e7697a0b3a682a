import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type Page, chromium as playwright } from 'playwright-core';
import { vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import {
  answerMailSites,
  closeWelcome,
  quietArguments,
} from '../../scripts/practice/launch-chromium.mjs';
import { builtExtension } from './e2e-build.ts';
import { chromium } from './e2e-chromium.ts';
import { ChromiumOurs } from './e2e-chromium-ours.ts';
import { MailPage } from './e2e-mail-page.ts';
import { browserUnderPolicy } from './e2e-private-policy.ts';
import { SignedPackage } from './e2e-signed-package.ts';
import { UpdateServer } from './e2e-update-server.ts';

/** What no type of an extension's API knows, and what the browser's own page of extensions may do. */
declare const chrome: Browser & {
  readonly runtime: { readonly onMessage: { hasListeners(): boolean } };
  readonly developerPrivate: {
    autoUpdate(): Promise<void>;
    getExtensionInfo(id: string): Promise<{ version: string; state: string }>;
  };
};

/** Now and then a browser does not install on its first start, however long one waits. */
const INSTALL_ATTEMPTS = 4;
const INSTALL_WITHIN_MS = 15_000;

/**
 * Chromium with Afterword installed as from a store: a signed package that an update server offers
 * and a policy asks for. Only so do restart, update and switching off do what they do to people:
 * an extension loaded from a folder is a new install at each start.
 */
export class InstalledChromium extends ChromiumOurs {
  #context: BrowserContext | undefined;
  #ours: Page | undefined;
  /** The browser's page of extensions: it stays open, as a browser without a tab would end. */
  #extensions: Page | undefined;

  private constructor(
    private readonly folder: string,
    private readonly program: string,
    private readonly signed: SignedPackage,
    private readonly server: UpdateServer,
    private readonly env: Record<string, string>,
  ) {
    super();
  }

  /** @param options.env for the browser alone, beside this process's own: TZ, LD_PRELOAD, a bus */
  static async start(options: { env?: Record<string, string> } = {}): Promise<InstalledChromium> {
    const browser = chromium?.path ?? '';
    const folder = mkdtempSync(join(tmpdir(), 'afterword-installed-'));
    const signed = new SignedPackage(folder, browser, builtExtension('chrome'));
    const server = await UpdateServer.start(signed.extensionId);
    const source = { override_update_url: true, update_url: server.address };
    const program = browserUnderPolicy(folder, browser, {
      // Not forced: a user can switch it off.
      ExtensionSettings: {
        [signed.extensionId]: { installation_mode: 'normal_installed', ...source },
      },
    });
    const run = new InstalledChromium(folder, program, signed, server, options.env ?? {});
    try {
      server.offer(signed.version, await signed.pack());
      await run.#install();
    } catch (error) {
      await run.close();
      throw error;
    }
    return run;
  }

  get #profile(): string {
    return join(this.folder, 'profile');
  }

  get context(): BrowserContext {
    return known(this.#context);
  }

  /** Another page after each restart, update and switching on: the browser closes it with its extension. */
  get ours(): Page {
    return known(this.#ours);
  }

  get extensionId(): string {
    return this.signed.extensionId;
  }

  /** The version that is installed. */
  get version(): string {
    return this.signed.version;
  }

  /**
   * Closes the browser as its user does, and starts it again.
   *
   * @param meanwhile what happens in between; it is told the folder of the profile
   */
  async restart(meanwhile?: (profile: string) => void | Promise<void>): Promise<void> {
    await this.#stop();
    await meanwhile?.(this.#profile);
    await this.#launch();
    await this.#open();
  }

  /** Offers the next version and has the browser ask for it; comes back when that one is there. */
  async update(): Promise<void> {
    const file = await this.signed.packNext();
    this.server.offer(this.version, file);
    await known(this.#extensions).evaluate(() => chrome.developerPrivate.autoUpdate());
    await this.#open();
  }

  /** Comes back when Afterword is there again, after it has been started anew from inside. */
  comeBack(): Promise<void> {
    return this.#open();
  }

  /** Keeps the background from ever doing anything again. */
  async hangWorker(): Promise<void> {
    const address = this.addressOf('background.js');
    const worker = this.context.serviceWorkers().find((each) => each.url() === address);
    await worker?.evaluate(() => {
      setTimeout(() => {
        for (;;);
      });
    });
  }

  /** Switches Afterword off on the browser's page of extensions. */
  async disable(): Promise<void> {
    await this.#setEnabled(false);
  }

  async enable(): Promise<void> {
    await this.#setEnabled(true);
    await this.#open();
  }

  /** A practice mailbox in a tab of its own. */
  openMail(url: string): Promise<MailPage> {
    return MailPage.open(this.context, url);
  }

  async close(): Promise<void> {
    try {
      await this.#stop();
    } finally {
      this.server.close();
      rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
    }
  }

  async #install(): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      await this.#launch();
      try {
        await this.#open();
        return await closeWelcome(this.context);
      } catch (error) {
        if (attempt === INSTALL_ATTEMPTS) throw error;
        await this.#stop();
      }
    }
  }

  async #launch(): Promise<void> {
    this.#context = await playwright.launchPersistentContext(this.#profile, {
      executablePath: this.program,
      headless: false,
      viewport: { width: 1280, height: 860 },
      ignoreDefaultArgs: [
        '--disable-extensions',
        '--disable-component-extensions-with-background-pages',
        // It would keep the browser from asking for extensions, too.
        '--disable-background-networking',
      ],
      args: [
        ...quietArguments(true),
        // Whatever else the browser would ask for: nothing leaves the machine.
        '--no-proxy-server',
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ],
      env: { ...process.env, LANGUAGE: 'en_GB', ...this.env },
    });
    await answerMailSites(this.#context);
    this.#extensions = this.#context.pages()[0] ?? (await this.#context.newPage());
    await this.#extensions.goto('chrome://extensions');
  }

  /** Opens `ours` as soon as the version that is offered is installed and switched on. */
  async #open(): Promise<void> {
    const isThere = () =>
      known(this.#extensions).evaluate(
        async ([id, version]) => {
          // An extension that is not there yet is an error to the browser.
          const info = await chrome.developerPrivate.getExtensionInfo(id).catch(() => undefined);
          return info?.version === version && info.state === 'ENABLED';
        },
        [this.extensionId, this.version] as const,
      );
    await vi.waitUntil(isThere, { timeout: INSTALL_WITHIN_MS, interval: 50 });
    await vi.waitUntil(() => this.#isListening(), { timeout: INSTALL_WITHIN_MS, interval: 50 });
    await this.#ours?.close();
    this.#ours = await this.openOurs();
  }

  /**
   * Whether the background has started, as it does by itself whenever the browser takes it in: one
   * that is ended while it starts for the first time is not woken any more (Chromium 156).
   */
  async #isListening(): Promise<boolean> {
    const address = this.addressOf('background.js');
    const worker = this.context.serviceWorkers().find((each) => each.url() === address);
    // The one of the version before may be ended under our hands.
    const asked = worker?.evaluate(() => chrome.runtime.onMessage.hasListeners());
    return (await asked?.catch(() => false)) ?? false;
  }

  async #setEnabled(isEnabled: boolean): Promise<void> {
    await known(this.#extensions).evaluate(
      ([id, wanted]) => chrome.management.setEnabled(id, wanted),
      [this.extensionId, isEnabled] as const,
    );
  }

  async #stop(): Promise<void> {
    this.#ours = undefined;
    await this.#context?.close();
    this.#context = undefined;
  }
}

/** What is there while the browser runs. */
function known<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('The browser is not running.');
  return part;
}
