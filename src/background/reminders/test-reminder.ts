import { noteSeen, parseReminderHealth, REMINDER_HEALTH_KEY } from '../../data/reminder-health.ts';
import type { Instant } from '../../interviews/interview.ts';
import { getBrowser } from '../../platform/browser.ts';
import { notificationLevel } from '../../platform/notification-state.ts';
import { words } from '../../platform/words.ts';
import { keepSmall } from '../keep-small.ts';
import { showNotification } from './show-notification.ts';

/** Time to put the page away and look at the desktop. */
const AFTER_MS = 5_000;

/** One takes the place of the other. */
const TEST = 'test';

/** True for the notification that was raised to be seen. */
export function isTest(notificationId: string): boolean {
  return notificationId === TEST;
}

/** Raises a notification in five seconds, by the way that reminders come, at any hour. */
export async function testReminder(): Promise<{
  ok: true;
  raised: 'shown' | 'blocked' | 'failed';
}> {
  if ((await notificationLevel()) === 'denied') return { ok: true, raised: 'blocked' };
  await new Promise((resolve) => setTimeout(resolve, AFTER_MS));
  const isShown = await showNotification(TEST, {
    title: words('testTitle'),
    message: words('testText'),
    buttons: [words('testButton')],
  });
  return { ok: true, raised: isShown ? 'shown' : 'failed' };
}

/** Remembers that a reminder was seen, or that one was looked for in vain; the test is over then. */
export async function keepSeen(isSeen: boolean, now: Instant): Promise<boolean> {
  await getBrowser().notifications.clear(TEST);
  return keepSmall(REMINDER_HEALTH_KEY, (stored) =>
    noteSeen(parseReminderHealth(stored), isSeen, now),
  );
}
