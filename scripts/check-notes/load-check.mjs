import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
// Node has no Temporal before 26; the browsers have it built in.
import 'temporal-polyfill/global';
import { build } from 'vite';

/**
 * Bundles the panel's own check for Node.
 *
 * @returns {Promise<typeof import('./check-labelled.ts').checkLabelled>}
 */
export async function loadCheck() {
  const entry = fileURLToPath(new URL('./check-labelled.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { ssr: entry, write: false, minify: false },
  });
  const [{ output }] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (
    Array.isArray(built) ? built : [built]
  );
  // Beside this file, so that what it imports is found; a folder for temporary files has no packages.
  const file = fileURLToPath(new URL(`./.check-${process.pid}.mjs`, import.meta.url));
  writeFileSync(file, output[0].code);
  try {
    return (await import(pathToFileURL(file).href)).checkLabelled;
  } finally {
    rmSync(file, { force: true });
  }
}
