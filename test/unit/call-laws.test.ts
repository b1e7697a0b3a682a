import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveInterview } from '../../src/background/reminders/agenda.ts';
import { change } from '../../src/interviews/change.ts';
import { EMPTY_CLOSING } from '../../src/interviews/closing.ts';
import type { Call, Interview, Note } from '../../src/interviews/interview.ts';
import type { Timetable } from '../../src/interviews/settings.ts';
import type { Step } from '../../src/interviews/step.ts';
import { steps } from '../../src/interviews/steps.ts';
import { stepsAhead } from '../../src/interviews/steps-ahead.ts';
import {
  command,
  DEFAULT_TIMETABLE,
  instant,
  timetable as timetables,
} from '../support/arbitraries.ts';
import { makeInterview } from '../support/make-interview.ts';
import { history, isWorked, minutesAfter, plus, type Week } from '../support/sound-story.ts';
import { tellStory } from '../support/tell-story.ts';

/** Waiting days by patience: first call, once more, cross off. */
const WAITS = { quick: [5, 5, 3], usual: [7, 5, 5], 'public-service': [20, 10, 15] } as const;

interface Seen {
  readonly interview: Interview;
  /** Those after the interview began: an earlier one made the appointment for it. */
  readonly calls: readonly Call[];
  readonly timetable: Timetable;
  readonly next: Step | null;
  readonly now: string;
  readonly week: Week;
  /** First call, once more, cross off. */
  readonly waits: readonly [number, number, number];
}

/** Holds for every interview, with every timetable, at any time. */
function always(law: (seen: Seen) => void, numRuns = 250): void {
  const laterOn = fc.oneof(fc.constant(null), instant);
  fc.assert(
    fc.property(history, timetables, laterOn, (told, timetable, other) => {
      const interview = tellStory(told);
      if (interview === null) return;
      const now = other ?? minutesAfter(told.at(-1)?.now ?? interview.createdAt, 60);
      const { next } = steps(interview, timetable, now);
      const { calendar, patience } = interview;
      const theirs = calendar?.holidays ?? timetable.publicHolidays;
      const holidays = [...timetable.holidays, ...theirs];
      const { callAfterDays, againAfterDays, crossOffAfterDays } = timetable;
      const own = [callAfterDays, againAfterDays, crossOffAfterDays] as const;
      law({
        ...{ interview, timetable, next, now },
        calls: interview.calls.filter((each) => each.at >= interview.startsAt),
        week: { weekend: calendar?.weekend ?? timetable.weekend, holidays },
        waits: patience ? WAITS[patience] : own,
      });
    }),
    { numRuns },
  );
}

const isAnswered = ({ outcome, newHiringDate }: Call): boolean =>
  outcome === 'reached' || outcome === 'call-back' || newHiringDate !== null;

const dayOf = (instantOf: string, timeZone: string): string =>
  Temporal.Instant.from(instantOf).toZonedDateTimeISO(timeZone).toPlainDate().toString();

/** How many business days lie after one date, up to another one and with it. */
function workedDays(from: string, to: string, week: Week): number {
  let count = 0;
  for (let each = plus(from, 1); each <= to; each = plus(each, 1)) {
    if (isWorked(each, week)) count += 1;
  }
  return count;
}

describe('whatever is done to an interview, in whatever order', () => {
  it('has a step while it is open and none once it is closed or removed', () => {
    always(({ interview, timetable, next, now }) => {
      const ahead = stepsAhead(interview, timetable, now);
      expect(ahead[0] ?? null).toEqual(next);
      const isOpen = interview.outcome === 'open' && interview.removedAt === null;
      expect(ahead.length > 0).toBe(isOpen);
    });
  });

  it('is asked only for what is still to do', () => {
    always(({ interview, timetable, next, now, calls }) => {
      if (next === null) return;
      const { notes, closing, startsAt, people } = interview;
      const isAnyNote = notes.length > 0;
      const isSent = notes.some(({ sentAt }) => sentAt !== null);
      const allowed: Record<string, boolean> = {
        'closing prepare': now < startsAt && !isAnyNote,
        'closing record': now >= startsAt && !isAnyNote && closing.recordedAt === null,
        'note do':
          (calls.length === 0 || now <= minutesAfter(startsAt, timetable.noteLateHours * 60)) &&
          (!isSent ||
            next.reason !== 'noteForOthers' ||
            next.personIds.some((id) => people.find((each) => each.id === id)?.email)),
        'call do': calls.length > 0 || isSent || now >= next.due,
        'cross-off do': calls.length > 1,
      };
      const step = `${next.kind} ${next.phase}`;
      expect({ step, isAllowed: allowed[step] }).toEqual({ step, isAllowed: true });
    });
  });

  it('calls and lets go only on days on which they work, but where a day was named', () => {
    always(({ interview: { notes }, calls, next, week }) => {
      if (next?.kind !== 'call' && next?.kind !== 'cross-off') return;
      if (next.reason === 'promise') {
        const named = notes.flatMap(({ promise, pending }) => [promise, pending?.promise]);
        expect(named).toContain(next.on);
      } else if (next.reason === 'callBack') {
        expect(next.on).toBe(calls.at(-1)?.callBackOn);
      } else {
        expect(isWorked(next.on, week)).toBe(true);
      }
    });
  });

  it('lets so many business days go by as the timetable says, not one more or less', () => {
    always(({ interview, calls, next, week, waits }) => {
      if (next === null) return;
      const { closing, timeZone, startsAt, outcomeAt } = interview;
      const [first, again, crossOff] = waits;
      const days = (from: string | undefined) =>
        workedDays(dayOf(from ?? '', timeZone), next.on, week);
      const last = calls.at(-1);
      const named = calls.findLast((each) => each.newHiringDate !== null)?.newHiringDate ?? '';
      switch (next.reason) {
        case 'noHiringDate':
          return expect(days(startsAt)).toBe(first);
        case 'hiringDate':
          return expect(workedDays(closing.hiringDate ?? '', next.on, week)).toBe(1);
        case 'newHiringDate':
          return expect(workedDays(named, next.on, week)).toBe(1);
        case 'noAnswer':
          return expect(days(last?.at)).toBe(1);
        case 'silence':
          return expect(days(last?.at)).toBe(again);
        case 'stillSilent': {
          // Of the last contact and of opening the job again, the later one counts.
          const since = [last?.at, outcomeAt].flatMap((each) => (each ? [days(each)] : []));
          expect(Math.min(...since)).toBe(crossOff);
        }
      }
    });
  });

  it('has been asked twice before letting go is offered', () => {
    always(({ calls, next }) => {
      if (next?.kind !== 'cross-off') return;
      const since = calls.slice(calls.findLastIndex(isAnswered) + 1);
      const rung = since.filter(({ outcome }) => outcome === 'no-answer').length;
      expect(since.length - rung + Math.floor(rung / 3)).toBeGreaterThanOrEqual(2);
    });
  });

  it('has the same step when the same command comes twice', () => {
    fc.assert(
      fc.property(history, command, instant, timetables, (told, each, now, timetable) => {
        const interview = tellStory(told);
        if (interview === null) return;
        const once = change(interview, each, now);
        if (!once.ok) return;
        const twice = change(once.interview, each, now);
        if (!twice.ok) return;
        const [first, second] = [once, twice].map((changed) => {
          const { next } = steps(changed.interview, timetable, now);
          // Somebody new is given an id once more.
          return next && { ...next, personIds: next.personIds.length };
        });
        expect(second).toEqual(first);
      }),
    );
  });
});

describe('a call', () => {
  const CLOSED = '2026-03-10T15:00:00.000Z';
  const closing = { ...EMPTY_CLOSING, recordedAt: CLOSED, hiringDate: '2026-03-10' };
  const logged = { type: 'call.logged', id: 'i1', channel: 'phone', callBackOn: null } as const;
  const sent: Note = {
    ...{ id: 'n1', personIds: ['p1'], startedAt: CLOSED, sentAt: CLOSED, text: '' },
    ...{ promise: null, pending: null },
  };
  const log = (interview: Interview, callId: string, now: string, remark = ''): Interview => {
    const call = { ...logged, callId, outcome: 'voicemail', remark } as const;
    const changed = change(interview, call, now);
    if (!changed.ok) throw new Error(changed.problem.code);
    return changed.interview;
  };

  it('keeps its place when it is told once more, a later one having been made since', () => {
    const one = log(makeInterview({ closing, notes: [sent] }), 'c1', '2026-03-12T10:00:00.000Z');
    const two = log(one, 'c2', '2026-03-19T10:00:00.000Z');
    const mended = log(two, 'c1', '2026-03-19T10:05:00.000Z', 'Left my number.');
    expect(mended.calls.map(({ id }) => id)).toEqual(['c1', 'c2']);
    const [before, after] = [two, mended].map(
      (each) => steps(each, DEFAULT_TIMETABLE, CLOSED).next,
    );
    expect(after).toEqual(before);
  });

  it('is not to be prepared before the interview, though one was made before it', () => {
    const arranged = log(makeInterview(), 'c1', '2026-03-09T07:00:00.000Z');
    const { reminders } = steps({ ...arranged, closing, notes: [sent] }, DEFAULT_TIMETABLE, CLOSED);
    expect(reminders.map(({ about }) => about)).toEqual(['callDue']);
  });

  // Due since Wednesday; the note is late from Thursday 14:00 on, and then it is the call's turn.
  it('is not forgotten by whoever looks at the very instant at which it is its turn', () => {
    const instant = '2026-03-12T13:00:00.000Z';
    const { plan, entry } = deriveInterview(makeInterview({ closing }), DEFAULT_TIMETABLE, instant);
    expect(plan.next?.kind === 'call' || entry?.[0] !== null).toBe(true);
  });
});
