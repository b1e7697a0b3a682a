import type { ContactChannel, Instant, PlainDate } from './interview.ts';

/**
 * Whether the employer may be telephoned. `no` and `email-only` are both a "no" to calls, after which
 * a message takes the call's place; `not-asked` means that the question did not come up, and then a
 * call is still good manners.
 */
export const CALL_PERMISSIONS = ['yes', 'email-only', 'no', 'not-asked'] as const;
export type CallPermission = (typeof CALL_PERMISSIONS)[number];

/**
 * How exactly the hiring date was named: a `day`, some day in the `week` of the date that stands
 * there, or `not-said`: they would not name one.
 */
export const HIRING_DATE_KINDS = ['day', 'week', 'not-said'] as const;
export type HiringDateKind = (typeof HIRING_DATE_KINDS)[number];

/** The four things to say before leaving, in order. */
export const CLOSING_PARTS = ['summary', 'hiringDate', 'permission', 'reminder'] as const;
export type ClosingPart = (typeof CLOSING_PARTS)[number];

/** How the interview was left: the four things of the method's first part. */
export interface Closing {
  /** When the user answered for the four; null while they are still to be asked. */
  readonly recordedAt: Instant | null;
  /** What the employer needs solved, to which the strong points are the answer; '' unknown. */
  readonly need: string;
  /** Up to three, in the user's own words. */
  readonly strongPoints: readonly string[];
  /** The user's own sentence for each of the four; '' leaves it to Afterword. */
  readonly sentences: Readonly<Record<ClosingPart, string>>;
  /** The date by which the employer wants to decide, in the employer's zone; null: unknown. */
  readonly hiringDate: PlainDate | null;
  readonly hiringDateKind: HiringDateKind;
  /** When the hiring date was last told here; null: never. A later call may have named another. */
  readonly hiringDateAt: Instant | null;
  readonly permission: CallPermission;
  /** Whom to call: somebody met; null: nobody was named. */
  readonly callPersonId: string | null;
  /** When they are best reached, `HH:MM` on their clock; '' unknown. */
  readonly bestTime: string;
  /** How they would rather be reached; null: they did not say. */
  readonly preferredWay: ContactChannel | null;
  readonly reminderSaid: boolean;
  /** Doubts that they voiced, to be met in the note and in the call. */
  readonly doubts: string;
  /** What was promised to them or by them: a reference, a work sample. */
  readonly promised: string;
}

/** The closing of an interview of which nothing is known. */
export const EMPTY_CLOSING: Closing = {
  recordedAt: null,
  need: '',
  strongPoints: [],
  sentences: { summary: '', hiringDate: '', permission: '', reminder: '' },
  hiringDate: null,
  hiringDateKind: 'day',
  hiringDateAt: null,
  permission: 'not-asked',
  callPersonId: null,
  bestTime: '',
  preferredWay: null,
  reminderSaid: false,
  doubts: '',
  promised: '',
};
