import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const SRC = join(ROOT, 'src');

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:tsx?|html)$/.test(name) && !name.startsWith('gallery'))
  .map((name) => join(SRC, name));
const text = [...files, join(ROOT, 'manifest.json')]
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** What stands in quotation marks and might be a key or the beginning of one. */
const quoted = new Set(text.match(/(?<=['"`])\w+(?=['"`])/g));
/** Templates of a key, `setting_${name}`, as what stands before and behind the value. */
const templates = [...text.matchAll(/`(\w*)\$\{[^}`]+\}(\w*)`/g)].map(
  ([, before = '', behind = '']) => ({ before, behind }),
);

function isMadeOf(key: string, { before, behind }: { before: string; behind: string }): boolean {
  const isFitting = key.startsWith(before) && key.endsWith(behind);
  if (before === '') {
    // The stem is named somewhere else.
    return behind !== '' && isFitting && quoted.has(key.slice(0, -behind.length));
  }
  return before.length > 2 && isFitting && key.length > before.length + behind.length;
}

function isUsed(key: string): boolean {
  const stem = key.replace(/_(?:one|other)$/, '');
  if (quoted.has(key) || quoted.has(stem) || text.includes(`__MSG_${key}__`)) return true;
  return templates.some((template) => isMadeOf(key, template) || isMadeOf(stem, template));
}

it('every message is used: no translator works for nobody', () => {
  const file = join(SRC, '_locales/en/messages.json');
  const keys = Object.keys(JSON.parse(readFileSync(file, 'utf8')));
  expect(keys.filter((key) => !isUsed(key))).toEqual([]);
});
