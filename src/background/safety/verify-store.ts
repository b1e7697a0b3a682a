import { CURRENT_VERSION, readVersion, VERSION_KEY } from '../../data/data-version.ts';
import { type InterviewRecord, isInterviewKey } from '../../data/interview-record.ts';
import { latestRevision, listMirror, openMirror } from '../../data/mirror/mirror-files.ts';
import { isAsCounted, listUnsound, planHealing } from '../../data/mirror/plan-healing.ts';
import { readMirror } from '../../data/mirror/read-mirror.ts';
import { MARKER_KEY, parseMarker, type StoreMarker } from '../../data/mirror/store-marker.ts';
import { isTemplateKey } from '../../data/template-record.ts';
import { parseTombstones, TOMBSTONES_KEY, type Tombstone } from '../../data/tombstones.ts';
import type { Instant } from '../../interviews/interview.ts';
import {
  listRecordKeys,
  type Records,
  readRecords,
  readSession,
  writeRecords,
  writeSession,
} from '../../platform/records.ts';
import { isStoreTroubled } from '../stored.ts';

/** Set once the store has been looked through since the browser was started. */
const VERIFIED_KEY = 'store-verified';

/** What could not be read and did not come back; it is not looked for in the mirror again. */
const HOPELESS_KEY = 'store-hopeless';

let isVerified = false;

/** True once the store is known to be whole: until then nothing of it goes into the mirror. */
export function isStoreVerified(): boolean {
  return isVerified;
}

/**
 * Finds what is left of an interview that was deleted for good. Whose time in the bin is up goes by itself,
 * once the clock is believed.
 */
function findGraves(...all: readonly (Records | undefined)[]) {
  const graves = all.map((records) => parseTombstones(records?.[TOMBSTONES_KEY]));
  return ({ interview, stamps }: InterviewRecord): Tombstone | undefined =>
    graves
      .map((buried) => buried.get(interview.id))
      .find((stone) => stone !== undefined && (stamps?.removedAt ?? '') <= stone.stamp);
}

/** True where as much is there as the marker says, and the mirror knows nothing newer. */
async function isAsMarked(marker: StoreMarker | null, mirrored: number): Promise<boolean> {
  if (!marker || marker.revision < mirrored) return false;
  const keys = await listRecordKeys();
  if (!keys) return false;
  return (
    keys.filter(isInterviewKey).length === marker.interviews &&
    keys.filter(isTemplateKey).length === marker.templates
  );
}

/** Writes what the mirror has and the store lacks, or has in a worse state. */
async function heal(marker: StoreMarker | null, now: Instant): Promise<void> {
  const folder = await openMirror();
  const mirror = folder && (await readMirror(folder));
  const stored = await readRecords();
  const writes = planHealing(stored, marker, mirror, now, findGraves(stored, mirror?.records));
  if (Object.keys(writes).length > 0) await writeRecords(writes);
}

async function verify(now: Instant): Promise<void> {
  const small = await readRecords([MARKER_KEY, VERSION_KEY]);
  if (readVersion(small) > CURRENT_VERSION) return;
  const marker = parseMarker(small[MARKER_KEY]);
  const folder = await openMirror();
  const mirrored = folder ? latestRevision(await listMirror(folder)) : 0;
  if (!(await isAsMarked(marker, mirrored))) await heal(marker, now);
}

/**
 * Looks through the whole store, record by record, and brings back what cannot be read, or is older than
 * it was, from the mirror; once as long as the browser runs, for that takes as long as there is much in it.
 * Under the data lock; what cannot be written now stays as it is. Nothing is counted while something waits
 * to be saved.
 *
 * @param stored all there is
 */
export async function lookThrough(stored: Records, now: Instant): Promise<void> {
  const marker = parseMarker(stored[MARKER_KEY]);
  if (!isVerified || readVersion(stored) > CURRENT_VERSION || (await isStoreTroubled())) return;
  const unsound = listUnsound(stored).join(' ');
  if (unsound === '' && isAsCounted(stored, marker)) return;
  try {
    const { [HOPELESS_KEY]: hopeless } = await readSession([HOPELESS_KEY]);
    if (unsound !== '' && unsound === hopeless) return;
    await heal(marker, now);
    await writeSession({ [HOPELESS_KEY]: unsound });
  } catch (error) {
    console.error('Afterword: what cannot be read could not be brought back.', error);
  }
}

/**
 * Once each time the browser is started, before anything else is done with the store: tells one that has
 * lost something from a new one, and brings back what the mirror has of it. Where that cannot be done now,
 * the work goes on, the mirror stays as it is, and it is tried again.
 */
export async function verifyStore(now: Instant): Promise<void> {
  if (isVerified) return;
  if (!(VERIFIED_KEY in (await readSession([VERIFIED_KEY])))) {
    try {
      await verify(now);
      await writeSession({ [VERIFIED_KEY]: true });
    } catch (error) {
      console.error('Afterword: the store could not be looked through.', error);
      return;
    }
  }
  isVerified = true;
}
