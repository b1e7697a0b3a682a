import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AGENDA_HEAD_KEY, FIRST_SHOWN } from '../../src/data/agenda-head.ts';
import { keyOf } from '../../src/data/interview-record.ts';
import { openInterviewsStore } from '../../src/data/interviews-store.ts';
import { UNSAVED_KEY } from '../../src/data/unsaved.ts';
import { changeMuch } from '../../src/platform/change-much.ts';
import { watchRecords } from '../../src/platform/record-changes.ts';
import { FakeStore } from '../support/fake-store.ts';
import { makeInterview } from '../support/make-interview.ts';

let store: FakeStore;
let life: AbortController;

beforeEach(() => {
  store = new FakeStore();
  life = new AbortController();
  Object.assign(globalThis, {
    browser: { runtime: { id: 'afterword' }, storage: store.storage },
    requestIdleCallback: (work: () => void) => setTimeout(work),
  });
});

afterEach(() => {
  life.abort();
  for (const name of ['browser', 'requestIdleCallback']) Reflect.deleteProperty(globalThis, name);
});

const record = (id: string, company: string) => ({
  [keyOf(id)]: JSON.stringify({ interview: makeInterview({ id, company }), past: [] }),
});

/** A view of the list, once it has been read. */
async function openList() {
  const list = openInterviewsStore(life.signal);
  await expect.poll(() => list.getState().isComplete).toBe(true);
  const companyOf = (id: string) => list.getState().interviews.get(id)?.company;
  return { list, companyOf };
}

describe('A large change', () => {
  it('shows once it is done, with what is gone, and shows no less meanwhile', async () => {
    store.put({ ...record('kept', 'Kept'), ...record('gone', 'Gone') });
    // Those that are read first where nothing is shown yet.
    const first = Array.from({ length: FIRST_SHOWN }, (_, each) => `new-${each}`);
    const head = { basis: '', at: '2026-03-10T13:00:00.000Z', lookAgainAt: null, due: 0, first };
    store.put({ [AGENDA_HEAD_KEY]: JSON.stringify(head) });
    const { list, companyOf } = await openList();
    store.put(record('kept', 'Heard before'));
    let drawn = 0;
    list.subscribe(() => {
      drawn += 1;
      expect(companyOf('kept')).toBeDefined();
    });
    await changeMuch(async () => {
      for (let each = 0; each < 300; each += 1) store.put(record(`new-${each}`, 'New'));
      store.put({ [keyOf('gone')]: undefined, ...record('kept', 'Changed') });
      expect(drawn).toBe(0);
    });
    await expect.poll(() => list.getState().interviews.size).toBe(301);
    expect(companyOf('gone')).toBeUndefined();
    expect(companyOf('kept')).toBe('Changed');
    expect(drawn).toBeLessThan(10);
  });

  it('that is refused leaves what waits to be saved on the screen, at each moment', async () => {
    store.put(record('one', 'As saved'));
    const waiting = makeInterview({ id: 'one', company: 'Not saved yet' });
    store.put({ [UNSAVED_KEY]: { [keyOf('one')]: { interview: waiting, past: [] } } }, 'session');
    const { list, companyOf } = await openList();
    const shown = new Set([companyOf('one')]);
    list.subscribe(() => shown.add(companyOf('one')));
    const { get } = store.storage.local;
    store.storage.local.get = async (keys) => {
      const found = await get(keys);
      // In the middle of the reading something more is kept in memory.
      store.put({ [UNSAVED_KEY]: { ...(store.session.get(UNSAVED_KEY) as object) } }, 'session');
      return found;
    };
    await expect(changeMuch(() => Promise.reject(new Error('There is no room.')))).rejects.toThrow(
      'There is no room.',
    );
    store.put(record('two', 'Heard since'));
    await expect.poll(() => companyOf('two')).toBe('Heard since');
    await new Promise((resolve) => setTimeout(resolve));
    expect([...shown]).toEqual(['Not saved yet']);
  });

  it('after which the store cannot be read is not passed over in silence', async () => {
    const { list } = await openList();
    await changeMuch(async () => {
      store.storage.local.get = () => Promise.reject(new Error('It is torn.'));
    });
    await expect.poll(() => list.getState().status).toBe('failed');
  });

  it('wakes nobody who has stopped following', async () => {
    const readAgain = vi.fn();
    watchRecords(() => {}, life.signal, readAgain);
    await changeMuch(async () => life.abort());
    await new Promise((resolve) => setTimeout(resolve));
    expect(readAgain).not.toHaveBeenCalled();
    const { local, session } = store.listeners;
    expect([local.size, session.size]).toEqual([0, 0]);
  });

  it('reads nothing for somebody who stops following right afterwards', async () => {
    const readAgain = vi.fn();
    watchRecords(() => {}, life.signal, readAgain);
    await changeMuch(async () => {});
    life.abort();
    await new Promise((resolve) => setTimeout(resolve));
    expect(readAgain).not.toHaveBeenCalled();
  });
});
