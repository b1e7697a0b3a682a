import { BACKUP_KEY, type BackupState, parseBackup } from '../data/backup-record.ts';
import { HEALED_KEY } from '../data/healed-record.ts';
import { MARKER_KEY, storeRevision } from '../data/mirror/store-marker.ts';
import type { Records } from '../platform/records.ts';
import { keepSmall, removeSmall } from './keep-small.ts';

/**
 * Remembers that a backup has been written: until something changes nobody is asked for one.
 *
 * @param basis the store's revision before it was read: what has changed meanwhile is not in the file
 */
export function noteBackup(basis: number, now: Date): Promise<boolean> {
  const at = now.toISOString();
  const note = (_: unknown, stored: Records): BackupState => ({
    at,
    changedSince: storeRevision(stored) === basis ? null : at,
    putOffAt: null,
  });
  return keepSmall(BACKUP_KEY, note, [MARKER_KEY]);
}

/** The user has read a notice: what came back is told no more, a backup is asked for no more. */
export function noteRead(notice: 'healed' | 'backup', now: Date): Promise<boolean> {
  if (notice === 'healed') return removeSmall(HEALED_KEY);
  return keepSmall(BACKUP_KEY, (raw) => ({ ...parseBackup(raw), putOffAt: now.toISOString() }));
}
