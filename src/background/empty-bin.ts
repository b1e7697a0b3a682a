import { CURRENT_VERSION, readVersion } from '../data/data-version.ts';
import { keyOf, parseRecords } from '../data/interview-record.ts';
import { buryRecords, TOMBSTONES_KEY } from '../data/tombstones.ts';
import type { Instant, Interview } from '../interviews/interview.ts';
import { deleteRecords, type Records, readRecords, writeRecords } from '../platform/records.ts';
import { withDataLock } from './data-lock.ts';
import { remindedKeyOf } from './reminders/reminded.ts';

/** A removed interview can be brought back for so long; README and PRIVACY say the same. */
const KEPT_DAYS = 30;

/** The removed interviews whose time is up. */
export function listExpired(interviews: readonly Interview[], now: Instant): Interview[] {
  const oldest = new Date(Date.parse(now) - KEPT_DAYS * 86_400_000).toISOString();
  return interviews.filter(({ removedAt }) => removedAt !== null && removedAt < oldest);
}

/**
 * Deletes for good what was removed long ago, but for a mark by which a device that has not heard of it
 * cannot bring it back. What a newer copy wrote is left as it is.
 */
export function emptyBin(now: Date): Promise<void> {
  return withDataLock(async () => {
    const stored: Records = await readRecords();
    if (readVersion(stored) > CURRENT_VERSION) return;
    const { records } = parseRecords(stored);
    const interviews = records.map(({ interview }) => interview);
    const expired = listExpired(interviews, now.toISOString());
    if (expired.length === 0) return;
    const gone = records.filter(({ interview }) => expired.includes(interview));
    const tombstones = buryRecords(stored[TOMBSTONES_KEY], gone, now.toISOString());
    await writeRecords({ [TOMBSTONES_KEY]: tombstones });
    await deleteRecords(expired.flatMap(({ id }) => [keyOf(id), remindedKeyOf(id)]));
  });
}
