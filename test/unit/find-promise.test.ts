import { describe, expect, it } from 'vitest';
import { findPromise, type PromiseContext } from '../../src/notes/find-promise.ts';
import { en } from '../../src/notes/languages/en.ts';

const context: PromiseContext = {
  subject: '',
  planned: '2026-03-20',
  sentOn: '2026-03-11',
  isDayFirst: true,
  isByMail: false,
  language: 'en',
  phrases: en,
  locale: 'en-GB',
};
const find = (text: string, changes: Partial<PromiseContext> = {}) =>
  findPromise(text, { ...context, ...changes });

describe('The day that a note promises', () => {
  it.each([
    ['I will call you on Friday 20 March.', '2026-03-20'],
    ['I will call you on Tuesday 24 March to ask how things stand.', '2026-03-24'],
    ['You hope to decide by 19 March. If not, I’ll call you on March 25.', '2026-03-25'],
    ['If I have not heard by Friday I will ring you on Monday.', '2026-03-16'],
    ["I'll give you a call tomorrow.", '2026-03-12'],
    ['I will call you on 25/3.', '2026-03-25'],
    ['I will call you on Tues. 24 Mar. as agreed.', '2026-03-24'],
    ['I will call you soon.', null],
    ['Thank you for Tuesday 10 March.', null],
    ['The position starts on 1 June.', null],
    ['', null],
  ])('%s: %s', (text, expected) => expect(find(text)).toBe(expected));

  it('is the draft’s own day as long as it stands there, whatever the sentence about it', () => {
    expect(find('Friday 20 March it is, then.')).toBe('2026-03-20');
    expect(find('Thursday 19 March it is, then.')).toBeNull();
  });

  it('is read in the order of the employer’s country', () => {
    const later = { sentOn: '2026-11-23', planned: '2026-12-01' };
    const text = 'I will call you on 12/4.';
    expect(find(text, { ...later, isDayFirst: false })).toBe('2026-12-04');
    expect(find(text, { ...later, isDayFirst: true })).toBe('2027-04-12');
  });

  it('is no day that has passed', () => {
    const text = 'I will call you on Friday 20 March.';
    expect(find(text, { sentOn: '2026-03-23' })).not.toBe('2026-03-20');
  });

  it('of a note that announces a message is the last day in it', () => {
    const text = 'You decide by Thursday 19 March. If not, I will write on Monday 23 March.';
    expect(find(text, { isByMail: true })).toBe('2026-03-23');
    expect(find('I will write to you soon.', { isByMail: true })).toBeNull();
  });
});
