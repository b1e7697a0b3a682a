import { parseReminderHealth, REMINDER_HEALTH_KEY } from '../../data/reminder-health.ts';
import type { Instant } from '../../interviews/interview.ts';
import { notificationLevel } from '../../platform/notification-state.ts';
import { words } from '../../platform/words.ts';
import { keepSmall } from '../keep-small.ts';
import { showNotification } from './show-notification.ts';

/** Time to put the page away and look at the desktop. */
const AFTER_MS = 5_000;

const TEST = 'test:';

/** True for a notification that was raised to be seen. */
export function isTest(notificationId: string): boolean {
  return notificationId.startsWith(TEST);
}

/** Raises a real reminder in five seconds, by the same way as all others. */
export async function testReminder(): Promise<{
  ok: true;
  raised: 'shown' | 'blocked' | 'failed';
}> {
  if ((await notificationLevel()) === 'denied') return { ok: true, raised: 'blocked' };
  await new Promise((resolve) => setTimeout(resolve, AFTER_MS));
  const isShown = await showNotification(`${TEST}${new Date().toISOString()}`, {
    title: words('testTitle'),
    message: words('testText'),
    buttons: [words('testButton')],
  });
  return { ok: true, raised: isShown ? 'shown' : 'failed' };
}

/** Remembers that a reminder was seen, or that one was looked for in vain. */
export function keepSeen(isSeen: boolean, now: Instant): Promise<boolean> {
  return keepSmall(REMINDER_HEALTH_KEY, (stored) => ({
    ...parseReminderHealth(stored),
    [isSeen ? 'seenAt' : 'missedAt']: now,
  }));
}
