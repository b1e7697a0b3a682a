/**
 * Shows what Afterword reads and does in a saved mail page, for whoever mends it when a site changes:
 *
 *   npm run -s check:page -- FILE --url URL [--json]
 *
 * Opens the file at that address in real Chromium with the built extension, waits until the page has
 * settled, and prints JSON on standard output. Without `--json` a summary for people goes to standard
 * error. Nothing reaches the network. Exit 0: the page could be read; 2: the arguments are wrong;
 * 1: anything else.
 */
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBrowsers } from './find-browser.mjs';
import { installMissing } from './install-missing.mjs';

const USAGE = 'Usage: npm run -s check:page -- FILE --url URL [--json]';

class BadArguments extends Error {}

function readArguments() {
  let parsed;
  try {
    const options = { url: { type: 'string' }, json: { type: 'boolean' } };
    parsed = parseArgs({ allowPositionals: true, options: /** @type {const} */ (options) });
  } catch (error) {
    throw new BadArguments(/** @type {Error} */ (error).message);
  }
  const [file, ...more] = parsed.positionals;
  const url = parsed.values.url ?? '';
  if (!file || more.length > 0) throw new BadArguments('Name one file.');
  if (!existsSync(file) || !statSync(file).isFile()) throw new BadArguments(`No file: ${file}`);
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new BadArguments('--url is to be the address of the page, https://…');
  }
  return { file, url, json: parsed.values.json === true };
}

/** The code that reads a page, the extension's own, as one script. */
async function bundleReader() {
  const { build } = await import('vite');
  const entry = fileURLToPath(new URL('./check-page/read-page.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'chrome144',
      lib: { entry, formats: ['iife'], name: 'reader' },
    },
  });
  const [{ output }] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (
    Array.isArray(built) ? built : [built]
  );
  return output[0].code;
}

/** Waits until nothing in the page has changed for a while. Runs in the page. */
function settle() {
  const QUIET_MS = 700;
  const LONGEST_MS = 10_000;
  return new Promise((resolve) => {
    let timer = setTimeout(resolve, QUIET_MS);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(resolve, QUIET_MS);
    });
    observer.observe(document.documentElement, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
    });
    setTimeout(resolve, LONGEST_MS);
  });
}

/**
 * Runs code where the extension's own script runs in that page.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} extensionId
 * @param {string} expression
 */
async function readInScriptWorld(page, extensionId, expression) {
  const session = await page.context().newCDPSession(page);
  /** @type {number | undefined} */
  let contextId;
  const main = (await session.send('Page.getFrameTree')).frameTree.frame.id;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const isOurs = context.origin === `chrome-extension://${extensionId}`;
    if (isOurs && context.auxData?.frameId === main) contextId = context.id;
  });
  await session.send('Runtime.enable');
  // On any other host the extension does not run.
  if (contextId === undefined) return { site: null, composes: [], missing: [] };
  const answer = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    returnByValue: true,
  });
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description);
  return answer.result.value;
}

/** @param {{ file: string, url: string }} saved */
async function checkPage(saved) {
  installMissing({ quiet: true });
  const { chromium: browser, missing } = ensureBrowsers({ firefox: false, quiet: true });
  if (!browser?.takesLoadExtension) throw new Error(missing[0]);
  // Only now: on a fresh clone what these need was not there before.
  const { buildWhenNeeded } = await import('./check-page/built-when-needed.mjs');
  const { servePage } = await import('./check-page/serve-page.mjs');
  const { launchChromium } = await import('./practice/launch-chromium.mjs');
  const [extension, reader] = [await buildWhenNeeded(), await bundleReader()];
  const viewport = { width: 1280, height: 800 };
  const options = { browser: browser.path, extension, viewport, practice: false };
  const started = await launchChromium(options);
  try {
    await servePage(started.context, saved);
    const page = await started.context.newPage();
    page.on('dialog', (dialog) => dialog.dismiss().catch(() => undefined));
    await page.goto(saved.url, { waitUntil: 'load', timeout: 30_000 });
    await page.evaluate(settle);
    return await readInScriptWorld(page, started.extensionId, `${reader}; reader.readPage()`);
  } finally {
    await started.close();
  }
}

/** @param {import('./check-page/read-page.ts').PageReading} reading */
function summarise({ site, composes, missing }) {
  const lines = [`${site ?? 'No mail site'}: ${composes.length} compose window(s)`];
  for (const { kind, to, subject, button, parts } of composes) {
    const people = to.map(({ name, address }) => name ?? address).join(', ');
    lines.push(`  ${kind}, to ${people || 'nobody'}, ${JSON.stringify(subject)}`);
    lines.push(`    the button is ${button ? 'there' : 'not to be seen'}`);
    for (const [part, variant] of Object.entries(parts)) lines.push(`    ${part}: ${variant}`);
  }
  for (const part of missing) lines.push(`  not found: ${part}`);
  return lines.join('\n');
}

try {
  const { json, ...saved } = readArguments();
  const reading = await checkPage(saved);
  console.log(JSON.stringify(reading));
  if (!json) console.error(summarise(reading));
} catch (error) {
  const isUsage = error instanceof BadArguments;
  console.error(/** @type {Error} */ (error).message);
  if (isUsage) console.error(USAGE);
  process.exitCode = isUsage ? 2 : 1;
}
