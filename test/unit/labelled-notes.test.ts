import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkLabelled } from '../../scripts/check-notes/check-labelled.ts';
import { compareRows } from '../../scripts/check-notes/compare-rows.mjs';
import { readRows } from '../../scripts/check-notes/read-rows.mjs';

const FOLDER = join(import.meta.dirname, '../../learning/notes');
const read = (language: string) =>
  readRows(readFileSync(join(FOLDER, `${language}.jsonl`), 'utf8'));

/** English is what most people write; the others were given fewer notes to learn from. */
const LEAST = {
  en: { lights: 0.97, dates: 0.95 },
  de: { lights: 0.93, dates: 0.9 },
  fr: { lights: 0.93, dates: 0.9 },
  es: { lights: 0.93, dates: 0.9 },
  pt: { lights: 0.93, dates: 0.9 },
};

describe.each(Object.entries(LEAST))('Our labelled notes in %s', (language, least) => {
  it('are read as a careful reader reads them', () => {
    const { languages, wrong } = compareRows(read(language), checkLabelled);
    const figures = languages[language];
    const shares = { ...figures, wrong: wrong.map(({ id, label }) => `${id} ${label}`) };
    for (const light of ['manners', 'interest', 'call'] as const) {
      expect(shares[light]?.accuracy, JSON.stringify(shares)).toBeGreaterThanOrEqual(least.lights);
    }
    expect(figures?.callDate.exact, JSON.stringify(shares)).toBeGreaterThanOrEqual(least.dates);
  });
});

describe('The figures of the check', () => {
  const [note] = read('en');
  const labelled = (labels: object) => ({ ...note, ...labels }) as ReturnType<typeof read>[number];
  const off: ReturnType<typeof checkLabelled> = {
    manners: false,
    interest: false,
    call: false,
    callDate: null,
  };

  it('are shares of all, of what was found, and of what was there', () => {
    const rows = [
      labelled({ id: 'a', manners: true, call: true, callDate: '2026-03-20' }),
      labelled({ id: 'b', manners: true, interest: false, call: false, callDate: null }),
      labelled({ id: 'c', manners: false, interest: false, call: false, callDate: null }),
    ];
    const found = new Map<string, typeof off>([
      ['a', { ...off, manners: true, interest: false, call: true, callDate: '2026-03-21' }],
      ['b', off],
      ['c', { ...off, manners: true }],
    ]);
    const report = compareRows(rows, (row) => found.get(row.id) ?? off);
    expect(report.rows).toBe(3);
    expect(report.languages.en).toMatchObject({
      manners: { accuracy: 0.3333, precision: 0.5, recall: 0.5 },
      call: { accuracy: 1, precision: 1, recall: 1 },
      callDate: { exact: 0, falseDates: 0.3333 },
    });
    expect(report.wrong).toContainEqual({
      id: 'a',
      label: 'callDate',
      expected: '2026-03-20',
      got: '2026-03-21',
    });
  });

  it('have nothing to say where nothing was found', () => {
    const rows = [labelled({ manners: false, interest: false, call: false, callDate: null })];
    const { languages } = compareRows(rows, () => off);
    expect(languages.en?.manners).toEqual({ accuracy: 1, precision: null, recall: null });
    expect(languages.en?.callDate).toEqual({ exact: null, falseDates: 0 });
  });

  it.each([
    ['', 'no note'],
    ['{"id": ', 'Line 1: no JSON'],
    ['[]', 'Line 1: no JSON object'],
    [JSON.stringify({ ...note, body: 1 }), '"body"'],
    [`${JSON.stringify(note)}\n${JSON.stringify({ ...note, call: 'yes' })}`, 'Line 2: "call"'],
    [JSON.stringify({ ...note, callDate: 'Friday' }), '"callDate"'],
  ])('say which line of a file cannot be read: %s', (text, said) => {
    expect(() => readRows(text)).toThrow(said);
  });
});
