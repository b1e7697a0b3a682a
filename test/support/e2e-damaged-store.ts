import { expect } from 'vitest';
import { type Healed, parseHealed } from '../../src/data/healed-record.ts';
import type { Command } from '../../src/interviews/command.ts';
import { expectAcknowledged, expectMarked, type Sent, sendAll } from './e2e-acknowledged.ts';
import { trackAhead } from './e2e-commands.ts';
import { type KeptBrowser, lookAround } from './e2e-kept-browser.ts';
import type { AnyPage } from './e2e-story.ts';

type Scope = Record<'browser' | 'chrome', typeof import('webextension-polyfill')>;

/** So many that some of them are lost, and so few that all are in Chromium's one log. */
const INTERVIEWS = 150;

/** Tracks interviews, and changes some of the first of them at last. */
export async function fillStore(browser: KeptBrowser): Promise<Sent[]> {
  expect((await lookAround(browser.ours)).stored.healed, 'A new profile is new.').toBeUndefined();
  const tracks = Array.from({ length: INTERVIEWS }, (_, index) => trackAhead(`i${index}`));
  const changes = tracks.slice(0, 20).map(({ id }): Command => {
    return { type: 'outcome.set', id, outcome: 'offer' };
  });
  const sent = await sendAll(browser.ours, [...tracks, ...changes]);
  expect(sent.filter(({ answer }) => answer?.ok)).toHaveLength(sent.length);
  const { mirror } = await lookAround(browser.ours);
  const kept = mirror.filter((name) => name.startsWith('change-'));
  expect(kept.length, 'A snapshot is not taken with each change.').toBeGreaterThan(60);
  return sent;
}

/**
 * Fails unless all that was acknowledged is there, as it was changed last.
 *
 * @returns what is told of it; null where nothing is
 */
export async function expectAllThere(browser: KeptBrowser, sent: Sent[]): Promise<Healed | null> {
  const { stored } = await lookAround(browser.ours);
  expectAcknowledged(stored, sent);
  expectMarked(stored);
  return parseHealed(stored.healed);
}

/** Fails unless all of it is there, which is told, and is not told of more than there was. */
export async function expectWholeAgain(browser: KeptBrowser, sent: Sent[]): Promise<void> {
  const healed = await expectAllThere(browser, sent);
  expect(healed).toMatchObject({ missing: 0 });
  expect(healed?.interviews).toBeGreaterThan(0);
  expect(healed?.interviews).toBeLessThanOrEqual(INTERVIEWS);
}

const TORN = { interview: { id: 'i7', company: 7 }, past: 'none' };

/** Overwrites a record with what cannot be read, as a page of ours could, behind the background's back. */
export function tearRecord(page: AnyPage): Promise<void> {
  return page.evaluate(async (torn) => {
    const { browser, chrome } = globalThis as unknown as Scope;
    await (browser ?? chrome).storage.local.set({ 'interview/i7': torn });
  }, TORN);
}

/** Fails unless what cannot be read is kept beside the sound record that has taken its place. */
export async function expectSetAside(page: AnyPage): Promise<void> {
  const { stored } = await lookAround(page);
  const aside = Object.keys(stored).filter((key) => key.startsWith('set-aside/interview/i7/'));
  expect(aside.map((key) => stored[key])).toEqual([TORN]);
}
