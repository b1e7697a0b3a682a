import { afterEach, beforeEach, expect, it } from 'vitest';
import { deleteFromBin } from '../../src/background/empty-bin.ts';
import { takeBackFile, takeInFile } from '../../src/background/take-in-file.ts';
import { CURRENT_VERSION, VERSION_KEY } from '../../src/data/data-version.ts';
import { planImport } from '../../src/data/import/plan-import.ts';
import { type InterviewRecord, parseRecords } from '../../src/data/interview-record.ts';
import { mergeRecords } from '../../src/data/merge-records.ts';
import { MARKER_KEY, parseMarker } from '../../src/data/mirror/store-marker.ts';
import { parseSettings, SETTINGS_KEY } from '../../src/data/settings-record.ts';
import { templateKeyOf } from '../../src/data/template-record.ts';
import type { Interview } from '../../src/interviews/interview.ts';
import { mergeInterviews } from '../../src/interviews/merge/merge-interviews.ts';
import { makeInterview } from '../support/make-interview.ts';
import { makeTemplate } from '../support/make-template.ts';

const stored: Record<string, unknown> = {};
const at = (minute: number) => new Date(Date.UTC(2026, 2, 12, 9, minute));

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

const record = (): InterviewRecord => {
  const [found] = parseRecords(stored).records;
  if (!found) throw new Error('there is none');
  return found;
};

const basis = () => parseMarker(stored[MARKER_KEY])?.revision ?? 0;

/** Brings in a list, as the page does it. */
async function bringIn(interview: Interview, id: string, minute: number) {
  const { settings } = parseSettings(undefined);
  const plan = planImport(
    { records: parseRecords(stored).records, damaged: [], templates: [], settings },
    { records: [{ interview, past: [] }], how: 'fill', templates: [], settings: null },
    { importId: id, now: at(minute).toISOString(), merge: mergeRecords },
  );
  const interviews = [...plan.add, ...plan.update];
  const request = { type: 'import.apply', id, name: 'jobs.csv', interviews } as const;
  return takeInFile({ ...request, templates: [], settings: null, basis: basis() }, at(minute));
}

const stampedNow = () => ({ interview: record().interview, stamps: record().stamps ?? {} });

it('brings back what an undone import had brought, also where other devices know of the undo', async () => {
  const listed = makeInterview({ id: 'file-1' });
  expect(await bringIn(listed, 'a', 0)).toMatchObject({ ok: true, added: 1 });
  expect(await takeBackFile('a', at(1))).toMatchObject({ ok: true, undone: 1 });
  const elsewhere = stampedNow();
  expect(elsewhere.interview.removedAt).not.toBeNull();
  expect(await bringIn(listed, 'b', 2)).toMatchObject({ ok: true, updated: 1 });
  expect(record().interview.removedAt).toBeNull();
  expect(mergeInterviews(stampedNow(), elsewhere).interview.removedAt).toBeNull();
});

it('brings back what was deleted for good, also where other devices have it in the bin', async () => {
  const listed = makeInterview({ id: 'file-1' });
  await bringIn(listed, 'a', 0);
  await takeBackFile('a', at(1));
  const elsewhere = stampedNow();
  await deleteFromBin(['file-1'], at(2));
  expect(parseRecords(stored).records).toEqual([]);
  // The clock of this device has been set back meanwhile.
  expect(await bringIn(listed, 'b', 0)).toMatchObject({ ok: true, added: 1 });
  expect(mergeInterviews(stampedNow(), elsewhere).interview.removedAt).toBeNull();
});

it('takes back what has not been changed since, of templates and settings too', async () => {
  const [kept, changed, fresh] = ['t1', 't2', 't3'].map((id) => makeTemplate({ id }));
  if (!kept || !changed || !fresh) throw new Error('there are three');
  const keys = [kept, changed, fresh].map(({ id }) => templateKeyOf(id));
  const [first = '', second = '', third = ''] = keys;
  Object.assign(stored, { [first]: kept, [second]: changed });
  stored[SETTINGS_KEY] = { userName: 'Ada', noteTime: '08:00' };
  const templates = [kept, changed, fresh].map(({ revision: _, updatedAt: __, ...fields }) => ({
    ...fields,
    body: 'Out of the file',
  }));
  const settings = { noteTime: '09:00', userName: 'Ida' };
  const request = { type: 'import.apply', id: 'a', name: 'backup.json', basis: basis() } as const;
  expect(
    await takeInFile({ ...request, interviews: [], templates, settings }, at(0)),
  ).toMatchObject({ ok: true });
  const mine = { ...(stored[second] as object), body: 'Written since' };
  stored[second] = mine;
  stored[SETTINGS_KEY] = { ...(stored[SETTINGS_KEY] as object), userName: 'Eve', weekStart: 1 };
  expect(await takeBackFile('a', at(1))).toMatchObject({ ok: true });
  expect(stored[first]).toEqual(kept);
  expect(stored[second]).toEqual(mine);
  expect(stored).not.toHaveProperty([third]);
  expect(stored[SETTINGS_KEY]).toEqual({ userName: 'Eve', noteTime: '08:00', weekStart: 1 });
});
