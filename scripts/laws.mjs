/**
 * `npm run laws [-- ROUNDS]`: tries the laws of `test/unit` on cases that nobody has tried yet, so many
 * rounds (10), and says with which seed one was broken. `npm test` tries the same cases each time.
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

const unit = join(root, 'test', 'unit');
const laws = readdirSync(unit).filter((name) =>
  readFileSync(join(unit, name), 'utf8').includes("from 'fast-check'"),
);

/** @param {number} seed @returns {boolean} whether all laws held */
function hold(seed) {
  const { status } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      ...['run', '--project', 'unit', '--reporter=dot'],
      ...laws.map((name) => `test/unit/${name}`),
    ],
    { cwd: root, stdio: 'inherit', env: { ...process.env, AFTERWORD_SEED: String(seed) } },
  );
  return status === 0;
}

const broken = Array.from({ length: rounds }, () => randomInt(2 ** 31)).filter(
  (seed) => !hold(seed),
);
for (const seed of broken) console.log(`Broken with AFTERWORD_SEED=${seed}`);
console.log(`${laws.length} files of laws, ${rounds} rounds: ${broken.length} broken`);
process.exitCode = broken.length === 0 ? 0 : 1;
