import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from './run-node.mjs';

/** @typedef {import('./all-mutants.mjs').Mutant} Mutant */

/** All that a build reads. */
const NEEDED = [
  ...['src', 'icons', 'scripts/build.mjs', 'scripts/first-paint-chunks.ts', 'vite.config.ts'],
  ...['tsconfig.json', 'manifest.json', 'package.json', 'LICENSE'],
];

/**
 * Builds a copy of the source for both browsers.
 *
 * @param {string} root the folder of package.json; it is only read
 * @param {string} folder where the copy is made; it must not exist
 * @param {Mutant} [mutant] what is changed in the copy
 * @returns {Promise<string>} the folder with `chrome` and `firefox` in it
 * @throws {Error} when the text to be changed is not there once, or the build fails: a mutant that cannot
 *   be built proves nothing
 */
export async function buildApart(root, folder, mutant) {
  for (const part of NEEDED) cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  if (mutant) {
    const file = join(folder, mutant.file);
    writeFileSync(file, mutate(readFileSync(file, 'utf8'), mutant));
  }
  const { code, output } = await runNode(['scripts/build.mjs'], { cwd: folder });
  if (code !== 0) throw new Error(`${mutant?.name ?? 'The source'}: cannot be built.\n${output}`);
  return join(folder, 'dist');
}

/** @param {string} text @param {Mutant} mutant @returns {string} */
function mutate(text, { name, file, find, replace }) {
  const parts = text.split(find);
  if (parts.length !== 2) {
    throw new Error(`${name}: its text stands in ${file} ${parts.length - 1} times, not once.`);
  }
  return parts.join(replace);
}
