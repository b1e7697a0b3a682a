import type { ClosingPart } from '../../interviews/closing.ts';
import type { DayWords } from '../../notes/write-when.ts';

/** Facts that a sentence may use; '' and empty lists are unknown and left out. */
export interface SpokenFacts {
  /** The applicant's own name and number. */
  readonly userName: string;
  /** In groups, as it is said: "030 1234 567". */
  readonly userPhone: string;
  /** Whom the call is for: "Anna Okafor", "Dr. Lenz". */
  readonly person: string;
  /** "Anna", "Dr. Lenz". */
  readonly firstName: string;
  readonly company: string;
  readonly position: string;
  /** The interview's day: "yesterday", "on Tuesday 10 March". */
  readonly when: string;
  /** By which they wanted to decide: "Friday 20 March"; for a week, its first day. */
  readonly hiringDay: string;
  /** True where `hiringDay` stands for some day in its week. */
  readonly isHiringWeek: boolean;
  /** True where that day has passed. */
  readonly isHiringDayPast: boolean;
  /** The user's own phrases, without a stop at the end. */
  readonly strongPoints: readonly string[];
  /** What the employer needs solved, likewise. */
  readonly need: string;
}

export type Sentence = (facts: SpokenFacts) => string;

/** How a call can go, each with what is said then, in order. */
export const CALL_BRANCHES = ['reached', 'assistant', 'voicemail', 'bad-moment'] as const;
export type CallBranch = (typeof CALL_BRANCHES)[number];

/** What a spoken sentence is for. The words for each stand in `_locales` as `say_<name>`. */
export type SayName =
  | 'intro'
  | 'decision'
  | 'interest'
  | 'point'
  | 'need'
  | 'again'
  | 'askFor'
  | 'bestTime'
  | 'message'
  | 'number'
  | 'numberAgain'
  | 'goodbye'
  | 'short'
  | 'otherTime';

/** A sentence to say; one that comes out as '' is left out. */
export type Saying = readonly [name: SayName, sentence: Sentence];

/**
 * A language's spoken sentences; one file a language, so that a native reader can mend it.
 *
 * Short, as they are said: the applicant reads them at a glance while somebody listens. Every sentence
 * is made of the user's own facts and reads well where others are missing. None tells the speaker's or
 * the listener's gender, and none needs an article before a position.
 */
export interface SpokenWords extends DayWords {
  /** Before leaving the interview: the four things. */
  readonly closing: Readonly<Record<ClosingPart, Sentence>>;
  readonly call: Readonly<Record<CallBranch, readonly Saying[]>>;
}
