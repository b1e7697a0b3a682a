import { describe, expect, it } from 'vitest';
import { draftNote, proposeCallDate } from '../../src/notes/draft-note.ts';
import { findCallDate } from '../../src/notes/find-call-date.ts';
import { DEFAULT_TIMETABLE as timetable } from '../support/arbitraries.ts';
import { makeInterview } from '../support/make-interview.ts';

const now = '2026-03-11T09:00:00.000Z';
const context = { now, timetable, locale: 'en-GB' };
const closing = { ...makeInterview().closing, recordedAt: now };

describe('draftNote', () => {
  it('has manners, interest and the call’s date, a paragraph each', () => {
    const interview = makeInterview({
      closing: { ...closing, hiringDate: '2026-03-19', strongPoints: ['SQL', 'clear charts'] },
    });
    const { lines, subject, promise } = draftNote(interview, interview.people, context);
    expect(promise).toBe('2026-03-20');
    expect(subject).toBe('Thank you: Data analyst');
    expect(lines.filter((line) => line !== '')).toEqual([
      'Dear Anna Okafor,',
      'Thank you for taking the time to talk with me yesterday about the Data analyst position at Brightwater.',
      'I would very much like to join Brightwater as a Data analyst. What I would bring: SQL and clear charts.',
      'You hope to decide by Thursday 19 March. If I have not heard from you by then, I will call you on Friday 20 March.',
      'Kind regards,',
    ]);
  });

  it('leaves out what is not known and promises no call where calls are not wanted', () => {
    const interview = makeInterview({
      company: '',
      position: '',
      people: [],
      closing: { ...closing, permission: 'email-only' },
    });
    const text = draftNote(interview, [], { ...context, locale: 'en-US' }).lines.join('\n');
    expect(text).toContain('Hello,');
    expect(text).toContain('I will write to you on Thursday, March 19');
    expect(text).not.toMatch(/undefined|null|call you| {2}/);
  });

  it('proposes no call for a day that has passed or is no working day', () => {
    const old = makeInterview({ closing: { ...closing, hiringDate: '2026-03-10' } });
    expect(proposeCallDate(old, timetable, '2026-03-13T09:00:00.000Z')).toBe('2026-03-16');
  });
});

describe('findCallDate', () => {
  const find = (text: string) => findCallDate(text, '2026-03-20', '2026-03-11', 'en-GB');
  it.each([
    ['I will call you on Friday 20 March.', '2026-03-20'],
    ['I will call you on Tuesday 24 March to ask how things stand.', '2026-03-24'],
    ['You hope to decide by 19 March. If not, I’ll call you on March 25.', '2026-03-25'],
    ['If I have not heard by Friday I will ring you on Monday.', '2026-03-16'],
    ["I'll give you a call tomorrow.", '2026-03-12'],
    ['I will call you on 25/3.', '2026-03-25'],
    ['I will call you on Tues. 24 Mar. as agreed.', '2026-03-24'],
    ['I will call Mr. Smith on March 26.', '2026-03-26'],
    ['I will call you soon.', null],
    ['Thank you for Tuesday 10 March.', null],
    ['The position starts on 1 June.', null],
    ['', null],
  ])('%s: %s', (text, expected) => expect(find(text)).toBe(expected));

  it('reads 12/4 as it is read where the writer is', () => {
    const at = (locale: string) =>
      findCallDate('I will call you on 12/4.', '2026-12-01', '2026-11-23', locale);
    expect(at('en-US')).toBe('2026-12-04');
    expect(at('en-GB')).toBe('2027-04-12');
  });

  it('does not take a date that has passed for a promise', () => {
    expect(
      findCallDate('I will call you on Friday 20 March.', '2026-03-20', '2026-03-23', 'en-GB'),
    ).not.toBe('2026-03-20');
  });
});
