import { afterEach, beforeEach, expect, it } from 'vitest';
import { deleteFromBin } from '../../src/background/empty-bin.ts';
import { setBack } from '../../src/background/set-back.ts';
import { CURRENT_VERSION, VERSION_KEY } from '../../src/data/data-version.ts';
import { recordChange } from '../../src/data/history.ts';
import { keyOf } from '../../src/data/interview-record.ts';
import { readKept } from '../support/kept-text.ts';
import { makeInterview } from '../support/make-interview.ts';

const NOW = new Date('2026-03-12T09:00:00.000Z');
const stored: Record<string, unknown> = {};

beforeEach(() => {
  for (const key of Object.keys(stored)) delete stored[key];
  stored[VERSION_KEY] = { version: CURRENT_VERSION };
  const local = {
    get: async (keys: string[] | null) =>
      structuredClone(
        keys ? Object.fromEntries(keys.map((key) => [key, stored[key]])) : { ...stored },
      ),
    set: async (records: object) => void Object.assign(stored, structuredClone(records)),
    remove: async (keys: string[]) => {
      for (const key of keys) delete stored[key];
    },
  };
  const session = { get: async () => ({}), set: async () => {} };
  const browser = {
    runtime: { id: 'afterword' },
    storage: { local, session },
    alarms: { create: async () => {}, get: async () => undefined },
  };
  const locks = { request: (_name: string, work: () => unknown) => work() };
  Object.defineProperty(globalThis, 'navigator', { value: { locks }, configurable: true });
  Object.assign(globalThis, { browser });
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'browser');
});

it('sets back what the user saw, and says where it has changed since', async () => {
  const before = { interview: makeInterview(), past: [] };
  const after = { ...before.interview, company: 'Halden', revision: 2 };
  stored[keyOf('i1')] = recordChange(before, after, 'interview.edit', NOW.toISOString());
  const request = { id: 'i1', revision: 2, changes: 1 };
  expect(await setBack({ ...request, changes: 2 }, NOW)).toEqual({
    ok: false,
    fault: 'changedSince',
  });
  expect(await setBack({ ...request, id: 'i2' }, NOW)).toMatchObject({ ok: false });
  const company = 'Brightwater';
  expect(await setBack(request, NOW)).toMatchObject({
    ok: true,
    interview: { company, revision: 3 },
  });
  expect(readKept(stored)[keyOf('i1')]).toMatchObject({
    interview: { company },
    past: [{ type: 'interview.edit' }, { type: 'interview.revert' }],
  });
  // The same message once more, whose answer got lost, does nothing more.
  expect(await setBack(request, NOW)).toEqual({ ok: false, fault: 'changedSince' });
});

it('deletes for good what is removed, with its reminders, and nothing that was brought back', async () => {
  const removedAt = NOW.toISOString();
  for (const id of ['i1', 'i2', 'i3']) {
    const interview = makeInterview({ id, removedAt: id === 'i2' ? null : removedAt });
    Object.assign(stored, { [keyOf(id)]: { interview, past: [] }, [`reminded/${id}`]: ['x'] });
  }
  expect(await deleteFromBin(['i1', 'i2', 'gone'], NOW)).toEqual({ ok: true });
  expect(Object.keys(stored).filter((key) => key.includes('/'))).toEqual([
    keyOf('i2'),
    'reminded/i2',
    keyOf('i3'),
    'reminded/i3',
  ]);
  stored[VERSION_KEY] = { version: CURRENT_VERSION + 1 };
  expect(await deleteFromBin(['i3'], NOW)).toEqual({ ok: false, fault: 'newerData' });
  expect(stored).toHaveProperty([keyOf('i3')]);
});
