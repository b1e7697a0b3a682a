import puppeteer from 'puppeteer-core';
import { answer, answeredHosts } from '../../test/pages/answer.mjs';

/** The address of our pages in this Firefox: fixed, so that they can be recognised. */
const UUID = '6f1c9b52-2f64-4a39-9a0c-0c1d8a1d7c11';
export const ADDON_ID = 'afterword@afterword.invalid';

/**
 * Starts Firefox with the built extension, unchanged, in a profile of its own. Without `extension`
 * there is what the profile has installed.
 *
 * `desktop`: a notification daemon is there to show notifications, as with a window there mostly is.
 *
 * @param {{ browser: string, extension?: string, headless?: boolean, desktop?: boolean,
 *   practice?: boolean, profile?: string | undefined, env?: Record<string, string>,
 *   prefs?: Record<string, string | number | boolean> }} options
 */
export async function launchFirefox({
  browser: path,
  extension,
  headless = true,
  desktop = !headless,
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
      'alerts.useSystemBackend': desktop,
      'browser.shell.checkDefaultBrowser': false,
      ...prefs,
    },
  });
  if (practice) await answerLocally(browser);
  if (extension) await browser.installExtension(extension);
  // A profile that is kept has seen it before, or belongs to a person, who is to see it.
  if (extension && !profile) await closeWelcome(browser);
  return {
    browser,
    /** Opens a mail address, answered here unless one's own account is wanted. @param {string} url */
    async openMail(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    /** The tab that shows a page of ours, once the extension has opened it. @param {string} name */
    findOurPage: (name, patience = PATIENCE) => findPage(browser, addressOf(name), patience),
    addressOf,
    /** A tab by the beginning of its address, whoever has opened it. @param {string} address */
    findTab: (address, patience = PATIENCE) => findPage(browser, address, patience),
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

/**
 * Closes the page that a new install opens, as soon as it is there.
 *
 * @param {import('puppeteer-core').Browser} browser
 */
export async function closeWelcome(browser) {
  const page = await findPage(browser, addressOf('page/index.html#/welcome'), PATIENCE);
  await page.close();
}

const NOTHING = { status: 404, headers: {}, body: '' };

/**
 * Answers the mail sites' addresses in every tab, also in those that the extension opens: the library
 * can do that for a tab that is there already, the protocol for all.
 *
 * @param {import('puppeteer-core').Browser} browser
 */
async function answerLocally(browser) {
  const { connection } = /** @type {any} */ (browser);
  connection.on('network.beforeRequestSent', async (/** @type {any} */ { isBlocked, request }) => {
    if (!isBlocked) return;
    const { status: statusCode, headers, body } = (await answer(request.url)) ?? NOTHING;
    const text = (/** @type {string} */ value) => ({ type: 'string', value });
    const named = Object.entries(headers).map(([name, value]) => ({ name, value: text(value) }));
    const answered = { statusCode, headers: named, body: text(body) };
    // A tab that is closed meanwhile needs no answer.
    await connection
      .send('network.provideResponse', { request: request.request, ...answered })
      .catch(() => {});
  });
  await connection.send('network.addIntercept', {
    phases: ['beforeRequestSent'],
    urlPatterns: answeredHosts.map((hostname) => ({
      type: 'pattern',
      protocol: 'https',
      hostname,
    })),
  });
}
