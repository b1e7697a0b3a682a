import { useEffect, useState } from 'preact/hooks';
import { parseReminderHealth, REMINDER_HEALTH_KEY } from '../data/reminder-health.ts';
import { notificationLevel } from '../platform/notification-state.ts';
import { words } from '../platform/words.ts';
import { describeHealth } from '../views/reminder-health-words.ts';
import { useRecord } from '../views/use-record.ts';

/** When reminders were last seen working, and the way to the test. */
export function ReminderLine() {
  const health = useRecord(REMINDER_HEALTH_KEY, parseReminderHealth);
  const [isBlocked, setBlocked] = useState(false);
  useEffect(() => {
    notificationLevel().then(
      (level) => setBlocked(level === 'denied'),
      () => undefined,
    );
  }, []);
  if (health === null) return null;
  const isAmiss = isBlocked || health.last === 'missed';
  return (
    <p class={isAmiss ? 'popup-health-amiss' : undefined}>
      {isBlocked ? words('remindersBlocked') : describeHealth(health)}{' '}
      <a class="aw-link" href="/page/index.html#/reminders" target="_blank" rel="noopener">
        {words(isAmiss ? 'remindersHelp' : 'remindersTest')}
      </a>
    </p>
  );
}
