import type { Decided } from '../../data/reminder-log.ts';
import type { Timetable } from '../../interviews/settings.ts';
import { getBrowser } from '../../platform/browser.ts';
import { notificationLevel } from '../../platform/notification-state.ts';
import { countedWords, words } from '../../platform/words.ts';
import { type Announcement, summaryOf } from './outbox.ts';
import { describeReminder, type ReminderWords } from './reminder-words.ts';
import { showNotification } from './show-notification.ts';

/** So many are named in a summary. */
const MOST_NAMED = 3;

function summarise(each: readonly ReminderWords[], timetable: Timetable): ReminderWords {
  const titles = each.slice(0, MOST_NAMED).map(({ title }) => title);
  return {
    title: countedWords('thingsDue', each.length),
    message: timetable.notificationNames
      ? words('thingsDueDetail', titles.join(' · '))
      : words('privateText'),
    buttons: [words('buttonAll')],
  };
}

/**
 * Tells the user: a notification for each, or one for many.
 *
 * @returns what came of each reminder, by its id. One that is on the screen already is left there
 *   (Firefox would close it and show it anew); a summary is not, since it may stand for more now
 */
export async function notify(
  announcements: readonly Announcement[],
  timetable: Timetable,
): Promise<ReadonlyMap<string, Decided>> {
  const all = (decided: Decided): Map<string, Decided> =>
    new Map(announcements.map(({ reminder }) => [reminder.id, decided]));
  if (!timetable.notifications) return all('switchedOff');
  if ((await notificationLevel()) === 'denied') return all('blocked');
  const describe = ({ reminder, derived }: Announcement): ReminderWords =>
    describeReminder(reminder, derived, timetable);
  const summary = summaryOf(announcements);
  if (summary !== null) {
    const text = summarise(announcements.map(describe), timetable);
    return all((await showNotification(summary, text)) ? 'inSummary' : 'failed');
  }
  const results = new Map<string, Decided>();
  const onScreen = await getBrowser().notifications.getAll();
  for (const announcement of announcements) {
    const { id } = announcement.reminder;
    const isThere = id in onScreen;
    const isShown = isThere || (await showNotification(id, describe(announcement)));
    results.set(id, isThere ? 'onScreen' : isShown ? 'shown' : 'failed');
  }
  return results;
}
