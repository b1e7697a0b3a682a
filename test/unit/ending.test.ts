import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Act,
  addAct,
  endingOf,
  endingOnLeave,
  type Intent,
  NO_INTENT,
  SENDING_TAKES_MS,
} from '../../src/mail/ending.ts';

const ACTS: readonly Act[] = [
  'send',
  'schedule',
  'menu',
  'discard',
  'inside',
  'cancel',
  'answer',
  'elsewhere',
];

/** Acts with the pauses before them, in milliseconds. */
const acts = (which: readonly Act[] = ACTS) =>
  fc.array(fc.tuple(fc.constantFrom(...which), fc.integer({ min: 0, max: 90_000 })), {
    maxLength: 12,
  });

type Acts = readonly (readonly [Act, number])[];

function play(story: Acts): { intent: Intent; at: number } {
  let at = 1_000;
  let intent = NO_INTENT;
  for (const [act, pause] of story) {
    at += pause;
    intent = addAct(intent, act, at);
  }
  return { intent, at };
}

const pause = fc.integer({ min: 0, max: 200_000 });
const page = fc.record({ isOwnWindow: fc.boolean(), isAsking: fc.boolean() });

describe('how a message ended', () => {
  it('is never "sent" where nobody pressed Send, nor "discarded" or "scheduled" without that', () => {
    const without = (act: Act) => ACTS.filter((each) => each !== act);
    fc.assert(
      fc.property(acts(without('send')), pause, page, (story, wait, where) => {
        const { intent, at } = play(story);
        expect(endingOf(intent, at + wait)).not.toBe('sent');
        expect(endingOnLeave(intent, at + wait, where)).not.toBe('sent');
      }),
    );
    fc.assert(
      fc.property(acts(without('discard')), pause, (story, wait) => {
        const { intent, at } = play(story);
        expect(endingOf(intent, at + wait)).not.toBe('discarded');
      }),
    );
    fc.assert(
      fc.property(acts(['send', 'discard', 'inside', 'answer']), pause, (story, wait) => {
        const { intent, at } = play(story);
        expect(endingOf(intent, at + wait)).not.toBe('scheduled');
      }),
    );
  });

  it('is "sent" when Send came last and the window went at once, whatever came before', () => {
    fc.assert(
      fc.property(acts(), fc.integer({ min: 0, max: SENDING_TAKES_MS }), (story, wait) => {
        const { intent, at } = play([...story, ['send', 5]]);
        expect(endingOf(intent, at + wait)).toBe('sent');
      }),
    );
  });

  it('is "kept" after somebody went on writing when the page had had its time', () => {
    fc.assert(
      fc.property(acts(), pause, (story, wait) => {
        const { intent, at } = play([...story, ['inside', SENDING_TAKES_MS + 1]]);
        expect(endingOf(intent, at + wait)).toBe('kept');
      }),
    );
  });

  it('is the last thing that was meant', () => {
    fc.assert(
      fc.property(acts(), (story) => {
        const { intent, at } = play([...story, ['discard', 5]]);
        expect(endingOf(intent, at)).toBe('discarded');
      }),
    );
  });

  it('is not "sent" on a page that still asks', () => {
    fc.assert(
      fc.property(acts(), fc.boolean(), (story, isOwnWindow) => {
        const { intent, at } = play(story);
        expect(endingOnLeave(intent, at, { isOwnWindow, isAsking: true })).toBe('kept');
      }),
    );
  });

  it('is "kept" on leaving a page whose question was answered and whose window stayed', () => {
    const { intent, at } = play([
      ['send', 0],
      ['answer', 500],
    ]);
    const where = { isOwnWindow: false, isAsking: false };
    expect(endingOnLeave(intent, at + SENDING_TAKES_MS + 1, where)).toBe('kept');
    expect(endingOnLeave(intent, at + 100, where)).toBe('unsure');
  });

  it('is "unsure" long after Send', () => {
    const { intent, at } = play([['send', 0]]);
    expect(endingOf(intent, at + 10_001)).toBe('unsure');
    expect(endingOf(intent, at + 9_999)).toBe('sent');
  });
});
