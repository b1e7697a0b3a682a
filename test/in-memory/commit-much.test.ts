import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SETTINGS_KEY } from '../../src/data/settings-record.ts';
import { bringInFile } from '../support/bring-in-file.ts';
import { trackOverdue } from '../support/e2e-commands.ts';
import { FakeBackground } from '../support/fake-background.ts';
import { readFake } from '../support/kept-text.ts';
import { loadBackground } from '../support/load-background.ts';
import { makeInterview } from '../support/make-interview.ts';
import { settleLocks } from '../support/settle-locks.ts';

const FIRST = 'import-1';

let start: () => void;
let machine: FakeBackground;

beforeAll(async () => {
  start = await loadBackground();
}, 120_000);
beforeEach(async () => {
  const watcher = { shown: () => {}, stored: () => {}, killed: () => {}, rested: () => {} };
  machine = new FakeBackground(start, 'chromium', Date.now(), watcher);
  await machine.install('install');
  await settleLocks();
  await send({ type: 'command', command: trackOverdue('one') });
  expect(machine.badge).toBe('1');
});
afterEach(() => machine.dispose());

const send = async (message: object) => {
  const answer = await machine.send(message);
  await settleLocks();
  return answer;
};

/** Brings in interviews of long ago, which all wait for something. */
function bringIn(ids: readonly string[], beside?: object): Promise<unknown> {
  const records = ids.map((id) => ({ interview: makeInterview({ id }), past: [] }));
  return bringInFile(machine, FIRST, records, beside);
}

describe('A change of many records, of which the background is told none', () => {
  it('is looked at, and so is its undo', async () => {
    await bringIn(['two', 'three']);
    await settleLocks();
    await expect.poll(() => machine.badge).toBe('3');
    expect(await send({ type: 'import.undo', id: FIRST })).toEqual({
      ok: true,
      undone: 2,
      left: 0,
    });
    await expect.poll(() => machine.badge).toBe('1');
  });

  it('is heard of again afterwards, record by record', async () => {
    await bringIn(['two']);
    await settleLocks();
    await send({ type: 'command', command: { type: 'interview.remove', id: 'two' } });
    await expect.poll(() => machine.badge).toBe('1');
  });

  it.each([
    ['before', '1', false],
    ['after', '3', true],
  ])(
    'is looked at where the background is ended right %s it is saved',
    async (_, badge, isDone) => {
      machine.killAt({ call: 'store', nth: 1, isDone });
      expect(await bringIn(['two', 'three'])).toBeUndefined();
      await machine.pass(3 * 60_000);
      await settleLocks();
      await expect.poll(() => machine.badge).toBe(badge);
    },
  );

  it('takes names off the screen where it brings the setting for that', async () => {
    expect([...machine.onScreen.values()].join()).toContain('Brightwater');
    await bringIn([], { settings: { notificationNames: false } });
    await settleLocks();
    expect(readFake(machine.local, SETTINGS_KEY).notificationNames).toBe(false);
    expect([...machine.onScreen.values()].join()).not.toContain('Brightwater');
  });
});
