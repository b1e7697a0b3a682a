import type { NoteLanguage } from '../interviews/settings.ts';
import type { DateWords } from './dates/date-words.ts';

/**
 * What a language says, as phrases. A phrase is a regular expression in small letters, with three
 * helps that keep it readable: a space stands for any white space, `{name}` for one of the
 * language's `slots`, `~` for up to four words in between. Phrases begin and end at whole words.
 */
export type Phrase = string;

/** Whose doing something is: the nearest one before a verb decides. */
export interface Subjects {
  /** The writer. */
  readonly writer: readonly Phrase[];
  /** The reader, or somebody else. */
  readonly others: readonly Phrase[];
}

export interface MannersPhrases {
  /** Words that thank the reader. */
  readonly thanks: readonly Phrase[];
  /** Look like thanks and are none: other people's, to other people, for what is only asked for. */
  readonly notThanks: readonly Phrase[];
  /** What one is thanked for: the meeting and the time for it. */
  readonly meeting: readonly Phrase[];
  /** What else one may be thanked for. The first of the two kinds decides, of compounds the last. */
  readonly otherThings: readonly Phrase[];
  /** When it was: enough where nothing else is named ("Thanks for yesterday"). */
  readonly when: readonly Phrase[];
  /** What the reader did for the writer, for a bare "Thank you." in the sentence after. */
  readonly given: readonly Phrase[];
  /** Thanks that point back to the sentence before ("je vous en remercie"). */
  readonly pointingBack?: readonly Phrase[];
}

export interface InterestPhrases {
  /** Whole sayings that want this position; `thejob` is the company or the position by its name. */
  readonly wants: readonly Phrase[];
  /** Wants whose object stands right behind ("I'm keen on"), and the position as that object. */
  readonly wantsOf?: readonly Phrase[];
  readonly jobObject?: readonly Phrase[];
  /** What a job is called; each is read as `thejob`, which keeps the phrases about it short. */
  readonly jobNouns?: readonly Phrase[];
  /** Wants whose object stands before them ("that job tempts me"). */
  readonly wantsBy?: readonly Phrase[];
  /** "Very.", behind a question of the writer's own that asks for the wish. */
  readonly answers?: readonly Phrase[];
  /** Tell of such a question of the reader's ("You asked whether"). */
  readonly asked?: readonly Phrase[];
  /** Questions of the reader's for the wish: "Yes" behind one is a wish ("Do you still want it?"). */
  readonly asks?: readonly Phrase[];
  /** Make a statement of a question ("Need I say that I'd love to?"). */
  readonly rhetorical?: readonly Phrase[];
  /** Wishes that are for the position when `aboutJob` follows in the same clause or the next. */
  readonly wishes: readonly Phrase[];
  /** The position, the work, the team, or being with the reader. */
  readonly aboutJob: readonly Phrase[];
  /** Right behind a wish: it is for something else ("I'd love to see your garden"). */
  readonly otherWishes: readonly Phrase[];
  /** Look like wants and are none: other people's, of things that are not so, of what is over. */
  readonly notWants?: readonly Phrase[];
  /** Takes the wish back, wherever it stands. */
  readonly withdrawn: readonly Phrase[];
}

export interface CallPhrases {
  /** Whole promises: who, and that they telephone. */
  readonly promises: readonly Phrase[];
  /** The same where only a day makes a promise of it ("I'm calling you Thursday"). */
  readonly promisesWithDay: readonly Phrase[];
  /** The writer's future, for a verb that follows, perhaps after other verbs. */
  readonly futures: readonly Phrase[];
  /** To telephone, as it follows a future. */
  readonly verbs: readonly Phrase[];
  /** May stand between a future and its verb. */
  readonly between: readonly Phrase[];
  /** "I shall.", behind a sentence in which the reader asks for the call: that is `invited`. */
  readonly echoes?: readonly Phrase[];
  readonly invited?: readonly Phrase[];
  /** Name the call in a subject line: the date behind is its day ("my call on Thursday"). */
  readonly named?: readonly Phrase[];
  /** Say that the subject line has the day ("on the date in the subject"). */
  readonly pointing?: readonly Phrase[];
  /** The word for the reader, read in place of a name that the note greets. */
  readonly reader?: string;
  /** Look like a promise and are none. */
  readonly notPromises: readonly Phrase[];
}

export interface ClausePhrases {
  /** Begin a clause of their own. */
  readonly conjunctions: readonly Phrase[];
  /** Join two things or two verbs of one subject. */
  readonly and: readonly Phrase[];
  /** Begin a condition: its date is only how long the writer waits. */
  readonly limits: readonly Phrase[];
  /** Begin the event on which something hangs. */
  readonly events: readonly Phrase[];
  /** Begin a reason or a description: its date belongs to something else. */
  readonly reasons: readonly Phrase[];
  /** Deny. */
  readonly negations: readonly Phrase[];
  /** Contain a negation and deny nothing ("can't wait to"). */
  readonly notNegations: readonly Phrase[];
  /** At the end of what is said, before its question mark (", all right?"): it asks nothing. */
  readonly tags?: readonly Phrase[];
}

/** One language. One file each, which a native reader can mend and extend. */
export interface Language {
  readonly code: NoteLanguage;
  /** Named parts of phrases. */
  readonly slots: Readonly<Record<string, string>>;
  /** Their dot ends no sentence. */
  readonly abbreviations: readonly Phrase[];
  /** Lines that close a letter: what stands below is name and signature. */
  readonly signOffs: readonly Phrase[];
  readonly subjects: Subjects;
  readonly clauses: ClausePhrases;
  readonly manners: MannersPhrases;
  readonly interest: InterestPhrases;
  readonly call: CallPhrases;
  /** What was learned of the three parts from labelled sentences, as `learned/weights.ts` reads it. */
  readonly weights: string;
  /** Tell of this very talk: what was said, asked or shown there ("what you told me about the move"). */
  readonly talk: readonly Phrase[];
  readonly dates: DateWords;
}
