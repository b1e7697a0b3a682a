import { withDataLock } from './data-lock.ts';
import { openPage } from './open-place.ts';
import { readStored, saveStored } from './stored.ts';

/** Set once the welcome page has been shown in this profile: it stays when the extension is loaded anew. */
const WELCOMED_KEY = 'welcomed';

/** True the first time. Under the lock, by which a store that has lost all of it is whole again. */
function beginWelcome(now: Date): Promise<boolean> {
  return withDataLock(async () => {
    if (WELCOMED_KEY in (await readStored([WELCOMED_KEY]))) return false;
    await saveStored({ [WELCOMED_KEY]: { at: now.toISOString() } });
    return true;
  });
}

/** Opens the welcome page, once in a profile's life. Written down first: told twice is worse than not at all. */
export async function showWelcome(now: Date): Promise<void> {
  if (await beginWelcome(now)) await openPage(null, 'welcome');
}
