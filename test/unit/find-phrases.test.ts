import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../src/notes/compile.ts';
import { findAll } from '../../src/notes/find-all.ts';
import { findPhrases } from '../../src/notes/find-phrases.ts';
import { neededWords } from '../../src/notes/needed-words.ts';
import { hideQuoted } from '../../src/notes/text/hide-quoted.ts';

test.each([
  ['(?:want|wanted)\\s+the', ['want', 'wanted']],
  ['(?:call|ring)(?: you)?', ['call', 'ring']],
  ['(?:\\p{L}+ )*', null],
  ['(?:call|\\d+)', null],
  ['[abc] ring(?! off)', [' ring']],
])('of "%s" every match holds one of %j', (source, needed) => {
  expect(neededWords(source)).toEqual(needed);
});

const WORDS = ['i', 'will', 'call', 'ring', 'you', 'on', 'monday', 'keen', 'the', 'job', ','];
const PHRASES = [
  "i(?:'ll| will) (?:\\p{L}+ ){0,2}?(?:call|ring)(?: you)?(?! off)",
  '(?:keen|{eager}) (?:on|about) (?:the )?job|the (?:\\p{L}+ )?job|you$',
  '(?<=on )monday',
];
const SLOTS = { eager: 'eager|mad' };

test('phrases are found where they are found without looking for their words first', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }), (words) => {
      const text = words.join(' ');
      for (const phrase of PHRASES) {
        const isThere = findAll(compile([phrase], SLOTS), text).length > 0;
        expect(findPhrases([phrase], SLOTS, text).length > 0).toBe(isThere);
      }
    }),
  );
});

test.each([
  ['The "I am interested" button.', 'The "• •• ••••••••••" button.'],
  ['I said "thank you".', 'I said "thank you".'],
  ["It isn't the boys' fault, it's mine.", "It isn't the boys' fault, it's mine."],
  ['A 5" nail and I want this job.', 'A 5" nail and I want this job.'],
])('of %s what others said is hidden', (line, hidden) => {
  expect(hideQuoted(line)).toBe(hidden);
});
