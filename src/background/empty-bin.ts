import { CURRENT_VERSION, readVersion } from '../data/data-version.ts';
import { keyOf, parseRecords } from '../data/interview-record.ts';
import type { Instant, Interview } from '../interviews/interview.ts';
import { commit } from './commit.ts';
import { withDataLock } from './data-lock.ts';
import { isExpired } from './expired.ts';
import { remindedKeyOf } from './reminders/reminded.ts';
import { lookThrough } from './safety/verify-store.ts';
import { readStored } from './stored.ts';

/** The removed interviews whose time is up. */
export function listExpired(interviews: readonly Interview[], now: Instant): Interview[] {
  return interviews.filter((interview) => isExpired(interview, now));
}

/**
 * Once each time the browser is started, when all is read anyway: looks whether all can be read, and
 * deletes for good what was removed long ago. What a newer copy wrote is left as it is.
 */
export function emptyBin(now: Date): Promise<void> {
  return withDataLock(async () => {
    const stored = await readStored();
    await lookThrough(stored, now.toISOString());
    if (readVersion(stored) > CURRENT_VERSION) return;
    const interviews = parseRecords(stored).records.map(({ interview }) => interview);
    const expired = listExpired(interviews, now.toISOString());
    const removes = expired.flatMap(({ id }) => [keyOf(id), remindedKeyOf(id)]);
    if (removes.length > 0) await commit({ before: stored, writes: {}, removes }, now);
  });
}
