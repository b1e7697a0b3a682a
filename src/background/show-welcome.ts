import { readRecords, writeRecords } from '../platform/records.ts';
import { openPage } from './open-place.ts';

/** Set once the welcome page has been shown in this profile: it stays when the extension is loaded anew. */
const WELCOMED_KEY = 'welcomed';

/** Opens the welcome page, once in a profile's life. Written down first: told twice is worse than not at all. */
export async function showWelcome(now: Date): Promise<void> {
  if (WELCOMED_KEY in (await readRecords([WELCOMED_KEY]))) return;
  await writeRecords({ [WELCOMED_KEY]: { at: now.toISOString() } });
  await openPage(null, 'welcome');
}
