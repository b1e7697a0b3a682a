import {
  parseReminderHealth,
  REMINDER_HEALTH_KEY,
  stateOfReminders,
} from '../data/reminder-health.ts';
import { words } from '../platform/words.ts';
import { describeHealth } from '../views/reminder-health-words.ts';
import { useRecord } from '../views/use-record.ts';

/** When reminders were last seen working, and the way to the test. */
export function ReminderLine() {
  const health = useRecord(REMINDER_HEALTH_KEY, parseReminderHealth);
  if (health === null) return null;
  const isMissed = stateOfReminders(health) === 'missed';
  return (
    <p class={isMissed ? 'popup-health-amiss' : undefined}>
      {describeHealth(health)}{' '}
      <a class="aw-link" href="/page/index.html#/reminders" target="_blank" rel="noopener">
        {words(isMissed ? 'remindersHelp' : 'remindersTest')}
      </a>
    </p>
  );
}
