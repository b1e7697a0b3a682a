import type { ContactChannel, Instant, Outcome, PlainDate } from './interview.ts';

export type StepKind = 'closing' | 'note' | 'call' | 'cross-off';

/**
 * `upcoming` before it is due, `due` until its deadline, `overdue` after it; `snoozed` while the user
 * has put it off, whatever it would be else.
 */
export type StepState = 'upcoming' | 'due' | 'overdue' | 'snoozed';

/** Why a step falls on its day; the words stand in `_locales` as `why_<reason>`. */
export type StepReason =
  | 'beforeInterview'
  | 'afterInterview'
  | 'noteNotSent'
  | 'noteForOthers'
  | 'noteScheduled'
  | 'noteUnsure'
  | 'promise'
  | 'hiringDate'
  | 'hiringWeek'
  | 'newHiringDate'
  | 'noHiringDate'
  | 'callBack'
  | 'noAnswer'
  | 'silence'
  | 'stillSilent';

/** What is to do next for an interview. Derived, never stored. */
export interface Step {
  readonly kind: StepKind;
  /** `prepare`: the closing card before the interview. `record`: how did it close? */
  readonly phase: 'prepare' | 'record' | 'do';
  /** How to get in touch; `email` for a call without permission. */
  readonly channel: ContactChannel;
  readonly reason: StepReason;
  readonly due: Instant;
  /** Null: nothing is lost by waiting. */
  readonly deadline: Instant | null;
  readonly state: StepState;
  /** Until when the user has put it off; null: not at all. */
  readonly snoozedUntil: Instant | null;
  /** The due date on the clock that counts: the employer's for calls, else the user's. */
  readonly on: PlainDate;
  /** The zone in which `on` was read. */
  readonly timeZone: string;
  /** People it is for; for a note, those who have none yet. */
  readonly personIds: readonly string[];
}

/** A moment at which the user is told about a step. */
export interface Reminder {
  /** Made of step and time: the same moment has the same id whoever derives it. */
  readonly id: string;
  readonly at: Instant;
  readonly about:
    | 'closingCard'
    | 'closingAsk'
    | 'noteDue'
    | 'noteLast'
    | 'callPrepare'
    | 'callDue'
    | 'crossOff'
    | 'snoozeOver';
}

/** An interview's place in the method: one next step, or none and why. */
export type Plan =
  | { readonly next: Step; readonly none: null; readonly reminders: readonly Reminder[] }
  | {
      readonly next: null;
      readonly none: Exclude<Outcome, 'open'> | 'removed';
      readonly reminders: readonly [];
    };
