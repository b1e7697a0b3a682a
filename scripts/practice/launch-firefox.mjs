import puppeteer from 'puppeteer-core';
import { answer } from '../../test/pages/answer.mjs';

/** The address of our pages in this Firefox: fixed, so that they can be recognised. */
const UUID = '6f1c9b52-2f64-4a39-9a0c-0c1d8a1d7c11';
export const ADDON_ID = 'afterword@afterword.invalid';

/**
 * Starts Firefox with the built extension, unchanged, in a profile of its own. Without `extension`
 * there is what the profile has installed.
 *
 * @param {{ browser: string, extension?: string, headless?: boolean, practice?: boolean,
 *   profile?: string | undefined, env?: Record<string, string>,
 *   prefs?: Record<string, string | number | boolean> }} options
 */
export async function launchFirefox({
  browser: path,
  extension,
  headless = true,
  practice = true,
  profile,
  env = {},
  prefs = {},
}) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless,
    defaultViewport: headless ? { width: 1280, height: 860 } : null,
    ...(profile && { userDataDir: profile }),
    args: ['--remote-allow-system-access'],
    env: { ...process.env, ...env },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: UUID }),
      'datareporting.policy.dataSubmissionEnabled': false,
      // Without a desktop there is no daemon to show notifications: Firefox then shows its own.
      ...(headless && { 'alerts.useSystemBackend': false }),
      'browser.shell.checkDefaultBrowser': false,
      ...prefs,
    },
  });
  if (extension) await browser.installExtension(extension);
  return {
    browser,
    /** Opens a mail address, answered here unless one's own account is wanted. @param {string} url */
    async openMail(url) {
      const page = await browser.newPage();
      if (practice) await answerLocally(page);
      await page.goto(url);
      return page;
    },
    /** The tab that shows a page of ours, once the extension has opened it. @param {string} name */
    findOurPage: (name, patience = PATIENCE) => findPage(browser, addressOf(name), patience),
    addressOf,
    close: () => browser.close(),
  };
}

/** @param {string} name a file of the extension's */
function addressOf(name) {
  return `moz-extension://${UUID}/${name}`;
}

/** How long a tab of ours is waited for, in milliseconds. */
const PATIENCE = 15_000;

/**
 * The tab at an address that only its own document knows: for a page of an extension the protocol
 * says `about:blank` (Firefox 153, November 2026).
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address its beginning
 * @param {number} patience in milliseconds
 */
async function findPage(browser, address, patience) {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    for (const page of (await browser.pages()).reverse()) {
      const url = await page.evaluate(() => location.href).catch(() => '');
      if (url.startsWith(address)) return page;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Nothing has opened ${address}.`);
}

/** @param {import('puppeteer-core').Page} page */
async function answerLocally(page) {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const answered = answer(request.url());
    if (answered) request.respond(answered).catch(() => {});
    else request.continue().catch(() => {});
  });
}
