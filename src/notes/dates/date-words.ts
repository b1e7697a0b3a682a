import type { Phrase } from '../language.ts';

/**
 * What a phrase with a date means, counted from the day of sending. The rules: a weekday is the next
 * such day after it; "next Tuesday" is that of the following week while this week's is still ahead,
 * else the coming one; weeks begin on Monday.
 *
 * | meaning           | the date                                                        |
 * | ----------------- | --------------------------------------------------------------- |
 * | date              | that day and month, the next there is; with a year, that one    |
 * | day               | the next day with that number; with `plus`, of the next month   |
 * | weekday           | the next such weekday                                           |
 * | nextWeekday       | the "next" such weekday, see above                              |
 * | weekdayNextWeek   | that weekday in the week that follows                           |
 * | days, weeks       | so many days or weeks from the day of sending                   |
 * | workdays          | so many days from the day of sending, without weekends          |
 * | months            | so many months from the day of sending                          |
 * | weekdayPlusWeeks  | so many weeks after the next such weekday                       |
 * | nextWeek          | the Monday of the next week                                     |
 * | weekEnd           | the next Friday                                                 |
 * | monthStart        | the first of the next month                                     |
 * | firstWorkday      | the first working day of the next month, or of the one named    |
 * | monthEnd          | the last day of this month, or of the one that is named         |
 * | nthWeekday        | "the first Monday of May"                                       |
 * | lastWeekday       | "the last Monday of May"                                        |
 * | daysAfter         | so many days after the date that was spoken of                  |
 * | workdaysAfter     | so many working days after the date that was spoken of          |
 * | weekdayAfter      | the first such weekday after the date that was spoken of; with  |
 * |                   | `plus` -1 that date itself counts ("that Friday")               |
 * | weekdayWeekAfter  | that weekday in the week after the date that was spoken of; with |
 * |                   | `plus` -7 in its own week                                       |
 * | sameDay           | the date that was spoken of                                     |
 * | easter            | so many days after the next Easter Sunday                       |
 * | isoWeek           | the Monday of a week by its number, or that weekday of it       |
 * | noDay             | a time that is no day ("in January"): no other date stands in   |
 * | past              | a day gone by ("last Friday"): it is passed over                |
 */
export type DateMeaning =
  | 'date'
  | 'day'
  | 'weekday'
  | 'nextWeekday'
  | 'weekdayNextWeek'
  | 'days'
  | 'weeks'
  | 'workdays'
  | 'months'
  | 'weekdayPlusWeeks'
  | 'nextWeek'
  | 'weekEnd'
  | 'monthStart'
  | 'firstWorkday'
  | 'monthEnd'
  | 'nthWeekday'
  | 'lastWeekday'
  | 'daysAfter'
  | 'workdaysAfter'
  | 'weekdayAfter'
  | 'weekdayWeekAfter'
  | 'sameDay'
  | 'easter'
  | 'isoWeek'
  | 'noDay'
  | 'past';

/**
 * A phrase and its meaning. Beside the language's slots it may hold `{weekday}`, `{month}`, `{day}`
 * (a number from 1 to 31, or its word), `{year}` and `{number}`. `plus` is added: days, or weeks
 * where the meaning counts weeks.
 */
export interface DateRule {
  readonly say: Phrase;
  readonly means: DateMeaning;
  readonly plus?: number;
  /** Of a feast that is called by its name: its day and month, or which weekday of that month. */
  readonly day?: number;
  readonly month?: number;
  readonly weekday?: number;
}

export interface DateWords {
  /** Monday first. */
  readonly weekdays: readonly Phrase[];
  /** January first. */
  readonly months: readonly Phrase[];
  /** "two", "a couple of"; what a number is called. */
  readonly numbers: Readonly<Record<string, number>>;
  /** "first", "twentieth": the days of a month in words. */
  readonly ordinals: Readonly<Record<string, number>>;
  /** What may stand behind the number of a day ("th"), or nothing. */
  readonly daySuffix: Phrase;
  /** Whether "4.5." is a date by itself. */
  readonly hasDottedDates: boolean;
  /** The first that fits wins. */
  readonly rules: readonly DateRule[];
  /** Stand before a date and mean the Monday of its week. */
  readonly weekOf: readonly Phrase[];
  /** Stand before a number with a dot or a hyphen ("on 12.6") and make a date of it. */
  readonly prepositions: readonly Phrase[];
  /** Stand before a number and make a time of day of it, or behind it. */
  readonly clock: { readonly before: readonly Phrase[]; readonly behind: readonly Phrase[] };
  /** Stand before a date that belongs to something else ("the panel on", "since"). */
  readonly attached: readonly Phrase[];
  /** The same behind a date: "Friday's interview". */
  readonly owned?: readonly Phrase[];
  /** Between a date and the right one, which takes its place: "the 4th, I mean the 5th". */
  readonly corrections?: readonly Phrase[];
  /** Right behind a date: take it back, wherever the right one follows ("the 4th, no, I'm away, the 5th"). */
  readonly takesBack?: readonly Phrase[];
  /** Right before a date in the sentence behind the call: it is the call's ("so that will be Friday"). */
  readonly naming?: readonly Phrase[];
  /** Between a weekday and its date: "Friday the 20th". */
  readonly joins: readonly Phrase[];
}
