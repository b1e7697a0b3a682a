import { describe, expect, it } from 'vitest';
import { TEMPLATE_PURPOSES } from '../../src/interviews/template.ts';
import { fitsNote } from '../../src/notes/fits-note.ts';
import { DEFAULT_TIMETABLE as timetable } from '../support/arbitraries.ts';
import { NEXT_DAY, THREE_DAYS_LATER } from '../support/drafting-context.ts';
import { makeInterview } from '../support/make-interview.ts';

const open = makeInterview();
const noCalls = makeInterview({ closing: { ...open.closing, permission: 'email-only' } });
const declined = { ...noCalls, outcome: 'declined' } as const;

describe('the templates that fit a note', () => {
  it.each([
    ['in time', open, NEXT_DAY, ['note']],
    ['late', open, THREE_DAYS_LATER, ['note', 'late']],
    ['to an employer who wants no calls', noCalls, NEXT_DAY, ['note', 'no-call']],
    ['late, where no calls are wanted', noCalls, THREE_DAYS_LATER, ['note', 'late', 'no-call']],
    ['after a refusal', declined, THREE_DAYS_LATER, ['refusal']],
  ])('%s', (_when, interview, now, expected) => {
    const fitting = TEMPLATE_PURPOSES.filter((purpose) =>
      fitsNote({ purpose }, interview, timetable, now),
    );
    expect(fitting).toEqual(expected);
  });

  it('are those in time until the very hour from which a note is late', () => {
    const late = { purpose: 'late' } as const;
    expect(fitsNote(late, open, timetable, '2026-03-12T13:00:00.000Z')).toBe(false);
    expect(fitsNote(late, open, timetable, '2026-03-12T13:00:00.001Z')).toBe(true);
  });
});
