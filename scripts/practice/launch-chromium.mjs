import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { answer } from '../../test/pages/answer.mjs';

/** The mail sites' addresses, answered here and never asked. */
export const MAIL_ADDRESSES =
  /^https:\/\/(?:mail\.google\.com|outlook\.(?:live\.com|office\.com|office365\.com|cloud\.microsoft))\//;

/**
 * Starts Chromium with the built extension, unchanged, in a profile of its own.
 *
 * @param {object} options
 * @param {string} options.browser path of the browser
 * @param {string} options.extension folder of the build
 * @param {boolean} [options.headless]
 * @param {boolean} [options.practice] answer the mail sites' addresses with the practice mailbox
 * @param {string} [options.profile] folder to use and keep; without one a new one, removed at the end
 * @param {Record<string, string>} [options.env]
 * @param {string[]} [options.args] further arguments for the browser
 * @param {{width: number, height: number} | null} [options.viewport]
 */
export async function launchChromium(options) {
  const { browser, extension, headless = true, practice = true, env = {}, args = [] } = options;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'afterword-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser,
    headless: false,
    viewport: options.viewport === undefined ? { width: 1280, height: 860 } : options.viewport,
    ignoreDefaultArgs: [
      '--disable-extensions',
      '--disable-component-extensions-with-background-pages',
    ],
    args: [
      ...quietArguments(headless),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--enable-unsafe-extension-debugging',
      '--disable-background-networking',
      ...args,
    ],
    env: { ...process.env, ...env },
  });
  if (practice) await answerMailSites(context);
  const worker = await findWorker(context, extension);
  await waitUntilItListens(worker);
  if (!options.profile) await closeWelcome(context);
  return {
    context,
    worker,
    extensionId: new URL(worker.url()).host,
    async close() {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The page that a new install opens: whoever uses the browser next finds it without. */
const WELCOME = 'page/index.html#/welcome';
const WELCOME_WITHIN_MS = 15_000;

/**
 * Closes the welcome page once it can be read. One that is closed while it is fetching its words leaves
 * the whole process without any (Chromium 156): each page opened later is empty.
 *
 * @param {import('playwright-core').BrowserContext} context
 */
export async function closeWelcome(context) {
  for (const end = Date.now() + WELCOME_WITHIN_MS; Date.now() < end; ) {
    const page = context.pages().find((each) => each.url().endsWith(WELCOME));
    if (page) {
      await page.getByRole('heading', { level: 1 }).waitFor();
      return page.close();
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('The extension was installed and has not shown its welcome page.');
}

/**
 * Ends the extension's worker at once, as the browser does to save memory or after a crash; the
 * next event starts it again.
 *
 * @param {import('playwright-core').Page} page one of the extension's own
 */
export async function stopWorker(page) {
  const session = await page.context().newCDPSession(page);
  const stopped = new Promise((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.every(({ runningStatus }) => runningStatus === 'stopped')) resolve(undefined);
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}

/**
 * What keeps a browser of ours from asking its user or anybody else for anything.
 *
 * @param {boolean} headless
 */
export function quietArguments(headless) {
  return [
    ...(headless ? ['--headless=new', '--disable-gpu'] : []),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
  ];
}

/**
 * Answers the mail sites' addresses with the practice mailbox.
 *
 * @param {import('playwright-core').BrowserContext} context
 */
export async function answerMailSites(context) {
  await context.route(MAIL_ADDRESSES, answerRoute);
}

/** @param {import('playwright-core').Route} route */
async function answerRoute(route) {
  const answered = await answer(route.request().url());
  if (answered) await route.fulfill(answered);
  else await route.abort();
}

/**
 * The extension's worker. Branded Chrome and Edge take no extension from the command line any more
 * (since 2025): they are asked to load it once they run.
 *
 * @param {import('playwright-core').BrowserContext} context
 * @param {string} extension
 */
async function findWorker(context, extension) {
  const isOurs = (/** @type {import('playwright-core').Worker} */ worker) =>
    worker.url().startsWith('chrome-extension://') && worker.url().endsWith('/background.js');
  const wait = (/** @type {number} */ timeout) =>
    context.serviceWorkers().find(isOurs) ??
    context.waitForEvent('serviceworker', { predicate: isOurs, timeout });
  try {
    return await wait(8_000);
  } catch {
    const session = await context.browser()?.newBrowserCDPSession();
    if (!session) throw new Error('This browser does not take the extension.');
    await session.send(
      /** @type {any} */ ('Extensions.loadUnpacked'),
      /** @type {any} */ ({ path: extension }),
    );
    return wait(15_000);
  }
}

/** The worker is there a moment before its listeners are. @param {import('playwright-core').Worker} worker */
async function waitUntilItListens(worker) {
  await worker.evaluate(async () => {
    const { onMessage } = /** @type {any} */ (globalThis).chrome.runtime;
    while (!onMessage.hasListeners()) await new Promise((resolve) => setTimeout(resolve, 10));
  });
}
