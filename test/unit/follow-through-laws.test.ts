import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMinutes, dateIn } from '../../src/interviews/civil-time.ts';
import { countLastContacts } from '../../src/interviews/follow-through/count-last-contacts.ts';
import { countNotes } from '../../src/interviews/follow-through/count-notes.ts';
import {
  countContacts,
  listDueContacts,
} from '../../src/interviews/follow-through/list-due-contacts.ts';
import { listWaits } from '../../src/interviews/follow-through/list-waits.ts';
import { reviewWeek } from '../../src/interviews/follow-through/review-week.ts';
import { tallyPoints } from '../../src/interviews/follow-through/tally-points.ts';
import { shiftWeek, weekOf } from '../../src/interviews/follow-through/week-of.ts';
import type { Instant, Interview } from '../../src/interviews/interview.ts';
import type { Timetable } from '../../src/interviews/settings.ts';
import { instant, plainDate, story, timetable } from '../support/arbitraries.ts';
import { tellStory } from '../support/tell-story.ts';

/** Interviews as commands make them, each with an id of its own. */
const interviews = fc.array(story, { maxLength: 4 }).map((stories) =>
  stories.flatMap((told, index) => {
    const interview = tellStory(told);
    return interview ? [{ ...interview, id: `i${index}` }] : [];
  }),
);

const WEEK = weekOf('2026-09-02', 1);

const figuresOf = (all: readonly Interview[], settings: Timetable, now: Instant, week = WEEK) => ({
  notes: countNotes(all, settings, now),
  contacts: countContacts(listDueContacts(all, settings, now)),
  last: countLastContacts(all),
  waits: listWaits(all, settings.userTimeZone),
  points: tallyPoints(all),
  week: reviewWeek(all, settings, now, week),
});

const sum = (parts: Record<string, number>): number =>
  Object.values(parts).reduce((total, part) => total + part, 0);

/** Runs a law for interviews, a timetable and a time. */
function forAll(law: (all: Interview[], settings: Timetable, now: Instant) => void): void {
  fc.assert(fc.property(interviews, timetable, instant, law));
}

describe('the figures of following up', () => {
  it('add up: the parts are the whole, and nothing counts twice', () => {
    forAll((all, settings, now) => {
      const { notes, contacts, last, waits, points } = figuresOf(all, settings, now);
      expect(sum(notes.parts)).toBe(notes.total);
      expect(notes.total).toBeLessThanOrEqual(all.length);
      expect(notes.panels.interviews).toBeLessThanOrEqual(notes.total);
      expect(notes.panels.withNote).toBeLessThanOrEqual(notes.panels.people);
      expect(sum(contacts.parts)).toBe(contacts.total);
      expect(sum(contacts.phone) + sum(contacts.email)).toBe(contacts.total);
      const calls = all.reduce((total, each) => total + each.calls.length, 0);
      expect(contacts.total - contacts.parts.notMade).toBeLessThanOrEqual(calls);
      expect(contacts.parts.notMade).toBeLessThanOrEqual(all.length);
      expect(contacts.promised.onDay).toBeLessThanOrEqual(contacts.promised.total);
      expect(sum(last.parts)).toBe(last.total);
      expect(new Set(waits.map(({ interviewId }) => interviewId)).size).toBe(waits.length);
      expect(waits.length).toBeLessThanOrEqual(last.total);
      for (const { count, parts } of points) {
        expect(sum(parts)).toBe(count);
        expect(count).toBeLessThanOrEqual(all.length);
      }
    });
  });

  it('do not depend on the order of the interviews', () => {
    forAll((all, settings, now) => {
      const backward = figuresOf(all.toReversed(), settings, now);
      expect(backward).toEqual(figuresOf(all, settings, now));
    });
  });

  it('are the same without a removed interview', () => {
    forAll((all, settings, now) => {
      const removed = all.map((each, index) => (index === 0 ? { ...each, removedAt: now } : each));
      expect(figuresOf(removed, settings, now)).toEqual(figuresOf(all.slice(1), settings, now));
    });
  });

  it('change none of what they are made of', () => {
    forAll((all, settings, now) => {
      const before = structuredClone(all);
      figuresOf(all, settings, now);
      expect(all).toEqual(before);
    });
  });

  it('have no fewer notes within 48 hours for one more such note', () => {
    const minutes = fc.integer({ min: 0, max: 48 * 60 });
    fc.assert(
      fc.property(interviews, timetable, instant, minutes, (all, settings, now, later) => {
        const [first, ...rest] = all;
        fc.pre(first !== undefined);
        const sentAt = addMinutes(first.startsAt, later);
        const note = {
          ...{ id: 'more', personIds: [], startedAt: sentAt, sentAt },
          ...{ promise: null, text: '', pending: null },
        };
        const more = [{ ...first, notes: [...first.notes, note] }, ...rest];
        const soon = (of: Interview[]): number => {
          const { day, twoDays } = countNotes(of, settings, now).parts;
          return day + twoDays;
        };
        expect(soon(more)).toBeGreaterThanOrEqual(soon(all));
      }),
    );
  });

  it('have each deed in exactly one week, and none ahead of its time', () => {
    fc.assert(
      fc.property(interviews, timetable, instant, plainDate, (all, settings, now, date) => {
        const zone = settings.userTimeZone;
        const week = weekOf(date, 1);
        const deeds = (of: typeof week) =>
          reviewWeek(all, settings, now, of).done.map(
            ({ kind, interview, id }) => `${kind} ${interview.id} ${id}`,
          );
        const own = deeds(week);
        expect(new Set(own).size).toBe(own.length);
        expect(deeds(shiftWeek(week, 1)).filter((deed) => own.includes(deed))).toEqual([]);
        for (const { at } of reviewWeek(all, settings, now, week).done) {
          expect(at <= now).toBe(true);
          expect(weekOf(dateIn(at, zone), 1)).toEqual(week);
        }
      }),
    );
  });

  it('have each step in one list of a week at most', () => {
    forAll((all, settings, now) => {
      const week = weekOf(dateIn(now, settings.userTimeZone), 1);
      const { overdue, due, dueNext } = reviewWeek(all, settings, now, week);
      const steps = [...overdue, ...due, ...dueNext].map(
        ({ interview, step }) => `${interview.id} ${step.kind} ${step.phase}`,
      );
      expect(new Set(steps).size).toBe(steps.length);
    });
  });
});
