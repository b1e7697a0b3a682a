import * as v from 'valibot';
import type { Instant } from '../interviews/interview.ts';
import { instantSchema } from './interview-schema.ts';

/** Whether reminders reach the user, which only the user can say. */
export interface ReminderHealth {
  /** When one was last seen: pressed on the desktop, or said so after a test; null: never yet. */
  readonly seenAt: Instant | null;
  /** When the user last said that a test was not to be seen; null: never. */
  readonly missedAt: Instant | null;
  /** What was said last: not by the times, since clocks are set back. */
  readonly last: 'seen' | 'missed' | null;
}

export const REMINDER_HEALTH_KEY = 'reminder-health';

const instantOrNull = v.fallback(v.nullable(instantSchema), null);
const healthSchema = v.object({
  seenAt: instantOrNull,
  missedAt: instantOrNull,
  last: v.fallback(v.nullable(v.picklist(['seen', 'missed'])), null),
});

/** Reads what is stored; what cannot be read is as if nobody had ever said anything. */
export function parseReminderHealth(raw: unknown): ReminderHealth {
  const result = v.safeParse(healthSchema, raw);
  return result.success ? result.output : { seenAt: null, missedAt: null, last: null };
}

/** What is known after the user has said whether one was seen. */
export function noteSeen(health: ReminderHealth, isSeen: boolean, now: Instant): ReminderHealth {
  return isSeen
    ? { ...health, seenAt: now, last: 'seen' }
    : { ...health, missedAt: now, last: 'missed' };
}
