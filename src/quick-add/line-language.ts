import type { ParsedResult } from 'chrono-node';
import type { PartOfDay } from './part-of-day.ts';

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
   * library misreads some, or does not know them: these go first. Some name a part of the day as
   * well: "tonight".
   */
  readonly days: readonly (readonly [source: string, fromToday: number, part?: PartOfDay])[];
  /** What is tomorrow by itself, and the morning after another day: "mañana". '' for none. */
  readonly tomorrowOrMorning: string;
  /** Beside a weekday: the one before today, the one after it. */
  readonly last: string;
  readonly next: string;
  /** Beside a weekday: that of the week before, of the week to come. */
  readonly lastWeek: string;
  readonly nextWeek: string;
  /**
   * What stands beside a day or a time and tells which half of the day it is: `said` is that wherever
   * it stands ("in the evening"), `bare` only after a day or a time ("evening"). '' for none.
   */
  readonly partsOfDay: readonly (readonly [part: PartOfDay, said: string, bare: string])[];
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
  /** Times said in words: "noon", "half past two", which is "2:30" and read like one. */
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
