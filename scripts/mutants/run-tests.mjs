import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from './run-node.mjs';

/**
 * @typedef {import('./named-tests.mjs').NamedTest} NamedTest
 * @typedef {{name: string, fullName: string, status: string}} Outcome `passed`, `failed` or else not run
 */

/** The pattern by which Vitest finds a test: each of a table's has its own words in place of %s. */
function patternOf(/** @type {NamedTest} */ [, group, test]) {
  const literal = `${group} ${test}`.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return literal.replace(/%[sdifjo]/g, '.*');
}

/** Tells whether an outcome is one of that test's. @param {NamedTest} test @param {Outcome} outcome */
export function isOf(test, { fullName }) {
  return new RegExp(`^${patternOf(test)}$`).test(fullName);
}

/**
 * Runs these tests and no others on a build.
 *
 * @param {string} root the folder of package.json
 * @param {string} build the folder with `chrome` and `firefox` in it
 * @param {readonly NamedTest[]} tests
 * @param {string} report a file for Vitest's own report
 * @returns {Promise<{outcomes: Outcome[], output: string}>} of these tests alone
 */
export async function runTests(root, build, tests, report) {
  rmSync(report, { force: true });
  const files = [...new Set(tests.map(([file]) => `test/e2e/${file}`))];
  const pattern = [...new Set(tests.map(patternOf))].join('|');
  const { output } = await runNode(
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      ...['run', '--project', 'e2e', ...files, '--testNamePattern', pattern],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    ],
    { cwd: root, env: { ...process.env, AFTERWORD_BUILD: build } },
  );
  if (!existsSync(report)) throw new Error(`Vitest has left no report.\n${output}`);
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const all = testResults.flatMap(
    (/** @type {{assertionResults: {title: string, fullName: string, status: string}[]}} */ file) =>
      file.assertionResults.map(({ title, fullName, status }) => ({
        name: title,
        fullName,
        status,
      })),
  );
  const outcomes = all.filter((/** @type {Outcome} */ each) =>
    tests.some((test) => isOf(test, each)),
  );
  return { outcomes, output };
}
