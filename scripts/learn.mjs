/**
 * Learns how a note's three parts are told in a sentence, from the labelled passages and notes in
 * `learning/`, and writes the weights that the check reads:
 *
 *   npm run -s learn [-- LANGUAGE ...]
 *
 * The same files make the same weights. docs/labelled-notes.md says how to label.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { installMissing } from './install-missing.mjs';

installMissing({ quiet: true });
const { loadExamples } = await import('./learn/load-examples.mjs');
const { readLabelled } = await import('./learn/read-labelled.mjs');
const { train } = await import('./learn/train.mjs');
const { writeWeights } = await import('./learn/write-weights.mjs');

/** So many features a part and language: more made the check hardly better, and weigh in every copy. */
const MOST_FEATURES = { manners: 4000, interest: 10_000, call: 5000 };

const { ANY, CODES, LIGHTS, SCALE, readExamples } = await loadExamples();
const format = { lights: LIGHTS, scale: SCALE, any: ANY };
const asked = process.argv.slice(2);
const unknown = asked.filter((code) => !CODES.includes(code));
if (unknown.length > 0) {
  console.error(`No such language: ${unknown.join(', ')}. There are ${CODES.join(', ')}.`);
  process.exit(2);
}
for (const code of asked.length > 0 ? asked : CODES) {
  const { passages, notes, sum } = readLabelled(code);
  const examples = readExamples(passages, notes, code);
  const [manners, interest, call] = LIGHTS.map((light) =>
    train(examples[light], MOST_FEATURES[light]),
  );
  const text = writeWeights({ manners, interest, call }, format, sum);
  const file = new URL(`../src/notes/learned/${code}.txt`, import.meta.url);
  writeFileSync(fileURLToPath(file), text);
  const counts = LIGHTS.map((light) => `${examples[light].length} sentences for ${light}`);
  console.log(`${code}: ${counts.join(', ')}; ${text.length} letters`);
}
