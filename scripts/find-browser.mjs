/**
 * Finds the browsers that are installed, and on Debian installs the missing ones.
 * Nothing is ever downloaded from elsewhere. Node built-ins only, so that it runs before `npm ci`.
 *
 *   node scripts/find-browser.mjs             says what was found
 *   node scripts/find-browser.mjs --install   installs what is missing where that is possible
 *
 * @typedef {{ path: string, name: string, takesLoadExtension: boolean }} Chromium
 * @typedef {{ path: string, name: string }} Firefox
 */
import { spawnSync } from 'node:child_process';
import {
  accessSync,
  closeSync,
  constants,
  openSync,
  readdirSync,
  readSync,
  statSync,
} from 'node:fs';
import { delimiter, join, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromiums, firefoxes } from './browser-paths.mjs';
import { installWithApt, isUbuntu } from './install-with-apt.mjs';

/**
 * The best Chromium there is: one that takes `--load-extension` if any does.
 * @returns {Chromium | undefined}
 * @throws when AFTERWORD_CHROMIUM is set to something that cannot be run
 */
export function findChromium() {
  const path = readOverride('AFTERWORD_CHROMIUM');
  // Whoever names a browser knows it: it is taken to be able to load an extension.
  return path ? { path, name: 'Chromium', takesLoadExtension: true } : findFirst(chromiums);
}

/**
 * @returns {Firefox | undefined}
 * @throws when AFTERWORD_FIREFOX is set to something that cannot be run
 */
export function findFirefox() {
  const path = readOverride('AFTERWORD_FIREFOX');
  return path ? { path, name: 'Firefox' } : findFirst(firefoxes);
}

/**
 * Finds the browsers asked for and, where that needs no password, installs the missing ones.
 * @param {{ chromium?: boolean, firefox?: boolean, quiet?: boolean }} [wanted]
 * @returns {{ chromium?: Chromium, firefox?: Firefox, missing: string[] }}
 *   `missing` has one line for each browser that is still not there, saying what to do
 */
export function ensureBrowsers({ chromium = true, firefox = true, quiet = false } = {}) {
  const isChromiumMissing = () => chromium && !findChromium()?.takesLoadExtension;
  const isFirefoxMissing = () => firefox && !findFirefox();
  const packages = [isChromiumMissing() && 'chromium', isFirefoxMissing() && 'firefox-esr'];
  const toInstall = packages.filter(Boolean);
  if (toInstall.length > 0 && !isUbuntu()) installWithApt(toInstall, { quiet });

  const missing = [];
  if (isChromiumMissing()) missing.push(advise('Chromium, Chrome for Testing or Edge', 'chromium'));
  if (isFirefoxMissing()) missing.push(advise('Firefox', 'firefox'));
  return {
    ...(chromium && { chromium: findChromium() }),
    ...(firefox && { firefox: findFirefox() }),
    missing,
  };
}

/**
 * The tools for the test under a real notification daemon; installs them where it can.
 * @returns {{ xvfb: boolean, dbusRunSession: boolean, dunst: boolean, dunstctl: boolean,
 *   isReady: boolean }} which of them exist, and whether all do
 */
export function ensureDesktop({ quiet = false } = {}) {
  const look = () => {
    const [xvfb, dbusRunSession, dunst, dunstctl] = [
      'Xvfb',
      'dbus-run-session',
      'dunst',
      'dunstctl',
    ].map((name) => findOnPath(name) !== undefined);
    const isReady = xvfb && dbusRunSession && dunst && dunstctl;
    return { xvfb, dbusRunSession, dunst, dunstctl, isReady };
  };
  const found = look();
  if (found.isReady || process.platform !== 'linux') return found;
  installWithApt(['xvfb', 'dbus-x11', 'dunst'], { quiet });
  return look();
}

/** Debian's own, which knows Debian's modules; one that comes first on the PATH may not. */
export const PYTHON = '/usr/bin/python3';

/**
 * What a desktop without a screen needs, where notifications are only written down: a session bus of
 * its own, Python's modules for the daemon, and the library by which Firefox speaks to it. Installs
 * them where it can.
 * @returns {boolean} whether all of it is there
 */
export function ensureNotificationDaemon({ quiet = false } = {}) {
  const modules = [
    'import dbus.mainloop.glib',
    'import gi.repository.GLib',
    'import ctypes; ctypes.CDLL("libnotify.so.4")',
  ];
  const look = () =>
    findOnPath('dbus-run-session') !== undefined &&
    spawnSync(PYTHON, ['-c', modules.join('\n')], { stdio: 'ignore' }).status === 0;
  if (process.platform !== 'linux') return false;
  if (look()) return true;
  installWithApt(['dbus', 'python3-dbus', 'python3-gi', 'libnotify4'], { quiet });
  return look();
}

function advise(browsers, kind) {
  const how = isUbuntu()
    ? 'a .deb or archive of its maker, not the snap,'
    : { linux: 'your package manager', darwin: 'Homebrew or its site' }[process.platform];
  const name = `AFTERWORD_${kind.toUpperCase()}`;
  return `${browsers} not found: install it with ${how ?? 'its installer'} or set ${name}=/path/to/it`;
}

function readOverride(name) {
  const value = process.env[name];
  if (!value) return undefined;
  const path = findOnPath(value) ?? resolve(value);
  if (!isProgram(path)) throw new Error(`${name}=${value} is not a program that can be run`);
  return path;
}

function findFirst(browsers) {
  for (const { name, takesLoadExtension, names, ...places } of browsers) {
    const onPath = process.platform === 'win32' ? [] : names.map(findOnPath);
    const inPlaces = (places[process.platform] ?? []).flatMap(expand);
    const path = [...onPath, ...inPlaces].find(
      (place) => place && isProgram(place) && !isSnap(place),
    );
    if (path)
      return { path, name, ...(takesLoadExtension !== undefined && { takesLoadExtension }) };
  }
  return undefined;
}

/** The program of that name on the PATH, like `command -v`. */
function findOnPath(name) {
  if (name.includes('/') || name.includes(sep)) return undefined;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find(isProgram);
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** A snap, or Ubuntu's script that starts one: it cannot be driven with a profile under /tmp. */
function isSnap(path) {
  if (process.platform !== 'linux') return false;
  if (path.startsWith('/snap/')) return true;
  // Its beginning is enough, and the browsers themselves are hundreds of megabytes.
  const start = Buffer.alloc(4096);
  const file = openSync(path, 'r');
  const length = readSync(file, start);
  closeSync(file);
  const text = start.toString('latin1', 0, length);
  return text.startsWith('#!') && text.includes('/snap/bin/');
}

/** The paths that a pattern with `*` matches, newest version first. */
function expand(pattern) {
  const star = pattern.indexOf('*');
  if (star < 0) return [pattern];
  const isSeparator = (character) => character === '/' || character === sep;
  const before = [...pattern.slice(0, star)].findLastIndex(isSeparator);
  const after = [...pattern.slice(star)].findIndex(isSeparator);
  const end = after < 0 ? pattern.length : star + after;
  const [head, tail] = pattern.slice(before + 1, end).split('*');
  const folder = pattern.slice(0, before);
  const byVersion = new Intl.Collator('en', { numeric: true });
  try {
    return readdirSync(folder)
      .filter((name) => name.startsWith(head) && name.endsWith(tail))
      .sort((a, b) => byVersion.compare(b, a))
      .flatMap((name) => expand(join(folder, name) + pattern.slice(end)));
  } catch {
    return [];
  }
}

const isMain = process.argv[1] && pathToFileURL(resolve(process.argv[1])).href === import.meta.url;
if (isMain) {
  const found = process.argv.includes('--install')
    ? ensureBrowsers()
    : { chromium: findChromium(), firefox: findFirefox(), missing: [] };
  for (const browser of [found.chromium, found.firefox]) {
    if (browser) console.log(`${browser.name}: ${browser.path}`);
  }
  for (const line of found.missing) console.error(line);
  process.exitCode = found.chromium && found.firefox ? 0 : 1;
}
