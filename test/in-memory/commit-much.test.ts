import { beforeEach, describe, expect, it } from 'vitest';
import { keyOf } from '../../src/data/interview-record.ts';
import { parseReminderLog, REMINDER_LOG_KEY } from '../../src/data/reminder-log.ts';
import { SETTINGS_KEY } from '../../src/data/settings-record.ts';
import { getBrowser } from '../../src/platform/browser.ts';
import { bringInFile } from '../support/bring-in-file.ts';
import { trackOverdue } from '../support/e2e-commands.ts';
import type { FakeBackground } from '../support/fake-background.ts';
import { prepareMachines, sendAndSettle } from '../support/installed-machine.ts';
import { readFake } from '../support/kept-text.ts';
import { makeInterview } from '../support/make-interview.ts';
import { settleLocks } from '../support/settle-locks.ts';

const FIRST = 'import-1';

const install = prepareMachines();
let machine: FakeBackground;

beforeEach(async () => {
  machine = await install();
  await send({ type: 'command', command: trackOverdue('one') });
  expect(machine.badge).toBe('1');
});

const send = (message: object) => sendAndSettle(machine, message);

/** Brings in interviews of long ago, which all wait for something. */
function bringIn(ids: readonly string[], beside?: object): Promise<unknown> {
  const records = ids.map((id) => ({ interview: makeInterview({ id }), past: [] }));
  return bringInFile(machine, FIRST, records, beside);
}

describe('A change of many records, of which the background is told none', () => {
  it('is looked at, and so is its undo', async () => {
    await bringIn(['two', 'three']);
    await settleLocks();
    expect(machine.badge).toBe('3');
    expect(await send({ type: 'import.undo', id: FIRST })).toEqual({
      ok: true,
      undone: 2,
      left: 0,
    });
    expect(machine.badge).toBe('1');
  });

  it('is heard of again afterwards, record by record', async () => {
    await bringIn(['two']);
    await settleLocks();
    await send({ type: 'command', command: { type: 'interview.remove', id: 'two' } });
    expect(machine.badge).toBe('1');
  });

  it('is told as one, not record by record', async () => {
    await bringIn(['two', 'three']);
    await settleLocks();
    const looks = parseReminderLog(readFake(machine.local, REMINDER_LOG_KEY));
    expect(looks.map(({ looked }) => looked)).toContain(null);
    expect(looks.map(({ looked }) => looked)).not.toContain(2);
  });

  it('is looked at where the background is ended right after it is saved', async () => {
    machine.killAt({ call: 'store', nth: 1, isDone: true });
    expect(await bringIn(['two', 'three'])).toBeUndefined();
    await machine.pass(3 * 60_000);
    await settleLocks();
    expect(machine.badge).toBe('3');
  });

  it('leaves nothing where the background is ended right before it is saved', async () => {
    machine.killAt({ call: 'store', nth: 1, isDone: false });
    expect(await bringIn(['two', 'three'])).toBeUndefined();
    await machine.pass(3 * 60_000);
    await settleLocks();
    expect(readFake(machine.local, keyOf('two'))).toBeNull();
    expect(machine.badge).toBe('1');
  });

  it('takes names off the screen where it brings the setting for that', async () => {
    expect([...machine.onScreen.values()].join()).toContain('Brightwater');
    await bringIn([], { settings: { notificationNames: false } });
    await settleLocks();
    expect(readFake(machine.local, SETTINGS_KEY).notificationNames).toBe(false);
    expect([...machine.onScreen.values()].join()).not.toContain('Brightwater');
  });

  it('is saved, and said to be, where nothing can be taken off the screen', async () => {
    const { notifications } = getBrowser();
    notifications.getAll = () => Promise.reject(new Error('The desktop does not answer.'));
    const answer = await bringIn(['two'], { settings: { notificationNames: false } });
    expect(answer).toMatchObject({ ok: true, added: 1 });
  });

  it('takes names off the screen also where only a part of its undo could be done', async () => {
    await send({ type: 'settings.change', settings: { notificationNames: false } });
    await bringIn([], { settings: { notificationNames: true } });
    await settleLocks();
    await send({ type: 'command', command: trackOverdue('two') });
    expect([...machine.onScreen.values()].join()).toContain('Brightwater');
    const { local } = getBrowser().storage;
    local.remove = () => Promise.reject(new Error('The disk is full.'));
    expect(await send({ type: 'import.undo', id: FIRST })).toMatchObject({ fault: 'notSaved' });
    expect(readFake(machine.local, SETTINGS_KEY).notificationNames).toBe(false);
    expect([...machine.onScreen.values()].join()).not.toContain('Brightwater');
  });
});
