import { afterEach, beforeAll } from 'vitest';
import { FakeBackground } from './fake-background.ts';
import type { FakePrivateFiles } from './fake-private-files.ts';
import { loadBackground } from './load-background.ts';
import { settleLocks } from './settle-locks.ts';

const NOBODY = { shown: () => {}, stored: () => {}, killed: () => {}, rested: () => {} };

/**
 * For a whole file of tests.
 *
 * @returns makes a browser in memory in which Afterword has been installed just now; it is gone after the
 *   test that asked for it
 */
export function prepareMachines(): (files?: FakePrivateFiles) => Promise<FakeBackground> {
  let start: () => void;
  let machine: FakeBackground | undefined;
  beforeAll(async () => {
    start = await loadBackground();
  }, 120_000);
  afterEach(() => machine?.dispose());
  return async (files) => {
    machine = new FakeBackground(start, 'chromium', Date.now(), NOBODY, files);
    await machine.install('install');
    await settleLocks();
    return machine;
  };
}

/** Sends a message as a page does, and waits for all that it has called for. */
export async function sendAndSettle(machine: FakeBackground, message: unknown): Promise<unknown> {
  const answer = await machine.send(message);
  await settleLocks();
  return answer;
}
