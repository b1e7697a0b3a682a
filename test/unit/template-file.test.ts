import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeTemplates } from '../../src/background/keep-templates.ts';
import {
  GREATEST_FILE,
  parseTemplateFile,
  planImport,
  writeTemplateFile,
} from '../../src/data/template-file.ts';
import { parseTemplates, templateKeyOf } from '../../src/data/template-record.ts';
import {
  isSameTemplate,
  type TemplateFields,
  tidyTemplate,
} from '../../src/interviews/template.ts';
import { anyTemplate, makeTemplate, templateFields } from '../support/make-template.ts';

const NOW = '2026-03-11T09:00:00.000Z';

function read(text: string): TemplateFields[] {
  const result = parseTemplateFile(text);
  if ('problem' in result) throw new Error(result.problem);
  return result.templates;
}
function problemOf(file: unknown) {
  const result = parseTemplateFile(typeof file === 'string' ? file : JSON.stringify(file));
  return 'problem' in result ? result.problem : null;
}
const file = { afterword: 'templates', version: 1, templates: [templateFields()] };

describe('a file of templates', () => {
  it('gives back what was put into it, and changes nothing the second time', () => {
    const templates = fc
      .uniqueArray(anyTemplate, { selector: ({ id }) => id, maxLength: 20 })
      .map((list) => list.map((each) => ({ ...each, ...tidyTemplate(each) })));
    fc.assert(
      fc.property(templates, (present) => {
        const incoming = read(writeTemplateFile(present));
        expect(incoming).toEqual(present.map(tidyTemplate));
        expect(planImport(present, incoming)).toEqual({
          added: 0,
          replaced: 0,
          same: present.length,
        });
        const placed = placeTemplates({}, incoming, NOW);
        const stored = 'writes' in placed ? parseTemplates(placed.writes).templates : [];
        expect(stored).toHaveLength(present.length);
        for (const each of present) {
          expect(stored.some((other) => isSameTemplate(each, other))).toBe(true);
        }
        const writes = 'writes' in placed ? placed.writes : {};
        expect(placeTemplates(writes, incoming, NOW)).toEqual({ writes: {} });
      }),
    );
  });

  it('tells what it adds and what it replaces', () => {
    const present = [makeTemplate(), makeTemplate({ id: 't2' })];
    const incoming = [
      templateFields(),
      templateFields({ id: 't2', body: 'Hello' }),
      templateFields({ id: 't3' }),
      templateFields({ id: 't4' }),
    ];
    expect(planImport(present, incoming)).toEqual({ added: 2, replaced: 1, same: 1 });
  });

  it('takes what could not be read along, and is read without it', () => {
    const damaged = { key: templateKeyOf('t9'), raw: { name: 'Lost' } };
    const text = writeTemplateFile([makeTemplate()], [damaged]);
    expect(JSON.parse(text)).toMatchObject({ unreadable: [damaged] });
    expect(read(text)).toEqual([templateFields()]);
  });

  it.each([
    ['nothing', '', 'notJson'],
    ['half of a file', '{"afterword":"templates","vers', 'notJson'],
    ['JSON of somebody else', '[]', 'otherFile'],
    ['interviews', { ...file, afterword: 'interviews' }, 'otherFile'],
    ['a newer version', { ...file, version: 2, templates: 'packed' }, 'newerFile'],
    ['no templates', { ...file, templates: undefined }, 'damagedFile'],
    ['one of them not whole', { ...file, templates: [templateFields(), {}] }, 'damagedFile'],
    [
      'one of them twice',
      { ...file, templates: [templateFields(), templateFields()] },
      'damagedFile',
    ],
    ['a strange id', { ...file, templates: [templateFields({ id: '../t' })] }, 'damagedFile'],
    ['templates', file, null],
  ])('of %s is refused or read: $2', (_what, content, problem) =>
    expect(problemOf(content)).toBe(problem),
  );

  it('refuses anything else without throwing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(['notJson', 'otherFile']).toContain(problemOf(text));
      }),
    );
  });

  it('has room for all templates there can be', () => {
    const longest = {
      name: '€'.repeat(80),
      subject: '€'.repeat(200),
      body: '\u0001'.repeat(5_000),
    };
    const all = Array.from({ length: 100 }, (_, at) => makeTemplate({ id: `${at}`, ...longest }));
    const text = writeTemplateFile(all);
    expect(new TextEncoder().encode(text).length).toBeLessThan(GREATEST_FILE);
    expect(read(text)).toHaveLength(100);
  });
});
