import { BACKUP_KEY, NO_BACKUP } from '../../src/data/backup-record.ts';
import { HEALED_KEY } from '../../src/data/healed-record.ts';
import { readParcel } from '../../src/data/import-parcel.ts';
import { LAST_IMPORT_KEY, parseLastImport } from '../../src/data/import-record.ts';
import { keyOf, parseRecord } from '../../src/data/interview-record.ts';
import type { Fault, Request } from '../../src/data/protocol.ts';
import { SETTINGS_KEY } from '../../src/data/settings-record.ts';
import { NO_SYNC, SYNC_KEY } from '../../src/data/sync-record.ts';
import { templateKeyOf } from '../../src/data/template-record.ts';
import { UNSAVED_KEY } from '../../src/data/unsaved.ts';

/** What the answers are made of: the store, and ways to change it that are told to whoever listens. */
export interface FakeStore {
  readonly stored: ReadonlyMap<string, unknown>;
  readonly write: (key: string, value: unknown) => void;
  readonly drop: (key: string) => void;
  readonly writeSession: (key: string, value: unknown) => void;
}

type Import = Extract<Request, { type: 'import.apply' }>;

async function bringIn(store: FakeStore, request: Import, now: string): Promise<unknown> {
  const { stored, write } = store;
  const before: Record<string, unknown> = {};
  const put = (key: string, value: unknown) => {
    before[key] = stored.get(key) ?? null;
    write(key, value);
  };
  const count = { added: 0, updated: 0, same: 0 };
  const records = request.interviews ?? (await readParcel(request.id));
  for (const raw of records as { interview: { id: string } }[]) {
    const key = keyOf(raw.interview.id);
    if (!parseRecord(key, raw)) return { ok: false, fault: 'failed' };
    const old = stored.get(key);
    if (JSON.stringify(old) === JSON.stringify(raw)) count.same += 1;
    else {
      if (old === undefined) count.added += 1;
      else count.updated += 1;
      put(key, raw);
    }
  }
  for (const template of request.templates) {
    put(templateKeyOf(template.id), { ...template, revision: 1, createdAt: now, updatedAt: now });
  }
  if (request.settings) put(SETTINGS_KEY, request.settings);
  const { id, name } = request;
  const { added, updated } = count;
  write(LAST_IMPORT_KEY, { id, name, at: now, added, updated, before });
  return { ok: true, ...count };
}

function takeOut({ stored, write, drop }: FakeStore): unknown {
  const last = parseLastImport(stored.get(LAST_IMPORT_KEY));
  if (!last) return { ok: false, fault: 'changedSince' };
  for (const [key, value] of Object.entries(last.before)) {
    if (value === null) drop(key);
    else write(key, value);
  }
  drop(LAST_IMPORT_KEY);
  return { ok: true, undone: last.added + last.updated, left: 0 };
}

/** What the background answers of files, devices and notices; undefined to any other message. */
export function answerOfData(
  request: Request,
  store: FakeStore,
  faults: Partial<Record<Request['type'], Fault>>,
): unknown {
  const now = new Date().toISOString();
  const { stored, write, drop } = store;
  const fault = faults[request.type];
  if (fault) return { ok: false, fault };
  switch (request.type) {
    case 'backup.made':
      write(BACKUP_KEY, { ...NO_BACKUP, at: now });
      return { ok: true };
    case 'notice.read':
      if (request.notice === 'healed') drop(HEALED_KEY);
      else write(BACKUP_KEY, { ...NO_BACKUP, ...(stored.get(BACKUP_KEY) ?? {}), putOffAt: now });
      return { ok: true };
    case 'unsaved.retry':
      store.writeSession(UNSAVED_KEY, undefined);
      return { ok: true };
    case 'sync.set':
      write(SYNC_KEY, { ...NO_SYNC, on: request.on });
      return { ok: true };
    case 'sync.now':
      write(SYNC_KEY, { ...NO_SYNC, on: true, at: now });
      return { ok: true };
    case 'import.apply':
      return bringIn(store, request, now);
    case 'import.undo':
      return takeOut(store);
    default:
      return undefined;
  }
}
