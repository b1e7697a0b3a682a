import * as v from 'valibot';
import { instantSchema } from './interview-schema.ts';

/** What Afterword did for reminders, and why not more: the latest last, so many at the most. */
export const REMINDER_LOG_KEY = 'reminder-log';
export const MOST_WAKES = 200;

/** What has woken the background. `start`: something that has not said so. */
export const WAKERS = [
  'start',
  'installed',
  'updated',
  'browserStart',
  'alarm',
  'idle',
  'change',
  'settings',
  'opened',
  'unblocked',
] as const;
export type Waker = (typeof WAKERS)[number];

/**
 * What was decided of a reminder. `showing` is written before it is shown and gives way to what came
 * of it: where it stays, the background was ended in between.
 */
export const DECISIONS = [
  'showing',
  'shown',
  'inSummary',
  'onScreen',
  'passedOver',
  'switchedOff',
  'blocked',
  'failed',
  'snoozed',
  'quiet',
  'waits',
] as const;
export type Decided = (typeof DECISIONS)[number];

const REMINDERS = [
  'closingCard',
  'closingAsk',
  'noteDue',
  'noteLast',
  'callPrepare',
  'callDue',
  'crossOff',
  'snoozeOver',
] as const;

const decisionSchema = v.object({
  /** No names: what it is called is looked up when it is read. */
  interviewId: v.string(),
  about: v.picklist(REMINDERS),
  decided: v.picklist(DECISIONS),
  /** When the reminder's time came, or until when it waits. */
  at: instantSchema,
});
export type Decision = v.InferOutput<typeof decisionSchema>;

const wakeSchema = v.object({
  woke: v.picklist(WAKERS),
  /** The first and the last of so many looks in a row that came to the same; `woke` is the last one's. */
  at: instantSchema,
  last: instantSchema,
  times: v.pipe(v.number(), v.integer()),
  /** How many interviews were looked at; null: all. */
  looked: v.nullable(v.number()),
  /** How many have something due: the number on the toolbar button. */
  due: v.number(),
  /** When the alarm rings next. */
  next: instantSchema,
  decisions: v.array(decisionSchema),
  /** How many decisions more there were than are listed. */
  more: v.number(),
});

/** One look at the interviews, or several in a row that came to the same. */
export type LoggedWake = v.InferOutput<typeof wakeSchema>;

/** The stored log; what cannot be read of it is left out. */
export function parseReminderLog(raw: unknown): LoggedWake[] {
  return (Array.isArray(raw) ? raw : []).flatMap((each) => {
    const result = v.safeParse(wakeSchema, each, { abortEarly: true });
    return result.success ? [result.output] : [];
  });
}
