import { BACKUP_KEY, parseBackup } from '../data/backup-record.ts';
import { MARKER_KEY, moveMarker, parseMarker } from '../data/mirror/store-marker.ts';
import type { Records } from '../platform/records.ts';
import { keepRinging } from './reminders/doorbell.ts';
import { isStoreVerified } from './safety/verify-store.ts';
import { keepChange } from './safety/write-mirror.ts';
import { deleteStored, readStored, saveOrRefuse, saveStored } from './stored.ts';

/** A change of what the user has. */
export interface Change {
  /** What stood under the keys that are written or removed. */
  readonly before: Records;
  readonly writes: Records;
  /** Keys to delete for good. */
  readonly removes?: readonly string[];
}

/** From the first change on that no backup has, the time runs until the user is asked to make one. */
function noteChange(raw: unknown, now: Date): Records {
  const backup = parseBackup(raw);
  if (backup.changedSince !== null) return {};
  return { [BACKUP_KEY]: { ...backup, changedSince: now.toISOString() } };
}

/**
 * The one way by which what the user has is changed: the records, the store's marker and the mirror
 * change together. Under the data lock. Nothing is deleted while something waits to be saved: what waits
 * would bring it back.
 *
 * @param how `all-or-nothing`: what the browser would not save is not kept in memory either; so it is
 *   wherever something is removed
 * @returns `kept`: the browser would not save; it is in memory until it can be
 * @throws where even that is not possible: nothing is written then, or all of it and nothing removed
 */
export async function commit(
  { before, writes, removes = [] }: Change,
  now: Date,
  how: 'kept-where-full' | 'all-or-nothing' = 'kept-where-full',
): Promise<'saved' | 'kept'> {
  // What was changed may be due sooner: ended right after it, the background is woken within the minute.
  keepRinging(now.toISOString());
  const small = await readStored([MARKER_KEY, BACKUP_KEY]);
  const marker = isStoreVerified() ? parseMarker(small[MARKER_KEY]) : null;
  const next = marker && moveMarker(marker, before, writes, removes);
  const all = {
    ...writes,
    ...(next ? { [MARKER_KEY]: next } : {}),
    ...noteChange(small[BACKUP_KEY], now),
  };
  const isWhole = how === 'all-or-nothing' || removes.length > 0;
  const saved = await (isWhole ? saveOrRefuse(all) : saveStored(all));
  if (removes.length > 0) await deleteStored(removes);
  // On a full disk the mirror would only come to harm: it is made whole once there is room.
  if (next && saved === 'saved') await keepChange(next, writes, removes);
  return saved;
}
