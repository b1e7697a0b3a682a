import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadBackground } from '../support/load-background.ts';
import type { Engine } from '../support/machine-kinds.ts';
import { type Action, action, type Deed, add as first, kill } from '../support/reminder-actions.ts';
import { ReminderStory } from '../support/reminder-story.ts';
import { ReminderWitness } from '../support/reminder-witness.ts';

vi.mock(import('../../src/interviews/civil-time.ts'), async (original) => {
  const { rememberAnswers } = await import('../support/remember-answers.ts');
  return rememberAnswers(await original());
});

const seed = Number(process.env.AFTERWORD_MODEL_SEED ?? 20260310);
const RUNS = Number(process.env.AFTERWORD_MODEL_RUNS ?? 5_000);

/** Ten thousand stories, also on a machine that has much else to do. */
const PATIENCE = 480_000;

const START = Date.UTC(2026, 2, 24, 8);
/** How often happened what the test is about, over all runs. */
const totals = new Map<string, number>();

const engine = fc.constantFrom<Engine>('chromium', 'firefox');

let start: () => void;
let witness: ReminderWitness;

beforeAll(async () => {
  start = await loadBackground();
  // What the background cannot do it says there; that nothing can be shown is no fault of its own.
  vi.spyOn(console, 'error').mockImplementation((...told) => witness.fault(told.join(' ')));
  vi.spyOn(console, 'warn').mockImplementation(() => {});
}, PATIENCE);

afterAll(() => {
  vi.restoreAllMocks();
});

/** Lives through the deeds and gives back what went wrong. */
async function live(kind: Engine, deeds: readonly Deed[]): Promise<readonly string[]> {
  witness = new ReminderWitness(start, kind, START);
  const { machine } = witness;
  const story = new ReminderStory(witness);
  try {
    await machine.install('install');
    for (const deed of deeds) {
      await story.do(deed);
      if (witness.faults.length > 0) return witness.faults;
    }
    await story.settle();
    if (machine.isBlocked) {
      await story.do({ action: { do: 'unblock' }, kill: null });
      await story.settle();
    }
    return witness.faults;
  } finally {
    machine.dispose();
    const { wakes, kills } = machine;
    for (const [name, count] of Object.entries({ ...witness.seen, wakes, kills }))
      totals.set(name, (totals.get(name) ?? 0) + count);
  }
}

async function holds(deed: fc.Arbitrary<Deed>): Promise<void> {
  await fc.assert(
    fc.asyncProperty(
      engine,
      first,
      fc.array(deed, { maxLength: 9, size: 'max' }),
      async (kind, action, deeds) => {
        expect(await live(kind, [{ action, kill: null }, ...deeds])).toEqual([]);
      },
    ),
    { seed, numRuns: RUNS },
  );
}

const alive = (what: Action): Deed => ({ action: what, kill: null });
const addOf = (count: 1 | 4, startsIn: number): Action => ({
  ...{ do: 'add', count, startsIn, hiringIn: null },
});

/** A test in which hardly anything happens would be green as well. */
function expectOften(name: string, times: number): void {
  expect(totals.get(name) ?? 0, name).toBeGreaterThanOrEqual(times);
}

describe('reminders, whatever happens to machine, browser and background', () => {
  it('come once, in time, and agree with badge and alarm', { timeout: PATIENCE }, async () => {
    totals.clear();
    await holds(fc.record({ action, kill: fc.constant(null) }));
    expectOften('checks', 3 * RUNS);
    expectOften('shown', RUNS);
    expectOften('summaries', RUNS / 50);
  });

  it('are not lost by a kill at any call of the background', { timeout: PATIENCE }, async () => {
    totals.clear();
    await holds(fc.record({ action, kill: fc.option(kill, { freq: 2 }) }));
    expectOften('kills', RUNS / 2);
    expectOften('cutShort', RUNS / 50);
    expectOften('repeated', RUNS / 500);
  });

  it.each<[count: 1 | 4, kind: Engine]>([
    [1, 'chromium'],
    [1, 'firefox'],
    [4, 'chromium'],
    [4, 'firefox'],
  ])('are not lost, %i at once in %s, at whichever call the kill comes', async (count, kind) => {
    const setUp: Deed = {
      action: { do: 'add', count, startsIn: 90, hiringIn: null },
      kill: null,
    };
    const action = { do: 'tick', minutes: 30, dismiss: true } as const;
    for (const isDone of [false, true]) {
      let nth = 0;
      do {
        nth += 1;
        totals.clear();
        const due: Deed = { action, kill: { call: 'any', nth, isDone } };
        expect([nth, isDone, ...(await live(kind, [setUp, due]))]).toEqual([nth, isDone]);
      } while (totals.get('kills') === 1);
      expect(nth).toBeGreaterThan(12);
    }
  });

  it.each<[story: string, kind: Engine, deeds: Deed[]]>([
    [
      'the machine slept, and Firefox counted on from there',
      'firefox',
      [alive(addOf(1, 30)), alive({ do: 'sleep', minutes: 5, noticed: true })],
    ],
    [
      'a later one was blocked, and the clock went back before its time',
      'firefox',
      [
        alive({ do: 'block' }),
        alive(addOf(1, -47 * 60)),
        alive({ do: 'back', minutes: 300 }),
        alive({ do: 'unblock' }),
      ],
    ],
    [
      'a summary was shown and not written down, and one more came due',
      'chromium',
      [
        alive(addOf(4, 90)),
        {
          action: { do: 'tick', minutes: 30, dismiss: false },
          kill: { call: 'notify', nth: 1, isDone: true },
        },
        alive(addOf(1, 60)),
      ],
    ],
  ])('come where %s', async (_, kind, deeds) => {
    expect(await live(kind, deeds)).toEqual([]);
  });
});
