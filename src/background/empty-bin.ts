import * as v from 'valibot';
import { CURRENT_VERSION, readVersion, VERSION_KEY } from '../data/data-version.ts';
import { keyOf, parseRecords } from '../data/interview-record.ts';
import { instantSchema } from '../data/interview-schema.ts';
import type { Answers } from '../data/protocol.ts';
import { buryRecords, TOMBSTONES_KEY } from '../data/tombstones.ts';
import { isExpired } from '../interviews/bin.ts';
import type { Interview } from '../interviews/interview.ts';
import type { Records } from '../platform/records.ts';
import { commit } from './commit.ts';
import { withDataLock } from './data-lock.ts';
import { remindedKeyOf } from './reminders/reminded.ts';
import { lookThrough } from './safety/verify-store.ts';
import { readStored, saveStored } from './stored.ts';

/**
 * Deletes interviews for good, with what their user has been reminded of, but for a mark by which a device
 * that has not heard of it cannot bring them back. Within the data's lock.
 *
 * @param stored their records as they lie there
 */
async function deleteForGood(
  stored: Records,
  isGone: (interview: Interview) => boolean,
  now: Date,
): Promise<void> {
  const { records } = parseRecords(stored);
  const gone = records.filter(({ interview }) => isGone(interview));
  if (gone.length === 0) return;
  const removes = gone.flatMap(({ interview: { id } }) => [keyOf(id), remindedKeyOf(id)]);
  const tombstones = buryRecords(stored[TOMBSTONES_KEY], gone, now.toISOString());
  await commit({ before: stored, writes: { [TOMBSTONES_KEY]: tombstones }, removes }, now);
}

/** When the bin was last looked at, by the machine's clock. */
const LOOKED_KEY = 'bin-looked-at';

const lookedSchema = v.object({ at: instantSchema });

/** Clocks are wrong at times, by years: after such a gap the bin is emptied at the next start only. */
const LONGEST_GAP_MS = 7 * 86_400_000;

/** True where the clock says much the same as when the bin was last looked at. */
function isClockBelieved(raw: unknown, now: Date): boolean {
  const looked = v.safeParse(lookedSchema, raw);
  if (!looked.success) return false;
  const gap = now.getTime() - Date.parse(looked.output.at);
  return gap >= 0 && gap < LONGEST_GAP_MS;
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
    if (isClockBelieved(stored[LOOKED_KEY], now)) {
      await deleteForGood(stored, (interview) => isExpired(interview, now.toISOString()), now);
    }
    await saveStored({ [LOOKED_KEY]: { at: now.toISOString() } });
  });
}

/** Deletes removed interviews that the user wants gone; one that was brought back since stays. */
export function deleteFromBin(ids: readonly string[], now: Date): Promise<Answers['bin.delete']> {
  return withDataLock(async () => {
    const stored = await readStored([VERSION_KEY, TOMBSTONES_KEY, ...ids.map(keyOf)]);
    if (readVersion(stored) > CURRENT_VERSION) return { ok: false, fault: 'newerData' };
    try {
      await deleteForGood(stored, ({ removedAt }) => removedAt !== null, now);
      return { ok: true };
    } catch {
      return { ok: false, fault: 'notSaved' };
    }
  });
}
