/**
 * `npm test`: installs what is missing and runs everything, from the formatter to both browsers.
 * Ends with one line, `N passed, N failed, N skipped`.
 *
 * Only Node's own modules are imported here: on a fresh clone nothing else is there yet.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers, ensureDesktop, ensureNotificationDaemon } from './find-browser.mjs';
import { installMissing } from './install-missing.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const report = join(root, 'artifacts', 'vitest.json');
const bin = (/** @type {string} */ path) => join(root, 'node_modules', path);

/** @param {string[]} command arguments for this Node */
function run(command) {
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  return status === 0;
}

/** The steps beside the tests; each counts as one test. */
const steps = [
  ['format and lint', [bin('@biomejs/biome/bin/biome'), 'check', '.']],
  ['types', [bin('typescript/bin/tsc'), '--noEmit']],
  ['icons are as drawn', ['scripts/icons.mjs', '--check']],
  // Builds first, into the folders that all that follows looks at.
  ['packages come out the same twice', ['scripts/package.mjs', '--check']],
  ['sizes within budget', ['scripts/size.mjs']],
  [
    'web-ext lint',
    [
      bin('web-ext/bin/web-ext.js'),
      'lint',
      '--source-dir',
      'dist/firefox',
      '--no-config-discovery',
    ],
  ],
  ['the tour in Gmail', ['scripts/start.mjs', '--tour']],
  ['the tour in Outlook', ['scripts/start.mjs', '--tour', '--outlook']],
  ['speed within budget', ['scripts/bench.mjs', '--quick']],
];

function readReport() {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  // A file that could not even be read has no tests to count as failed.
  const broken = testResults.filter(
    (/** @type {{status: string, assertionResults: unknown[]}} */ file) =>
      file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken,
    skipped: numPendingTests + numTodoTests,
  };
}

function runTests() {
  mkdirSync(join(root, 'artifacts'), { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const isGreen = run([bin('vitest/vitest.mjs'), 'run', ...reporters, ...process.argv.slice(2)]);
  const counts = readReport();
  // Errors outside any test (an unhandled rejection) fail the run without failing a test.
  return isGreen || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

function main() {
  installMissing();
  for (const line of ensureBrowsers().missing) console.warn(line);
  if (process.platform === 'linux' && !ensureDesktop().isReady) {
    console.warn('No Xvfb with dunst here: the test on a real desktop will be skipped.');
  }
  if (!ensureNotificationDaemon()) {
    console.warn('No D-Bus with Python here: tests of what a desktop shows will be skipped.');
  }
  const failedSteps = [];
  for (const [name, command] of /** @type {[string, string[]][]} */ (steps)) {
    console.log(`\n== ${name}`);
    if (!run(command)) failedSteps.push(name);
  }
  console.log('\n== tests');
  const { passed, failed, skipped } = runTests();
  for (const name of failedSteps) console.log(`Failed: ${name}`);
  const allFailed = failed + failedSteps.length;
  const allPassed = passed + steps.length - failedSteps.length;
  console.log(`\n${allPassed} passed, ${allFailed} failed, ${skipped} skipped`);
  process.exitCode = allFailed === 0 ? 0 : 1;
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('\n0 passed, 1 failed, 0 skipped');
  process.exitCode = 1;
}
