import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { ADDON_ID, type launchFirefox } from '../../scripts/practice/launch-firefox.mjs';
import { runInsideFirefox } from './e2e-inside-firefox.ts';

type Launched = Awaited<ReturnType<typeof launchFirefox>>;

/** The little of Firefox's inside that is used here. */
interface Addon {
  readonly version: string;
  readonly isActive: boolean;
  disable(): Promise<void>;
  enable(): Promise<void>;
}
interface AddonManager {
  /** Why an installation fails, by name. */
  readonly [error: `ERROR_${string}`]: number;
  getAddonByID(id: string): Promise<Addon | null>;
  getInstallForFile(file: File): Promise<{ readonly error: number; install(): Promise<void> }>;
}
interface File {
  initWithPath(path: string): void;
}
declare const ChromeUtils: { importESModule(url: string): { AddonManager: AddonManager } };
declare const Cc: Record<string, { createInstance(type: unknown): File }>;
declare const Ci: { readonly nsIFile: unknown };
declare const Services: { readonly scriptSecurityManager: { getSystemPrincipal(): unknown } };
declare const gBrowser: {
  addTab(url: string, options: { triggeringPrincipal: unknown }): unknown;
};
declare const IOUtils: {
  readJSON(path: string, options: { decompress: boolean }): Promise<unknown>;
};
declare const WebExtensionPolicy: {
  getByID(id: string): {
    readonly extension: {
      readonly backgroundState: string;
      terminateBackground(options: { disableResetIdleForTest: boolean }): Promise<void>;
    };
  } | null;
};

/** Installs the add-on in that file, or updates it. @returns its version, once it runs */
export function installAddon(browser: Browser, path: string): Promise<string> {
  return runInsideFirefox(
    browser,
    async (id, from) => {
      const url = 'resource://gre/modules/AddonManager.sys.mjs';
      const { AddonManager } = ChromeUtils.importESModule(url);
      const file = Cc['@mozilla.org/file/local;1']?.createInstance(Ci.nsIFile);
      file?.initWithPath(from);
      if (!file) throw new Error('Firefox knows no files.');
      const install = await AddonManager.getInstallForFile(file);
      await install.install().catch(() => {});
      const addon = await AddonManager.getAddonByID(id);
      if (install.error === 0 && addon?.isActive) return addon.version;
      throw new Error(`Firefox has not installed ${from}: its error ${install.error}.`);
    },
    ADDON_ID,
    path,
  );
}

/**
 * Comes back when Firefox has written down what it starts with, the add-on among it: some seconds after it
 * was installed. Where the disk is full by then it writes nothing, and does not try again (Firefox 153).
 */
export async function waitUntilWrittenDown(browser: Browser, profile: string): Promise<void> {
  const isThere = (): Promise<boolean> =>
    runInsideFirefox(
      browser,
      async (path, id) => {
        const starts = await IOUtils.readJSON(path, { decompress: true }).catch(() => null);
        return JSON.stringify(starts).includes(id);
      },
      join(profile, 'addonStartup.json.lz4'),
      ADDON_ID,
    );
  await vi.waitUntil(isThere, { timeout: 20_000, interval: 50 });
}

/** Switches the add-on on or off, as a user does on the page of add-ons. */
export async function switchAddon(browser: Browser, to: 'on' | 'off'): Promise<void> {
  await runInsideFirefox(
    browser,
    async (id, state) => {
      const url = 'resource://gre/modules/AddonManager.sys.mjs';
      const { AddonManager } = ChromeUtils.importESModule(url);
      const addon = await AddonManager.getAddonByID(id);
      await (state === 'on' ? addon?.enable() : addon?.disable());
      if (addon?.isActive !== (state === 'on')) throw new Error(`The add-on is not ${state}.`);
    },
    ADDON_ID,
    to,
  );
}

/**
 * Ends the background, in whatever it is doing. By itself Firefox waits for answers that a listener
 * has promised; a crash or a full memory does not.
 */
export async function endBackground(browser: Browser): Promise<void> {
  await runInsideFirefox(
    browser,
    async (id) => {
      const extension = WebExtensionPolicy.getByID(id)?.extension;
      if (extension?.backgroundState === 'stopped') return;
      await extension?.terminateBackground({ disableResetIdleForTest: true });
      if (extension?.backgroundState !== 'stopped') {
        throw new Error(`The background is ${extension?.backgroundState}.`);
      }
    },
    ADDON_ID,
  );
}

/** Firefox 153 now and then tells WebDriver nothing of a tab that is opened behind another. */
const TRIES = 3;
const PATIENCE = 8_000;

/** Opens a page of the extension's in a new tab behind the one in front, and waits for it. */
export async function openOurPage(launched: Launched, name: string, tries = TRIES): Promise<Page> {
  await openTab(launched.browser, launched.addressOf(name));
  try {
    return await launched.findOurPage(name, PATIENCE);
  } catch (error) {
    if (tries <= 1) throw error;
    return openOurPage(launched, name, tries - 1);
  }
}

/** Opens an address in a new tab behind the one in front; nothing else here can open our pages. */
async function openTab(browser: Browser, address: string): Promise<void> {
  await runInsideFirefox(
    browser,
    async (url) => {
      const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
      gBrowser.addTab(url, { triggeringPrincipal });
    },
    address,
  );
}
