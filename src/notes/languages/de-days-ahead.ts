import type { DateRule } from '../dates/date-words.ts';

/** "genau", "spätestens": makes a time no other. */
const ABOUT =
  '(?:(?:genau|exakt|etwa|ungefähr|circa|ca\\.?|rund|gut|spätestens|frühestens|schon|bereits|erst|weiteren|den (?:nächsten|kommenden)) ){0,2}';
const IN = `(?:in|nach|innerhalb(?: von)?|innert|binnen|nach ablauf (?:von|einer)?) ?${ABOUT}`;

/** "gebe ich Ihnen noch", before so long a time. */
const GIVEN =
  '(?<=(?<![\\p{L}])(?:gebe?|gib|lasse?|lass|warte?|wart|gönne?|räume?|gewähre?|schenke?)' +
  '(?: (?:ich|ihnen|dir|euch|mir|noch|jetzt|nun|erst|erstmal|mal|gern|gerne|genau|gut|also|höchstens|maximal|sie|volle|ganze|die|etwa|rund|nochmal|bis zu)){0,5} )';
/** "Zwei Wochen | warte ich", "Noch drei Tage, | dann", "zwei Wochen | abwarten und dann". */
const GIVING =
  '(?= (?:zeit |bedenkzeit |noch |lang ){0,2}(?:(?:gebe?|lasse?|lass|warte?|wart|gönne?|räume?|gewähre?|schenke?) ich|' +
  'haben sie|hast du|habt ihr|(?:ab)?(?:zu)?warten|verstreichen|vergehen))';
const THEN =
  '(?=(?: (?:noch|zeit|bedenkzeit|frist|geduld|ruhe|pause|abwarten|warten|überlegen|stille|funkstille|lang)){0,2}' +
  '(?:,| und|:| ?–| -| ?…| ?\\.\\.\\.) ?(?:ich )?(?:dann|danach|hernach|anschließend)(?![\\p{L}]))';
/** "Höre ich | zehn Tage | lang nichts". */
const SILENT =
  '(?<=(?:kommt|höre?|hör|bleibt|herrscht|passiert|melden|meldest|meldet)(?: (?:ich|sie|es|sich|du|ihr|aber|noch|von|ihnen|dann|mich)){0,3} )';

function lengths(time: string): string {
  return `${GIVEN}${time}|${time}${GIVING}|${time}${THEN}|${SILENT}${time} lang`;
}

/** Days and weeks ahead, and times that the reader is given: "zwei Wochen, dann rufe ich an". */
export const deDaysAhead: readonly DateRule[] = [
  // "in acht Tagen" is a week to a German, "in vierzehn Tagen" two.
  {
    say: 'morgen (?:über|in) (?:acht tagen?|8 tagen?|einer woche|ner woche)',
    means: 'days',
    plus: 8,
  },
  { say: 'morgen (?:über|in) (?:vierzehn tagen|14 tagen|zwei wochen)', means: 'days', plus: 15 },
  { say: 'heute? (?:über|in) (?:8|acht) tagen?|in acht tagen?', means: 'weeks', plus: 1 },
  { say: '(?:heute? )?(?:über|in) (?:einer|eine|ner|ne|1) woche', means: 'weeks', plus: 1 },
  {
    say: '(?:in|nach|binnen|innert) (?:einem|nem) (?:guten )?vierteljahr',
    means: 'days',
    plus: 91,
  },
  { say: `(?:heute? )?(?:über|${IN}) ?{number} monat(?:en?|s)?`, means: 'months' },
  { say: `${IN} ?{number} (?:werk|arbeits|büro|geschäfts)tage?n?s?`, means: 'workdays' },
  { say: '(?:am )?ersten (?:werktag|arbeitstag) (?:im|des) {month}s?', means: 'firstWorkday' },
  {
    say:
      '(?:am )?ersten (?:werktag|arbeitstag) (?:im|des) (?:nächsten|neuen|kommenden) (?:monats?|' +
      'jahr(?:es)?)',
    means: 'firstWorkday',
  },
  { say: `(?:heute? )?${IN} ?{number} (?:woche|wochn|wuche)n?`, means: 'weeks' },
  { say: `(?:heute? )?${IN} ?{number} (?:kalender)?tage?[ns]?`, means: 'days' },
  { say: '(?:in|innert|binnen|innerhalb|nach) wochenfrist', means: 'weeks', plus: 1 },
  { say: `${IN} ?(?:24|vierundzwanzig) stunden`, means: 'days', plus: 1 },
  { say: `${IN} ?(?:48|achtundvierzig) stunden`, means: 'days', plus: 2 },
  { say: `${IN} ?(?:72|zweiundsiebzig) stunden`, means: 'days', plus: 3 },
  { say: lengths('{number} (?:volle |ganze )?(?:werk|arbeits)tage?'), means: 'workdays' },
  { say: lengths('acht tage'), means: 'weeks', plus: 1 },
  { say: lengths('{number} (?:volle |ganze )?(?:kalender)?tage?'), means: 'days' },
  { say: lengths('{number} (?:volle |ganze )?wochen?'), means: 'weeks' },
  { say: lengths('{number} monate?'), means: 'months' },
  { say: 'überübermorgen|übermorgen (?:oder|und) einen tag', means: 'days', plus: 3 },
  {
    say: '(?:tag nach morgen|übermorgen|uebermorgen|übermorgn|übamoang|übermorge|övermorgen|übermorjen)',
    means: 'days',
    plus: 2,
  },
  { say: 'am morgigen (?:tag|{weekday})|morgigen tag|morgiger tag', means: 'days', plus: 1 },
  {
    say: 'morgen (?:früh|vormittag|mittag|nachmittag|abend|am|gegen|um|in)',
    means: 'days',
    plus: 1,
  },
  {
    say:
      '(?<!(?:am|jeden|guten|diese[nm]|nächsten|folgenden|eines|heute?|gestern|schönen|anderen|' +
      'frühen) )(?:morgen|morgn|morn|moang|morjen|moing)',
    means: 'days',
    plus: 1,
  },
  {
    say: '(?:heute?|hüt|heit|hüüt)(?! (?:über|in|vor) )(?: noch)?(?: (?:nachmittag|abend|mittag|vormittag|früh))?',
    means: 'days',
  },
];
