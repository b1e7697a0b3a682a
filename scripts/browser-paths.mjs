/**
 * Where browsers are installed: names on the PATH first, then the usual places.
 * In a path `*` stands for any characters of one folder name; of several matches the newest
 * version counts. Data only; `find-browser.mjs` does the looking.
 */
import { homedir } from 'node:os';
import { join } from 'node:path';

const home = homedir();
const puppeteerCache = process.env.PUPPETEER_CACHE_DIR ?? join(home, '.cache', 'puppeteer');
const windowsRoots = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
].filter(Boolean);

/** One path below each of the folders where Windows installs programs. */
function onWindows(...parts) {
  return windowsRoots.map((root) => join(root, ...parts));
}

/** One application in the system's folder and in the user's. */
function onMac(name, program = name) {
  const path = `${name}.app/Contents/MacOS/${program}`;
  return [`/Applications/${path}`, join(home, 'Applications', path)];
}

/** The caches of the two test tools, on every system: nobody has to install a browser twice. */
function inPlaywrightCache(...parts) {
  const root = {
    darwin: join(home, 'Library', 'Caches'),
    win32: process.env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'),
  }[process.platform];
  const standard = join(root ?? join(home, '.cache'), 'ms-playwright');
  return join(process.env.PLAYWRIGHT_BROWSERS_PATH ?? standard, ...parts);
}

/**
 * In order of preference. Branded Chrome no longer takes `--load-extension` (since 137, 2025),
 * so it comes last: good for a look at pages, not for the tests of the extension.
 */
export const chromiums = [
  {
    name: 'Chromium',
    takesLoadExtension: true,
    names: ['chromium', 'chromium-browser'],
    linux: [
      '/usr/lib/chromium/chromium',
      inPlaywrightCache('chromium-*', 'chrome-linux', 'chrome'),
    ],
    darwin: [
      ...onMac('Chromium'),
      inPlaywrightCache('chromium-*', 'chrome-mac*', 'Chromium.app/Contents/MacOS/Chromium'),
    ],
    win32: [
      ...onWindows('Chromium', 'Application', 'chrome.exe'),
      inPlaywrightCache('chromium-*', 'chrome-win', 'chrome.exe'),
    ],
  },
  {
    name: 'Chrome for Testing',
    takesLoadExtension: true,
    names: ['chrome-for-testing', 'google-chrome-for-testing'],
    linux: [
      join(puppeteerCache, 'chrome', '*', 'chrome-linux*', 'chrome'),
      inPlaywrightCache('chromium-*', 'chrome-linux64', 'chrome'),
    ],
    darwin: [
      ...onMac('Google Chrome for Testing'),
      ...[join(puppeteerCache, 'chrome', '*'), inPlaywrightCache('chromium-*')].map((folder) =>
        join(
          folder,
          'chrome-mac*',
          'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
        ),
      ),
    ],
    win32: [
      join(puppeteerCache, 'chrome', '*', 'chrome-win*', 'chrome.exe'),
      inPlaywrightCache('chromium-*', 'chrome-win64', 'chrome.exe'),
    ],
  },
  {
    name: 'Edge',
    takesLoadExtension: true,
    names: ['microsoft-edge', 'microsoft-edge-stable', 'microsoft-edge-beta', 'microsoft-edge-dev'],
    linux: ['/opt/microsoft/msedge/msedge'],
    darwin: onMac('Microsoft Edge'),
    win32: onWindows('Microsoft', 'Edge', 'Application', 'msedge.exe'),
  },
  {
    name: 'Chrome',
    takesLoadExtension: false,
    names: ['google-chrome', 'google-chrome-stable', 'google-chrome-beta', 'chrome'],
    linux: ['/opt/google/chrome/chrome'],
    darwin: onMac('Google Chrome'),
    win32: onWindows('Google', 'Chrome', 'Application', 'chrome.exe'),
  },
];

/** The extended-support release first: it is what the tests were written against. */
export const firefoxes = [
  {
    name: 'Firefox',
    names: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-devedition'],
    linux: [
      '/usr/lib/firefox-esr/firefox-esr',
      '/usr/lib/firefox/firefox',
      '/opt/firefox/firefox',
      join(puppeteerCache, 'firefox', '*', 'firefox', 'firefox'),
    ],
    darwin: [
      ...onMac('Firefox', 'firefox'),
      ...onMac('Firefox Developer Edition', 'firefox'),
      join(puppeteerCache, 'firefox', '*', 'Firefox*.app', 'Contents/MacOS/firefox'),
    ],
    win32: [
      ...onWindows('Mozilla Firefox', 'firefox.exe'),
      ...onWindows('Firefox Developer Edition', 'firefox.exe'),
      join(puppeteerCache, 'firefox', '*', 'firefox', 'firefox.exe'),
    ],
  },
];
