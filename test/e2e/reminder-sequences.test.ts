import '../support/temporal.ts';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { canMakeDesktop, Desktop } from '../support/e2e-desktop.ts';
import { canInstallInFirefox } from '../support/e2e-installed-firefox.ts';
import { policyObstacle } from '../support/e2e-private-policy.ts';
import { PlayedSequences } from '../support/e2e-play-sequences.ts';
import type { SequenceBrowser } from '../support/e2e-sequence-browser.ts';
import { openSequenceChromium } from '../support/e2e-sequence-chromium.ts';
import { openSequenceFirefox } from '../support/e2e-sequence-firefox.ts';
import { MovedClock } from '../support/moved-clock.ts';
import { action, add, type Deed, kill } from '../support/reminder-actions.ts';

/** Another number plays other sequences. */
const SEED = Number(process.env.AFTERWORD_SEED ?? 20_261_127);

const HOME = 'Europe/Berlin';
const START = Date.UTC(2027, 2, 23, 8);

/** Each is as long as on a machine that has much else to do. */
const PATIENCE = 240_000;

if (policyObstacle) console.warn(`No random sequences in Chromium: ${policyObstacle}.`);
if (!canInstallInFirefox) console.warn('No random sequences in Firefox: none takes an add-on.');

const canPlay = canMakeDesktop && (!policyObstacle || canInstallInFirefox);
const clock = canPlay ? MovedClock.start(new Date(START).toISOString()) : undefined;

/** The same kinds of deeds as in the model of `reminders-model.test.ts`: something to remind of comes first. */
const sequence: fc.Arbitrary<Deed[]> = fc
  .tuple(
    fc.record({ action: add, kill: fc.constant(null) }),
    fc.array(fc.record({ action, kill: fc.option(kill, { freq: 2 }) }), {
      minLength: 4,
      maxLength: 8,
      size: 'max',
    }),
  )
  .map(([first, others]) => [first, ...others]);

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
      const most = { restart: 2, update: 2, disable: 3, zone: 1, block: 1 };
      const { totals } = await play(openSequenceChromium, 30, most);
      expect(totals.kills).toBeGreaterThan(20);
      expect(totals.shown).toBeGreaterThan(40);
    },
  );

  it.skipIf(!canInstallInFirefox)(
    'come once, in time, and agree with badge, list and alarm, in Firefox',
    { timeout: PATIENCE },
    async () => {
      const most = { restart: 1, update: 1, disable: 2, zone: 1, block: 0 };
      const { totals } = await play(openSequenceFirefox, 10, most);
      expect(totals.kills).toBeGreaterThan(6);
      expect(totals.shown).toBeGreaterThan(12);
    },
  );
});

async function play(
  open: (env: Readonly<Record<string, string>>) => Promise<SequenceBrowser>,
  count: number,
  most: PlayedSequences['most'],
): Promise<PlayedSequences> {
  if (!clock) throw new Error('Skipped without a clock.');
  clock.moveTo(new Date(START).toISOString());
  const desktop = await Desktop.start();
  let browser: SequenceBrowser | undefined;
  try {
    browser = await open({ ...desktop.env, ...clock.env, TZ: HOME });
    const played = new PlayedSequences({ browser, clock, desktop }, most, count);
    for (const deeds of fc.sample(sequence, { seed: SEED, numRuns: count })) {
      const fault = await played.play(deeds, HOME);
      expect(fault, `seed ${SEED}`).toBeNull();
    }
    return played;
  } finally {
    await browser?.close();
    await desktop.stop();
  }
}
