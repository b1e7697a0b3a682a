import * as v from 'valibot';
import type { Command } from '../interviews/command.ts';
import { LIMITS } from '../interviews/interview.ts';
import {
  callOutcomeSchema,
  channelSchema,
  hostSchema,
  idSchema,
  outcomeSchema,
  pendingWhySchema,
  permissionSchema,
} from './interview-schema.ts';

/**
 * The shape of a command. Whether its dates and texts make sense is for `change` to say, which
 * answers with the field to mend; here they are only kept from being huge.
 */
const anyText = v.pipe(v.string(), v.maxLength(20_000));
const anyDate = v.nullable(v.pipe(v.string(), v.maxLength(40)));
/** `change` cuts it to what a record holds: of a long message at least that is kept. */
const noteText = v.string();
const emails = v.pipe(v.array(anyText), v.maxLength(200));

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
});

const closingSchema = v.object({
  strongPoints: v.pipe(v.array(anyText), v.maxLength(50)),
  hiringDate: anyDate,
  permission: permissionSchema,
  reminderSaid: v.boolean(),
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
    strongPoints: v.pipe(v.array(anyText), v.maxLength(50)),
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
    remark: anyText,
  }),
  v.object({ type: v.literal('outcome.set'), id: idSchema, outcome: outcomeSchema }),
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
