import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MUTANTS } from '../../scripts/mutants/all-mutants.mjs';

const ROOT = join(import.meta.dirname, '../..');

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

describe('The mutants of npm run mutants', () => {
  it('are told apart by their names', () => {
    expect(new Set(MUTANTS.map(({ name }) => name)).size).toBe(MUTANTS.length);
  });

  it.each(MUTANTS.map((mutant) => [mutant.name, mutant] as const))(
    'change one place of the source: %s',
    (_, { file, find, replace }) => {
      expect(read(file).split(find)).toHaveLength(2);
      expect(replace).not.toBe(find);
    },
  );

  const tests = new Map(MUTANTS.flatMap((mutant) => mutant.tests).map((test) => [test[2], test]));
  it.each([...tests])('are noticed by a test that there is: %s', (name, [file, group]) => {
    const text = read(`test/e2e/${file}`);
    expect(text).toContain(`'${group}'`);
    expect(text).toContain(`'${name}'`);
  });

  it('each have such a test', () => {
    expect(MUTANTS.filter(({ tests: named }) => named.length === 0)).toEqual([]);
  });
});
