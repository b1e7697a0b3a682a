import { type ReminderHealth, stateOfReminders } from '../data/reminder-health.ts';
import { dateIn } from '../interviews/civil-time.ts';
import type { Instant } from '../interviews/interview.ts';
import { words } from '../platform/words.ts';
import { formatDay } from '../ui/dates.ts';

/** When reminders were last seen working, or that they were not. */
export function describeHealth(health: ReminderHealth): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const day = (instant: Instant | null): string => formatDay(dateIn(instant ?? '', timeZone));
  switch (stateOfReminders(health)) {
    case 'untried':
      return words('remindersUntried');
    case 'seen':
      return words('remindersSeen', day(health.seenAt));
    case 'missed':
      return words('remindersMissed', day(health.missedAt));
  }
}
