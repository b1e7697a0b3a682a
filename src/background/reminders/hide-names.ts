import { parseSettings } from '../../data/settings-record.ts';
import { getBrowser } from '../../platform/browser.ts';
import type { RecordChange } from '../../platform/record-changes.ts';

/** True for a change of the settings after which notifications name nobody any more. */
export function hidesNames(change: RecordChange): boolean {
  const shows = (raw: unknown): boolean => parseSettings(raw).settings.notificationNames;
  return shows(change.oldValue) && !shows(change.newValue);
}

/** Takes what names somebody off the screen; the badge and the popup go on telling. */
export async function clearNotifications(): Promise<void> {
  const { notifications } = getBrowser();
  const onScreen = Object.keys(await notifications.getAll());
  await Promise.all(onScreen.map((id) => notifications.clear(id)));
}
