import '../support/temporal.ts';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { canMakeDesktop, Desktop } from '../support/e2e-desktop.ts';
import { canInstallInFirefox } from '../support/e2e-installed-firefox.ts';
import { PlayedSequences } from '../support/e2e-play-sequences.ts';
import { policyObstacle } from '../support/e2e-private-policy.ts';
import type { SequenceBrowser } from '../support/e2e-sequence-browser.ts';
import { openSequenceChromium } from '../support/e2e-sequence-chromium.ts';
import { openSequenceFirefox } from '../support/e2e-sequence-firefox.ts';
import type { Dear } from '../support/e2e-sequence-machine.ts';
import type { Kill } from '../support/machine-kinds.ts';
import { MovedClock } from '../support/moved-clock.ts';
import { action, add, type Deed, kill } from '../support/reminder-actions.ts';

/** Another number plays other sequences. */
const SEED = Number(process.env.AFTERWORD_SEED ?? 20_261_127);

/** `npm run laws` plays all of them; without it the first ones, which come to every point of a kill. */
const playsAll = process.env.AFTERWORD_SEQUENCES === 'all';

const HOME = 'Europe/Berlin';
const START = Date.UTC(2027, 2, 23, 8);

/** As long as it may take on a machine that has much else to do. */
const PATIENCE = 480_000;

if (policyObstacle) console.warn(`No random sequences in Chromium: ${policyObstacle}.`);
if (!canInstallInFirefox) console.warn('No random sequences in Firefox: none takes an add-on.');

const canPlay = canMakeDesktop && (!policyObstacle || canInstallInFirefox);
const clock = canPlay ? MovedClock.start(new Date(START).toISOString()) : undefined;

/** Before and after the outbox is written; between the notification and its mark; after that. */
const POINTS: readonly Kill[] = [
  { call: 'store', nth: 1, isDone: false },
  { call: 'store', nth: 1, isDone: true },
  { call: 'notify', nth: 1, isDone: true },
  { call: 'store', nth: 2, isDone: true },
];

const deed: fc.Arbitrary<Deed> = fc.record({ action, kill: fc.option(kill, { freq: 3 }) });

/**
 * One thing falls due, or four at once, and the background is killed at one of the points that matter;
 * then anything may happen, as in the model of `reminders-model.test.ts`.
 */
function sequence(index: number, dear: Dear | null): fc.Arbitrary<Deed[]> {
  const count = Math.floor(index / POINTS.length) % 2 === 0 ? 1 : 4;
  const setUp: Deed[] = [
    { action: { do: 'add', count, startsIn: 90, hiringIn: null }, kill: null },
    {
      action: { do: 'tick', minutes: 30, dismiss: true },
      kill: POINTS[index % POINTS.length] ?? null,
    },
    // Within a minute it is woken and goes on.
    { action: { do: 'tick', minutes: 5, dismiss: false }, kill: null },
  ];
  const first = fc.record({ action: add, kill: fc.constant(null) });
  const some = fc.array(deed, { minLength: 1, maxLength: 3, size: 'max' });
  const whole = dear === null ? [] : [deed.filter((each) => each.action.do === dear)];
  return fc
    .tuple(first, some, fc.tuple(...whole), some)
    .map(([one, before, dearOne, after]) => [...setUp, one, ...before, ...dearOne, ...after]);
}

/**
 * Random sequences of all that happens to an extension, played in real browsers: the desktop's daemon
 * says what was shown, and `steps` alone what should have been.
 */
describe.skipIf(!clock)('Reminders, whatever happens to the browser,', () => {
  afterAll(() => clock?.remove());

  it.skipIf(policyObstacle !== null)(
    'come once, in time, and agree with badge, list and alarm, in Chromium',
    { timeout: PATIENCE },
    async () => {
      const dear: Dear[] = ['restart', 'disable', 'update', 'zone', 'block'];
      if (playsAll) dear.splice(4, 0, 'disable');
      if (playsAll) dear.push('restart', 'update', 'disable');
      const { totals } = await play(openSequenceChromium, playsAll ? 30 : 12, dear);
      expect(totals.kills).toBeGreaterThan(playsAll ? 40 : 16);
      expect(totals.shown).toBeGreaterThan(playsAll ? 40 : 16);
      expect(totals.summaries).toBeGreaterThan(playsAll ? 8 : 3);
    },
  );

  it.skipIf(!canInstallInFirefox)(
    'come once, in time, and agree with badge, list and alarm, in Firefox',
    { timeout: PATIENCE },
    async () => {
      const dear: Dear[] = ['restart', 'disable', 'zone', 'update'];
      if (playsAll) dear.push('disable');
      const { totals } = await play(openSequenceFirefox, playsAll ? 10 : 6, dear);
      expect(totals.kills).toBeGreaterThan(playsAll ? 12 : 7);
      expect(totals.shown).toBeGreaterThan(playsAll ? 10 : 6);
      expect(totals.summaries).toBeGreaterThan(playsAll ? 2 : 1);
    },
  );
});

async function play(
  open: (env: Readonly<Record<string, string>>) => Promise<SequenceBrowser>,
  count: number,
  dear: readonly Dear[],
): Promise<PlayedSequences> {
  if (!clock) throw new Error('Skipped without a clock.');
  clock.moveTo(new Date(START).toISOString());
  const desktop = await Desktop.start();
  let browser: SequenceBrowser | undefined;
  try {
    browser = await open({ ...desktop.env, ...clock.env, TZ: HOME });
    const played = new PlayedSequences({ browser, clock, desktop });
    for (let index = 0; index < count; index += 1) {
      // What is dear is spread evenly; each sequence can be played again from seed and number.
      const every = count / dear.length;
      const nth = Math.floor((index + 1) / every);
      const own = nth > Math.floor(index / every) ? (dear[nth - 1] ?? null) : null;
      const options = { seed: SEED + index, numRuns: 1 };
      const [deeds = []] = fc.sample(sequence(index, own), options);
      const fault = await played.play(deeds, own, HOME);
      expect(fault, `AFTERWORD_SEED=${SEED}`).toBeNull();
    }
    expect([...played.dear.values()].reduce((a, b) => a + b, 0)).toBe(dear.length);
    return played;
  } finally {
    await browser?.close();
    await desktop.stop();
  }
}
