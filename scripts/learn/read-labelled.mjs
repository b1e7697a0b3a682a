import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../learning/', import.meta.url));

/** @param {string} text one JSON object a line */
const parse = (text) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

/**
 * What is learned from: a language's labelled passages and notes, and a short sum of both files, by
 * which a weights file tells whether it is of today.
 *
 * @param {string} code
 * @returns {{passages: any[], notes: any[], sum: string}}
 */
export function readLabelled(code) {
  const [passages, notes] = ['passages', 'notes'].map((kind) =>
    readFileSync(`${FOLDER}${kind}/${code}.jsonl`, 'utf8'),
  );
  const sum = createHash('sha256').update(passages).update(notes).digest('hex').slice(0, 16);
  return { passages: parse(passages), notes: parse(notes), sum };
}
