import puppeteer from 'puppeteer-core';
import { answer } from '../../test/pages/answer.mjs';

/** The address of our pages in this Firefox: fixed, so that they can be recognised. */
const UUID = '6f1c9b52-2f64-4a39-9a0c-0c1d8a1d7c11';
const ADDON_ID = 'afterword@afterword.invalid';

/**
 * Starts Firefox with the built extension, unchanged, in a profile of its own.
 *
 * @param {{ browser: string, extension: string, headless?: boolean, practice?: boolean,
 *   profile?: string | undefined, env?: Record<string, string> }} options
 */
export async function launchFirefox({
  browser: path,
  extension,
  headless = true,
  practice = true,
  profile,
  env = {},
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
      'browser.shell.checkDefaultBrowser': false,
    },
  });
  await browser.installExtension(extension);
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
    async findOurPage(name) {
      const target = await browser.waitForTarget(
        (each) => each.url().startsWith(`moz-extension://${UUID}/${name}`),
        { timeout: 15_000 },
      );
      const page = await target.page();
      if (!page) throw new Error(`There is no ${name}.`);
      return page;
    },
    close: () => browser.close(),
  };
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
