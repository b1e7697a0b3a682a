import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveInterview } from '../../src/background/reminders/agenda.ts';
import { addToLog, type Look, listWaiting } from '../../src/background/reminders/log-wake.ts';
import { noteSeen, parseReminderHealth } from '../../src/data/reminder-health.ts';
import {
  DECISIONS,
  type Decision,
  type LoggedWake,
  parseReminderLog,
  WAKERS,
} from '../../src/data/reminder-log.ts';
import { DEFAULT_TIMETABLE, instant } from '../support/arbitraries.ts';
import { makeInterview } from '../support/make-interview.ts';

const AT = '2026-03-11T08:00:00.000Z';
const LATER = '2026-03-11T09:00:00.000Z';
const look = (changes: Partial<Look> = {}): Look => ({
  ...{ woke: 'alarm', at: AT, looked: 0, due: 0, next: LATER, decisions: [] },
  ...changes,
});
const decision = (decided: Decision['decided']): Decision => ({
  ...{ interviewId: 'i1', about: 'noteDue', at: AT, decided },
});

const looks: fc.Arbitrary<Look> = fc.record({
  woke: fc.constantFrom(...WAKERS),
  at: instant,
  looked: fc.option(fc.nat(3)),
  due: fc.nat(2),
  next: instant,
  decisions: fc.array(fc.constantFrom(...DECISIONS).map(decision), { maxLength: 20 }),
});

describe('the log of reminders', () => {
  it('has looks in a row that came to the same as one, with how many and when', () => {
    let log = addToLog([], look());
    log = addToLog(log, look({ at: '2026-03-11T09:00:00.000Z' }));
    log = addToLog(log, look({ at: '2026-03-11T10:00:00.000Z' }));
    expect(log).toEqual([{ ...look(), last: '2026-03-11T10:00:00.000Z', times: 3, more: 0 }]);
    // Whatever has woken it.
    expect(addToLog(log, look({ woke: 'idle' }))).toMatchObject([{ woke: 'idle', times: 4 }]);
    expect(addToLog(log, look({ due: 1 }))).toHaveLength(2);
  });

  it('keeps each showing for itself', () => {
    const shown = look({ decisions: [decision('shown')] });
    expect(addToLog(addToLog([], shown), shown)).toHaveLength(2);
    const waits = look({ decisions: [decision('waits')] });
    expect(addToLog(addToLog([], waits), waits)).toHaveLength(1);
  });

  it('holds the last two hundred, loses no count, and can be read again', () => {
    fc.assert(
      fc.property(fc.array(looks, { maxLength: 260 }), (all) => {
        let log: LoggedWake[] = [];
        for (const each of all)
          log = addToLog(parseReminderLog(JSON.parse(JSON.stringify(log))), each);
        expect(log.length).toBeLessThanOrEqual(200);
        expect(parseReminderLog(JSON.parse(JSON.stringify(log)))).toEqual(log);
        const counted = log.reduce((sum, { times }) => sum + times, 0);
        if (log.length < 200) expect(counted).toBe(all.length);
        for (const { decisions, more } of log) {
          expect(decisions.length).toBeLessThanOrEqual(12);
          expect(more === 0 || decisions.length === 12).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('goes on over what it cannot read', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (raw) => {
        expect(addToLog(parseReminderLog(raw), look())).toHaveLength(1);
      }),
    );
  });

  it('says of a step that is due and silent until when it waits', () => {
    const quiet = {
      ...DEFAULT_TIMETABLE,
      noteTime: '06:00',
      quietFrom: '22:00',
      quietUntil: '07:00',
    };
    const closing = { ...makeInterview().closing, recordedAt: '2026-03-10T14:30:00.000Z' };
    const derive = (now: string, snooze: { until: string } | null = null) => {
      const due = '2026-03-11T05:00:00.000Z';
      const put = snooze && { stepId: `note:do:${due}`, at: now, ...snooze };
      return deriveInterview(makeInterview({ closing, snooze: put }), quiet, now);
    };
    const early = '2026-03-11T05:30:00.000Z';
    expect(listWaiting([derive(early)], quiet, early)).toEqual([
      { interviewId: 'i1', about: 'noteDue', decided: 'quiet', at: '2026-03-11T06:00:00.000Z' },
    ]);
    const until = '2026-03-11T12:00:00.000Z';
    expect(listWaiting([derive(AT, { until })], quiet, AT)).toEqual([
      { interviewId: 'i1', about: 'snoozeOver', decided: 'snoozed', at: until },
    ]);
    expect(listWaiting([derive(AT)], quiet, AT)).toEqual([]);
  });
});

describe('how reminders stand', () => {
  it('is what was said last, also when the clock was set back in between', () => {
    const missed = noteSeen(parseReminderHealth(undefined), false, LATER);
    expect(missed).toEqual({ seenAt: null, missedAt: LATER, last: 'missed' });
    const seen = noteSeen(parseReminderHealth(JSON.parse(JSON.stringify(missed))), true, AT);
    expect(seen).toEqual({ seenAt: AT, missedAt: LATER, last: 'seen' });
  });

  it('is unknown where nothing can be read', () => {
    for (const raw of [undefined, 3, 'x', [], { seenAt: 'x', missedAt: 5, last: 'y' }]) {
      expect(parseReminderHealth(raw)).toEqual({ seenAt: null, missedAt: null, last: null });
    }
  });
});
