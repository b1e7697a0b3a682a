import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNotes, MOST_SHARED } from '../../src/notes/sameness.ts';

const toAnna =
  'Dear Anna, thank you for taking the time to talk with me yesterday. What stayed with me: your plan to move the reports to SQL.';
const toBen =
  'Dear Ben, thank you for taking the time to talk with me yesterday. What stayed with me: how you train the new people.';

describe('The sameness of two notes', () => {
  it('is what both say, as it is written in the first', () => {
    const { share, runs } = compareNotes(toAnna, toBen);
    expect(runs[0]?.text).toBe(
      'thank you for taking the time to talk with me yesterday. What stayed with me',
    );
    expect(share).toBeGreaterThan(MOST_SHARED);
    expect(share).toBeLessThan(0.8);
  });

  it('does not mind capitals, apostrophes and what stands between the words', () => {
    const { share } = compareNotes("I'd LIKE to join\nyour team", 'I’d like to join your team!');
    expect(share).toBe(1);
  });

  it('overlooks what anybody says: fewer than five words in a row', () => {
    expect(compareNotes('Thank you for yesterday', 'Thank you for yesterday').share).toBe(0);
  });

  const word = fc.constantFrom('we', 'talked', 'about', 'the', 'move', 'and', 'SQL');
  const note = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));

  it('is a share between nothing and all, and its pieces stand in both notes', () => {
    fc.assert(
      fc.property(note, note, (a, b) => {
        const { share, runs } = compareNotes(a, b);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        for (const { text } of runs) {
          expect(a).toContain(text);
          expect(b).toContain(text);
        }
      }),
    );
  });

  it('of a note with itself is all, once it has five words', () => {
    fc.assert(
      fc.property(note, (text) => {
        const words = text === '' ? 0 : text.split(' ').length;
        expect(compareNotes(text, text).share).toBe(words >= 5 ? 1 : 0);
      }),
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => compareNotes(text, text)).not.toThrow();
      }),
    );
  });
});
