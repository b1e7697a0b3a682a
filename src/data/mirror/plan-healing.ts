import type { Instant } from '../../interviews/interview.ts';
import type { Records } from '../../platform/records.ts';
import { HEALED_KEY, type Healed } from '../healed-record.ts';
import { type InterviewRecord, isInterviewKey, parseRecord } from '../interview-record.ts';
import { isSettingsObject, SETTINGS_KEY } from '../settings-record.ts';
import { isTemplateKey, parseTemplate } from '../template-record.ts';
import { applyTombstone, type Tombstone } from '../tombstones.ts';
import { isMirrored } from './mirrored-keys.ts';
import type { Snapshot } from './snapshot-file.ts';
import {
  isSameMarker,
  MARKER_KEY,
  markerOf,
  revisionOf,
  type StoreMarker,
} from './store-marker.ts';

/** Under which a value is kept that could not be read and whose place a sound one takes. */
export function asideKeyOf(key: string, now: Instant): string {
  return `set-aside/${key}/${now}`;
}

function isSound(key: string, value: unknown): boolean {
  if (isInterviewKey(key)) return parseRecord(key, value) !== null;
  if (isTemplateKey(key)) return parseTemplate(key, value) !== null;
  return key !== SETTINGS_KEY || isSettingsObject(value);
}

/** Keys of what is stored and cannot be read. */
export function listUnsound(stored: Records): string[] {
  return Object.keys(stored).filter((key) => !isSound(key, stored[key]));
}

/** True where as much is stored as the marker says, in the states that it knows. */
export function isAsCounted(stored: Records, marker: StoreMarker | null): boolean {
  return marker !== null && isSameMarker(marker, markerOf(stored, marker.revision));
}

/** True where the mirror's value is to take the place of the stored one. */
function isBetter(key: string, stored: unknown, kept: unknown, isMirrorNewer: boolean): boolean {
  if (!isMirrored(key) || !isSound(key, kept)) return false;
  if (stored === undefined || !isSound(key, stored)) return true;
  if (key === SETTINGS_KEY) return isMirrorNewer && JSON.stringify(stored) !== JSON.stringify(kept);
  return revisionOf(kept) > revisionOf(stored);
}

type GraveOf = (record: InterviewRecord) => Tombstone | undefined;

const recordOf = (key: string, value: unknown): InterviewRecord | null =>
  isInterviewKey(key) ? parseRecord(key, value) : null;

const isListed = (key: string, value: unknown): boolean =>
  recordOf(key, value)?.interview.removedAt === null;

function isGone(key: string, kept: unknown, graveOf: GraveOf): boolean {
  const record = recordOf(key, kept);
  return record !== null && graveOf(record) !== undefined;
}

/** A listed interview as it is after it was deleted for good; null where it was not. */
function bury(key: string, value: unknown, graveOf: GraveOf, now: Instant): InterviewRecord | null {
  const record = recordOf(key, value);
  const grave = record?.interview.removedAt === null ? graveOf(record) : undefined;
  if (!record || !grave) return null;
  const { interview, stamps = {} } = record;
  const told = applyTombstone({ interview, stamps }, grave, now);
  const revision = interview.revision + 1;
  return { ...record, ...told, interview: { ...told.interview, revision } };
}

/**
 * What is to be written so that a store that has lost something is whole again, as far as the mirror goes.
 * Nothing is taken away: what the store has and the mirror lacks stays, and what cannot be read is kept
 * beside the sound value that takes its place.
 *
 * @param marker the store's own; null where it is gone
 * @param mirror null where there is none
 * @param graveOf what is left of an interview that was deleted for good; undefined where it was not
 */
export function planHealing(
  stored: Records,
  marker: StoreMarker | null,
  mirror: Snapshot | null,
  now: Instant,
  graveOf: GraveOf,
): Records {
  const known = [marker, mirror?.marker ?? null].filter((each) => each !== null);
  const latest = known.toSorted((a, b) => b.revision - a.revision)[0];
  const isMirrorNewer = mirror !== null && mirror.marker.revision > (marker?.revision ?? -1);
  const writes: Records = {};
  for (const [key, kept] of Object.entries(mirror?.records ?? {})) {
    const before = stored[key];
    if (!isBetter(key, before, kept, isMirrorNewer) || isGone(key, kept, graveOf)) continue;
    if (before !== undefined && !isSound(key, before)) writes[asideKeyOf(key, now)] = before;
    writes[key] = kept;
  }
  // An older store has again what the mirror knows to be gone: it is in the bin, where one sees it.
  for (const [key, value] of isMirrorNewer ? Object.entries(stored) : []) {
    const buried = key in writes ? null : bury(key, value, graveOf, now);
    if (buried) writes[key] = buried;
  }
  const whole = { ...stored, ...writes };
  const isChanged = Object.keys(writes).length > 0;
  const found = markerOf(whole, (latest?.revision ?? 0) + Number(isChanged));
  const back = Object.keys(writes);
  const healed: Healed = {
    at: now,
    from: mirror?.at ?? null,
    interviews: back.filter((key) => isListed(key, writes[key])).length,
    templates: back.filter(isTemplateKey).length,
    settings: SETTINGS_KEY in writes,
    missing: Math.max(0, (latest?.interviews ?? 0) - found.interviews),
  };
  const isWorthTelling =
    healed.interviews + healed.templates + healed.missing > 0 || healed.settings;
  return {
    ...writes,
    ...(marker && isSameMarker(marker, found) ? {} : { [MARKER_KEY]: found }),
    ...(isWorthTelling ? { [HEALED_KEY]: healed } : {}),
  };
}
