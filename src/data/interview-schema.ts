import * as v from 'valibot';
import {
  isClockTime,
  isInstantInYears,
  isPlainDate,
  isTimeZone,
} from '../interviews/civil-time.ts';
import { CALL_PERMISSIONS, EMPTY_CLOSING, HIRING_DATE_KINDS } from '../interviews/closing.ts';
import { PATIENCES } from '../interviews/employer.ts';
import { type Interview, LIMITS, OUTCOMES } from '../interviews/interview.ts';

/**
 * Two devices that each add as much as one may come to more than that: such a record is kept and shown,
 * while `change` adds nothing to it.
 */
const MERGED = 10;
const MOST_PEOPLE = LIMITS.people * MERGED;

export const idSchema = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
export const instantSchema = v.pipe(v.string(), v.check(isInstantInYears));
export const plainDateSchema = v.pipe(v.string(), v.check(isPlainDate));
const textSchema = v.pipe(v.string(), v.maxLength(LIMITS.text));
const zoneSchema = v.pipe(v.string(), v.maxLength(64), v.check(isTimeZone));
export const permissionSchema = v.picklist(CALL_PERMISSIONS);
export const hiringDateKindSchema = v.picklist(HIRING_DATE_KINDS);
export const patienceSchema = v.picklist(PATIENCES);
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

const personSchema = v.looseObject({
  id: idSchema,
  name: textSchema,
  email: textSchema,
  phone: textSchema,
  role: textSchema,
  // Records written before November 2026 lack it.
  detail: v.optional(textSchema, ''),
});

const clockSchema = v.pipe(v.string(), v.check(isClockTime));
const sentenceSchema = v.pipe(v.string(), v.maxLength(LIMITS.sentence));
const sentencesSchema = v.looseObject({
  summary: sentenceSchema,
  hiringDate: sentenceSchema,
  permission: sentenceSchema,
  reminder: sentenceSchema,
});

/** What records written before the end of November 2026 lack has its value from `EMPTY_CLOSING`. */
const closingSchema = v.looseObject({
  recordedAt: v.nullable(instantSchema),
  need: v.optional(sentenceSchema, ''),
  strongPoints: strongPointsSchema,
  sentences: v.optional(sentencesSchema, EMPTY_CLOSING.sentences),
  hiringDate: v.nullable(plainDateSchema),
  hiringDateKind: v.optional(hiringDateKindSchema, EMPTY_CLOSING.hiringDateKind),
  hiringDateAt: v.optional(v.nullable(instantSchema), null),
  permission: permissionSchema,
  callPersonId: v.optional(v.nullable(idSchema), null),
  bestTime: v.optional(v.union([v.literal(''), clockSchema]), ''),
  preferredWay: v.optional(v.nullable(channelSchema), null),
  reminderSaid: v.boolean(),
  doubts: v.optional(remarkSchema, ''),
  promised: v.optional(remarkSchema, ''),
});

const holidaysSchema = v.pipe(v.array(plainDateSchema), v.maxLength(LIMITS.holidays));
const weekdaySchema = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6));
const calendarSchema = v.object({
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  region: textSchema,
  weekend: v.pipe(v.array(weekdaySchema), v.maxLength(6)),
  holidays: holidaysSchema,
});
const snoozeSchema = v.object({
  stepId: v.pipe(v.string(), v.maxLength(80)),
  at: instantSchema,
  until: instantSchema,
});

export const pendingWhySchema = v.picklist(['scheduled', 'unsure']);
const pendingSchema = v.object({
  why: pendingWhySchema,
  since: instantSchema,
  promise: v.nullable(plainDateSchema),
});

const noteSchema = v.looseObject({
  id: idSchema,
  personIds: v.pipe(v.array(idSchema), v.maxLength(MOST_PEOPLE)),
  startedAt: instantSchema,
  sentAt: v.nullable(instantSchema),
  promise: v.nullable(plainDateSchema),
  text: v.optional(v.pipe(v.string(), v.maxLength(LIMITS.noteText)), ''),
  // Records written before November 2026 know of no such notes.
  pending: v.optional(v.nullable(pendingSchema), null),
});

const callSchema = v.looseObject({
  id: idSchema,
  at: instantSchema,
  channel: channelSchema,
  outcome: callOutcomeSchema,
  callBackOn: v.nullable(plainDateSchema),
  newHiringDate: v.optional(v.nullable(plainDateSchema), null),
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
  calendar: v.optional(v.nullable(calendarSchema), null),
  office: v.optional(v.nullable(v.object({ opens: clockSchema, closes: clockSchema })), null),
  patience: v.optional(v.nullable(patienceSchema), null),
  people: v.pipe(v.array(personSchema), v.maxLength(MOST_PEOPLE)),
  // Records written before December 2026 lack it.
  remark: v.optional(remarkSchema, ''),
  closing: closingSchema,
  notes: v.pipe(v.array(noteSchema), v.maxLength(LIMITS.notes * MERGED)),
  calls: v.pipe(v.array(callSchema), v.maxLength(LIMITS.calls * MERGED)),
  outcome: outcomeSchema,
  outcomeAt: v.optional(v.nullable(instantSchema), null),
  startDate: v.optional(v.nullable(plainDateSchema), null),
  snooze: v.optional(v.nullable(snoozeSchema), null),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  removedAt: v.nullable(instantSchema),
}) satisfies v.GenericSchema<unknown, Interview>;
