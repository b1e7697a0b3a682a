import { afterEach, expect, it } from 'vitest';
import { SYNC_AREA, watchSyncArea } from '../../src/platform/sync-area.ts';
import { FakeEvent } from '../support/fake-extension-api.ts';

afterEach(() => void Reflect.deleteProperty(globalThis, 'browser'));

it('tells of what has come from another device, and not of what was written here', async () => {
  const onChanged = new FakeEvent();
  const tell = (key: string, newValue?: unknown) =>
    onChanged.tell({ [key]: newValue === undefined ? {} : { newValue } });
  const sync = {
    onChanged,
    set: async (items: object) => {
      for (const [key, value] of Object.entries(items)) tell(key, value);
    },
    remove: async (keys: string[]) => {
      for (const key of keys) tell(key);
    },
  };
  Object.assign(globalThis, {
    browser: { runtime: { id: 'afterword' }, storage: { sync } },
  });
  let told = 0;
  watchSyncArea(() => {
    told += 1;
  });
  await SYNC_AREA.write({ 'i.one': '1:mine', 'i.two': '1:mine' });
  await SYNC_AREA.remove(['i.two']);
  expect(told).toBe(0);
  tell('i.one', '1:theirs');
  tell('i.two', '1:theirs');
  tell('i.one');
  tell('i.three');
  expect(told).toBe(4);
});
