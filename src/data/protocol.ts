import * as v from 'valibot';
import type { Command } from '../interviews/command.ts';
import type { Interview, PlainDate } from '../interviews/interview.ts';
import type { Problem } from '../interviews/problem.ts';
import {
  NOTE_LANGUAGES,
  NOTE_REGISTERS,
  type NoteLanguage,
  type Timetable,
} from '../interviews/settings.ts';
import type { Template } from '../interviews/template.ts';
import type { NoteReview } from '../notes/check/review-note.ts';
import { commandSchema, MAIL_PAGE_COMMANDS } from './command-schema.ts';
import { healthSchema } from './health-record.ts';
import { MOST_IMPORTED } from './import-parcel.ts';
import { idSchema, plainDateSchema } from './interview-schema.ts';
import { settingsChangeSchema } from './settings-record.ts';
import { templateMessage } from './template-message.ts';

const email = v.pipe(v.string(), v.maxLength(400));

const emails = v.pipe(v.array(email), v.maxLength(200));

/** What a message says; more of it than a note can have is not read, and not refused either. */
const messageFields = {
  text: v.pipe(v.string(), v.maxLength(1_000_000)),
  subject: v.pipe(v.string(), v.maxLength(10_000)),
  emails,
};

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
  /** Is anybody there? */
  v.object({ type: v.literal('ping') }),
  /** The user has looked at what came due. */
  v.object({ type: v.literal('looked') }),
  v.object({ type: v.literal('reminders.test') }),
  /** Whether a test reminder was seen. */
  v.object({ type: v.literal('reminders.seen'), seen: v.boolean() }),
  v.object({ type: v.literal('panel.load') }),
  v.object({ type: v.literal('mail.lookup'), emails }),
  v.object({ type: v.literal('note.review'), id: idSchema, ...messageFields }),
  v.object({
    type: v.literal('note.draft'),
    id: idSchema,
    emails,
    language: v.picklist(NOTE_LANGUAGES),
    register: v.picklist(NOTE_REGISTERS),
    /** The user's own template instead of Afterword's words. */
    templateId: v.nullable(idSchema),
  }),
  v.object({
    type: v.literal('note.ended'),
    id: idSchema,
    noteId: idSchema,
    how: v.picklist(['sent', 'scheduled', 'unsure']),
    ...messageFields,
    /** The day that the draft named. */
    planned: v.nullable(plainDateSchema),
    /** Which day holds, where the message named another: the user has said it. */
    decision: v.nullable(v.object({ named: plainDateSchema, promise: plainDateSchema })),
  }),
  v.object({ type: v.literal('health.seen'), ...healthSchema.entries }),
  v.object({ type: v.literal('compose.open'), id: idSchema }),
  v.object({
    type: v.literal('page.open'),
    id: v.nullable(idSchema),
    part: v.exactOptional(v.picklist(['interview', 'card'])),
  }),
  v.object({ type: v.literal('template.save'), template: templateMessage }),
  v.object({ type: v.literal('template.remove'), id: idSchema }),
  v.object({
    type: v.literal('templates.import'),
    templates: v.pipe(v.array(templateMessage), v.maxLength(1_000)),
  }),
  /** A backup has been written to a file; `basis`: the store's revision before it was read for it. */
  v.object({ type: v.literal('backup.made'), basis: v.number() }),
  v.object({
    type: v.literal('import.apply'),
    /** A random UUID: the same import twice does its work once. */
    id: idSchema,
    /** Of the file, for the user to know it by. */
    name: v.pipe(v.string(), v.maxLength(1_000)),
    /**
     * Records of interviews, each to be parsed by itself; all of them come in, or none. Null: they lie
     * ready in the private file system (`import-parcel.ts`).
     */
    interviews: v.nullable(v.pipe(v.array(v.unknown()), v.maxLength(MOST_IMPORTED))),
    templates: v.pipe(v.array(templateMessage), v.maxLength(1_000)),
    settings: v.nullable(settingsChangeSchema),
    /** The store's revision that the preview was made of: what has changed since is told. */
    basis: v.number(),
  }),
  v.object({ type: v.literal('import.undo'), id: idSchema }),
  v.object({ type: v.literal('sync.set'), on: v.boolean() }),
  v.object({ type: v.literal('sync.now') }),
  /** The user has read a notice, which then goes. */
  v.object({ type: v.literal('notice.read'), notice: v.picklist(['healed', 'backup']) }),
  /** Tries once more to save what could not be saved. */
  v.object({ type: v.literal('unsaved.retry') }),
  v.object({
    type: v.literal('history.revert'),
    id: idSchema,
    revision: v.pipe(v.number(), v.integer()),
    /** How many of the last changes to set back, 1 or more. */
    changes: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
  /** Deletes removed interviews for good. */
  v.object({
    type: v.literal('bin.delete'),
    ids: v.pipe(v.array(idSchema), v.minLength(1), v.maxLength(20_000)),
  }),
]);

type Parsed = v.InferOutput<typeof requestSchema>;

export type Request =
  | Exclude<Parsed, { type: 'command' }>
  | { readonly type: 'command'; readonly command: Command };

/** Why a message was not carried out, where it is nobody's typing that is at fault. */
export type Fault = 'notSaved' | 'damaged' | 'newerData' | 'changedSince' | 'notAllowed' | 'failed';

/** What came of a command or an undo. */
export type CommandAnswer =
  | {
      readonly ok: true;
      readonly interview: Interview;
      /** True: the browser cannot save it now. It is kept until it can, or until the browser closes. */
      readonly unsaved?: true;
      /** What was wrong with one part, which was left as it was; all the rest has been changed. */
      readonly left?: Problem;
    }
  | { readonly ok: false; readonly problem: Problem }
  | { readonly ok: false; readonly fault: Fault };

/** What came of a change to templates. */
export type TemplateAnswer =
  | { readonly ok: true }
  | { readonly ok: false; readonly problem: Problem }
  | { readonly ok: false; readonly fault: Fault };

/** The answer to each message. */
export interface Answers {
  command: CommandAnswer;
  undo: CommandAnswer;
  'settings.change': { readonly ok: true } | { readonly ok: false; readonly fault: Fault };
  reconcile: { readonly ok: boolean };
  ping: { readonly ok: boolean };
  looked: { readonly ok: boolean };
  /** Once the reminder has been raised, or where it could not be. */
  'reminders.test': { readonly ok: true; readonly raised: 'shown' | 'blocked' | 'failed' };
  'reminders.seen': { readonly ok: boolean };
  'panel.load': { readonly ok: boolean };
  /**
   * Interviews with people at these addresses, the latest first, the timetable to read them by, and
   * the user's templates, by name.
   */
  'mail.lookup': {
    readonly interviews: readonly Interview[];
    readonly timetable: Timetable;
    readonly templates: readonly Template[];
  };
  /** Not ok: the interview is not there any more. */
  'note.review':
    | {
        readonly ok: true;
        readonly language: NoteLanguage;
        readonly review: NoteReview;
        /** The day that the message promises as it stands: of a call, or of a message; or null. */
        readonly named: PlainDate | null;
        /** The sentence that would name the day of the call, for a note that lacks it. */
        readonly announcement: string;
      }
    | { readonly ok: false };
  'note.draft':
    | {
        readonly ok: true;
        readonly subject: string;
        /** Line by line; '' is an empty line. */
        readonly lines: readonly string[];
        /** The day that it names, or null. */
        readonly promise: PlainDate | null;
      }
    | { readonly ok: false };
  'note.ended': CommandAnswer;
  /** Not ok: a newer copy's data is not written to. */
  'health.seen': { readonly ok: boolean };
  'compose.open': { readonly ok: boolean };
  'page.open': { readonly ok: boolean };
  'template.save': TemplateAnswer;
  'template.remove': TemplateAnswer;
  'templates.import': TemplateAnswer;
  'backup.made': { readonly ok: boolean };
  /** `noParcel`: what is to come in does not lie where the background can read it. */
  'import.apply':
    | { readonly ok: true; readonly added: number; readonly updated: number; readonly same: number }
    | { readonly ok: false; readonly fault: Fault | 'noParcel' };
  /** `left`: interviews that have been changed since, and stay as they are. */
  'import.undo':
    | { readonly ok: true; readonly undone: number; readonly left: number }
    | { readonly ok: false; readonly fault: Fault };
  'sync.set': { readonly ok: true } | { readonly ok: false; readonly fault: Fault };
  'sync.now': { readonly ok: true } | { readonly ok: false; readonly fault: Fault };
  'notice.read': { readonly ok: boolean };
  /** Whether all is saved now. */
  'unsaved.retry': { readonly ok: boolean };
  'history.revert': CommandAnswer;
  'bin.delete': { readonly ok: true } | { readonly ok: false; readonly fault: Fault };
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
    case 'note.review':
    case 'note.draft':
    case 'note.ended':
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
