import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordChange, undoChange } from '../../src/data/history.ts';
import { change } from '../../src/interviews/change.ts';
import type { Interview, Note } from '../../src/interviews/interview.ts';
import { afterQuiet } from '../../src/interviews/quiet-hours.ts';
import type { Timetable } from '../../src/interviews/settings.ts';
import { stepIdOf } from '../../src/interviews/snooze.ts';
import type { Plan, Step } from '../../src/interviews/step.ts';
import { steps } from '../../src/interviews/steps.ts';
import { command, DEFAULT_TIMETABLE, timetable as timetables } from '../support/arbitraries.ts';
import { makeInterview } from '../support/make-interview.ts';
import { history, minutesAfter } from '../support/sound-story.ts';
import { tellStory } from '../support/tell-story.ts';

const sentNote: Note = {
  ...{ id: 'n1', personIds: ['p1'], startedAt: '2026-03-11T08:00:00.000Z', text: '' },
  ...{ sentAt: '2026-03-11T08:00:00.000Z', promise: null, pending: null },
};

/** An interview somewhere in its story, and the same one with its next step put off. */
interface Pair {
  readonly plain: Interview;
  readonly put: Interview;
  readonly step: Step;
  readonly now: string;
  readonly until: string;
  readonly plan: (interview: Interview, at: string) => Plan;
  readonly timetable: Timetable;
}

function putOff(interview: Interview, step: Step, until: string | null, now: string): Interview {
  const id = interview.id;
  const stepId = stepIdOf(step);
  const changed = change(interview, { type: 'step.snooze', id, stepId, until }, now);
  if (!changed.ok) throw new Error(changed.problem.code);
  return changed.interview;
}

/** The card for the interview is put off until before that at the latest. */
function longest(step: Step, { startsAt }: Interview, until: string): string {
  const last = minutesAfter(startsAt, -1);
  return step.phase === 'prepare' && until > last ? last : until;
}

const minutes = fc.oneof(
  fc.integer({ min: 1, max: 60 * 24 * 4 }),
  fc.integer({ min: 1, max: 60 * 24 * 60 }),
);
const someTimes = fc.array(fc.tuple(minutes, fc.constantFrom(1, -1)), {
  minLength: 3,
  maxLength: 3,
});

/** Holds for every step that is put off, at any of some times from then on. */
function always(law: (pair: Pair, at: string) => void): void {
  const away = fc.integer({ min: -3 * 24 * 60, max: 30 * 24 * 60 });
  fc.assert(
    fc.property(
      history,
      timetables,
      away,
      minutes,
      fc.boolean(),
      someTimes,
      (told, timetable, ago, long, isNear, looks) => {
        const plain = tellStory(told);
        if (plain === null) return;
        const now = minutesAfter(told.at(-1)?.now ?? '', ago);
        const plan = (each: Interview, at: string) => steps(each, timetable, at);
        // What the story itself put off is taken up.
        const fresh = { ...plain, snooze: null };
        const { next } = plan(fresh, now);
        if (next === null) return;
        // As often as not until shortly after it is due, when there are reminders on either side.
        const isSoon = next.due > now && next.due < minutesAfter(now, 300 * 24 * 60);
        const from = isNear && isSoon ? next.due : now;
        const until = longest(next, fresh, minutesAfter(from, isNear ? long % 600 : long));
        if (until <= now) return;
        const pair = {
          plain: fresh,
          put: putOff(fresh, next, until, now),
          step: next,
          now,
          until,
          plan,
          timetable,
        };
        for (const at of [now, minutesAfter(until, -1), until]) law(pair, at);
        for (const [far, by] of looks) {
          const at = minutesAfter(until, by * far);
          if (at >= now) law(pair, at);
        }
      },
    ),
    { numRuns: 100 },
  );
}
const idOf = ({ kind, phase, due }: Step): string => `${kind}:${phase}:${due}`;
const isSame = (one: Step, other: Step | null): boolean =>
  other !== null && idOf(one) === idOf(other);

describe('a step that is put off', () => {
  it('stays what it is, on its day and with its deadline, and is itself again when time is up', () => {
    always(({ plain, put, step, until, plan }, at) => {
      const before = plan(plain, at).next;
      const expected =
        at < until && isSame(step, before)
          ? { ...before, state: 'snoozed', snoozedUntil: until }
          : before;
      expect(plan(put, at).next).toEqual(expected);
    });
  });

  it('leaves every fact of the record as it was', () => {
    always(({ plain, put, step, now, until }) => {
      const stepId = stepIdOf(step);
      const snooze = { stepId, at: now, until };
      const revision = plain.revision + 1;
      expect(put).toEqual({ ...plain, snooze, revision, updatedAt: now });
    });
  });

  it('is reminded of when time is up, once, and not before, unless it is late by then', () => {
    always(({ plain, put, step, now, until, plan, timetable }, at) => {
      const before = plan(plain, at);
      if (!isSame(step, before.next)) return;
      const { reminders } = plan(put, at);
      const over = reminders.filter(({ about }) => about === 'snoozeOver');
      const isLateByThen = step.deadline !== null && until > step.deadline;
      // Where it would be late by then, an hour before that as well, but not in quiet hours.
      const warning = isLateByThen ? minutesAfter(step.deadline, -60) : now;
      const warned = warning > now ? afterQuiet(warning, step.deadline, timetable) : now;
      expect(over.map((each) => each.at)).toEqual(warned > now ? [warned, until] : [until]);
      const ids = reminders.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const isKept = (each: string) => each > (isLateByThen ? now : until);
      const kept = before.reminders.filter((each) => isKept(each.at));
      expect(reminders.filter(({ about }) => about !== 'snoozeOver')).toEqual(kept);
    });
  });

  it('does not put off any other step', () => {
    always(({ plain, put, step, plan }, at) => {
      if (isSame(step, plan(plain, at).next)) return;
      expect(plan(put, at)).toEqual(plan(plain, at));
    });
  });

  it('is never lost, whatever is done meanwhile', () => {
    const isOther = ({ type }: { type: string }) => type !== 'step.snooze';
    const meanwhile = fc.array(command.filter(isOther), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(history, timetables, minutes, meanwhile, (told, timetable, long, commands) => {
        let now = told.at(-1)?.now ?? '';
        const tracked = tellStory(told);
        const fresh: Interview | null = tracked && { ...tracked, snooze: null };
        const next = fresh && steps(fresh, timetable, now).next;
        if (!fresh || !next) return;
        const until = longest(next, fresh, minutesAfter(now, long));
        if (until <= now) return;
        let [plain, put] = [fresh, putOff(fresh, next, until, now)];
        for (const each of commands) {
          now = minutesAfter(now, 7);
          const [one, other] = [change(plain, each, now), change(put, each, now)];
          if (one.ok) plain = one.interview;
          if (other.ok) put = other.interview;
        }
        const [first, second] = [plain, put].map((each) => steps(each, timetable, now).next);
        const takenUp = second && { ...second, state: first?.state, snoozedUntil: null };
        expect(takenUp).toEqual(first);
      }),
      { numRuns: 100 },
    );
  });

  it('is taken up again at once, by a press or by Undo', () => {
    always(({ plain, put, step, plan }, at) => {
      expect(plan(putOff(put, step, null, at), at)).toEqual(plan(plain, at));
      const record = recordChange({ interview: plain, past: [] }, put, 'step.snooze', at);
      const undone = undoChange(record, at);
      expect(undone && plan(undone.interview, at)).toEqual(plan(plain, at));
    });
  });
});

describe('a call that was put off and made all the same', () => {
  // Its new day is the old one, so that the step has the same name.
  it('is not put off any more, where they ask to be called again on the same day', () => {
    const closing = { ...makeInterview().closing, hiringDate: '2026-03-19' };
    const interview = makeInterview({ closing, notes: [sentNote] });
    const timetable = DEFAULT_TIMETABLE;
    const now = '2026-03-20T09:00:00.000Z';
    const { next } = steps(interview, timetable, now);
    expect(next).toMatchObject({ kind: 'call', on: '2026-03-20', state: 'due' });
    const put = next && putOff(interview, next, '2026-03-20T14:00:00.000Z', now);
    const call = { callId: 'c1', channel: 'phone', outcome: 'call-back', remark: '' } as const;
    const back = { type: 'call.logged', id: 'i1', ...call, callBackOn: '2026-03-20' } as const;
    const called = change(put, back, '2026-03-20T10:00:00.000Z');
    const after = called.ok ? steps(called.interview, timetable, '2026-03-20T10:01:00.000Z') : null;
    expect(after?.next).toMatchObject({ kind: 'call', reason: 'callBack' });
    expect(after?.next?.state).not.toBe('snoozed');
  });
});
