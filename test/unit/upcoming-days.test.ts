import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMinutes,
  addPlainDays,
  dateIn,
  plainDaysBetween,
} from '../../src/interviews/civil-time.ts';
import { EMPTY_CLOSING } from '../../src/interviews/closing.ts';
import type { Interview } from '../../src/interviews/interview.ts';
import { stepIdOf } from '../../src/interviews/snooze.ts';
import { steps } from '../../src/interviews/steps.ts';
import { stepsAhead } from '../../src/interviews/steps-ahead.ts';
import { DAYS_AHEAD, upcomingDays } from '../../src/interviews/upcoming-days.ts';
import {
  DEFAULT_TIMETABLE,
  instant,
  story,
  timetable as timetables,
} from '../support/arbitraries.ts';
import { makeInterview } from '../support/make-interview.ts';
import { tellStory } from '../support/tell-story.ts';

type Settings = typeof DEFAULT_TIMETABLE;

function daysOf(interviews: readonly Interview[], timetable: Settings, now: string) {
  const planned = interviews.map((interview) => ({
    interview,
    plan: steps(interview, timetable, now),
  }));
  return upcomingDays(planned, timetable, now);
}

describe('the next two weeks, for any interviews at any time', () => {
  const stories = fc.array(story, { minLength: 1, maxLength: 4 });
  // Mostly near an interview: far from all of them there is little to show.
  const minutes = fc.option(fc.integer({ min: -20 * 24 * 60, max: 20 * 24 * 60 }));
  const check = (law: (interviews: Interview[], timetable: Settings, now: string) => void) =>
    fc.assert(
      fc.property(stories, timetables, instant, minutes, (told, timetable, any, apart) => {
        const interviews = told.flatMap((each, index) => {
          const interview = tellStory(each);
          return interview ? [{ ...interview, id: `i${index}` }] : [];
        });
        const near = interviews[0]?.startsAt ?? any;
        law(interviews, timetable, apart === null ? any : addMinutes(near, apart));
      }),
    );

  it('are days one after the other from today, whatever the clocks do', () => {
    check((interviews, timetable, now) => {
      const dates = daysOf(interviews, timetable, now).map(({ date }) => date);
      expect(dates).toHaveLength(DAYS_AHEAD);
      expect(dates[0]).toBe(dateIn(now, timetable.userTimeZone));
      dates.slice(1).forEach((date, day) => {
        expect(plainDaysBetween(dates[day] ?? '', date)).toBe(1);
      });
    });
  });

  it('have every planned step of these days once, and no other', () => {
    check((interviews, timetable, now) => {
      const days = daysOf(interviews, timetable, now);
      const zone = timetable.userTimeZone;
      const today = dateIn(now, zone);
      const last = addPlainDays(today, DAYS_AHEAD - 1);
      const meets = ({ startsAt }: Interview) => {
        const day = dateIn(startsAt, zone);
        return day >= today && day <= last;
      };
      const expected = interviews.flatMap((interview) =>
        stepsAhead(interview, timetable, now).flatMap((step) => {
          const day = dateIn(step.snoozedUntil ?? step.due, zone);
          const belongs = step.kind === 'closing' && (step.phase === 'prepare' || step.due > now);
          if (day > last || (belongs && meets(interview))) return [];
          return [`${day < today ? today : day} ${interview.id} ${stepIdOf(step)}`];
        }),
      );
      const shown = days.flatMap(({ date, entries }) =>
        entries.flatMap(({ interview, step }) =>
          step ? [`${date} ${interview.id} ${stepIdOf(step)}`] : [],
        ),
      );
      expect(shown.sort()).toEqual(expected.sort());
      const meetings = days.flatMap(({ entries }) =>
        entries.filter(({ kind }) => kind === 'interview').map(({ interview }) => interview.id),
      );
      const open = interviews.filter((each) => steps(each, timetable, now).next !== null);
      expect(meetings.sort()).toEqual(open.filter(meets).map(({ id }) => id));
    });
  });
});

describe('the next two weeks', () => {
  const NOW = '2026-03-12T09:00:00.000Z';
  const kinds = (interview: Interview, now = NOW) =>
    daysOf([interview], DEFAULT_TIMETABLE, now)
      .filter(({ entries }) => entries.length > 0)
      .map(({ date, entries }) => `${date} ${entries.map(({ kind }) => kind).join(' ')}`);

  it('show an interview with what follows it, and not its card and its question besides', () => {
    expect(kinds(makeInterview({ startsAt: '2026-03-13T13:00:00.000Z' }))).toEqual([
      '2026-03-13 interview',
      '2026-03-14 note',
      '2026-03-24 call',
    ]);
  });

  it('show today what should have been done before, and the day on which they decide', () => {
    const closing = { ...EMPTY_CLOSING, recordedAt: NOW, hiringDate: '2026-03-20' };
    expect(kinds(makeInterview({ closing }))).toEqual([
      '2026-03-12 note',
      '2026-03-20 hiringDate',
      '2026-03-23 call',
    ]);
  });

  it('show a promise as what it is, and nothing of a closed interview', () => {
    const note = {
      id: 'n1',
      personIds: ['p1'],
      startedAt: NOW,
      sentAt: NOW,
      text: '',
      pending: null,
    };
    const interview = makeInterview({ notes: [{ ...note, promise: '2026-03-25' }] });
    expect(kinds(interview)).toEqual(['2026-03-25 promise']);
    expect(kinds({ ...interview, outcome: 'declined' })).toEqual([]);
  });

  it('have what has no time of day first, the rest by the clock', () => {
    const closing = { ...EMPTY_CLOSING, recordedAt: NOW, hiringDate: '2026-03-13' };
    const interviews = [
      makeInterview({ id: 'i1', startsAt: '2026-03-13T15:00:00.000Z' }),
      makeInterview({ id: 'i2', startsAt: '2026-03-13T08:00:00.000Z' }),
      makeInterview({ id: 'i3', closing }),
    ];
    const [, friday] = daysOf(interviews, DEFAULT_TIMETABLE, NOW);
    expect(friday?.entries.map(({ interview }) => interview.id)).toEqual(['i3', 'i2', 'i1']);
  });

  it('show what was put off on the day on which it comes back', () => {
    const interview = makeInterview();
    const { next } = steps(interview, DEFAULT_TIMETABLE, NOW);
    const stepId = next ? stepIdOf(next) : '';
    const snooze = { stepId, at: NOW, until: '2026-03-16T08:00:00.000Z' };
    expect(kinds({ ...interview, snooze })).toEqual(['2026-03-16 note', '2026-03-19 call']);
  });

  it('tell days off by the weekend and all holidays of the settings', () => {
    const timetable = {
      ...DEFAULT_TIMETABLE,
      holidays: ['2026-03-16'],
      publicHolidays: ['2026-03-17'],
    };
    const off = upcomingDays([], timetable, NOW).filter((day) => !day.isBusinessDay);
    expect(off.map(({ date }) => date.slice(-2))).toEqual(['14', '15', '16', '17', '21', '22']);
  });
});
