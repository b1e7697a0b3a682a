import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeMuch } from '../../src/platform/change-much.ts';
import { watchRecords, watchSession } from '../../src/platform/record-changes.ts';
import { FakeStore } from '../support/fake-store.ts';

let store: FakeStore;
let life: AbortController;

beforeEach(() => {
  store = new FakeStore();
  life = new AbortController();
  Object.assign(globalThis, {
    browser: { runtime: { id: 'afterword' }, storage: store.storage },
    requestAnimationFrame: (draw: () => void) => setTimeout(draw),
  });
});

afterEach(() => {
  life.abort();
  for (const name of ['browser', 'requestAnimationFrame']) Reflect.deleteProperty(globalThis, name);
});

/** Follows the store as a view does: what it knows of each key. */
function follow(signal = life.signal): { known: Map<string, unknown>; told: number } {
  const view = { known: new Map<string, unknown>(), told: 0 };
  watchRecords((changes) => {
    view.told += 1;
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (newValue === undefined) view.known.delete(key);
      else view.known.set(key, newValue);
    }
  }, signal);
  return view;
}

const texts = (values: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, JSON.stringify(value)]));

describe('A large change', () => {
  it('is told of once it is done, however much it was, with what is gone', async () => {
    const view = follow();
    store.put(texts({ old: 1, gone: 1 }));
    const during = await changeMuch(async () => {
      for (let each = 0; each < 600; each += 1) store.put(texts({ [`r${each}`]: { each } }));
      store.put({ gone: undefined, old: '2' });
      return view.told;
    });
    expect(during).toBe(1);
    await vi.waitFor(() => expect(view.known.size).toBe(601));
    expect(view.known.get('old')).toBe(2);
    expect(view.known.get('r599')).toEqual({ each: 599 });
    expect(view.told).toBeLessThan(10);
  });

  it('leaves those who follow listening, also where it fails', async () => {
    const view = follow();
    const session: unknown[] = [];
    watchSession((changes) => session.push(Object.keys(changes)), life.signal);
    await expect(
      changeMuch(async () => {
        store.put(texts({ one: 1 }));
        store.put({ unsaved: {} }, 'session');
        throw new Error('It was refused.');
      }),
    ).rejects.toThrow('It was refused.');
    await vi.waitFor(() => expect(session).toEqual([['unsaved']]));
    expect([...view.known]).toEqual([['one', 1]]);
    await vi.waitFor(() => expect(store.listeners.size).toBe(2));
    store.put(texts({ two: 2 }));
    expect(view.known.get('two')).toBe(2);
  });

  it('overwrites nothing that is heard meanwhile with what was read before it', async () => {
    const view = follow();
    const { get } = store.storage.local;
    store.storage.local.get = async (keys) => {
      const read = await get(keys);
      store.put(texts({ one: 'newer' }));
      return read;
    };
    await changeMuch(async () => store.put(texts({ one: 'older', two: 2 })));
    await vi.waitFor(() => expect(view.known.get('two')).toBe(2));
    expect(view.known.get('one')).toBe('newer');
  });

  it('wakes nobody who has stopped following', async () => {
    const view = follow();
    await changeMuch(async () => {
      store.put(texts({ one: 1 }));
      life.abort();
    });
    expect(store.listeners.size).toBeLessThanOrEqual(1);
    await vi.waitFor(() => expect(store.listeners.size).toBe(0));
    expect(view.told).toBe(0);
  });
});
