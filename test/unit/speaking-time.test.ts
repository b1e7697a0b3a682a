import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { speakingSeconds, VOICEMAIL_SECONDS } from '../../src/calls/speaking-time.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 1, maxLength: 9 });
const said = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));

describe('how long a text takes to say', () => {
  it('is nothing for nothing', () => {
    expect(['', ' ', '\n\t'].map(speakingSeconds)).toEqual([0, 0, 0]);
  });

  it('is a minute for 150 words of five letters', () => {
    expect(speakingSeconds(Array(150).fill('hello').join(' '))).toBeCloseTo(60, 0);
  });

  it('is longer for every word, stop and digit that is added', () => {
    fc.assert(
      fc.property(said, word, fc.integer({ min: 0, max: 9 }), (text, more, digit) => {
        const before = speakingSeconds(text);
        expect(speakingSeconds(`${text} ${more}`)).toBeGreaterThan(before);
        expect(speakingSeconds(`${text}.`)).toBeGreaterThan(before + 0.3);
        expect(speakingSeconds(`${text} ${digit}`)).toBeGreaterThan(before + 0.5);
      }),
    );
  });

  it('does not depend on how the text is laid out', () => {
    const space = fc.constantFrom(' ', '  ', '\n', '\n\n', '\t');
    fc.assert(
      fc.property(said, space, (text, between) => {
        const laidOut = `\n${text.split(' ').join(between)} `;
        expect(speakingSeconds(laidOut)).toBeCloseTo(speakingSeconds(text), 6);
      }),
    );
  });

  it('is the same in two breaths as in one, but for the breath', () => {
    fc.assert(
      fc.property(said, said, (one, other) => {
        const apart = speakingSeconds(`${one}.`) + speakingSeconds(`${other}.`);
        expect(Math.abs(speakingSeconds(`${one}. ${other}.`) - apart)).toBeLessThan(0.1);
      }),
    );
  });

  it('counts no breath in the middle of a number or an address', () => {
    const pause = speakingSeconds('Yes. No') - speakingSeconds('Yes, No');
    expect(pause).toBeGreaterThan(0.3);
    expect(speakingSeconds('b.example')).toBeCloseTo(speakingSeconds('b-example'), 6);
  });

  it('fits a short message with a number into a voicemail, and no long one', () => {
    const short =
      'Hello, this is Mara Lind. I am calling about the data analyst position. My number is 030 1234567. Thank you.';
    expect(speakingSeconds(short)).toBeLessThan(VOICEMAIL_SECONDS);
    expect(speakingSeconds(short.repeat(4))).toBeGreaterThan(VOICEMAIL_SECONDS);
  });
});
