/**
 * Measures the check of the note on labelled notes, with the very code that runs in the panel:
 *
 *   npm run -s check:notes -- FILE.jsonl [--json]
 *
 * One note a line, as docs/labelled-notes.md says. Prints a row for each language, then the wrong
 * labels by the notes' ids; with `--json` the same as JSON, alone on standard output. Exit 0: the
 * file could be read, however good the figures are; 2: the arguments are wrong; 1: anything else.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { installMissing } from './install-missing.mjs';

const USAGE = 'Usage: npm run -s check:notes -- FILE.jsonl [--json]';

class BadArguments extends Error {}

function readArguments() {
  let parsed;
  try {
    const options = /** @type {const} */ ({ json: { type: 'boolean' } });
    parsed = parseArgs({ allowPositionals: true, options });
  } catch (error) {
    throw new BadArguments(/** @type {Error} */ (error).message);
  }
  const [file, ...more] = parsed.positionals;
  if (!file || more.length > 0) throw new BadArguments('Name one file.');
  if (!existsSync(file) || !statSync(file).isFile()) throw new BadArguments(`No file: ${file}`);
  return { file, json: parsed.values.json === true };
}

async function main() {
  const { file, json } = readArguments();
  installMissing({ quiet: true });
  const { loadCheck } = await import('./check-notes/load-check.mjs');
  const { readRows } = await import('./check-notes/read-rows.mjs');
  const { compareRows } = await import('./check-notes/compare-rows.mjs');
  const { formatReport } = await import('./check-notes/format-report.mjs');
  const report = compareRows(readRows(readFileSync(file, 'utf8')), await loadCheck());
  console.log(json ? JSON.stringify(report, null, 2) : formatReport(report));
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  if (error instanceof BadArguments) console.error(USAGE);
  process.exitCode = error instanceof BadArguments ? 2 : 1;
});
