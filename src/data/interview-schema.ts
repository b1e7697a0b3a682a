import * as v from 'valibot';
import { isInstant, isPlainDate, isTimeZone } from '../interviews/civil-time.ts';
import { type Interview, LIMITS, OUTCOMES } from '../interviews/interview.ts';

export const idSchema = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
export const instantSchema = v.pipe(v.string(), v.check(isInstant));
export const plainDateSchema = v.pipe(v.string(), v.check(isPlainDate));
const textSchema = v.pipe(v.string(), v.maxLength(LIMITS.text));
const zoneSchema = v.pipe(v.string(), v.maxLength(64), v.check(isTimeZone));
export const permissionSchema = v.picklist(['yes', 'email-only', 'not-asked']);
export const outcomeSchema = v.picklist(OUTCOMES);
export const channelSchema = v.picklist(['phone', 'email']);
export const callOutcomeSchema = v.picklist([
  'reached',
  'voicemail',
  'no-answer',
  'call-back',
  'written',
]);
const strongPointsSchema = v.pipe(v.array(textSchema), v.maxLength(LIMITS.strongPoints));
const remarkSchema = v.pipe(v.string(), v.maxLength(LIMITS.remark));
export const hostSchema = v.pipe(v.string(), v.regex(/^[a-z0-9.-]{0,80}$/));

const personSchema = v.object({
  id: idSchema,
  name: textSchema,
  email: textSchema,
  phone: textSchema,
  role: textSchema,
  // Records written before November 2026 lack it.
  detail: v.optional(textSchema, ''),
});

const closingSchema = v.object({
  recordedAt: v.nullable(instantSchema),
  strongPoints: strongPointsSchema,
  hiringDate: v.nullable(plainDateSchema),
  permission: permissionSchema,
  reminderSaid: v.boolean(),
});

export const pendingWhySchema = v.picklist(['scheduled', 'unsure']);
const pendingSchema = v.object({
  why: pendingWhySchema,
  since: instantSchema,
  promise: v.nullable(plainDateSchema),
});

const noteSchema = v.object({
  id: idSchema,
  personIds: v.pipe(v.array(idSchema), v.maxLength(LIMITS.people)),
  startedAt: instantSchema,
  sentAt: v.nullable(instantSchema),
  promise: v.nullable(plainDateSchema),
  text: v.optional(v.pipe(v.string(), v.maxLength(LIMITS.noteText)), ''),
  // Records written before November 2026 know of no such notes.
  pending: v.optional(v.nullable(pendingSchema), null),
});

const callSchema = v.object({
  id: idSchema,
  at: instantSchema,
  channel: channelSchema,
  outcome: callOutcomeSchema,
  callBackOn: v.nullable(plainDateSchema),
  remark: remarkSchema,
});

const durationSchema = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(1),
  v.maxValue(LIMITS.durationMinutes),
);

/** What a stored interview must look like. Fields unknown to this version are kept. */
export const interviewSchema = v.looseObject({
  id: idSchema,
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  company: textSchema,
  position: textSchema,
  startsAt: instantSchema,
  durationMinutes: durationSchema,
  timeZone: zoneSchema,
  mailHost: hostSchema,
  people: v.pipe(v.array(personSchema), v.maxLength(LIMITS.people)),
  closing: closingSchema,
  notes: v.pipe(v.array(noteSchema), v.maxLength(LIMITS.notes)),
  calls: v.pipe(v.array(callSchema), v.maxLength(LIMITS.calls)),
  outcome: outcomeSchema,
  createdAt: instantSchema,
  updatedAt: instantSchema,
  removedAt: v.nullable(instantSchema),
}) satisfies v.GenericSchema<unknown, Interview>;
