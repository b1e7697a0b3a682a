import { userTimeZone } from '../data/read-timetable.ts';
import type { ReminderHealth } from '../data/reminder-health.ts';
import { dateIn } from '../interviews/civil-time.ts';
import type { Instant } from '../interviews/interview.ts';
import { words } from '../platform/words.ts';
import { formatDay } from '../ui/dates.ts';

/** When reminders were last seen working, or that they were not. */
export function describeHealth({ last, seenAt, missedAt }: ReminderHealth): string {
  const day = (instant: Instant | null): string =>
    instant === null ? '' : formatDay(dateIn(instant, userTimeZone()));
  if (last === null) return words('remindersUntried');
  return last === 'seen'
    ? words('remindersSeen', day(seenAt))
    : words('remindersMissed', day(missedAt));
}
