import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  CURRENT_VERSION,
  migrateData,
  readVersion,
  VERSION_KEY,
} from '../../src/data/data-version.ts';
import { watchRecords } from '../../src/platform/record-changes.ts';
import { readRecords, writeRecords } from '../../src/platform/records.ts';
import { FakeStore } from '../support/fake-store.ts';

let store: FakeStore;

beforeEach(() => {
  store = new FakeStore();
  Object.assign(globalThis, {
    browser: { runtime: { id: 'afterword' }, storage: store.storage },
  });
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'browser');
});

const anyKey = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', VERSION_KEY));
/** Also with halves of surrogate pairs, and with names that belong to all objects. */
const anyValue = fc.jsonValue({ noUnicodeString: false, stringUnit: 'binary' });
const anyRecords = fc
  .dictionary(anyKey, anyValue, { noNullPrototype: true })
  // No JSON has a -0.
  .map((records) => JSON.parse(JSON.stringify(records)));

describe('The store', () => {
  it('gives back what was put into it', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, async (records) => {
        store.local.clear();
        await writeRecords(records);
        expect(await readRecords()).toEqual(records);
      }),
    );
  });

  it('keeps each record as text, which no browser has to copy value by value', async () => {
    await writeRecords({ settings: { noteTime: '08:30' } });
    expect(store.local.get('settings')).toBe('{"noteTime":"08:30"}');
  });

  it('gives what an earlier version has kept, and what is torn, as it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), anyValue), fc.nat(), async (record, cut) => {
        const text = JSON.stringify({ record });
        store.put({ earlier: { record }, torn: text.slice(0, cut % text.length) });
        expect(await readRecords()).toEqual({
          earlier: { record },
          torn: text.slice(0, cut % text.length),
        });
      }),
    );
  });

  it('tells of a change what was and what is, whichever form they had', async () => {
    const seen: unknown[] = [];
    watchRecords((changes) => {
      const { oldValue, newValue } = changes.settings ?? {};
      seen.push([oldValue, newValue]);
    });
    store.put({ settings: { earlier: 1 } });
    await writeRecords({ settings: { noteTime: '08:30' } });
    await writeRecords({ settings: [] });
    expect(seen).toEqual([
      [undefined, { earlier: 1 }],
      [{ earlier: 1 }, { noteTime: '08:30' }],
      [{ noteTime: '08:30' }, []],
    ]);
  });

  it('tells copies that know no text that it is newer than they are', async () => {
    await writeRecords({
      ...(migrateData({ [VERSION_KEY]: { version: 2 } }, 'Europe/Berlin') as object),
    });
    // Those parsed an object here, and took all else for a store without a version.
    expect(store.local.get(VERSION_KEY)).toEqual({ version: CURRENT_VERSION });
    expect(readVersion(Object.fromEntries(store.local))).toBe(CURRENT_VERSION);
  });
});
