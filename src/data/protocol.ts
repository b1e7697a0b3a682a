import * as v from 'valibot';
import type { Command, Problem } from '../interviews/command.ts';
import type { Interview } from '../interviews/interview.ts';
import type { Timetable } from '../interviews/settings.ts';
import { sendMessage } from '../platform/messages.ts';
import { commandSchema, MAIL_PAGE_COMMANDS } from './command-schema.ts';
import { healthSchema } from './health-record.ts';
import { idSchema } from './interview-schema.ts';
import { settingsChangeSchema } from './settings-record.ts';

const email = v.pipe(v.string(), v.maxLength(400));

/** Every message to the background. */
const requestSchema = v.variant('type', [
  v.object({ type: v.literal('command'), command: commandSchema }),
  v.object({
    type: v.literal('undo'),
    id: idSchema,
    /** The revision that the change to take back has made: nothing newer is undone by mistake. */
    revision: v.pipe(v.number(), v.integer()),
  }),
  v.object({ type: v.literal('settings.change'), settings: settingsChangeSchema }),
  v.object({ type: v.literal('reconcile') }),
  v.object({ type: v.literal('panel.load') }),
  v.object({ type: v.literal('mail.lookup'), emails: v.pipe(v.array(email), v.maxLength(200)) }),
  v.object({ type: v.literal('health.seen'), ...healthSchema.entries }),
  v.object({ type: v.literal('compose.open'), id: idSchema }),
  v.object({ type: v.literal('page.open'), id: v.nullable(idSchema) }),
]);

type Parsed = v.InferOutput<typeof requestSchema>;

export type Request =
  | Exclude<Parsed, { type: 'command' }>
  | { readonly type: 'command'; readonly command: Command };

/** Why a message was not carried out, where it is nobody's typing that is at fault. */
export type Fault = 'notSaved' | 'damaged' | 'newerData' | 'changedSince' | 'notAllowed' | 'failed';

/** What came of a command or an undo. */
export type CommandAnswer =
  | { readonly ok: true; readonly interview: Interview }
  | { readonly ok: false; readonly problem: Problem }
  | { readonly ok: false; readonly fault: Fault };

/** The answer to each message. */
export interface Answers {
  command: CommandAnswer;
  undo: CommandAnswer;
  'settings.change': { readonly ok: true } | { readonly ok: false; readonly fault: Fault };
  reconcile: { readonly ok: boolean };
  'panel.load': { readonly ok: boolean };
  /** Interviews with people at these addresses, the latest first, and the timetable to read them by. */
  'mail.lookup': { readonly interviews: readonly Interview[]; readonly timetable: Timetable };
  /** Not ok: a newer copy's data is not written to. */
  'health.seen': { readonly ok: boolean };
  'compose.open': { readonly ok: boolean };
  'page.open': { readonly ok: boolean };
}

/** Reads a message; null when it is none of ours, or not for such a sender to send. */
export function parseRequest(message: unknown, from: 'page' | 'mail'): Request | null {
  const result = v.safeParse(requestSchema, message);
  if (!result.success) return null;
  return from === 'page' || isForMailPages(result.output) ? result.output : null;
}

function isForMailPages(request: Request): boolean {
  switch (request.type) {
    case 'panel.load':
    case 'mail.lookup':
    case 'page.open':
    case 'health.seen':
      return true;
    case 'command':
      return MAIL_PAGE_COMMANDS.includes(request.command.type);
    default:
      return false;
  }
}

/** Asks the background. Rejects when it does not answer. */
export async function ask<R extends Request>(request: R): Promise<Answers[R['type']]> {
  return (await sendMessage(request)) as Answers[R['type']];
}
