import { CURRENT_VERSION, readVersion } from '../data/data-version.ts';
import { bringBack } from '../data/import/bring-back.ts';
import { undoBeside } from '../data/import/undo-beside.ts';
import { undoImport } from '../data/import/undo-import.ts';
import { MOST_IMPORTED, readParcel } from '../data/import-parcel.ts';
import { LAST_IMPORT_KEY, type LastImport, parseLastImport } from '../data/import-record.ts';
import {
  type InterviewRecord,
  keyOf,
  parseRecord,
  parseRecords,
} from '../data/interview-record.ts';
import { storeRevision } from '../data/mirror/store-marker.ts';
import type { Answers, Request } from '../data/protocol.ts';
import { isSettingsObject, SETTINGS_KEY } from '../data/settings-record.ts';
import { parseTombstones, TOMBSTONES_KEY } from '../data/tombstones.ts';
import type { Records } from '../platform/records.ts';
import { commitMuch } from './commit-much.ts';
import { withDataLock } from './data-lock.ts';
import { readDevice } from './device.ts';
import { placeTemplates } from './keep-templates.ts';
import { fault } from './open-record.ts';
import { addUnseen, UNSEEN_KEY } from './reminders/unseen.ts';
import { takeSnapshot } from './safety/write-mirror.ts';
import { readStored } from './stored.ts';

type Import = Extract<Request, { type: 'import.apply' }>;

const unseenWith = (stored: Records, records: readonly InterviewRecord[]): Records => ({
  [UNSEEN_KEY]: addUnseen(
    stored[UNSEEN_KEY],
    records.map(({ interview }) => interview.id),
  ),
});

const asWrites = (records: readonly InterviewRecord[]): Records =>
  Object.fromEntries(records.map((record) => [keyOf(record.interview.id), record]));

/** All records as they came; null where one of them is none, or they are too many. */
function parseIncoming(interviews: readonly unknown[]): InterviewRecord[] | null {
  if (interviews.length > MOST_IMPORTED) return null;
  const records: InterviewRecord[] = [];
  for (const raw of interviews) {
    const { id } = (raw as { interview?: { id?: unknown } } | null)?.interview ?? {};
    const record = typeof id === 'string' ? parseRecord(keyOf(id), raw) : null;
    if (!record) return null;
    records.push(record);
  }
  return records;
}

/** What stood where templates and settings are replaced, so that an undo has it. */
function replacedBy(stored: Records, writes: Records): LastImport['before'] {
  return Object.fromEntries(Object.keys(writes).map((key) => [key, stored[key] ?? null]));
}

/**
 * Takes in what a file has brought, as its preview said: all of it in one write, or nothing. Refused where
 * the store has changed since that preview; carried out already, it does nothing more.
 */
export function takeInFile(request: Import, now: Date): Promise<Answers['import.apply']> {
  return withDataLock(() => takeIn(request, now));
}

async function takeIn(request: Import, now: Date): Promise<Answers['import.apply']> {
  const stored = await readStored();
  if (readVersion(stored) > CURRENT_VERSION) return fault('newerData');
  const done = parseLastImport(stored[LAST_IMPORT_KEY]);
  if (done?.id === request.id)
    return { ok: true, added: done.added, updated: done.updated, same: 0 };
  if (storeRevision(stored) !== request.basis) {
    return fault('changedSince');
  }
  const incoming = request.interviews ?? (await readParcel(request.id));
  if (!incoming) return { ok: false, fault: 'noParcel' };
  const records = parseIncoming(incoming);
  if (!records) return fault('notAllowed');
  const placed = placeTemplates(stored, request.templates, now.toISOString());
  if ('problem' in placed) return fault('notAllowed');
  const kept = stored[SETTINGS_KEY];
  const before = isSettingsObject(kept) ? kept : {};
  const settings = request.settings ? { [SETTINGS_KEY]: { ...before, ...request.settings } } : {};
  const beside = { ...placed.writes, ...settings };
  const isKnown = ({ interview }: InterviewRecord): boolean => keyOf(interview.id) in stored;
  const updated = records.filter(isKnown).length;
  const added = records.length - updated;
  const { device, writes: newDevice } = readDevice(stored);
  const tombstones = parseTombstones(stored[TOMBSTONES_KEY]);
  const by = { now: now.toISOString(), device };
  const taken = records.map((record) => {
    const key = keyOf(record.interview.id);
    const tombstone = tombstones.get(record.interview.id);
    return bringBack(record, parseRecord(key, stored[key]), tombstone, by);
  });
  const last: LastImport = {
    ...{ id: request.id, at: now.toISOString(), name: request.name, added, updated },
    ...{ before: replacedBy(stored, beside), after: beside },
  };
  const writes = {
    ...newDevice,
    ...asWrites(taken),
    ...beside,
    ...unseenWith(stored, records),
    [LAST_IMPORT_KEY]: last,
  };
  await takeSnapshot('before-import');
  try {
    await commitMuch({ before: stored, writes }, now);
    return { ok: true, added, updated, same: 0 };
  } catch {
    return fault('notSaved');
  }
}

/** Takes the last import back, wherever nothing has changed since. */
export function takeBackFile(id: string, now: Date): Promise<Answers['import.undo']> {
  return withDataLock(async () => {
    const stored = await readStored();
    if (readVersion(stored) > CURRENT_VERSION) return fault('newerData');
    const last = parseLastImport(stored[LAST_IMPORT_KEY]);
    if (last?.id !== id) return fault('changedSince');
    const { device, writes: newDevice } = readDevice(stored);
    const known = parseRecords(stored).records;
    const { records, left } = undoImport(known, id, now.toISOString(), device);
    const beside = undoBeside(last, stored);
    const writes = {
      ...newDevice,
      ...asWrites(records),
      ...beside.writes,
      ...unseenWith(stored, records),
    };
    try {
      const removes = [LAST_IMPORT_KEY, ...beside.removes];
      await commitMuch({ before: stored, writes, removes }, now);
      return { ok: true, undone: records.length, left };
    } catch {
      return fault('notSaved');
    }
  });
}
