import { CURRENT_VERSION, readVersion, VERSION_KEY } from '../data/data-version.ts';
import { addHealth, HEALTH_KEY, type SiteHealth } from '../data/health-record.ts';
import { readRecords, writeRecords } from '../platform/records.ts';
import { withDataLock } from './data-lock.ts';

/** Keeps how a mail site last looked, for the popup to tell; once a day, and when it changes. */
export function keepHealth(health: SiteHealth): Promise<{ ok: boolean }> {
  return withDataLock(async () => {
    const stored = await readRecords([HEALTH_KEY, VERSION_KEY]);
    if (readVersion(stored) > CURRENT_VERSION) return { ok: false };
    const written = addHealth(stored[HEALTH_KEY], health);
    if (written) await writeRecords({ [HEALTH_KEY]: written });
    return { ok: true };
  });
}
