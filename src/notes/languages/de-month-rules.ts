import type { DateRule } from '../dates/date-words.ts';

const SOME_DAY = '(?:{weekday}|{day}(?: ?{month})?)(?![\\p{L}])';

const SPOKEN_MONTHS =
  'erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft'.split(' ');

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
  // "Nikolaus ist ein Sonntag"
  {
    say: '(?<=(?:ist|fällt|war|wäre|wird) (?:ja |leider |heuer |dieses jahr |auf |doch ){0,3}(?:ein|einen|einem|nen) ){weekday}',
    means: 'past',
  },
  // Ruled out: "(nicht Dienstag)", "nicht am 12., sondern am 13.", "statt am Dienstag"
  {
    say: `(?<=[(,–-] ?|^)nicht (?:am |den |der |schon |erst )*${SOME_DAY}`.replace(')*', '){0,2}'),
    means: 'past',
  },
  {
    say: `nicht (?:wie (?:geplant|besprochen|angekündigt|vereinbart),? )?(?:schon |erst )?(?:am |den |der )?${SOME_DAY}(?=[^.;!?]{0,40} sondern )`,
    means: 'past',
  },
  {
    say: `(?:statt|anstatt|anstelle von) (?:wie (?:geplant|besprochen|angekündigt|vereinbart|gesagt),? )?(?:schon |erst )?(?:am |des |dem )?${SOME_DAY}`,
    means: 'past',
  },
  // "Am 10. Juni, nach Fronleichnam also": no second day.
  {
    say: '(?<=\\d\\.(?: ?\\p{L}+\\.?)?(?: 20\\d\\d)?,? \\(?)(?:also |gleich |kurz |erst )?(?:nach|vor) (?:dem |den )?(?:ostern|pfingsten|weihnachten|neujahr|silvester|fronleichnam|allerheiligen|\\p{L}{3,}tag)(?: also)?(?= ?[,)])',
    means: 'past',
  },
  // "14. Mai", "am vierten Mai 2027", "dem 14ten des Mai", "Mai, der 14."
  { say: '{day} ?(?:des monats |des )?{month}(?:s|es)?\\.?(?:,? {year})?', means: 'date' },
  // "am zwölften fünften", as it is spoken
  ...SPOKEN_MONTHS.map(
    (stem, index): DateRule => ({
      say: `(?:am|den|dem|vom|zum) {day} ${stem}en(?= ?(?:[.,;:!)]|$)| (?:ruf|werd|meld|kling|telefon|(?:um|gegen|vor|nach|an|durch|20\\d\\d)(?![\\p{L}])))`,
      means: 'date',
      month: index + 1,
    }),
  ),
  // "am dritten Dienstag im Mai", "am ersten Montag im neuen Jahr"
  {
    say: '{day} {weekday} (?:im|des|vom) (?:neuen|nächsten|kommenden) jahr(?:es)?',
    means: 'nthWeekday',
    month: 1,
  },
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
  {
    say: '{day} (?:(?:des|im|vom) )?(?:nächsten|kommenden|folgenden|neuen) monats?|{day} (?:des|im) folgemonats?',
    means: 'day',
    plus: 1,
  },
  { say: '{day} (?:des|dieses|im) (?:laufenden )?monats?', means: 'day' },
  {
    say: '(?:zum|am) (?:nächsten |kommenden )?monats(?:ersten|anfang|beginn)',
    means: 'monthStart',
  },
  {
    say: '(?:zu beginn|zu anfang|anfang|beginn) (?:des )?(?:nächsten|kommenden|neuen) monats?',
    means: 'monthStart',
  },
  { say: '(?:anfang|beginn) {month}s?', means: 'monthStart' },
  { say: 'mitte {month}s?|irgendwann im {month}|im laufe des {month}s?', means: 'noDay' },
  { say: '(?:mitte (?:des|dieses|diesen) monats|zur monatsmitte)', means: 'day', day: 15 },
  {
    say: '(?:ende|ultimo|letzten tag|letzten|zum ende) (?:des|dieses|diesen) monats',
    means: 'monthEnd',
  },
  { say: '(?:zum|am|bis) (?:monatsende|monatsletzten|ultimo)', means: 'monthEnd' },
  {
    say: '(?:ende|letzten tag) (?:des )?(?:nächsten|kommenden|folgenden) monats?',
    means: 'monthEnd',
    plus: 1,
  },
  { say: '(?:letzten tag im|letzten|ende) {month}s?', means: 'monthEnd' },
];
