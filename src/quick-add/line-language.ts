import type { ParsedResult } from 'chrono-node';

/**
 * How people of a language say when and with whom. All texts are sources of patterns for whole
 * words in any case, with alternatives between bars.
 */
export interface LineLanguage {
  /**
   * The library's reader: it knows months, weekdays and amounts ("two weeks ago").
   *
   * @param today a moment whose local fields are the user's own clock
   */
  readonly parse: (text: string, today: Date) => readonly ParsedResult[];
  /**
   * Words for days, with how far they are from today; a group `times` is a number of such days. The
   * library misreads some, or does not know them: these go first.
   */
  readonly days: readonly (readonly [source: string, fromToday: number])[];
  /** Beside a weekday: the one before today, the one after it. */
  readonly last: string;
  readonly next: string;
  /** Beside a weekday: that of the week before, of the week to come. */
  readonly lastWeek: string;
  readonly nextWeek: string;
  /** What may follow a day or a time and says nothing new: "morning", "in the afternoon". */
  readonly partOfDay: string;
  /** What stands before a day and belongs to it: "on", "the". */
  readonly beforeDay: string;
  /** What stands before a time and makes a bare number one: "at". */
  readonly beforeTime: string;
  /** What follows the hour: "o'clock". Where it is "h", few of them are a duration. */
  readonly hourMarks: string;
  /** What stands between two times: "to". */
  readonly until: string;
  /** What adds minutes to an hour: "et demie". */
  readonly pastHour: readonly (readonly [source: string, minutes: number])[];
  /** Times said in words: "noon". */
  readonly clocks: readonly (readonly [source: string, clock: string])[];
  /** Before a duration: "for". */
  readonly lasting: string;
  /** "with". */
  readonly withPerson: string;
  /** Between position and company: "at". */
  readonly atCompany: string;
  /** Between company and position: "as". */
  readonly asPosition: string;
  /** What the line is about anyway: "interview". */
  readonly interview: string;
}
