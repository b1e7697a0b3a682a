import type { DateRule } from '../dates/date-words.ts';
import { deDaysAhead } from './de-days-ahead.ts';
import { deLeaningDates } from './de-leaning-dates.ts';
import { deShortWeekdayRules } from './de-weekday-names.ts';

/** Feasts, dates and events behind "der Montag nach": no hour of a day. */
const LEANT_ON =
  '(?:\\p{L}*(?:ostern|oster(?:sonn|mon)tag|pfingst|weihnacht|neujahr|silvester|heilig|dreikönig|christi|himmelfahrt|' +
  'wei(?:ß|ss)en|palmsonntag|gründonnerstag|karfreitag|aschermittwoch|rosenmontag|fasching|fastnacht|karneval|fronleichnam|allerheiligen|allerseelen|' +
  'feiertag|reformation|halloween|martin|nikol|ste(?:ph|f)an|josef|josep|michael|johanni|peter|maria|mariä|valentin|' +
  'muttertag|vatertag|bettag|tag der|einheit|ferien|urlaub|messe|sitzung|termin|tagung|prüfung|frist|stichtag|' +
  'bewerbungsschluss|einsendeschluss)|\\d{1,2}\\.|(?:zw|dr|vier|fünf|sechs|sieb|acht|neun|zehn|elf|zwölf)\\p{L}*t(?:en|er) ' +
  '(?:jan|jän|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez))';

/** Weeks, weekdays, days that lean on others, and last the bare number of a day. */
export const deWeekRules: readonly DateRule[] = [
  // "KW 44, am Donnerstag", "Dienstag der KW 12"
  {
    say: '{weekday},? (?:in |der |in der |von )?(?:kw|kalenderwoche|woche) {number}',
    means: 'isoWeek',
  },
  {
    say: '{weekday},? (?:in |von )?(?:der )?{number}\\. (?:kw|kalenderwoche|woche)',
    means: 'isoWeek',
  },
  {
    say: '{number}\\. (?:kw|kalenderwoche),? (?:und zwar )?(?:am |den )?{weekday}',
    means: 'isoWeek',
  },
  { say: '(?:kw|kalenderwoche) {number},? (?:und zwar )?(?:am )?{weekday}', means: 'isoWeek' },
  { say: '(?:kw|kalenderwoche) {number}[^.;!?]{1,50}? (?:am|den) {weekday}', means: 'isoWeek' },
  { say: '(?:kw|kalenderwoche) {number}|{number}\\. (?:kw|kalenderwoche)', means: 'isoWeek' },
  // "Am Mittwoch, aber nicht am jetzigen, sondern an dem drauf"
  {
    say:
      '{weekday}(?=[^.;!?]{0,60} nicht (?:am |an |den )?(?:jetzigen|diese[nm]|kommenden|nächsten),?[^.;!?]{0,60} (?:sondern|aber|erst) ' +
      '(?:an |am |erst )?(?:dem |den |der )?(?:dr?auf|darauf|danach|übernächsten|darauffolgenden))',
    means: 'weekdayPlusWeeks',
    plus: 1,
  },
  // "in acht Tagen" is a week to a German, "in vierzehn Tagen" two.
  {
    say: '{weekday} (?:über|in) (?:acht tagen?|8 tagen?|(?:einer|eine|ner|ne|1|eener|oana|oaner|aner|ana|ra|era) (?:woche?|wochn|wuche))',
    means: 'weekdayPlusWeeks',
    plus: 1,
  },
  { say: '{weekday} (?:über|in) (?:vierzehn|14) tagen?', means: 'weekdayPlusWeeks', plus: 2 },
  { say: '{weekday} (?:über|in) {number} (?:woche|wochn|wuche)n?', means: 'weekdayPlusWeeks' },
  {
    say: '(?:eine|1) woche (?:nach|ab) (?:dem )?(?:nächsten |kommenden )?{weekday}',
    means: 'weekdayPlusWeeks',
    plus: 1,
  },
  {
    say: '(?:zwei|2) wochen (?:nach|ab) (?:dem )?(?:nächsten |kommenden )?{weekday}',
    means: 'weekdayPlusWeeks',
    plus: 2,
  },
  ...deDaysAhead,
  ...deShortWeekdayRules,
  // "nächste Woche Donnerstag", "Donnerstag kommender Woche"
  {
    say: '{weekday},? (?:in )?(?:der )?(?:übernächsten?|übernächster) woche',
    means: 'weekdayNextWeek',
    plus: 7,
  },
  {
    say: '(?:in der )?übernächsten? woche,? (?:und zwar |gleich )?(?:am |den )?{weekday}',
    means: 'weekdayNextWeek',
    plus: 7,
  },
  {
    say:
      '{weekday},? (?:dann )?(?:in )?(?:der )?(?:nächsten?|nächster|nächschti|nächschte|kommenden?|kommender|folgender|' +
      'folgenden|neuen?|neuer|darauffolgenden) woche',
    means: 'weekdayNextWeek',
  },
  {
    say:
      '(?:in der )?(?:nä(?:ch|x)s(?:ch)?te?[nr]?|nächscht[ai]?|kommende[nr]?|folgende[nr]?|neue[nr]?) w(?:o|u)che?,? (?:dann |und zwar |gleich |also ' +
      ')?(?:am |den )?{weekday}',
    means: 'weekdayNextWeek',
  },
  {
    say: '(?:nächsten?|kommenden?|folgenden?|neuen?) woche [^.,;!?]{1,40}?(?:, und zwar|, gleich)? (?:am|den) {weekday}',
    means: 'weekdayNextWeek',
  },
  // "Nächste Woche rufe ich an, wahrscheinlich am Mittwoch"
  {
    say:
      '(?:nächste[rn]?|kommende[rn]?) woche [^.,;!?]{1,60}, (?:und zwar |gleich |am besten |wahrscheinlich |vermutlich |wohl |' +
      'voraussichtlich |also |dann |vielleicht |genauer |sagen wir |am ehesten ){0,3}(?:am |den )?{weekday}',
    means: 'weekdayNextWeek',
  },
  // "am Freitag der nächsten"
  {
    say: '{weekday} (?:in )?der (?:nächsten|kommenden|folgenden)(?= ?(?:[.,;:!)]|$)| (?:an|durch|ruf|telefon|werd|meld)\\p{L}*)',
    means: 'weekdayNextWeek',
  },
  // "am Mittwoch der Woche darauf", "in der Folgewoche am Montag"
  {
    say: '{weekday},? (?:in )?(?:der )?(?:folgewoche|woche (?:darauf|drauf|danach|später|drauffolgend)|dr?auf ?folgenden woche|darauffolgenden woche)',
    means: 'weekdayWeekAfter',
  },
  {
    say: '(?:folgewoche|woche (?:darauf|drauf|danach)),? (?:und zwar |dann |also )?(?:am |den )?{weekday}',
    means: 'weekdayWeekAfter',
  },
  { say: 'dann (?:{w} ){0,2}?(?:irgendwann|öppe|öppä|gelegentlich)', means: 'noDay' },
  { say: '{weekday} drauf|{weekday} darauf', means: 'weekdayAfter' },
  {
    say: '(?:kommenden|nächsten|diesem|am) wochenende(?=[^.!?]{1,90}(?:montag|dienstag|mittwoch|donnerstag|freitag) (?:dr?auf|darauf|danach))',
    means: 'weekday',
    weekday: 6,
  },
  { say: '{weekday} danach', means: 'weekdayAfter' },
  { say: '(?:am |den )?übernächsten {weekday}', means: 'weekdayPlusWeeks', plus: 1 },
  {
    say: '(?:am |den )?(?:darauf ?folgenden|folgenden|anschließenden|drauffolgenden) {weekday}',
    means: 'weekdayAfter',
  },
  {
    say: `(?:am )?(?:ersten |nächsten )?{weekday} (?:nach|drauf nach)(?= (?:dem |den |der |mein\\p{L}* |ihr\\p{L}* )?${LEANT_ON})(?: dem| den| der)?`,
    means: 'weekdayAfter',
  },
  {
    say: `(?:am )?(?:letzten )?{weekday} vor(?= (?:dem |den |der )?${LEANT_ON})(?: dem| den| der)?`,
    means: 'weekdayAfter',
    plus: -8,
  },
  { say: '(?:an jenem|am besagten|am genannten) {weekday}', means: 'weekdayAfter', plus: -1 },
  // "Bleibt KW 44. Da rufe ich Sie am Donnerstag an."
  { say: '^(?:da|dann) (?:\\p{L}+ ){1,4}?am {weekday}', means: 'weekdayAfter' },
  {
    say: '(?:am |den |bis |zum |bis zum )?nä(?:ch|chs|s|x|chsch|gst|chst)te?n? {weekday}',
    means: 'nextWeekday',
  },
  { say: '(?:am )?nächster {weekday}', means: 'nextWeekday' },
  {
    say: '(?:am |diesen |dieser |kommenden |am kommenden |den |bis |zum )?{weekday}',
    means: 'weekday',
  },
  // Parts of weeks.
  {
    say: '(?:anfang|beginn|start|gleich zu beginn|früh in) (?:der )?übernächsten?r? woche',
    means: 'nextWeek',
    plus: 7,
  },
  {
    say:
      '(?:anfang|anfangs|beginn|start|auftakt) (?:der |in der )?(?:nächsten?r?|kommenden?r?|' +
      'neuen?r?|folgenden?r?) woche',
    means: 'nextWeek',
  },
  {
    say: '(?:nächste|kommende|neue) woche (?:gleich )?(?:zu |am )?(?:anfang|beginn)',
    means: 'nextWeek',
  },
  {
    say: '(?:zu|am|gleich zu|gleich am) (?:beginn|anfang) der (?:neuen |nächsten |kommenden )?woche',
    means: 'nextWeek',
  },
  { say: '(?:zum|am|bis|gegen|vor) (?:wochenschluss|wochenausklang)', means: 'weekEnd' },
  {
    say: '(?:zur|in der|bis) wochenmitte|mitte (?:der|dieser) woche',
    means: 'weekday',
    weekday: 3,
  },
  { say: '(?:zu|am) wochenanfang|(?:zum|zu) wochen(?:beginn|start)', means: 'nextWeek' },
  { say: '(?:gleich )?nach dem wochenende|nachm wochenende', means: 'nextWeek' },
  {
    say: '(?:mitte|zur mitte) (?:der )?(?:nächsten?r?|kommenden?r?|neuen?r?|folgenden?r?) woche',
    means: 'nextWeek',
    plus: 2,
  },
  {
    say: '(?:ende|gegen ende|zum ende) (?:der )?(?:nächsten?r?|kommenden?r?|neuen?r?|folgenden?r?) woche',
    means: 'nextWeek',
    plus: 4,
  },
  { say: '(?:ende|zum ende|schluss) (?:der|dieser|diese|von der) woche', means: 'weekEnd' },
  { say: '(?:vor|noch vor) dem wochenende|bis zum wochenende', means: 'weekEnd' },
  ...deLeaningDates,
  // "am 14.", "bis zum zwanzigsten" - no place, floor or stage of something.
  { say: '(?:(?:am|zum|bis zum|um den|gegen den) )(?=\\d){day}{nomore}', means: 'day' },
  {
    say: '(?:(?:vom|dem|den|der|bis|ab|auf|und|oder|,|also|dann) )(?=\\d{1,2}(?:\\.|ten)){day}{nomore}',
    means: 'day',
  },
  {
    say: '(?:(?:am|zum|bis zum|vom|dem|um den|also|den|und) )(?=\\p{L}){day}(?:{wordday}|(?= (?:merk|notier|streich|trag|vermerk|wird|werden|wär|halt|steht|gilt|passt|soll|will|mach|klapp|kling|schell|telephon|vormerk|dieses)))',
    means: 'day',
  },
];
