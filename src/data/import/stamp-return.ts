import { stampChanges } from '../../interviews/merge/stamp-changes.ts';
import type { Stamping } from '../../interviews/merge/stamps.ts';
import type { InterviewRecord } from '../interview-record.ts';
import type { Tombstone } from '../tombstones.ts';

/**
 * A record that a file brings back, stamped as later than its removal here: other devices know of that,
 * and would remove it once more.
 *
 * @param before the record that lies in the bin; null: there is none
 * @param tombstone what is left of one that was deleted for good
 */
export function stampReturn(
  record: InterviewRecord,
  before: InterviewRecord | null,
  tombstone: Tombstone | undefined,
  by: Stamping,
): InterviewRecord {
  const { interview, stamps = {} } = record;
  const removedAt = before?.interview.removedAt ?? tombstone?.at ?? null;
  if (interview.removedAt !== null || removedAt === null) return record;
  const seen = [stamps.removedAt, before?.stamps?.removedAt, tombstone?.stamp];
  const [latest] = seen.filter((each) => each !== undefined).sort((a, b) => (a < b ? 1 : -1));
  const known = latest === undefined ? stamps : { ...stamps, removedAt: latest };
  return { ...record, stamps: stampChanges(known, { ...interview, removedAt }, interview, by) };
}
