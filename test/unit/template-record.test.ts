import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeTemplates } from '../../src/background/keep-templates.ts';
import { parseRequest } from '../../src/data/protocol.ts';
import { nameOfDamaged, parseTemplates, templateKeyOf } from '../../src/data/template-record.ts';
import type { Template } from '../../src/interviews/template.ts';
import { anyTemplate, makeTemplate, templateFields } from '../support/make-template.ts';

const NOW = '2026-03-11T09:00:00.000Z';

const stored = (...templates: Template[]) =>
  Object.fromEntries(templates.map((each) => [templateKeyOf(each.id), each]));
const many = (count: number) =>
  Array.from({ length: count }, (_, number) => makeTemplate({ id: `t${number}` }));

describe('stored templates', () => {
  it('are read by name, whatever they hold', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyTemplate, { selector: ({ id }) => id }), (templates) => {
        const read = parseTemplates({ ...stored(...templates), settings: {} });
        expect(read.damaged).toEqual([]);
        expect(new Set(read.templates)).toEqual(new Set(templates));
      }),
    );
    const names = parseTemplates(
      stored(makeTemplate({ id: 'a', name: 'Warm' }), makeTemplate({ id: 'b', name: 'Brief' })),
    ).templates.map(({ name }) => name);
    expect(names).toEqual(['Brief', 'Warm']);
  });

  it('are set aside whole, with their names, when they cannot be read', () => {
    const broken = { ...makeTemplate(), language: 'tlh' };
    const { templates, damaged } = parseTemplates({
      'template/t1': broken,
      'template/t2': 7,
      'template/t3': makeTemplate({ id: 'elsewhere' }),
      'template/t4': makeTemplate({ id: 't4' }),
    });
    expect(templates.map(({ id }) => id)).toEqual(['t4']);
    expect(damaged.map(nameOfDamaged)).toEqual(['Short thanks', 'template/t2', 'Short thanks']);
    expect(damaged[0]?.raw).toBe(broken);
  });

  it('keep fields that this version does not know', () => {
    const newer = { ...makeTemplate(), mood: 'good' };
    expect(parseTemplates({ 'template/t1': newer }).templates).toEqual([newer]);
    const placed = placeTemplates({ 'template/t1': newer }, [templateFields({ name: 'B' })], NOW);
    expect(placed).toMatchObject({ writes: { 'template/t1': { mood: 'good', name: 'B' } } });
  });

  it('are for our own pages alone to change', () => {
    const template = templateFields();
    for (const request of [
      { type: 'template.save', template },
      { type: 'template.remove', id: 't1' },
      { type: 'templates.import', templates: [template] },
    ]) {
      expect(parseRequest(request, 'page')).toEqual(request);
      expect(parseRequest(request, 'mail')).toBeNull();
    }
  });
});

describe('keeping templates', () => {
  it('counts the times that one was saved, and writes nothing that is there already', () => {
    const first = placeTemplates({}, [templateFields({ name: ' Short \n thanks ' })], NOW);
    expect(first).toEqual({ writes: stored(makeTemplate({ updatedAt: NOW })) });
    const before = stored(makeTemplate());
    expect(placeTemplates(before, [templateFields()], NOW)).toEqual({ writes: {} });
    expect(placeTemplates(before, [templateFields({ body: 'Hello' })], NOW)).toEqual({
      writes: stored(makeTemplate({ body: 'Hello', revision: 2, updatedAt: NOW })),
    });
  });

  it.each([
    [{ name: ' ' }, 'nameMissing', 'name'],
    [{ name: 'x'.repeat(81) }, 'tooLong', 'name'],
    [{ subject: 'x'.repeat(201) }, 'tooLong', 'subject'],
    [{ body: '\n' }, 'bodyMissing', 'body'],
    [{ body: 'x'.repeat(5_001) }, 'tooLong', 'body'],
  ])('refuses %j and names the field', (wrong, code, field) => {
    const all = [templateFields({ id: 'sound' }), templateFields(wrong)];
    expect(placeTemplates({}, all, NOW)).toEqual({ problem: { code, field } });
  });

  it('has room for a hundred, whose changes it still takes', () => {
    const full = stored(...many(100));
    expect(placeTemplates(full, [templateFields({ id: 'new' })], NOW)).toEqual({
      problem: { code: 'tooManyTemplates', field: null },
    });
    expect(placeTemplates(full, [templateFields({ id: 't7', name: 'B' })], NOW)).toMatchObject({
      writes: { 'template/t7': { revision: 2 } },
    });
  });

  it('drops no damaged record whose place another takes', () => {
    const placed = placeTemplates({ 'template/t1': 'junk' }, [templateFields()], NOW);
    const writes = 'writes' in placed ? placed.writes : {};
    expect(Object.values(writes)).toContain('junk');
    expect(writes['template/t1']).toMatchObject({ revision: 1 });
    expect(parseTemplates(writes).templates).toHaveLength(1);
  });
});
