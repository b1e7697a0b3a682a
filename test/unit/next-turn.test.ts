import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { change } from '../../src/interviews/change.ts';
import type { Instant, Interview } from '../../src/interviews/interview.ts';
import { steps } from '../../src/interviews/steps.ts';
import { nextTurn } from '../../src/page/practice/made-up/next-turn.ts';
import {
  DEFAULT_TIMETABLE,
  instant,
  story,
  timetable as timetables,
} from '../support/arbitraries.ts';
import { makeInterview } from '../support/make-interview.ts';
import { tellStory } from '../support/tell-story.ts';

/** What comes up, and when, for somebody who never does anything. */
function passingBy(interview: Interview, from: Instant): string[] {
  const turns: string[] = [];
  for (let now = from; ; ) {
    const next = nextTurn(interview, DEFAULT_TIMETABLE, now);
    if (next === null) return turns;
    turns.push(`${next.about} ${next.at.slice(0, 16)}`);
    now = next.at;
  }
}

describe('the next turn of a made-up interview', () => {
  it('goes from the card to the call, whatever is left undone', () => {
    expect(passingBy(makeInterview(), '2026-03-10T08:00:00.000Z')).toEqual([
      'closingCard 2026-03-10T12:00',
      'closingAsk 2026-03-10T14:30',
      'noteDue 2026-03-11T08:00',
      'noteLast 2026-03-12T09:00',
      'callDue 2026-03-19T08:30',
    ]);
  });

  it('has the day before their date in it once a note has gone', () => {
    const now = '2026-03-11T08:00:00.000Z';
    const { closing } = makeInterview();
    const told = { ...closing, recordedAt: now, hiringDate: '2026-03-19', hiringDateAt: now };
    const sent = change(
      makeInterview({ closing: told }),
      { type: 'note.sent', id: 'i1', noteId: 'n', emails: [], promise: '2026-03-20' },
      now,
    );
    expect(sent.ok && passingBy(sent.interview, now)).toEqual([
      'callPrepare 2026-03-18T08:30',
      'callDue 2026-03-20T08:30',
    ]);
  });

  it('lies ahead, and never behind a reminder that would ring before it', () => {
    fc.assert(
      fc.property(story, timetables, instant, (told, timetable, now) => {
        const interview = tellStory(told);
        fc.pre(interview !== null);
        const { reminders } = steps(interview, timetable, now);
        const ahead = reminders.map(({ at }) => at).filter((at) => at > now);
        const next = nextTurn(interview, timetable, now);
        if (next === null) expect(ahead).toEqual([]);
        else {
          expect(next.at > now).toBe(true);
          expect(ahead.every((at) => at >= next.at)).toBe(true);
        }
      }),
    );
  });
});
