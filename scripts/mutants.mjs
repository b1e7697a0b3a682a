/**
 * `npm run mutants [-- NAME]`: breaks the source on purpose, one fault at a time (`scripts/mutants/`, or
 * those whose name contains NAME), and runs on each build the tests in real browsers that are to
 * notice. Ends with one line, `N mutants, N killed, N survived`, and with 1 when one survived.
 *
 * All of it happens on copies in a temporary folder: the working tree is only read.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MUTANTS } from './mutants/all-mutants.mjs';
import { buildApart } from './mutants/build-apart.mjs';
import { endRunning } from './mutants/run-node.mjs';
import { isOf, runTests } from './mutants/run-tests.mjs';

/**
 * @typedef {import('./mutants/all-mutants.mjs').Mutant} Mutant
 * @typedef {import('./mutants/named-tests.mjs').NamedTest} NamedTest
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'afterword-mutants-'));
const report = join(folder, 'vitest.json');

process.on('exit', () => {
  endRunning();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

/**
 * Runs all the tests on the source as it is: whatever is red already proves nothing.
 *
 * @param {readonly Mutant[]} mutants
 * @returns {Promise<(test: NamedTest) => boolean>} whether a test runs on this machine
 */
async function expectGreen(mutants) {
  const tests = mutants.flatMap((mutant) => mutant.tests);
  const build = await buildApart(root, join(folder, 'unchanged'));
  const { outcomes, output } = await runTests(root, build, tests, report);
  const red = outcomes.filter(({ status }) => status === 'failed');
  if (red.length > 0) {
    const names = red.map(({ fullName }) => `  ${fullName}`).join('\n');
    throw new Error(`${output}\nRed without any mutant, so that nothing can be proven:\n${names}`);
  }
  const isGreen = (/** @type {NamedTest} */ test) =>
    outcomes.some((each) => each.status === 'passed' && isOf(test, each));
  console.log(`${outcomes.filter(({ status }) => status === 'passed').length} tests are green.`);
  return isGreen;
}

/**
 * @param {Mutant} mutant
 * @param {string} copy a folder that does not exist yet
 * @returns {Promise<string | null>} the test that noticed it; null: none did
 */
async function tryMutant(mutant, copy) {
  try {
    const build = await buildApart(root, copy, mutant);
    const { outcomes, output } = await runTests(root, build, mutant.tests, report);
    if (!outcomes.some(({ status }) => status === 'passed' || status === 'failed')) {
      throw new Error(`${mutant.name}: its tests did not even start.\n${output}`);
    }
    return outcomes.find(({ status }) => status === 'failed')?.name ?? null;
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

async function main() {
  const [wanted = ''] = process.argv.slice(2);
  const mutants = MUTANTS.filter(({ name }) => name.includes(wanted));
  if (mutants.length === 0) throw new Error(`No mutant's name contains "${wanted}".`);
  const isGreen = await expectGreen(mutants);
  const counts = { killed: 0, survived: 0, 'not tried': 0 };
  for (const [index, mutant] of mutants.entries()) {
    const from = Date.now();
    const say = (/** @type {string} */ what) =>
      console.log(`${mutant.name}\n  ${what} (${((Date.now() - from) / 1000).toFixed(1)} s)`);
    if (!mutant.tests.some(isGreen)) {
      counts['not tried'] += 1;
      say('not tried: its tests are skipped on this machine');
      continue;
    }
    const killer = await tryMutant(mutant, join(folder, `mutant-${index}`));
    counts[killer === null ? 'survived' : 'killed'] += 1;
    say(killer === null ? 'SURVIVED' : `killed by "${killer}"`);
  }
  const untried = counts['not tried'] > 0 ? `, ${counts['not tried']} not tried here` : '';
  console.log(
    `\n${mutants.length} mutants, ${counts.killed} killed, ${counts.survived} survived${untried}`,
  );
  process.exitCode = counts.survived === 0 ? 0 : 1;
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
