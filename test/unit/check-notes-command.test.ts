import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'notes-'));
const file = join(folder, 'few.jsonl');
const few = ['en', 'de'].flatMap((language) =>
  readFileSync(join(ROOT, `learning/notes/${language}.jsonl`), 'utf8')
    .split('\n')
    .slice(0, 3),
);

function run(...args: string[]) {
  const command = [join(ROOT, 'scripts/check-notes.mjs'), ...args];
  return spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' });
}

describe('npm run check:notes', () => {
  afterAll(() => rmSync(folder, { recursive: true }));

  it('prints the figures by language, as JSON and nothing else, or as a table', () => {
    writeFileSync(file, few.join('\n'));
    const { status, stdout } = run(file, '--json');
    expect(status).toBe(0);
    const report = JSON.parse(stdout);
    expect(report.rows).toBe(6);
    expect(Object.keys(report.languages)).toEqual(['en', 'de']);
    for (const light of ['manners', 'interest', 'call']) {
      expect(Object.keys(report.languages.en[light])).toEqual(['accuracy', 'precision', 'recall']);
    }
    expect(Object.keys(report.languages.de.callDate)).toEqual(['exact', 'falseDates']);
    expect(Array.isArray(report.wrong)).toBe(true);
    expect(run(file).stdout).toMatch(/6 notes[\s\S]+language[\s\S]+\ben\b[\s\S]+\bde\b/);
  }, 60_000);

  it('says what is wrong with its arguments or the file', () => {
    expect(run()).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage:') });
    expect(run(join(folder, 'none.jsonl'))).toMatchObject({ status: 2 });
    writeFileSync(file, `${few[0]}\nnot JSON`);
    expect(run(file)).toMatchObject({ status: 1, stdout: '', stderr: 'Line 2: no JSON.\n' });
  }, 60_000);
});
