import type { DateWords } from '../dates/date-words.ts';
import { enDateRules } from './en-date-rules.ts';

const ONES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const ORDINALS = [
  ...ONES,
  ...['tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth'],
  ...['sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth'],
  ...ONES.map((one) => `twenty-${one}`),
  ...['thirtieth', 'thirty-first'],
];
const COUNTS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const TEENS = [
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];

/** How English names dates. */
export const enDates: DateWords = {
  weekdays: [
    'mon(?:day|dy|dya)?s?|mo?nday',
    'tue(?:s|sday|sdays|day|sdy)?|tuseday|teusday|tuesady',
    'wed(?:s|nesday|nesdays|nsday|ensday|neday|nesdy)?|wends?day|wensday|wedsday|wendesday',
    'thu(?:r|rs|rsday|rsdays|rday|srday|rsdy|sday)?|thrusday|thirsday|thersday',
    'fri(?:day|days|dy|dat)?|firday|fryday',
    '(?<!(?:has|have|had|i|we|he|she|they|it|who|board|panel|committee|all|being) )sat|sat(?:urday|urdays|erday|uday)|saterday',
    'sun(?:day|days|dy)?',
  ],
  months: [
    'january|jan|janurary|januray',
    'february|feb|febuary|febrary|feburary',
    'march|mar',
    'april|apr|apirl',
    'may',
    'june|jun',
    'july|jul',
    'august|aug',
    'september|sept|sep|septemeber',
    'october|oct|ocotber',
    'november|nov|novemeber',
    'december|dec|decemeber',
  ],
  numbers: {
    ...Object.fromEntries(COUNTS.map((word, index) => [word, index + 1])),
    ...Object.fromEntries(TEENS.map((word, index) => [word, index + 13])),
    ...{
      a: 1,
      an: 1,
      'a couple of': 2,
      'a couple': 2,
      couple: 2,
      'half a dozen': 6,
      'a dozen': 12,
    },
    ...{ 'about a': 1, 'exactly a': 1, thirty: 30, 'twenty-one': 21, 'twenty-eight': 28 },
  },
  ordinals: Object.fromEntries([
    ...ORDINALS.map((word, index) => [word, index + 1]),
    ...ORDINALS.map((word, index) => [word.replace('-', ' '), index + 1]),
  ]),
  daySuffix: ' ?(?:st|nd|rd|th)',
  hasDottedDates: false,
  rules: enDateRules,
  weekOf: [
    'week (?:of|commencing|beginning|starting|from)(?: on)?(?: the| monday)?(?: the)?(?: {wkday},?)?(?: the)?',
    'week that (?:begins|starts)(?: on)?(?: the| monday)?(?: the)?(?: {wkday},?)?(?: the)?',
    'week of(?: the)?|w\\/?c(?: the)?|w\\/b(?: the)?|wk of(?: the)?|week comm?\\.?(?: the)?',
    'the week with the',
  ],
  prepositions: [
    'on|by|until|till|around|from|before|after|of|dated|upon|for|come|about|this|next',
  ],
  clock: {
    before: [
      'at|after about|until about|from about|between|around about|before about|at about|at around',
    ],
    behind: [
      "am|pm|a\\.m|p\\.m|o'clock|hrs|hours|%|percent|stars|inch|ths?|of an|of the|miles?|kg|lbs?|mm|cm",
    ],
  },
  attached: [
    // What else has a day: "the panel on", "decide by", "available from", "not on".
    '{occasion}(?: is| are| was| will be)?(?: {prep})?(?: the)?',
    '{doing}(?: {prep})?(?: the)?',
    "(?<!(?:call|ring|phone|buzz|calling|ringing|phoning|bell) (?:you |u )?|(?:line|phone) )(?:away|off|free|(?<!\\bi(?:'ll| will| shall|'m| am) (?:be )?|\\bat )(?:back|home|in town)|abroad|travelling|traveling)(?: {prep})?(?: the)?",
    '(?<!reach |reaching )out(?: {prep})?(?: the)?|since(?: the)?|as of(?: the)?|aged?',
    'born(?: on)?(?: the)?|from(?: the)?',
    '(?:not|never|nor|except|bar|barring|other than|rather than|instead of)(?: on| for| this)?(?: the)?',
    '(?:any day but|as opposed to)(?: on| for| this)?(?: the)?',
    'call with (?!you)\\p{L}+(?: {prep})?(?: the)?|no earlier than(?: the)?(?! )',
    '(?:met|spoke|talked|spoken|chatted|came in|saw you|interviewed|sent)(?: \\p{L}+)?(?: {prep})?(?: the)?',
    '(?:wrote|mailed|posted|handed|gave me)(?: \\p{L}+)?(?: {prep})?(?: the)?',
  ],
  owned: [
    "'s (?:\\p{L}+ )?(?:interview|meeting|chat|talk|conversation|visit|discussion|session|tour)(?: i|,| we|$)",
    "'s (?:\\p{L}+ )?(?:call|trial|audition)(?: i|,| we|$)",
    "'s (?:\\p{L}+ )?(?:interview|meeting|chat|talk|conversation|visit) (?:was|went|and|i'll|i will|i shall)",
    "'s (?:\\p{L}+ )?(?:discussion|session|trial) (?:was|went|and|i'll|i will|i shall)",
    "'s (?!(?:good|fine|ok|okay|best|better|great|grand|perfect|it|when|the|then|call)\\b)\\p{L}+(?: day| night)?(?=[.,;!]|$)",
  ],
  corrections: [
    "(?:actually,? no|no,? actually|actually(?=,| (?:no|make|on|it'?s|{wkday})\\b)|on second thoughts?|on reflection|hang on|change that to|(?<=(?:^|[(,;–—-]) ?)no(?=,)){right}(?:[ ,:–-]*(?= ))?",
    '(?:i mean|i meant|or rather|sorry(?! (?:for|about|if|to|that|i)\\b)|correction|should (?:be|read)){right}[ ,:–-]*',
    '(?:(?:no,? )?(?:scratch|strike) that|make that|no,? wait|no,? sorry|oops){right}[ ,:–-]*',
    "(?:whoops|er|make it|that is|i should say|my mistake)(?:[ ,:-]+(?:it's|i mean|make that|no|on|the|for|by|it is))*",
  ],
  takesBack: [
    '(?:oh |ah |or |er |but )?(?:no,? )?(?:scrap|scratch|strike|forget) that|(?:oh |ah |or |er )?no(?=[,.–—-])|hang on|hold on|(?:no,? )?wait(?=[,.–—-])|my mistake|oops',
  ],
  joins: [
    "the|on the|a|which is(?: the| a)?|that is(?: the| a)?|that's(?: the| a)?|being (?:the|a)|ie|i\\.e\\.",
  ],
};
