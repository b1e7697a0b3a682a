import { CURRENT_VERSION, readVersion, VERSION_KEY } from '../data/data-version.ts';
import { keyOf, parseRecords } from '../data/interview-record.ts';
import type { Answers } from '../data/protocol.ts';
import { listExpired } from '../interviews/bin.ts';
import type { Interview } from '../interviews/interview.ts';
import { deleteRecords, type Records, readRecords } from '../platform/records.ts';
import { withDataLock } from './data-lock.ts';
import { remindedKeyOf } from './reminders/reminded.ts';

/** Deletes interviews for good, with what their user has been reminded of. Within the data's lock. */
async function deleteForGood(interviews: readonly Interview[]): Promise<void> {
  if (interviews.length === 0) return;
  await deleteRecords(interviews.flatMap(({ id }) => [keyOf(id), remindedKeyOf(id)]));
}

const interviewsIn = (stored: Records): Interview[] =>
  parseRecords(stored).records.map(({ interview }) => interview);

/** Deletes for good what was removed long ago. What a newer copy wrote is left as it is. */
export function emptyBin(now: Date): Promise<void> {
  return withDataLock(async () => {
    const stored: Records = await readRecords();
    if (readVersion(stored) > CURRENT_VERSION) return;
    await deleteForGood(listExpired(interviewsIn(stored), now.toISOString()));
  });
}

/** Deletes removed interviews that the user wants gone; one that was brought back since stays. */
export function deleteFromBin(ids: readonly string[]): Promise<Answers['bin.delete']> {
  return withDataLock(async () => {
    const stored = await readRecords([VERSION_KEY, ...ids.map(keyOf)]);
    if (readVersion(stored) > CURRENT_VERSION) return { ok: false, fault: 'newerData' };
    const removed = interviewsIn(stored).filter(({ removedAt }) => removedAt !== null);
    try {
      await deleteForGood(removed);
      return { ok: true };
    } catch {
      return { ok: false, fault: 'notSaved' };
    }
  });
}
