import type { DateRule } from '../dates/date-words.ts';

/** Days of a month and the like, and what is over: these come first. */
export const deMonthRules: readonly DateRule[] = [
  // Gone by: "letzten Freitag", "am vergangenen Montag", "am gestrigen Dienstag"
  {
    say:
      '(?:(?:am|vom) )?(?:letzten?|letzter|vergangenen?|vorigen?|gestrigen|heutigen|verwichenen) ' +
      '{weekday}(?! (?:im|des|vom|in diesem))',
    means: 'past',
  },
  { say: 'vor {number} (?:tagen|wochen)', means: 'past' },
  // "14. Mai", "am vierten Mai 2027", "dem 14ten des Mai", "Mai, der 14."
  { say: '{day} ?(?:des monats |des )?{month}(?:s|es)?\\.?(?:,? {year})?', means: 'date' },
  // "am dritten Dienstag im Mai", "am ersten Montag im neuen Jahr"
  { say: '{day} {weekday} (?:im|des|vom) (?:monat |monats )?{month}s?', means: 'nthWeekday' },
  { say: '(?:letzten|letzter|letztem) {weekday} (?:im|des|vom) {month}s?', means: 'lastWeekday' },
  {
    say: '(?:letzten|letzter|letztem) {weekday} (?:im|des|dieses|in diesem) monats?',
    means: 'lastWeekday',
  },
  { say: '{day} {weekday} (?:im|des|dieses|in diesem) monats?', means: 'nthWeekday' },
  {
    say: '{day} {weekday} (?:im|des) (?:nächsten|kommenden|folgenden) monats?',
    means: 'nthWeekday',
    plus: 1,
  },
  { say: '{day} d\\. ?m\\.?|{day} ds\\. mts\\.?', means: 'day' },
  // "am Ersten des kommenden Monats", "zum Monatsersten"
  { say: '{day} (?:des|im|vom) (?:nächsten|kommenden|folgenden|neuen) monats?', means: 'day' },
  {
    say: '(?:zum|am) (?:nächsten |kommenden )?monats(?:ersten|anfang|beginn)',
    means: 'monthStart',
  },
  {
    say: '(?:zu beginn|zu anfang|anfang|beginn) (?:des )?(?:nächsten|kommenden|neuen) monats?',
    means: 'monthStart',
  },
  { say: '(?:ende|ultimo|letzten tag|zum ende) (?:des|dieses|diesen) monats', means: 'monthEnd' },
  { say: '(?:zum|am|bis) (?:monatsende|monatsletzten|ultimo)', means: 'monthEnd' },
  {
    say: '(?:ende|letzten tag) (?:des )?(?:nächsten|kommenden|folgenden) monats?',
    means: 'monthEnd',
    plus: 1,
  },
  { say: '(?:letzten tag im|letzten|ende) {month}s?', means: 'monthEnd' },
];
