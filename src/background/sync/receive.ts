import { CURRENT_VERSION, readVersion } from '../../data/data-version.ts';
import { keyOf, parseRecords } from '../../data/interview-record.ts';
import { parseTombstones, TOMBSTONES_KEY } from '../../data/tombstones.ts';
import type { Stamped } from '../../interviews/merge/state.ts';
import type { Records } from '../../platform/records.ts';
import { addUnseen, UNSEEN_KEY } from '../reminders/unseen.ts';
import { takeIn } from './take-in.ts';

/** Where an exchange finds this device's data, and changes it. */
export interface LocalStore {
  /** These keys, or all. */
  readonly read: (keys?: readonly string[]) => Promise<Records>;
  /** The one way by which what the user has is changed (`commit.ts`). */
  readonly commit: (
    change: { readonly before: Records; readonly writes: Records },
    now: Date,
  ) => Promise<unknown>;
  /** Keeps a small record beside the interviews. */
  readonly keep: (records: Records) => Promise<unknown>;
  /** The data lock. */
  readonly withLock: <T>(work: () => Promise<T>) => Promise<T>;
}

/**
 * Merges what has come into this device's records, and gives back all that is known then, by id; null
 * where a newer copy wrote the data, which is left as it is. Under the data lock.
 */
export async function receive(
  incoming: ReadonlyMap<string, Stamped>,
  store: LocalStore,
  now: Date,
): Promise<ReadonlyMap<string, Stamped> | null> {
  const before = await store.read();
  if (readVersion(before) > CURRENT_VERSION) return null;
  const { records, damaged } = parseRecords(before);
  const here = {
    records: new Map(records.map((record) => [record.interview.id, record])),
    damaged: new Set(damaged.map(({ key }) => key)),
    tombstones: parseTombstones(before[TOMBSTONES_KEY]),
  };
  const { changed, buried } = takeIn(incoming, here, now.toISOString());
  if (changed.length > 0) {
    const writes: Records = Object.fromEntries(
      changed.map((record) => [keyOf(record.interview.id), record]),
    );
    writes[UNSEEN_KEY] = addUnseen(
      before[UNSEEN_KEY],
      changed.map(({ interview }) => interview.id),
    );
    const touched = Object.entries(before).filter(([key]) => key in writes);
    await store.commit({ before: Object.fromEntries(touched), writes }, now);
  }
  const known = new Map(buried);
  for (const { interview, stamps = {} } of [...records, ...changed])
    known.set(interview.id, { interview, stamps });
  return known;
}
