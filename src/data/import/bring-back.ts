import { nextStamp, type Stamping } from '../../interviews/merge/stamps.ts';
import type { InterviewRecord } from '../interview-record.ts';
import type { Tombstone } from '../tombstones.ts';

/**
 * A record as it is to be written. One that the import brings back, from the bin or from being deleted for
 * good, is back by a change of now: by nothing else do the user's devices, this one among them, know that
 * its removal is the older of the two.
 *
 * @param before the record in whose place it comes; null: there is none
 */
export function bringBack(
  record: InterviewRecord,
  before: InterviewRecord | null,
  tombstone: Tombstone | undefined,
  by: Stamping,
): InterviewRecord {
  const wasRemoved = before ? before.interview.removedAt !== null : tombstone !== undefined;
  if (!wasRemoved || record.interview.removedAt !== null) return record;
  const { stamps = {} } = record;
  const seen = { ...stamps, ...(tombstone ? { buried: tombstone.stamp } : {}) };
  return { ...record, stamps: { ...stamps, removedAt: nextStamp(seen, by) } };
}
