/**
 * `npm start`: installs what is missing, builds, and opens a browser with Afterword on the practice
 * mailbox. Without a display it plays the tour and leaves screenshots and `tour.log`.
 *
 *   npm start -- --outlook    the practice mailbox as Outlook
 *   npm start -- --firefox    in Firefox
 *   npm start -- --real       no practice mailbox: your own account, in a profile of its own
 *   npm start -- --tour       the tour, also where there is a display
 *
 * Only Node's own modules are imported at the top: on a fresh clone nothing else is there yet.
 */
import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from './find-browser.mjs';
import { installMissing } from './install-missing.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const flags = new Set(process.argv.slice(2));
const KNOWN = ['--outlook', '--firefox', '--real', '--tour'];

function hasDisplay() {
  if (process.platform !== 'linux') return !process.env.CI;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** One's own account is signed in to once: its profile is kept, apart from the everyday one. */
function keptProfile() {
  const folder = join(homedir(), '.afterword', flags.has('--firefox') ? 'firefox' : 'chromium');
  mkdirSync(folder, { recursive: true });
  return folder;
}

async function main() {
  const unknown = [...flags].filter((flag) => !KNOWN.includes(flag));
  if (unknown.length > 0) {
    throw new Error(`Not known: ${unknown.join(' ')}. There are ${KNOWN.join(', ')}.`);
  }
  installMissing();
  const inFirefox = flags.has('--firefox');
  const found = ensureBrowsers({ chromium: !inFirefox, firefox: inFirefox });
  const browser = inFirefox ? found.firefox : found.chromium;
  if (!browser) throw new Error(found.missing.join('\n'));

  const target = inFirefox ? 'firefox' : 'chrome';
  const { buildTarget } = await import('./build.mjs');
  await buildTarget(target);
  const site = flags.has('--outlook') ? 'outlook' : 'gmail';
  const options = { browser: browser.path, extension: join(root, 'dist', target), site };

  if (flags.has('--tour') || !hasDisplay()) {
    if (flags.has('--real')) throw new Error('--real needs a display.');
    console.log('Playing the tour in a browser without a window.');
    const { playTour } = await import(`./practice/tour-${inFirefox ? 'firefox' : 'chromium'}.mjs`);
    const passed = await playTour({ ...options, folder: join(root, 'artifacts', 'tour') });
    console.log(`Screenshots and tour.log are in ${join('artifacts', 'tour')}.`);
    process.exitCode = passed ? 0 : 1;
    return;
  }
  const { openForUse } = await import('./practice/open-for-use.mjs');
  const profile = flags.has('--real') ? keptProfile() : undefined;
  await openForUse({ ...options, profile, real: flags.has('--real'), inFirefox });
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
