import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bySomebodyElse } from '../../scripts/learn/by-somebody-else.ts';
import { readLabelled } from '../../scripts/learn/read-labelled.mjs';
import { train } from '../../scripts/learn/train.mjs';
import { writeWeights } from '../../scripts/learn/write-weights.mjs';
import { NOTE_LANGUAGES } from '../../src/interviews/settings.ts';
import { markDenied } from '../../src/notes/learned/mark-denied.ts';
import { readFeatures } from '../../src/notes/learned/read-features.ts';
import { ANY, LIGHTS, SCALE, weigh } from '../../src/notes/learned/weights.ts';
import { ALL_PACKS } from '../../src/notes/packs/all-packs.ts';

const FORMAT = { lights: LIGHTS, scale: SCALE, any: ANY };

const example = (text: string, label: 0 | 1) => ({
  features: readFeatures(text),
  label,
  weight: 1,
});

const withMark = (text: string, mark: string, label: 0 | 1) => ({
  features: [...readFeatures(text), mark],
  label,
  weight: 1,
});

const WANTS = ['i want the job', 'i want to join', 'we want the desk', 'i want this so much'];
const OTHERS = ['i saw the job', 'you asked to join', 'we saw the desk', 'i said this so often'];
const EXAMPLES = [
  ...WANTS.map((text) => example(text, 1)),
  ...OTHERS.map((text) => example(text, 0)),
];

describe('What a sentence is told by', () => {
  it('is its words, the beginnings of longer ones, and two that stand near each other', () => {
    expect(readFeatures("i'd gladly start")).toEqual([
      '<',
      '< i',
      "< _ 'd",
      '< _ gladly',
      'i',
      "i 'd",
      'i _ gladly',
      'i _ start',
      "'d",
      "'d gladly",
      "'d _ start",
      "'d _ >",
      'gladly',
      '~gladl',
      'gladly start',
      'gladly _ >',
      'start',
      'start >',
      '>',
    ]);
  });

  it('reads every apostrophe alike, each figure as a figure, and "not" in what it is shortened to', () => {
    expect(readFeatures('don’t')).toEqual(readFeatures("don't"));
    expect(readFeatures("couldn't")).toContain("could n't");
    expect(readFeatures('on 14 may')).toEqual(readFeatures('on 20 may'));
  });

  it('holds no tab and no line break, whatever the text: a file of weights has a line for each', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const feature of readFeatures(text.toLowerCase()))
          expect(feature).not.toMatch(/[\t\n]/);
      }),
    );
  });
});

describe('What somebody else does', () => {
  it('is made of what the writer does, so that the difference is learned', () => {
    expect(bySomebodyElse('i will call on friday.', 'call', 0)).toEqual([
      'priya will call on friday.',
    ]);
    expect(bySomebodyElse("i'd love the desk.", 'interest', 1)).toEqual([
      'my brother would love the desk.',
    ]);
  });

  it('also to whom it is done', () => {
    expect(bySomebodyElse('will ring you friday.', 'call', 0)).toEqual(['will ring tom friday.']);
  });

  it('is left out where the writer or the reader still stands in it', () => {
    expect(bySomebodyElse("i'll think, and i will call on friday.", 'call', 0)).toEqual([]);
    expect(bySomebodyElse('will ring you at your desk.', 'call', 0)).toEqual([]);
  });
});

describe('A clause that denies', () => {
  const { phrases } = ALL_PACKS.en;

  it('has a sign before each of its words, and no other clause has', () => {
    expect(markDenied("i'm ¬keen", phrases)).toBe("i'm ¬keen");
    expect(markDenied('i am not keen, but i will call', phrases)).toMatch(
      /^¬i ¬am ¬not ¬keen, .*call$/,
    );
    expect(markDenied('i am not keen, but i will call', phrases)).not.toContain('¬call');
  });

  it('is none where it only looks like it', () => {
    expect(markDenied("i can't wait to join", phrases)).toBe("i can't wait to join");
  });

  it('is told by words of its own', () => {
    expect(readFeatures('¬not ¬keen')).toContain('¬not ¬keen');
  });
});

describe('Learning', () => {
  const learned = train(EXAMPLES, 1000);
  const text = writeWeights({ manners: learned, interest: learned, call: learned }, FORMAT, 'x');

  it('tells what it has seen, and what is said with the same words', () => {
    const isWish = (small: string): boolean =>
      weigh(readFeatures(small), 'interest', text, 'unknown') > 0;
    expect(WANTS.map(isWish)).toEqual([true, true, true, true]);
    expect(OTHERS.map(isWish)).toEqual([false, false, false, false]);
    expect(isWish('we want to join')).toBe(true);
    expect(isWish('you saw the desk')).toBe(false);
  });

  it('makes the same weights of the same sentences', () => {
    expect(train(EXAMPLES, 1000)).toEqual(learned);
  });

  it('keeps no more features than asked, those that tell most among them', () => {
    const few = train(EXAMPLES, 5);
    expect(few.weights.size).toBe(5);
    expect(few.weights.get('want')).toBeGreaterThan(0);
  });

  it('trusts what the phrases say as far as they were right', () => {
    const marked = [
      ...EXAMPLES,
      ...WANTS.map((each) => withMark(`${each} once more`, '=found', 1)),
      ...OTHERS.map((each) => withMark(`${each} once more`, '=refuted', 0)),
    ];
    const own = train(marked, 1000);
    const file = writeWeights({ manners: own, interest: own, call: own }, FORMAT, 'x');
    const [found, refuted, unknown] = (['found', 'refuted', 'unknown'] as const).map((verdict) =>
      weigh(readFeatures('hello'), 'call', file, verdict),
    );
    expect(found).toBeGreaterThan(unknown ?? Number.NaN);
    expect(refuted).toBeLessThan(unknown ?? Number.NaN);
  });
});

describe.each(NOTE_LANGUAGES)('The weights of %s', (code) => {
  const { weights } = ALL_PACKS[code].phrases;

  it('are learned from the labelled sentences of today: else run "npm run learn"', () => {
    const head = weights.split('\n', 2).join('\n');
    expect(head).toContain(`// Learned from: ${readLabelled(code).sum}`);
  });

  it('are numbers for each part of a note, each feature once', () => {
    const rows = weights
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('//'))
      .map((line) => line.split('\t'));
    for (const row of rows) {
      expect(row).toHaveLength(1 + LIGHTS.length);
      for (const weight of row.slice(1)) expect(weight).toMatch(/^(?:-?\d+)?$/);
    }
    expect(new Set(rows.map(([feature]) => feature)).size).toBe(rows.length);
  });

  it('come to a number for any text, and to less than nothing for an empty one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const light of LIGHTS) {
          expect(
            Number.isFinite(weigh(readFeatures(text.toLowerCase()), light, weights, 'unknown')),
          ).toBe(true);
        }
      }),
    );
    for (const light of LIGHTS)
      expect(weigh(readFeatures(''), light, weights, 'unknown')).toBeLessThan(0);
  });
});
