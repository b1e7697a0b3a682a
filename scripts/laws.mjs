/**
 * `npm run laws [-- ROUNDS]`: tries the laws of `test/unit` and `test/in-memory` on cases that nobody has
 * tried yet, so many rounds (10), and says with which seed one was broken. `npm test` tries the same cases
 * each time.
 * Before that it builds, and plays in real browsers all of what `npm test` plays the first part of.
 */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const rounds = Number(process.argv[2] ?? 10);
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error('How many rounds? A number, such as 10.');
  process.exit(1);
}

const VITEST = join(root, 'node_modules/vitest/vitest.mjs');

/** @param {string[]} command @param {Record<string, string>} [env] @returns {boolean} whether it went well */
function run(command, env = {}) {
  const options = { cwd: root, stdio: /** @type {const} */ ('inherit') };
  const all = { ...options, env: { ...process.env, ...env } };
  return spawnSync(process.execPath, command, all).status === 0;
}

function playSequences() {
  const files = ['reminder-sequences', 'kill-while-writing'].map(
    (name) => `test/e2e/${name}.test.ts`,
  );
  const command = [VITEST, 'run', '--project', 'e2e', '--reporter=dot', ...files];
  return run(['scripts/build.mjs']) && run(command, { AFTERWORD_SEQUENCES: 'all' });
}

const laws = ['test/unit', 'test/in-memory'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .map((name) => `${folder}/${name}`)
    .filter((path) => readFileSync(join(root, path), 'utf8').includes("from 'fast-check'")),
);

/** @param {number} seed @returns {boolean} whether all laws held */
function hold(seed) {
  const projects = ['--project', 'unit', '--project', 'in-memory'];
  const command = [VITEST, 'run', ...projects, '--reporter=dot', ...laws];
  return run(command, { AFTERWORD_SEED: String(seed) });
}

const isPlayed = playSequences();
const broken = Array.from({ length: rounds }, () => randomInt(2 ** 31)).filter(
  (seed) => !hold(seed),
);
for (const seed of broken) console.log(`Broken with AFTERWORD_SEED=${seed}`);
console.log(`${laws.length} files of laws, ${rounds} rounds: ${broken.length} broken`);
if (!isPlayed) console.log('Sequences in real browsers: broken');
process.exitCode = broken.length === 0 && isPlayed ? 0 : 1;
