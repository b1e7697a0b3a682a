import { describe, expect, it } from 'vitest';
import { noteFacts } from '../../src/notes/check/note-facts.ts';
import { DEFAULT_TIMETABLE as timetable } from '../support/arbitraries.ts';
import { anna } from '../support/drafting-context.ts';
import { makeInterview } from '../support/make-interview.ts';

describe('noteFacts', () => {
  it('holds a note to the people it goes to, on the day that it is for its writer', () => {
    const ben = { ...anna, id: 'p2', name: 'Ben Liu', detail: 'the new queue' };
    const nobody = { ...anna, id: 'p3', name: 'jobs@brightwater.example', detail: '' };
    const interview = makeInterview({
      people: [anna, ben, nobody],
      timeZone: 'America/New_York',
      closing: { ...makeInterview().closing, hiringDate: '2026-03-19' },
    });
    const inTokyo = { ...timetable, userTimeZone: 'Asia/Tokyo' };
    const now = '2026-03-11T22:00:00.000Z';
    expect(noteFacts(interview, [ben, nobody], 'Thank you', inTokyo, now)).toEqual({
      subject: 'Thank you',
      sentOn: '2026-03-12',
      isDayFirst: false,
      company: 'Brightwater',
      position: 'Data analyst',
      addressed: ['Ben Liu'],
      met: ['Anna Okafor', 'Ben Liu'],
      details: ['the new queue'],
      hiringDate: '2026-03-19',
      timetable: inTokyo,
    });
  });
});
