import { SETTINGS_KEY } from '../data/settings-record.ts';
import { changeMuch } from '../platform/change-much.ts';
import type { Records } from '../platform/records.ts';
import { type Change, commit } from './commit.ts';
import { clearNotifications, hidesNames } from './reminders/hide-names.ts';
import { readStored } from './stored.ts';

/** Takes names off the screen where it says so now. No look is under way that would bring them back. */
async function hideNames(before: Records): Promise<void> {
  const { [SETTINGS_KEY]: newValue } = await readStored([SETTINGS_KEY]);
  if (hidesNames({ oldValue: before[SETTINGS_KEY], newValue })) await clearNotifications();
}

/**
 * Commits a change of any number of records, all or nothing. Under the data lock. The background is not
 * told of each of them, and looks at everything afterwards, also where the change was refused; what it
 * would have heard of the settings is done here.
 *
 * @throws as `commit` does, and for nothing else: what is saved is saved, whatever stays on the screen
 */
export async function commitMuch(change: Change, now: Date): Promise<void> {
  try {
    await changeMuch(() => commit(change, now, 'all-or-nothing'));
  } finally {
    await hideNames(change.before).catch((error: unknown) => console.error('Afterword:', error));
  }
}
