import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, isFound, readQuery } from '../../src/interviews/search.ts';
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
