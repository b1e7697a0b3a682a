import type { CallPermission, Closing, HiringDateKind } from './closing.ts';
import type { EmployerCalendar, OfficeHours, Patience } from './employer.ts';
import type {
  CallOutcome,
  ContactChannel,
  Instant,
  Interview,
  Outcome,
  PendingNote,
  PlainDate,
} from './interview.ts';
import type { Problem } from './problem.ts';

/** A person as a form gives it; without an id it is somebody new. */
export interface PersonFields {
  readonly id?: string;
  readonly name: string;
  readonly email: string;
  readonly phone?: string;
  readonly role?: string;
  /** Left out: what is known of it already stays. */
  readonly detail?: string;
}

/** What the user says of the closing. Left out: what is known of it already stays. */
export interface ClosingFields {
  readonly strongPoints: readonly string[];
  readonly hiringDate: PlainDate | null;
  readonly hiringDateKind?: HiringDateKind;
  readonly permission: CallPermission;
  readonly reminderSaid: boolean;
  readonly need?: string;
  readonly callPersonId?: string | null;
  readonly bestTime?: string;
  readonly preferredWay?: ContactChannel | null;
  readonly doubts?: string;
  readonly promised?: string;
  /** Names and numbers as they turned out to be spelled, by the ids of people met. */
  readonly people?: readonly {
    readonly id: string;
    readonly name: string;
    readonly phone: string;
  }[];
}

/** What the user says of an interview; used to track one and to edit one. */
export interface InterviewFields {
  readonly company: string;
  readonly position: string;
  readonly startsAt: Instant;
  readonly durationMinutes: number;
  readonly timeZone: string;
  readonly people: readonly PersonFields[];
  /** These four, left out: what is known of them stays. */
  readonly remark?: string;
  readonly calendar?: EmployerCalendar | null;
  readonly office?: OfficeHours | null;
  readonly patience?: Patience | null;
}

/** How a call can end the story: by their word, or by the user's own. */
export const DECISIONS = ['offer', 'declined', 'crossed-off'] as const;
export type Decision = (typeof DECISIONS)[number];

/**
 * Everything that can be done to an interview. Ids are made by whoever sends the command (a random
 * UUID), so that a command that is sent twice does its work once.
 */
export type Command =
  | {
      readonly type: 'interview.track';
      readonly id: string;
      readonly fields: InterviewFields;
      /** Null: the closing is still to be asked about. */
      readonly closing: ClosingFields | null;
      readonly mailHost: string;
      /** The id of the note that is started along with it: one press, one record. */
      readonly noteId: string | null;
    }
  | { readonly type: 'interview.edit'; readonly id: string; readonly fields: InterviewFields }
  | { readonly type: 'interview.remove'; readonly id: string }
  | { readonly type: 'interview.restore'; readonly id: string }
  | { readonly type: 'closing.record'; readonly id: string; readonly closing: ClosingFields }
  | {
      /** What is to be said at the closing, written before it. */
      readonly type: 'closing.prepare';
      readonly id: string;
      readonly need: string;
      readonly strongPoints: readonly string[];
      readonly sentences: Closing['sentences'];
    }
  | {
      /** Puts a step off, or, with null, takes it up again. It moves no date and no promise. */
      readonly type: 'step.snooze';
      readonly id: string;
      readonly stepId: string;
      readonly until: Instant | null;
    }
  | {
      readonly type: 'note.start';
      readonly id: string;
      readonly noteId: string;
      /** E-mail addresses of the people it is for; empty: all of them. */
      readonly emails: readonly string[];
    }
  | {
      readonly type: 'note.sent';
      readonly id: string;
      readonly noteId: string;
      readonly emails: readonly string[];
      readonly promise: PlainDate | null;
      /** Its words as they stood in the message; left out where nothing could be read. */
      readonly text?: string;
    }
  | {
      /** The note was scheduled, or perhaps sent. */
      readonly type: 'note.pending';
      readonly id: string;
      readonly noteId: string;
      readonly emails: readonly string[];
      readonly why: PendingNote['why'];
      readonly promise: PlainDate | null;
      readonly text?: string;
    }
  | {
      /** It has not gone after all, and is being written again. */
      readonly type: 'note.unsent';
      readonly id: string;
      readonly noteId: string;
    }
  | {
      /** Its draft was thrown away before it had gone. */
      readonly type: 'note.discarded';
      readonly id: string;
      readonly noteId: string;
    }
  | {
      /** The call date that a note names which is on its way. */
      readonly type: 'note.promise';
      readonly id: string;
      readonly noteId: string;
      readonly promise: PlainDate | null;
    }
  | {
      /** Facts that the record lacks; what it has stays as it is. */
      readonly type: 'interview.fill';
      readonly id: string;
      readonly company: string;
      readonly position: string;
      readonly strongPoints: readonly string[];
      readonly people: readonly {
        readonly id: string;
        readonly name: string;
        readonly detail: string;
      }[];
    }
  | {
      readonly type: 'call.logged';
      readonly id: string;
      readonly callId: string;
      readonly channel: ContactChannel;
      readonly outcome: CallOutcome;
      readonly callBackOn: PlainDate | null;
      /** The new hiring date that they named. */
      readonly newHiringDate?: PlainDate | null;
      /** What they have decided, in the same breath; left out: nothing yet. */
      readonly decision?: Decision | null;
      readonly remark: string;
    }
  | {
      /** What was written down wrongly of a note that has gone. */
      readonly type: 'note.correct';
      readonly id: string;
      readonly noteId: string;
      /** Who got it, of the people met; empty: all of them. */
      readonly personIds: readonly string[];
      readonly promise: PlainDate | null;
    }
  | {
      /** It never went. */
      readonly type: 'note.remove';
      readonly id: string;
      readonly noteId: string;
    }
  | {
      /** What was written down wrongly of a call. How the interview stands is not touched. */
      readonly type: 'call.correct';
      readonly id: string;
      readonly callId: string;
      readonly at: Instant;
      readonly outcome: CallOutcome;
      readonly callBackOn: PlainDate | null;
      readonly newHiringDate: PlainDate | null;
      readonly remark: string;
    }
  | {
      /** It was never made; an interview that it has closed is open again. */
      readonly type: 'call.remove';
      readonly id: string;
      readonly callId: string;
    }
  | {
      readonly type: 'outcome.set';
      readonly id: string;
      readonly outcome: Outcome;
      /** The first day of work, for an offer; null: not known yet. */
      readonly startDate?: PlainDate | null;
    };

export type CommandType = Command['type'];

/** What came of a command: the changed interview, or why nothing was changed. */
export type Changed =
  | {
      readonly ok: true;
      readonly interview: Interview;
      /** What was wrong with one part, which was left as it was; all the rest has been changed. */
      readonly left?: Problem;
    }
  | { readonly ok: false; readonly problem: Problem };
