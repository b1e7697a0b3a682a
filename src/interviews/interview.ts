import type { Closing } from './closing.ts';
import type { EmployerCalendar, OfficeHours, Patience } from './employer.ts';

/** A moment in time: ISO 8601 in UTC, as `Date.prototype.toISOString` writes it. */
export type Instant = string;

/** A calendar date without a zone, `YYYY-MM-DD`. */
export type PlainDate = string;

/** Somebody met at the interview. Unknown fields are empty strings. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly role: string;
  /** One specific thing of the talk with this person, in the user's own words. */
  readonly detail: string;
}

/**
 * A note of which it is not known yet that it has gone: `scheduled` for a later time, or `unsure`, when
 * its window went in a way that tells nothing. The user says.
 */
export interface PendingNote {
  readonly why: 'scheduled' | 'unsure';
  readonly since: Instant;
  /** The call date that it names: the promise, once it has gone. */
  readonly promise: PlainDate | null;
}

/** A thank-you note. It is `started` when its words stand in a compose window, then sent. */
export interface Note {
  readonly id: string;
  readonly personIds: readonly string[];
  readonly startedAt: Instant;
  readonly sentAt: Instant | null;
  /** The call date that the sent note names: from then on the call's appointment. */
  readonly promise: PlainDate | null;
  /** Its words as they were sent, without quote and signature; '' unknown. */
  readonly text: string;
  /** Null once it is known whether the note has gone; and while it is being written. */
  readonly pending: PendingNote | null;
}

/** What came of a call; `written` is the e-mail that takes its place where calls are not wanted. */
export type CallOutcome = 'reached' | 'voicemail' | 'no-answer' | 'call-back' | 'written';
export type ContactChannel = 'phone' | 'email';

/** One attempt to ask how the decision stands, by telephone or (without permission) by e-mail. */
export interface Call {
  readonly id: string;
  readonly at: Instant;
  readonly channel: ContactChannel;
  readonly outcome: CallOutcome;
  /** The date on which they asked to be called again, in the employer's zone. */
  readonly callBackOn: PlainDate | null;
  /** The new hiring date that they named, in the employer's zone. */
  readonly newHiringDate: PlainDate | null;
  readonly remark: string;
}

export const OUTCOMES = ['open', 'offer', 'declined', 'withdrawn', 'crossed-off'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A step that was put off. The step itself, its day and its promise stay as they are. */
export interface Snooze {
  /** Which step, by `stepIdOf`; for any other one the snooze is over. */
  readonly stepId: string;
  readonly at: Instant;
  readonly until: Instant;
}

/** One tracked interview. */
export interface Interview {
  readonly id: string;
  /** Counts changes: 1 when tracked. An undo is a change too. */
  readonly revision: number;
  readonly company: string;
  readonly position: string;
  readonly startsAt: Instant;
  readonly durationMinutes: number;
  /** The employer's IANA zone: hiring date, promise and office hours are read in it. */
  readonly timeZone: string;
  /** Host of the mail site where it was tracked, so that its next message opens there; or ''. */
  readonly mailHost: string;
  /** Null: the settings' weekend and holidays. */
  readonly calendar: EmployerCalendar | null;
  /** Null: the settings' hours. */
  readonly office: OfficeHours | null;
  /** Null: the settings' waiting times. */
  readonly patience: Patience | null;
  readonly people: readonly Person[];
  /** What else the user keeps of it, in their own words: a salary, a place, a link. */
  readonly remark: string;
  readonly closing: Closing;
  readonly notes: readonly Note[];
  readonly calls: readonly Call[];
  readonly outcome: Outcome;
  /** When the outcome was last changed; null: it never was. */
  readonly outcomeAt: Instant | null;
  /** The first day of work, once they have offered the job; null: not known yet. */
  readonly startDate: PlainDate | null;
  readonly snooze: Snooze | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  /** Removed by the user, kept so that it can be brought back. */
  readonly removedAt: Instant | null;
}

/** The most that a record may hold; `change` refuses more, in words the user can act on. */
export const LIMITS = {
  text: 200,
  /** A sentence of the user's own. */
  sentence: 1_000,
  remark: 10_000,
  noteText: 10_000,
  people: 20,
  notes: 100,
  calls: 200,
  strongPoints: 3,
  /** Holidays kept with an interview or in the settings. */
  holidays: 400,
  durationMinutes: 24 * 60,
} as const;

export const DEFAULT_DURATION_MINUTES = 60;
