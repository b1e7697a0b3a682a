import type { Instant } from '../../interviews/interview.ts';
import type { Timetable } from '../../interviews/settings.ts';
import { getBrowser } from '../../platform/browser.ts';
import { countedWords, words } from '../../platform/words.ts';
import type { Derived } from './agenda.ts';
import type { Announcement } from './outbox.ts';
import { describeReminder } from './reminder-words.ts';

/** More than so many at once become one: after a holiday nobody wants twenty. */
const MOST_AT_ONCE = 3;

const SUMMARY = 'summary:';

interface Shown {
  readonly id: string;
  readonly title: string;
  readonly message: string;
}

/** Long enough for a name and a company, short enough for every system's bubble. */
const LONGEST_TEXT = 140;

/** Everything that could steer a terminal, a layout or a reading direction in a system's bubble. */
const UNSAFE = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/gu;

function plainText(text: string): string {
  const clean = text.replace(UNSAFE, ' ').replace(/\s+/g, ' ').trim();
  const characters = [...clean];
  if (characters.length <= LONGEST_TEXT) return clean;
  return `${characters.slice(0, LONGEST_TEXT - 1).join('')}…`;
}

function toShow(
  announcements: readonly Announcement[],
  timetable: Timetable,
  now: Instant,
): Shown[] {
  const each = announcements.map(({ reminder, derived }) => ({
    id: reminder.id,
    ...describeReminder(reminder, derived, timetable, now),
  }));
  if (each.length <= MOST_AT_ONCE) return each;
  const title = countedWords('thingsDue', each.length);
  const message = words(
    'thingsDueDetail',
    each
      .slice(0, 3)
      .map((one) => one.title)
      .join(' · '),
  );
  return [{ id: `${SUMMARY}${each[0]?.id ?? ''}`, title, message }];
}

/**
 * Raises a notification for each announcement, or one for many. One that is on the screen already
 * is left alone: Firefox would close it and show it anew.
 */
export async function raiseNotifications(
  announcements: readonly Announcement[],
  timetable: Timetable,
  now: Instant,
): Promise<void> {
  const { notifications, runtime } = getBrowser();
  const onScreen = await notifications.getAll();
  for (const { id, title, message } of toShow(announcements, timetable, now)) {
    if (id in onScreen) continue;
    try {
      await notifications.create(id, {
        type: 'basic',
        // A file of our own: with one that is missing Chromium shows nothing at all.
        iconUrl: runtime.getURL('icons/icon-128.png'),
        title: plainText(title),
        message: plainText(message),
      });
    } catch (error) {
      // The badge and the popup say it all the same.
      console.warn('Afterword: the notification could not be shown.', error);
    }
  }
}

/** Takes notifications off the screen whose step has been done meanwhile. */
export async function clearSettled(derived: readonly Derived[]): Promise<void> {
  const { notifications } = getBrowser();
  const onScreen = Object.keys(await notifications.getAll());
  const looked = new Map(derived.map((each) => [each.interview.id, each.due]));
  const settled = onScreen.filter((id) => {
    const due = looked.get(interviewIdOf(id) ?? '');
    return !isSummary(id) && due !== undefined && !due.some((reminder) => reminder.id === id);
  });
  await Promise.all(settled.map((id) => notifications.clear(id)));
}

/** The interview that a notification is about; null for the summary of several. */
export function interviewIdOf(notificationId: string): string | null {
  return /^[a-zA-Z]+:([\w-]+):/.exec(notificationId)?.[1] ?? null;
}

/** True for a notification of ours that stands for several. */
export function isSummary(notificationId: string): boolean {
  return notificationId.startsWith(SUMMARY);
}
