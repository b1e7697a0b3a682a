import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** How it is learned, beside from what. */
const WAYS = [
  'scripts/learn.mjs',
  'scripts/learn/by-somebody-else.ts',
  'scripts/learn/examples.ts',
  'scripts/learn/train.mjs',
  'scripts/learn/write-weights.mjs',
  'src/notes/learned/mark-denied.ts',
  'src/notes/learned/read-features.ts',
];

/** @param {string} text one JSON object a line */
const parse = (text) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

/**
 * What is learned from: a language's labelled passages and notes, and a short sum of them and of the
 * way of learning, by which a weights file tells whether it is of today.
 *
 * @param {string} code
 * @returns {{passages: any[], notes: any[], sum: string}}
 */
export function readLabelled(code) {
  const [passages, notes] = ['passages', 'notes'].map((kind) =>
    readFileSync(`${ROOT}learning/${kind}/${code}.jsonl`, 'utf8'),
  );
  const ways = WAYS.map((file) => readFileSync(`${ROOT}${file}`, 'utf8'));
  const hash = createHash('sha256');
  for (const each of [passages, notes, ...ways]) hash.update(each);
  const sum = hash.digest('hex').slice(0, 16);
  return { passages: parse(passages), notes: parse(notes), sum };
}
