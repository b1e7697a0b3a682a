import * as v from 'valibot';
import { type Command, DECISIONS } from '../interviews/command.ts';
import { LIMITS } from '../interviews/interview.ts';
import {
  callOutcomeSchema,
  channelSchema,
  hiringDateKindSchema,
  hostSchema,
  idSchema,
  outcomeSchema,
  patienceSchema,
  pendingWhySchema,
  permissionSchema,
} from './interview-schema.ts';

/**
 * The shape of a command. Whether its dates and texts make sense is for `change` to say, which
 * answers with the field to mend; here they are only kept from being huge.
 */
const anyText = v.pipe(v.string(), v.maxLength(200_000));
const anyDate = v.nullable(v.pipe(v.string(), v.maxLength(40)));
/** `change` cuts it to what a record holds: of a long message at least that is kept. */
const noteText = v.string();
const emails = v.pipe(v.array(anyText), v.maxLength(200));

const calendarShape = v.object({
  country: anyText,
  region: anyText,
  weekend: v.pipe(v.array(v.number()), v.maxLength(7)),
  holidays: v.pipe(v.array(anyText), v.maxLength(LIMITS.holidays * 10)),
});

const fieldsSchema = v.object({
  company: anyText,
  position: anyText,
  startsAt: anyText,
  durationMinutes: v.number(),
  timeZone: anyText,
  people: v.pipe(
    v.array(
      v.object({
        id: v.exactOptional(idSchema),
        name: anyText,
        email: anyText,
        phone: v.exactOptional(anyText),
        role: v.exactOptional(anyText),
        detail: v.exactOptional(anyText),
      }),
    ),
    v.maxLength(LIMITS.people * 10),
  ),
  remark: v.exactOptional(anyText),
  calendar: v.exactOptional(v.nullable(calendarShape)),
  office: v.exactOptional(v.nullable(v.object({ opens: anyText, closes: anyText }))),
  patience: v.exactOptional(v.nullable(patienceSchema)),
});

const points = v.pipe(v.array(anyText), v.maxLength(50));

const closingSchema = v.object({
  strongPoints: points,
  hiringDate: anyDate,
  hiringDateKind: v.exactOptional(hiringDateKindSchema),
  permission: permissionSchema,
  reminderSaid: v.boolean(),
  need: v.exactOptional(anyText),
  callPersonId: v.exactOptional(v.nullable(idSchema)),
  bestTime: v.exactOptional(anyText),
  preferredWay: v.exactOptional(v.nullable(channelSchema)),
  doubts: v.exactOptional(anyText),
  promised: v.exactOptional(anyText),
  people: v.exactOptional(
    v.pipe(
      v.array(v.object({ id: idSchema, name: anyText, phone: anyText })),
      v.maxLength(LIMITS.people * 10),
    ),
  ),
});

export const commandSchema = v.variant('type', [
  v.object({
    type: v.literal('interview.track'),
    id: idSchema,
    fields: fieldsSchema,
    closing: v.nullable(closingSchema),
    mailHost: hostSchema,
    noteId: v.nullable(idSchema),
  }),
  v.object({ type: v.literal('interview.edit'), id: idSchema, fields: fieldsSchema }),
  v.object({ type: v.literal('interview.remove'), id: idSchema }),
  v.object({ type: v.literal('interview.restore'), id: idSchema }),
  v.object({ type: v.literal('closing.record'), id: idSchema, closing: closingSchema }),
  v.object({
    type: v.literal('closing.prepare'),
    id: idSchema,
    need: anyText,
    strongPoints: points,
    sentences: v.object({
      summary: anyText,
      hiringDate: anyText,
      permission: anyText,
      reminder: anyText,
    }),
  }),
  v.object({
    type: v.literal('step.snooze'),
    id: idSchema,
    stepId: v.pipe(v.string(), v.maxLength(80)),
    until: anyDate,
  }),
  v.object({ type: v.literal('note.start'), id: idSchema, noteId: idSchema, emails }),
  v.object({
    type: v.literal('note.sent'),
    id: idSchema,
    noteId: idSchema,
    emails,
    promise: anyDate,
    text: v.exactOptional(noteText),
  }),
  v.object({
    type: v.literal('note.pending'),
    id: idSchema,
    noteId: idSchema,
    emails,
    why: pendingWhySchema,
    promise: anyDate,
    text: v.exactOptional(noteText),
  }),
  v.object({ type: v.literal('note.unsent'), id: idSchema, noteId: idSchema }),
  v.object({ type: v.literal('note.discarded'), id: idSchema, noteId: idSchema }),
  v.object({
    type: v.literal('note.promise'),
    id: idSchema,
    noteId: idSchema,
    promise: anyDate,
  }),
  v.object({
    type: v.literal('interview.fill'),
    id: idSchema,
    company: anyText,
    position: anyText,
    strongPoints: points,
    people: v.pipe(
      v.array(v.object({ id: idSchema, name: anyText, detail: anyText })),
      v.maxLength(LIMITS.people * 10),
    ),
  }),
  v.object({
    type: v.literal('call.logged'),
    id: idSchema,
    callId: idSchema,
    channel: channelSchema,
    outcome: callOutcomeSchema,
    callBackOn: anyDate,
    newHiringDate: v.exactOptional(anyDate),
    decision: v.exactOptional(v.nullable(v.picklist(DECISIONS))),
    remark: anyText,
  }),
  v.object({
    type: v.literal('note.correct'),
    id: idSchema,
    noteId: idSchema,
    personIds: v.pipe(v.array(idSchema), v.maxLength(LIMITS.people * 10)),
    promise: anyDate,
  }),
  v.object({ type: v.literal('note.remove'), id: idSchema, noteId: idSchema }),
  v.object({
    type: v.literal('call.correct'),
    id: idSchema,
    callId: idSchema,
    at: anyText,
    outcome: callOutcomeSchema,
    callBackOn: anyDate,
    newHiringDate: anyDate,
    remark: anyText,
  }),
  v.object({ type: v.literal('call.remove'), id: idSchema, callId: idSchema }),
  v.object({
    type: v.literal('outcome.set'),
    id: idSchema,
    outcome: outcomeSchema,
    startDate: v.exactOptional(anyDate),
  }),
]) satisfies v.GenericSchema<unknown, Command>;

/** Commands that a mail page's script may send; all others are for the extension's own pages. */
export const MAIL_PAGE_COMMANDS: readonly Command['type'][] = [
  'interview.track',
  'note.start',
  'note.sent',
  'note.pending',
  'note.unsent',
  'note.discarded',
  'interview.fill',
];
