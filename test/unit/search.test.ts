import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, isFound, readQuery } from '../../src/interviews/search.ts';
import { whereFound } from '../../src/interviews/where-found.ts';
import { makeInterview } from '../support/make-interview.ts';

const interview = makeInterview({
  company: 'Müller & Straße',
  position: 'Développeur web',
  remark: 'Third floor',
});
const finds = (text: string): boolean => isFound(interview, readQuery(text));

describe('looking for an interview', () => {
  it.each([
    ['nothing typed', '  '],
    ['the beginning of the company', 'mül'],
    ['another case', 'MÜLLER'],
    ['no accents', 'muller developpeur'],
    ['words in another order', 'web müller'],
    ['ss for ß', 'strasse'],
    ['a person', 'okafor'],
    ['an address', 'anna@bright'],
    ['a word of the remark', 'third'],
  ])('finds it by %s', (_, text) => {
    expect(finds(text)).toBe(true);
  });

  it.each([
    ['a word that stands nowhere', 'müller java'],
    ['what only two fields together have', 'straßedéveloppeur'],
  ])('does not find it by %s', (_, text) => {
    expect(finds(text)).toBe(false);
  });

  it('finds any interview by any part of any word of its name', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.nat(),
        fc.nat(),
        (company, from, length) => {
          const [word = ''] = readQuery(company);
          const part = word.slice(from % (word.length + 1)).slice(0, (length % 5) + 1);
          expect(isFound(makeInterview({ company }), readQuery(part))).toBe(true);
        },
      ),
    );
  });

  it('folds what is folded already to the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe('where it was found', () => {
  const SHOWN = ['Halden', 'Data analyst'];
  const halden = makeInterview({ company: 'Halden', position: 'Data analyst' });
  const where = (text: string, remark = '') =>
    whereFound({ ...halden, remark }, readQuery(text), SHOWN);

  it('is not said of what can be seen, nor where nothing is looked for', () => {
    expect(where('analyst hald')).toBeNull();
    expect(where('')).toBeNull();
  });

  it('names the person, by name, role or address', () => {
    const [anna] = halden.people;
    expect(where('halden okaf')).toEqual({
      in: 'person',
      excerpt: { before: 'Anna ', hit: 'Okaf', after: `or · ${anna?.email}` },
    });
    expect(where('brightwater.ex')?.excerpt.before).toBe('Anna Okafor · anna@');
  });

  it('shows a word of the remarks among those around it, in one line', () => {
    const remark = `They pay 50k,\n\nmore after\ta year. ${'Much was said then. '.repeat(9)}`;
    expect(where('50K', remark)).toEqual({
      in: 'remark',
      excerpt: {
        before: 'They pay ',
        hit: '50k',
        after: ', more after a year. Much was said then. Much was said then. Much …',
      },
    });
    expect(where('yéar', `For once, ${remark}`)?.excerpt.before).toBe(
      '… They pay 50k, more after a ',
    );
  });

  it('shows a part of a word that is longer than all that is shown', () => {
    const remark = `See https://halden.example/${'x'.repeat(90)}/Straße/${'y'.repeat(90)}`;
    expect(where('strasse', remark)?.excerpt).toEqual({
      before: `…${'x'.repeat(29)}/`,
      hit: 'Straße',
      after: `/${'y'.repeat(69)}…`,
    });
  });

  it('shows what is looked for, whatever stands around it', () => {
    const word = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((each) => /^\S+$/u.test(each));
    const text = fc.array(fc.tuple(word, fc.constantFrom(' ', '\n', ' \t')), { minLength: 1 });
    fc.assert(
      fc.property(text, fc.nat(), (parts, from) => {
        const remark = parts.flat().join('');
        const [sought = ''] = readQuery(parts[from % parts.length]?.[0] ?? '');
        fc.pre(sought !== '');
        const found = whereFound(makeInterview({ company: '', people: [], remark }), [sought], []);
        expect(foldText(found?.excerpt.hit ?? '')).toContain(sought);
        expect(remark).toContain(found?.excerpt.hit);
        expect(foldText(found?.excerpt.hit.slice(1) ?? '')).not.toContain(sought);
      }),
    );
  });
});
