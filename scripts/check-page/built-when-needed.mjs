import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
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
    .concat(join(root, 'manifest.json'), join(root, 'vite.config.ts'))
    .concat(join(root, 'scripts', 'first-paint-chunks.ts'));
  return built > 0 && sources.every((path) => changedAt(path) <= built);
}

function unlock() {
  rmSync(LOCK, { recursive: true, force: true });
}

function takeLock() {
  try {
    mkdirSync(join(root, 'artifacts'), { recursive: true });
    mkdirSync(LOCK);
    return true;
  } catch {
    const since = changedAt(LOCK);
    if (since > 0 && Date.now() - since > LOCK_LASTS_MS) unlock();
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
      // Sources dated in the future would never be older than a build: one is enough.
      break;
    } finally {
      unlock();
    }
  }
  return join(root, 'dist', 'chrome');
}
