import type { Decided } from '../../data/reminder-log.ts';
import type { Timetable } from '../../interviews/settings.ts';
import { getBrowser } from '../../platform/browser.ts';
import { notificationLevel } from '../../platform/notification-state.ts';
import { countedWords, words } from '../../platform/words.ts';
import type { Announcement, Summary } from './outbox.ts';
import { describeReminder, type ReminderWords } from './reminder-words.ts';
import { showNotification } from './show-notification.ts';

/** More than so many at once become one: after a holiday nobody wants twenty. */
const MOST_AT_ONCE = 3;

const SUMMARY = 'summary:';

/** True for a notification of ours that stands for several. */
export function isSummary(notificationId: string): boolean {
  return notificationId.startsWith(SUMMARY);
}

function summarise(each: readonly ReminderWords[], timetable: Timetable): ReminderWords {
  const titles = each.slice(0, MOST_AT_ONCE).map(({ title }) => title);
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
 * @returns what came of it: told are all that were shown, or that are on the screen already (Firefox
 *   would close such a one and show it anew)
 */
export async function notify(
  announcements: readonly Announcement[],
  timetable: Timetable,
): Promise<{ results: Map<string, Decided>; summary: Summary | null }> {
  const results = new Map<string, Decided>();
  const all = (decided: Decided): Map<string, Decided> =>
    new Map(announcements.map(({ reminder }) => [reminder.id, decided]));
  if (!timetable.notifications) return { results: all('switchedOff'), summary: null };
  if ((await notificationLevel()) === 'denied') return { results: all('blocked'), summary: null };
  const describe = ({ reminder, derived }: Announcement): ReminderWords =>
    describeReminder(reminder, derived, timetable);
  if (announcements.length > MOST_AT_ONCE) {
    const of = announcements.map(({ reminder }) => reminder.id);
    const id = `${SUMMARY}${of[0]}`;
    const isShown = await showNotification(id, summarise(announcements.map(describe), timetable));
    return isShown
      ? { results: all('inSummary'), summary: { id, of } }
      : { results: all('failed'), summary: null };
  }
  const onScreen = await getBrowser().notifications.getAll();
  for (const announcement of announcements) {
    const { id } = announcement.reminder;
    if (id in onScreen) results.set(id, 'onScreen');
    else {
      const isShown = await showNotification(id, describe(announcement));
      results.set(id, isShown ? 'shown' : 'failed');
    }
  }
  return { results, summary: null };
}
