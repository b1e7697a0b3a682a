import fc from 'fast-check';
import type { Kill } from './machine-kinds.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

const few = (min: number, max: number) => fc.integer({ min, max });
const which = few(0, 4);
const pick = fc.constantFrom;

/** Minutes, hours or days; whole fives, so that they meet what is due as well. */
const span = fc.oneof(
  few(1, 11).map((n) => n * 5),
  few(1, 3).map((n) => n * HOUR),
);
const longSpan = fc.oneof(
  span,
  few(1, 12).map((n) => n * DAY + 30),
);

export const add = fc.record({
  do: fc.constant('add' as const),
  count: pick(1, 1, 1, 1, 1, 1, 1, 2, 4),
  /** Minutes from now; behind it lies what is told only afterwards. */
  startsIn: fc.oneof(
    few(-10, 30).map((n) => n * 30),
    few(-9, 2).map((n) => n * DAY + HOUR),
  ),
  hiringIn: pick(null, null, 0, 3, 8),
});

export const action = fc.oneof(
  { weight: 1, arbitrary: add },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('edit' as const), which, by: pick(-DAY, -60, 30, DAY) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: pick('closing', 'start', 'sent', 'pending', 'call', 'cross-off', 'reopen', 'offer'),
      which,
      days: pick(null, 1, 4, 9),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: pick('remove', 'restore', 'undo'), which }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('snooze' as const), which, minutes: span }) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('tick' as const),
      minutes: span,
      dismiss: fc.boolean(),
    }),
  },
  /** Until shortly before or after the next instant at which something changes. */
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('next' as const),
      by: pick(-1, 0, 1),
      awake: few(0, 1),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: pick('restart', 'disable'), minutes: longSpan }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: pick('update', 'block', 'unblock', 'popup', 'settle') }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('sleep' as const),
      minutes: longSpan,
      noticed: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('back' as const), minutes: span }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('zone' as const),
      zone: pick('Europe/Berlin', 'America/New_York', 'Pacific/Kiritimati', 'Australia/Lord_Howe'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('settings' as const),
      settings: pick<object[]>(
        { notifications: false },
        { notifications: true },
        { noteTime: '10:15' },
        { quietFrom: '07:00' },
        { closingMinutesBefore: 200, noteLastHours: 30 },
      ),
    }),
  },
);
export type Action = typeof action extends fc.Arbitrary<infer T> ? T : never;
export type InterviewAction = Extract<Action, { which: number }>;

/** What is done, and at which of the calls to the browser that come of it the background is killed. */
export interface Deed {
  readonly action: Action;
  readonly kill: Kill | null;
}

const isDone = fc.boolean();
export const kill: fc.Arbitrary<Kill> = fc.oneof(
  fc.record({ call: pick('any' as const), nth: few(1, 40), isDone }),
  fc.record({ call: pick('store', 'notify', 'setAlarm'), nth: few(1, 3), isDone }),
);
