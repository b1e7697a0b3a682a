import { SETTINGS_KEY } from '../data/settings-record.ts';
import { changeMuch } from '../platform/change-much.ts';
import { type Change, commit } from './commit.ts';
import { clearNotifications, hidesNames } from './reminders/hide-names.ts';

/**
 * Commits a change of any number of records, all or nothing. Under the data lock. The background is not
 * told of each of them, and looks at everything afterwards; what it would have heard of the settings is
 * done here.
 *
 * @throws as `commit` does
 */
export async function commitMuch(change: Change, now: Date): Promise<void> {
  await changeMuch(() => commit(change, now, 'all-or-nothing'));
  const { [SETTINGS_KEY]: newValue } = change.writes;
  const { [SETTINGS_KEY]: oldValue } = change.before;
  // No look is under way, and the next one has the new settings.
  if (newValue && hidesNames({ oldValue, newValue })) await clearNotifications();
}
