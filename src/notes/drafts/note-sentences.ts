import type { NoteRegister } from '../../interviews/settings.ts';
import type { DayWords } from '../write-when.ts';

/** Facts that a sentence may use; '' and empty lists are unknown and left out. */
export interface NoteFacts {
  /** As they are written in full: "Anna Okafor", "Dr. Lenz". */
  readonly names: readonly string[];
  /** "Anna", "Dr. Lenz". */
  readonly firstNames: readonly string[];
  /** True when more than one person is addressed, named or not. */
  readonly isToSeveral: boolean;
  /** The interview's day: "yesterday", "on Tuesday 10 March". */
  readonly when: string;
  readonly position: string;
  readonly company: string;
  readonly strongPoints: readonly string[];
  /** The user's own phrase, without a stop at its end: a noun phrase or a clause. */
  readonly detail: string;
  /** The day of the call or message that the note announces, with its weekday. */
  readonly day: string;
  /** By which they hope to decide, likewise; '' when unknown or past. */
  readonly hiringDay: string;
  /** True where calls are not wanted: the note announces a message. */
  readonly isByMail: boolean;
}

type Sentence = (facts: NoteFacts) => string;

/** The sentences of one tone. */
export interface ToneSentences {
  readonly greeting: Sentence;
  /** Manners: thanks for the interview. */
  readonly thanks: Sentence;
  /** Follows the thanks when they come late: honest, without grovelling or an excuse. */
  readonly late: string;
  /** Manners after a refusal: thanks for the word and for the interview. */
  readonly refusalThanks: Sentence;
  /** Brings in the detail, in a way that claims nothing about who said it. */
  readonly detail: Sentence;
  /** Interest: that the writer wants this position. */
  readonly interest: Sentence;
  readonly strongPoints: Sentence;
  /** Interest after a refusal: the door stays open. */
  readonly refusalInterest: Sentence;
  /** That the writer telephones, or writes, on a day. */
  readonly announcement: Sentence;
  readonly signOff: string;
  /** The message that takes a call's place. */
  readonly followUp: Sentence;
}

/**
 * A language's sentences for notes; one file a language, so that a native reader can mend it.
 *
 * Every sentence is made of the user's own facts and reads well where others are missing. None tells
 * the writer's or the reader's gender, and none needs an article before a position.
 */
export interface NoteSentences extends DayWords {
  /** Words that begin a phrase as typed into a field, and lose their capital after a colon. */
  readonly openers: RegExp;
  readonly subject: Sentence;
  readonly followUpSubject: Sentence;
  readonly tones: Readonly<Record<NoteRegister, ToneSentences>>;
}
