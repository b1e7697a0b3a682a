import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Engine, FakeBackground } from '../support/fake-background.ts';
import { loadBackground } from '../support/load-background.ts';
import {
  action,
  type Deed,
  add as first,
  kill,
  ReminderStory,
} from '../support/reminder-commands.ts';
import { ReminderWitness } from '../support/reminder-witness.ts';

vi.mock(import('../../src/interviews/civil-time.ts'), async (original) => {
  const { rememberAnswers } = await import('../support/remember-answers.ts');
  return rememberAnswers(await original());
});

const seed = Number(process.env.AFTERWORD_MODEL_SEED ?? 20260310);
const RUNS = Number(process.env.AFTERWORD_MODEL_RUNS ?? 5_000);

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
});

afterAll(() => {
  vi.restoreAllMocks();
});

/** Lives through the deeds and gives back what went wrong. */
async function live(kind: Engine, deeds: readonly Deed[]): Promise<readonly string[]> {
  witness = new ReminderWitness();
  const machine = new FakeBackground(start, kind, START, witness);
  witness.machine = machine;
  const story = new ReminderStory(machine, witness);
  try {
    await machine.install('install');
    for (const deed of deeds) {
      await story.do(deed);
      if (witness.faults.length > 0) return witness.faults;
    }
    await story.settle();
    machine.isBlocked = false;
    await story.settle();
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
      fc.array(deed, { maxLength: 11, size: 'max' }),
      async (kind, action, deeds) => {
        expect(await live(kind, [{ action, kill: null }, ...deeds])).toEqual([]);
      },
    ),
    { seed, numRuns: RUNS },
  );
}

describe('reminders, whatever happens to machine, browser and background', () => {
  it('come once, in time, and agree with badge and alarm', async () => {
    await holds(fc.record({ action, kill: fc.constant(null) }));
    console.log(totals, process.cpuUsage());
  });

  it('are not lost when the background is killed at any of its calls', async () => {
    await holds(fc.record({ action, kill: fc.option(kill, { freq: 2 }) }));
    console.log(totals, process.cpuUsage());
  });
});
