import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { launchChromium } from '../practice/launch-chromium.mjs';
import { sayFigure } from './say.mjs';

/** Of one check of a note with so many words, in the browser. */
const MOST_MS = 4;
const WORDS = 250;

const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt'];

/** The panel's own check, as a script for a page. */
async function bundleCheck() {
  const entry = fileURLToPath(new URL('./check-note-entry.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'chrome144',
      lib: { entry, formats: ['iife'], name: 'noteCheck' },
    },
  });
  const [{ output }] = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (
    Array.isArray(built) ? built : [built]
  );
  return output[0].code;
}

/** Notes of the language's labelled ones, one after the other, until there are words enough. */
function makeNote(/** @type {string} */ language) {
  const file = fileURLToPath(new URL(`../../learning/notes/${language}.jsonl`, import.meta.url));
  const bodies = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).body);
  const own = bodies.filter((body) => !body.includes('>') && !body.includes('---'));
  const words = own
    .join('\n\n')
    .split(/(?<=\s)/)
    .slice(0, WORDS);
  return words.join('');
}

/**
 * How long the check of a note takes, in each language: the median of many, after a few that make
 * the browser ready.
 *
 * @param {{ browser: string, extension: string, isQuick: boolean }} options
 * @returns {Promise<boolean[]>} for each language whether the budget is kept
 */
export async function benchCheck({ browser, extension, isQuick }) {
  const code = await bundleCheck();
  const { context, close } = await launchChromium({ browser, extension });
  const page = await context.newPage();
  await page.evaluate(`${code}; globalThis.noteCheck = noteCheck`);
  const results = [];
  for (const language of LANGUAGES) {
    const median = await page.evaluate(
      ({ name, text, times }) => {
        const { check } = /** @type {any} */ (globalThis).noteCheck;
        const taken = Array.from({ length: times }, (_, turn) => {
          // Another text each time, as when somebody types.
          const typed = `${text} ${turn}`;
          const start = performance.now();
          check(name, typed);
          return performance.now() - start;
        });
        const settled = taken.slice(Math.floor(times / 4)).sort((a, b) => a - b);
        return settled[Math.floor(settled.length / 2)] ?? Number.NaN;
      },
      { name: language, text: makeNote(language), times: isQuick ? 80 : 400 },
    );
    results.push(
      sayFigure(
        median,
        MOST_MS,
        `the check of ${WORDS} words, ${language}: ${median.toFixed(2)} ms in the median (at most ${MOST_MS})`,
      ).isPassed,
    );
  }
  await close();
  return results;
}
