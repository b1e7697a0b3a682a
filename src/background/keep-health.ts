import { addHealth, HEALTH_KEY, type SiteHealth } from '../data/health-record.ts';
import { keepSmall } from './keep-small.ts';

/** Keeps how a mail site last looked, for the popup to tell; once a day, and when it changes. */
export async function keepHealth(health: SiteHealth): Promise<{ ok: boolean }> {
  return { ok: await keepSmall(HEALTH_KEY, (stored) => addHealth(stored, health)) };
}
