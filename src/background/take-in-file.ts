import { CURRENT_VERSION, readVersion } from '../data/data-version.ts';
import { putBack } from '../data/import/put-back.ts';
import { stampReturn } from '../data/import/stamp-return.ts';
import { undoImport } from '../data/import/undo-import.ts';
import { LAST_IMPORT_KEY, type LastImport, parseLastImport } from '../data/import-record.ts';
import {
  type InterviewRecord,
  keyOf,
  parseRecord,
  parseRecords,
} from '../data/interview-record.ts';
import { MARKER_KEY, parseMarker } from '../data/mirror/store-marker.ts';
import type { Answers, Request } from '../data/protocol.ts';
import { isSettingsObject, SETTINGS_KEY } from '../data/settings-record.ts';
import { parseTombstones, TOMBSTONES_KEY } from '../data/tombstones.ts';
import type { Stamping } from '../interviews/merge/stamps.ts';
import type { Records } from '../platform/records.ts';
import { commit } from './commit.ts';
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

/** All records as they came; null where one of them is none. */
function parseIncoming(interviews: readonly unknown[]): InterviewRecord[] | null {
  const records: InterviewRecord[] = [];
  for (const raw of interviews) {
    const { id } = (raw as { interview?: { id?: unknown } } | null)?.interview ?? {};
    const record = typeof id === 'string' ? parseRecord(keyOf(id), raw) : null;
    if (!record) return null;
    records.push(record);
  }
  return records;
}

/** Records that come back from the bin, or from beyond it, as other devices are to see them. */
function stampReturns(
  stored: Records,
  records: readonly InterviewRecord[],
  by: Stamping,
): InterviewRecord[] {
  const tombstones = parseTombstones(stored[TOMBSTONES_KEY]);
  return records.map((record) => {
    const { id } = record.interview;
    const key = keyOf(id);
    const before = key in stored ? parseRecord(key, stored[key]) : null;
    return stampReturn(record, before, tombstones.get(id), by);
  });
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
  return withDataLock(async () => {
    const records = parseIncoming(request.interviews);
    if (!records) return fault('notAllowed');
    const stored = await readStored();
    if (readVersion(stored) > CURRENT_VERSION) return fault('newerData');
    const done = parseLastImport(stored[LAST_IMPORT_KEY]);
    if (done?.id === request.id)
      return { ok: true, added: done.added, updated: done.updated, same: 0 };
    if ((parseMarker(stored[MARKER_KEY])?.revision ?? 0) !== request.basis) {
      return fault('changedSince');
    }
    const at = now.toISOString();
    const { device, writes: newDevice } = readDevice(stored);
    const placed = placeTemplates(stored, request.templates, at);
    if ('problem' in placed) return fault('notAllowed');
    const kept = stored[SETTINGS_KEY];
    const before = isSettingsObject(kept) ? kept : {};
    const settings = request.settings ? { [SETTINGS_KEY]: { ...before, ...request.settings } } : {};
    const beside = { ...placed.writes, ...settings };
    const isKnown = ({ interview }: InterviewRecord): boolean => keyOf(interview.id) in stored;
    const updated = records.filter(isKnown).length;
    const added = records.length - updated;
    const last: LastImport = {
      ...{ id: request.id, at, name: request.name, added, updated },
      before: replacedBy(stored, beside),
      after: beside,
    };
    const writes = {
      ...newDevice,
      ...asWrites(stampReturns(stored, records, { now: at, device })),
      ...beside,
      ...unseenWith(stored, records),
      [LAST_IMPORT_KEY]: last,
    };
    await takeSnapshot('before-import');
    try {
      await commit({ before: stored, writes }, now, 'all-or-nothing');
      return { ok: true, added, updated, same: 0 };
    } catch {
      return fault('notSaved');
    }
  });
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
    const beside = putBack(stored, last.before, last.after);
    const writes = {
      ...newDevice,
      ...asWrites(records),
      ...beside.writes,
      ...unseenWith(stored, records),
    };
    try {
      const removes = [LAST_IMPORT_KEY, ...beside.removes];
      await commit({ before: stored, writes, removes }, now, 'all-or-nothing');
      return { ok: true, undone: records.length, left };
    } catch {
      return fault('notSaved');
    }
  });
}
