/** Facts that a sentence may use; '' and empty lists are unknown and left out. */
export interface NoteFacts {
  /** "yesterday", "on Tuesday 10 March". */
  readonly when: string;
  readonly job: string;
  readonly company: string;
  readonly strongPoints: readonly string[];
  readonly late: boolean;
}

/** The days a note names, written out. */
export interface NoteDays {
  readonly day: string;
  readonly hiringDay: string;
}

/** A language's sentences for the note. One file a language, so that a native reader can mend it. */
export interface NotePhrases {
  readonly greeting: (names: readonly string[]) => string;
  readonly manners: (facts: NoteFacts) => string;
  readonly interest: (facts: NoteFacts) => string;
  readonly call: (days: NoteDays) => string;
  /** Instead of a call, where calls are not wanted. */
  readonly write: (days: NoteDays) => string;
  readonly signOff: string;
  readonly subject: (facts: NoteFacts) => string;
  readonly today: string;
  readonly yesterday: string;
  readonly onDay: (day: string) => string;
  readonly followUpSubject: (facts: NoteFacts) => string;
  readonly followUp: (facts: NoteFacts) => string;
}
