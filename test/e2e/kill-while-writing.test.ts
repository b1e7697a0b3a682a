import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/interviews/command.ts';
import {
  expectAcknowledged,
  expectMarked,
  startSending,
  takeAnswers,
  waitForAnswers,
} from '../support/e2e-acknowledged.ts';
import { chromium } from '../support/e2e-chromium.ts';
import { trackAhead } from '../support/e2e-commands.ts';
import { canInstallInFirefox } from '../support/e2e-installed-firefox.ts';
import { type KeptBrowser, lookAround } from '../support/e2e-kept-browser.ts';
import { KeptChromium } from '../support/e2e-kept-chromium.ts';
import { KeptFirefox } from '../support/e2e-kept-firefox.ts';

/** Another number kills at other moments. */
const SEED = Number(process.env.AFTERWORD_SEED ?? 20_261_127);

/** How much is played: by how many commands a page, and how often the background is ended meanwhile. */
interface Play {
  readonly commands: number;
  readonly kills: number;
}
const WHOLE: Play = { commands: 500, kills: 10 };

/** Firefox takes twice as long for each: `npm run laws` plays all of it there as well. */
const IN_FIREFOX: Play =
  process.env.AFTERWORD_SEQUENCES === 'all' ? WHOLE : { commands: 200, kills: 5 };

/** As long as it may take on a machine that has much else to do. */
const PATIENCE = 480_000;

/** How many interviews both pages change, and how many each has of its own. */
const SHARED = 8;
const OWN = 12;

/** What a page does: it tracks interviews, ends some that are both pages', and changes its own. */
function commandsOf(page: 'a' | 'b', count: number): Command[] {
  const tracked = Array.from({ length: OWN }, (_, index) => trackAhead(`${page}${index}`));
  const both = Array.from({ length: SHARED }, (_, index) => trackAhead(`both${index}`));
  const begun = [...both, ...tracked];
  const outcome = page === 'a' ? 'offer' : 'declined';
  const further = Array.from({ length: count - begun.length }, (_, index): Command => {
    const [id, round] = [`${page}${index % OWN}`, Math.floor(index / OWN)];
    if (index % 3 === 0) {
      return { type: 'outcome.set', id: `both${Math.floor(index / 3) % SHARED}`, outcome };
    }
    return { type: round % 2 === 0 ? 'interview.remove' : 'interview.restore', id };
  });
  return [...begun, ...further];
}

/** After how many answers the background is ended, and in how many milliseconds from there. */
const moments = fc.sample(
  fc.record({ answers: fc.integer({ min: 5, max: 40 }), wait: fc.integer({ min: 0, max: 12 }) }),
  { seed: SEED, numRuns: WHOLE.kills },
);

/** A random moment cannot be awaited. */
const pass = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

async function writeAndKill(browser: KeptBrowser, play: Play): Promise<void> {
  const pages = [browser.ours, await browser.openAnother()];
  const lists = [commandsOf('a', play.commands), commandsOf('b', play.commands)];
  await Promise.all(pages.map((page, at) => startSending(page, lists[at] ?? [])));
  const takeAll = async () => {
    const taken = await Promise.all(pages.map((page, at) => takeAnswers(page, lists[at] ?? [])));
    return taken.flat();
  };
  let answers = 0;
  for (const moment of moments.slice(0, play.kills)) {
    answers += moment.answers;
    await waitForAnswers(browser.ours, answers);
    await pass(moment.wait);
    await browser.endBackground();
  }
  await waitForAnswers(browser.ours, play.commands - 25);
  // Records and marker are written together, so that they agree at any moment, and were not mended.
  expectMarked((await lookAround(browser.ours)).stored);
  const sent = await takeAll();
  await browser.kill();
  await browser.start();
  const { stored, mirror } = await lookAround(browser.ours);
  const done = sent.filter(({ answer }) => answer?.ok);
  expect(done.length).toBeGreaterThan(play.commands);
  expectAcknowledged(stored, sent);
  expectMarked(stored);
  expect(stored.healed, 'Nothing was lost, and nothing is told.').toBeUndefined();
  expect(mirror.length).toBeGreaterThan(0);
}

describe('Ended at random moments of up to a thousand commands from two pages, everything that was acknowledged is there', () => {
  it.skipIf(!chromium)('in Chromium', { timeout: PATIENCE }, async () => {
    const browser = await KeptChromium.open();
    try {
      await writeAndKill(browser, WHOLE);
    } finally {
      await browser.close();
    }
  });

  it.skipIf(!canInstallInFirefox)('in Firefox', { timeout: PATIENCE }, async () => {
    const browser = await KeptFirefox.open();
    try {
      await writeAndKill(browser, IN_FIREFOX);
    } finally {
      await browser.close();
    }
  });
});
