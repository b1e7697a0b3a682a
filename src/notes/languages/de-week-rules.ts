import type { DateRule } from '../dates/date-words.ts';

/** Weeks, weekdays, days ahead, days that lean on others, and last the bare number of a day. */
export const deWeekRules: readonly DateRule[] = [
  // "KW 44, am Donnerstag", "Dienstag der KW 12"
  {
    say: '{weekday},? (?:in |der |in der |von )?(?:kw|kalenderwoche|woche) {number}',
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
    say: '{weekday} (?:über|in) (?:acht tagen?|8 tagen?|einer woche|eine woche|ner woche|1 woche)',
    means: 'weekdayPlusWeeks',
    plus: 1,
  },
  { say: '{weekday} (?:über|in) (?:vierzehn|14) tagen?', means: 'weekdayPlusWeeks', plus: 2 },
  { say: '{weekday} (?:über|in) {number} wochen', means: 'weekdayPlusWeeks' },
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
  {
    say: 'morgen (?:über|in) (?:acht tagen?|8 tagen?|einer woche|ner woche)',
    means: 'days',
    plus: 8,
  },
  { say: 'morgen (?:über|in) (?:vierzehn tagen|14 tagen|zwei wochen)', means: 'days', plus: 15 },
  { say: 'heute? (?:über|in) (?:8|acht) tagen?|in acht tagen?', means: 'weeks', plus: 1 },
  { say: '(?:heute? )?(?:über|in) (?:einer|eine|ner|ne|1) woche', means: 'weeks', plus: 1 },
  { say: '(?:heute? )?(?:über|in) {number} monat(?:en?)?', means: 'months' },
  { say: '(?:in|nach) {number} (?:werk|arbeits)tagen', means: 'workdays' },
  { say: '(?:am )?ersten (?:werktag|arbeitstag) (?:im|des) {month}s?', means: 'firstWorkday' },
  {
    say:
      '(?:am )?ersten (?:werktag|arbeitstag) (?:im|des) (?:nächsten|neuen|kommenden) (?:monats?|' +
      'jahr(?:es)?)',
    means: 'firstWorkday',
  },
  {
    say: '(?:heute? )?(?:in|nach) {number} wochen?|nach (?:einer|1) woche|nach ablauf von {number} wochen',
    means: 'weeks',
  },
  { say: '(?:heute? )?(?:in|nach) {number} tagen?', means: 'days' },
  { say: 'überübermorgen|übermorgen (?:oder|und) einen tag', means: 'days', plus: 3 },
  { say: '(?:tag nach morgen|übermorgen|uebermorgen|übermorgn)', means: 'days', plus: 2 },
  { say: 'am morgigen (?:tag|{weekday})|morgigen tag|morgiger tag', means: 'days', plus: 1 },
  {
    say: 'morgen (?:früh|vormittag|mittag|nachmittag|abend|am|gegen|um|in)',
    means: 'days',
    plus: 1,
  },
  {
    say:
      '(?<!(?:am|jeden|guten|diese[nm]|nächsten|folgenden|eines|heute?|gestern|schönen|anderen|' +
      'frühen) )(?:morgen|morgn|morn)',
    means: 'days',
    plus: 1,
  },
  {
    say: 'heute?(?! (?:über|in|vor) )(?: noch)?(?: (?:nachmittag|abend|mittag|vormittag|früh))?',
    means: 'days',
  },
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
      '{weekday},? (?:dann )?(?:in )?(?:der )?(?:nächsten?|nächster|kommenden?|kommender|folgender|' +
      'folgenden|neuen?|neuer|darauffolgenden) woche',
    means: 'weekdayNextWeek',
  },
  {
    say:
      '(?:in der )?(?:nächsten?|kommenden?|folgenden?|neuen?) woche,? (?:dann |und zwar |gleich ' +
      ')?(?:am |den )?{weekday}',
    means: 'weekdayNextWeek',
  },
  {
    say: '(?:nächsten?|kommenden?|folgenden?|neuen?) woche [^.,;!?]{1,40}?(?:, und zwar|, gleich)? (?:am|den) {weekday}',
    means: 'weekdayNextWeek',
  },
  { say: 'dann (?:{w} ){0,2}?(?:irgendwann|öppe|öppä|gelegentlich)', means: 'noDay' },
  { say: '{weekday} in der folgewoche|{weekday} drauf|{weekday} darauf', means: 'weekdayAfter' },
  { say: '{weekday} danach', means: 'weekdayAfter' },
  { say: '(?:am |den )?übernächsten {weekday}', means: 'weekdayPlusWeeks', plus: 1 },
  {
    say: '(?:am |den )?(?:darauf ?folgenden|folgenden|anschließenden|drauffolgenden) {weekday}',
    means: 'weekdayAfter',
  },
  {
    say:
      '(?:am )?{weekday} (?:nach|drauf nach)(?= (?:dem |den |der )?(?:ostern|pfingst|weihnacht|' +
      'neujahr|silvester|heilig|dreikönig|christi|wei(?:ß|ss)en|palmsonntag|aschermittwoch|' +
      'rosenmontag|fronleichnam|allerheiligen|feiertag|\\d{1,2}\\. |' +
      'messe|sitzung|termin|tagung))(?: dem| den| der)?',
    means: 'weekdayAfter',
  },
  {
    say:
      '(?:am )?{weekday} vor(?= (?:dem |den |der )?(?:ostern|pfingst|weihnacht|silvester|heilig|' +
      'christi))(?: dem| den)?',
    means: 'weekday',
  },
  // "Bleibt KW 44. Da rufe ich Sie am Donnerstag an."
  { say: '^(?:da|dann) (?:\\p{L}+ ){1,4}?am {weekday}', means: 'weekdayAfter' },
  { say: '(?:am |den |bis |zum |bis zum )?nä(?:ch|chs|s|x)ten {weekday}', means: 'nextWeekday' },
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
  // Dates that lean on one that was spoken of.
  {
    say: '(?:am |den )?(?:tag|abend|morgen) (?:davor|zuvor|vorher)',
    means: 'daysAfter',
    plus: -1,
  },
  { say: '(?:am )?(?:vortag|vorabend)(?: vo[nm])?', means: 'daysAfter', plus: -1 },
  { say: 'tags (?:davor|zuvor)', means: 'daysAfter', plus: -1 },
  {
    say: '(?:am |einen |ein )?(?:tag|abend) vor(?: dem(?! \\d)| der| den)?',
    means: 'daysAfter',
    plus: -1,
  },
  { say: '(?:am )?vorabend des', means: 'daysAfter', plus: -1 },
  {
    say: '(?:am |den |einen )?tag (?:danach|darauf|drauf|später|nachher)',
    means: 'daysAfter',
    plus: 1,
  },
  { say: 'tags (?:darauf|drauf)|anderntags|am nächsten tag', means: 'daysAfter', plus: 1 },
  {
    say:
      '(?:am )?(?:folgetag|(?:folgenden|darauffolgenden|nächsten|anderen) (?:tag|morgen|vormittag|' +
      'werktag))',
    means: 'daysAfter',
    plus: 1,
  },
  {
    say: '(?:am |gleich am |einen |ein )?tag nach(?: dem(?! \\d)| der| den)?',
    means: 'daysAfter',
    plus: 1,
  },
  {
    say: '{number} tage? (?:danach|darauf|drauf|später|nach)(?: dem(?! \\d)| der)?',
    means: 'daysAfter',
  },
  {
    say: '{number} tage? (?:davor|zuvor|vorher|vor)(?: dem(?! \\d)| der)?',
    means: 'daysAfter',
    plus: -1,
  },
  {
    say: '(?:eine|ne) woche (?:danach|darauf|drauf|später|nach)(?: dem(?! \\d)| der)?',
    means: 'daysAfter',
    plus: 7,
  },
  {
    say: '{number} wochen (?:danach|darauf|drauf|später|nach)(?: dem| der)?',
    means: 'daysAfter',
    plus: 7,
  },
  {
    say: '(?:an|zu|genau an) (?:diesem|dem|jenem|besagtem) (?:tag|datum|termin)',
    means: 'sameDay',
  },
  { say: 'am (?:selben|gleichen|besagten|genannten) (?:tag|datum|abend)', means: 'sameDay' },
  { say: '(?:bis )?dahin|dann(?!{dated})', means: 'sameDay' },
  {
    say:
      '(?:^|(?<=[,:;–-] |und |aber ))da(?!{dated})(?= (?:ruf|werd|meld|kling|telefon|möcht|will|' +
      'läut|wähl|greif|häng|würd|nehm|erlaub|hör|hab|kling|bekomm|frag|darf|kann))',
    means: 'sameDay',
  },
  // "am 14.", "bis zum zwanzigsten" - no place, floor or stage of something.
  { say: '(?:(?:am|zum|bis zum|um den|gegen den) )(?=\\d){day}{nomore}', means: 'day' },
  {
    say: '(?:(?:vom|dem|den|der|bis|ab|auf|und|oder|,|also|dann) )(?=\\d{1,2}(?:\\.|ten)){day}{nomore}',
    means: 'day',
  },
  {
    say: '(?:(?:am|zum|bis zum|vom|dem|um den|also|den|und) )(?=\\p{L}){day}{wordday}',
    means: 'day',
  },
];
