import { BACKUP_KEY, type BackupState, parseBackup } from '../data/backup-record.ts';
import { HEALED_KEY } from '../data/healed-record.ts';
import { keepSmall, removeSmall } from './keep-small.ts';

/** Remembers that a backup has been written: until something changes nobody is asked for one. */
export function noteBackup(now: Date): Promise<boolean> {
  const made: BackupState = { at: now.toISOString(), changedSince: null, putOffAt: null };
  return keepSmall(BACKUP_KEY, () => made);
}

/** The user has read a notice: what came back is told no more, a backup is asked for no more. */
export function noteRead(notice: 'healed' | 'backup', now: Date): Promise<boolean> {
  if (notice === 'healed') return removeSmall(HEALED_KEY);
  return keepSmall(BACKUP_KEY, (raw) => ({ ...parseBackup(raw), putOffAt: now.toISOString() }));
}
