import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
// Node has no Temporal before 26; the browsers have it built in.
import 'temporal-polyfill/global';
import { build } from 'vite';

/** Node keeps what it has imported by its address: each bundle needs its own. */
let count = 0;

/**
 * Brings the product's own code to Node: bundles a file with what it imports, and imports the bundle.
 *
 * @param {string} entry the file's path
 * @returns {Promise<any>} its exports
 */
export async function bundleForNode(entry) {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { ssr: entry, write: false, minify: false },
  });
  const [{ output }] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (
    Array.isArray(built) ? built : [built]
  );
  // Beside this file, so that what it imports is found; a folder for temporary files has no packages.
  count += 1;
  const file = fileURLToPath(new URL(`./.bundle-${process.pid}-${count}.mjs`, import.meta.url));
  writeFileSync(file, output[0].code);
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(file, { force: true });
  }
}
