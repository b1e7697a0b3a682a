import * as v from 'valibot';
import type { Instant } from '../interviews/interview.ts';
import { instantSchema } from './interview-schema.ts';

/** Whether reminders reach the user, which only the user can say. */
export interface ReminderHealth {
  /** When one was last seen: pressed on the desktop, or said so after a test; null: never yet. */
  readonly seenAt: Instant | null;
  /** When the user last said that a test was not to be seen; null: never. */
  readonly missedAt: Instant | null;
}

export const REMINDER_HEALTH_KEY = 'reminder-health';

const instantOrNull = v.fallback(v.nullable(instantSchema), null);
const healthSchema = v.object({ seenAt: instantOrNull, missedAt: instantOrNull });

/** Reads what is stored; what cannot be read is as if nobody had ever said anything. */
export function parseReminderHealth(raw: unknown): ReminderHealth {
  const result = v.safeParse(healthSchema, raw);
  return result.success ? result.output : { seenAt: null, missedAt: null };
}

/** How reminders stand: never tried, seen, or not seen when they were last tried. */
export function stateOfReminders({
  seenAt,
  missedAt,
}: ReminderHealth): 'untried' | 'seen' | 'missed' {
  if (seenAt === null && missedAt === null) return 'untried';
  return (missedAt ?? '') > (seenAt ?? '') ? 'missed' : 'seen';
}
