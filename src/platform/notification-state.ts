import { getBrowser } from './browser.ts';

/** What the browser knows of reminders at the moment. */
export interface NotificationState {
  /** When the one alarm rings, in milliseconds since 1970; null: there is none. */
  readonly alarmAt: number | null;
  readonly badge: string;
  /** How many notifications it says are on the screen. */
  readonly onScreen: number;
  /** Whether notifications may be shown; `unknown` where it does not say (Firefox). */
  readonly level: string;
}

/** Whether the browser may show notifications; null where it does not say (Firefox). */
export async function notificationLevel(): Promise<'granted' | 'denied' | null> {
  const { getPermissionLevel } = getBrowser().notifications as {
    getPermissionLevel?: () => Promise<'granted' | 'denied'>;
  };
  return (await getPermissionLevel?.()) ?? null;
}

/** Reads alarm, badge and notifications. */
export async function readNotificationState(): Promise<NotificationState> {
  const { action, alarms, notifications } = getBrowser();
  const [found, badge, onScreen, level] = await Promise.all([
    alarms.getAll(),
    action.getBadgeText({}),
    notifications.getAll(),
    notificationLevel(),
  ]);
  return {
    alarmAt: found[0]?.scheduledTime ?? null,
    badge,
    onScreen: Object.keys(onScreen).length,
    level: level ?? 'unknown',
  };
}
