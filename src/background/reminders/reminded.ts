import * as v from 'valibot';
import { interviewOfReminder, markOf } from '../../interviews/reminder-id.ts';
import type { Records } from '../../platform/records.ts';
import type { Announcement } from './outbox.ts';

/**
 * Of what the user has been reminded: marks of reminders by interview, the latest last. They stay
 * when an interview is closed or the clock is set back: what comes due again is not told a second
 * time.
 */
export type Reminded = ReadonlyMap<string, readonly string[]>;

const PREFIX = 'reminded/';

/** An interview rarely comes to ten reminders; a bound, so that no history grows without end. */
const MOST_KEPT = 24;

const marksSchema = v.array(v.string());

/** The key under which an interview's marks are stored: a record of the background's own. */
export function remindedKeyOf(interviewId: string): string {
  return `${PREFIX}${interviewId}`;
}

/** True for a key under which marks are stored. */
function isRemindedKey(key: string): boolean {
  return key.startsWith(PREFIX);
}

/** The stored marks; what cannot be read counts as none: told twice is better than never. */
export function parseReminded(stored: Records): Reminded {
  const rows = Object.keys(stored)
    .filter(isRemindedKey)
    .map((key): [string, readonly string[]] => {
      const result = v.safeParse(marksSchema, stored[key]);
      return [key.slice(PREFIX.length), result.success ? result.output : []];
    });
  return new Map(rows);
}

/** True for a reminder that the user has had, or that was passed over for a later one. */
export function wasReminded(reminded: Reminded, interviewId: string, reminderId: string): boolean {
  return reminded.get(interviewId)?.includes(markOf(reminderId)) ?? false;
}

/** What to write so that the reminders of these ids count as told. */
export function markIds(reminded: Reminded, reminderIds: readonly string[]): Records {
  const writes: Record<string, readonly string[]> = {};
  for (const reminderId of reminderIds) {
    const id = interviewOfReminder(reminderId) ?? '';
    const before = writes[remindedKeyOf(id)] ?? reminded.get(id) ?? [];
    const marks = new Set([...before, markOf(reminderId)]);
    writes[remindedKeyOf(id)] = [...marks].slice(-MOST_KEPT);
  }
  return writes;
}

/** What to write so that these count as told. */
export function markReminded(reminded: Reminded, told: readonly Announcement[]): Records {
  return markIds(
    reminded,
    told.map(({ reminder }) => reminder.id),
  );
}
