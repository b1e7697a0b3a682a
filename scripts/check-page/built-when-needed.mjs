import { mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const LOCK = join(root, 'artifacts', 'build.lock');
/** A build takes about two seconds; a lock that old was left behind by one that was stopped. */
const LOCK_LASTS_MS = 60_000;

/** @param {string} path @returns {number} when it was changed last, 0 where it is not there */
function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function isFresh() {
  const built = changedAt(join(root, 'dist', 'chrome', 'manifest.json'));
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => join(root, 'src', name))
    .concat(join(root, 'manifest.json'), join(root, 'vite.config.ts'));
  return built > 0 && sources.every((path) => changedAt(path) <= built);
}

function takeLock() {
  try {
    mkdirSync(join(root, 'artifacts'), { recursive: true });
    mkdirSync(LOCK);
    return true;
  } catch {
    if (Date.now() - changedAt(LOCK) > LOCK_LASTS_MS) rmdirSync(LOCK);
    return false;
  }
}

/**
 * Builds the extension for Chromium where its sources are newer than the build; two that ask at the
 * same time build once.
 *
 * @returns {Promise<string>} the folder of the build
 */
export async function buildWhenNeeded() {
  while (!isFresh()) {
    if (!takeLock()) {
      await new Promise((done) => setTimeout(done, 200));
      continue;
    }
    try {
      const { buildTarget } = await import('../build.mjs');
      if (!isFresh()) await buildTarget('chrome');
    } finally {
      rmdirSync(LOCK);
    }
  }
  return join(root, 'dist', 'chrome');
}
