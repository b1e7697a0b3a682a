import type { DateWords } from '../dates/date-words.ts';
import { enFeasts } from './en-feasts.ts';

const ONES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const ORDINALS = [
  ...ONES,
  ...['tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth'],
  ...['sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth'],
  ...ONES.map((one) => `twenty-${one}`),
  ...['thirtieth', 'thirty-first'],
];
const COUNTS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const TEENS = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'];

/** How English names dates. */
export const enDates: DateWords = {
  weekdays: [
    "mon(?:day|dy|dya)?s?|mo?nday",
    "tue(?:s|sday|sdays|day|sdy)?|tuseday|teusday|tuesady",
    "wed(?:s|nesday|nesdays|nsday|ensday|neday|nesdy)?|wends?day|wensday|wedsday|wendesday",
    "thu(?:r|rs|rsday|rsdays|rday|srday|rsdy|sday)?|thrusday|thirsday|thersday",
    "fri(?:day|days|dy|dat)?|firday|fryday",
    "sat(?:urday|urdays|erday|uday)?|saterday",
    "sun(?:day|days|dy)?",
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
    ...{ a: 1, an: 1, 'a couple of': 2, 'a couple': 2, couple: 2, 'half a dozen': 6, 'a dozen': 12 },
    ...{ 'about a': 1, 'exactly a': 1, 'thirty': 30, 'twenty-one': 21, 'twenty-eight': 28 },
  },
  ordinals: Object.fromEntries([
    ...ORDINALS.map((word, index) => [word, index + 1]),
    ...ORDINALS.map((word, index) => [word.replace('-', ' '), index + 1]),
  ]),
  daySuffix: " ?(?:st|nd|rd|th)",
  hasDottedDates: false,
  rules: [
    // Gone by: "last Friday", "Friday last".
    { say: 'last {weekday}(?! (?:of|in))|{weekday} last|this past {weekday}|the other {weekday}', means: 'past' },
    { say: '(?:on )?{day} {month} last|last (?:month|year|week|night)|{number} (?:days|weeks) (?:ago|back)', means: 'past' },

    // By name: before the weekdays, for Good Friday.
    ...enFeasts,
    // In full: "20 March", "the 20th day of March", "March the 20th, 2026".
    { say: '{day}[,.]? (?:day )?(?:of )?{month}\\.?(?:,? {year})?', means: 'date' },
    { say: '{month}\\.?,? (?:the )?{day}(?:,? {year})?(?! (?:o\'clock|am|pm|minutes|people|years))', means: 'date' },
    { say: '{day}-{month}(?:-{year})?', means: 'date' },
    // By its number in another month: "the 4th prox.", "the 4th of next month".
    { say: '(?:the )?{day} (?:prox(?:imo|\\.)?|proximo)', means: 'day', plus: 1 },
    { say: '(?:the )?{day} (?:inst(?:ant|\\.)?|(?:of|in) (?:this|the) month|this month)', means: 'day' },
    { say: '(?:the )?{day} (?:of|in) (?:the )?(?:next|coming|following) month|next month,? (?:on )?the {day}', means: 'day', plus: 1 },
    { say: '(?:the )?{day} {weekday} (?:of|in) (?:{month}|the month|this month)', means: 'nthWeekday' },
    { say: '(?:the )?(?:last|final) {weekday} (?:of|in) (?:{month}|the month|this month)', means: 'lastWeekday' },
    { say: '(?:the )?{day} {weekday} (?:of|in) (?:next|the coming) month', means: 'nthWeekday', plus: 1 },

    { say: '{weekday},? (?:the )?{day}(?<=\\d ?(?:st|nd|rd|th)){notday}', means: 'day' },
    // Counted from today.
    { say: '(?:the )?day after (?:tomorrow|tomorow|tmrw|tomoz|2moro)|overmorrow', means: 'days', plus: 2 },
    { say: '{tomorrow} week|(?:a )?week (?:from )?{tomorrow}|(?:a )?week on from {tomorrow}', means: 'days', plus: 8 },
    { say: '{tomorrow} fortnight|(?:a )?(?:fortnight|two weeks) (?:from )?{tomorrow}', means: 'days', plus: 15 },
    { say: '{tomorrow}', means: 'days', plus: 1 },
    { say: "today week|this day (?:next )?week|this time next week|(?:a|one) week (?:from )?(?:today|now)|week today", means: 'weeks', plus: 1 },
    { say: "(?:a|one|about a|exactly a|in a) week's time|(?:a|one) week hence|seven days from (?:now|today)|week from (?:today|now)", means: 'weeks', plus: 1 },
    { say: "(?:in|within) (?:a|one|exactly a|about a) (?:week|wk)(?! or (?:two|so))(?:'?s?'? time)?", means: 'weeks', plus: 1 },
    { say: "(?:today|this day) fortnight|(?:a |one )?fortnight (?:from )?(?:today|now|hence)|fortnight's time", means: 'weeks', plus: 2 },
    { say: "in (?:a|one|about a) fortnight(?:'?s time)?|a fortnight's time", means: 'weeks', plus: 2 },
    { say: "(?:in|within) {number} (?:weeks?|wks?)(?: or so)?(?:'s?|s')?(?: time)?|{number} (?:weeks?|wks?) (?:from (?:now|today)|today|hence|from this)", means: 'weeks' },
    { say: "{number} (?:weeks|wks)'? time|{number} (?:weeks|wks) to the day", means: 'weeks' },
    { say: "(?:in|within) {number} (?:business|working|work|week|office) ?days?(?:'s?)?(?: time)?|{number} (?:business|working) days (?:from (?:now|today)|hence)", means: 'workdays' },
    { say: "(?:in|within) {number} days?(?:'s?)?(?: or so)?(?:'s?)?(?: time)?|{number} days'? (?:time|from (?:now|today)|hence|on from today)", means: 'days' },
    { say: "in {number} months?(?:'s?)?(?: time)?|{number} months?'?s? (?:from (?:now|today)|today|hence|time)|a month to the day", means: 'months' },

    { say: 'later (?:on )?today|today|tonight|this (?:very )?(?:morning|afternoon|arvo|evening|lunchtime)', means: 'days' },
    // A weekday and so many weeks: "Monday week", "a week from Monday".
    { say: "(?<!next |nxt |this |the |coming |following )(?:(?:a|one) )?(?:week|wk) (?:on|from|after|come|this) (?:next |this |coming )?{weekday}", means: 'weekdayPlusWeeks', plus: 1 },
    { say: "{weekday} (?:week|wk|sennight|se'nnight)(?! (?:of|commencing|beginning))|{weekday} after next|{weekday} (?:in )?a week|{weekday} in a week'?s time", means: 'weekdayPlusWeeks', plus: 1 },
    { say: "two {weekday} from (?:now|today)|(?:a|one) week {weekday}|not (?:this|next) {weekday} but the (?:next|one after|following)", means: 'weekdayPlusWeeks', plus: 1 },
    { say: '(?:a |one )?(?:fortnight|two weeks|2 weeks) (?:on|from|after|come) (?:next |this |coming )?{weekday}|{weekday} (?:fortnight|two weeks|in a fortnight)', means: 'weekdayPlusWeeks', plus: 2 },
    { say: '(?:a )?fortnight {weekday}|three {weekday} from (?:now|today)', means: 'weekdayPlusWeeks', plus: 2 },
    { say: '{number} (?:weeks|wks) (?:on|from|after|come) (?:this |next )?{weekday}|{weekday} {number} weeks', means: 'weekdayPlusWeeks' },
    { say: '(?:the )?{weekday},? (?:of |in |on )?(?:the )?(?:week after next)|(?:the )?week after next,? (?:on )?(?:the )?{weekday}', means: 'weekdayNextWeek', plus: 7 },
    { say: '(?:on )?(?:the )?{weekday},? (?:of |in )?(?:next|the following|the coming|nxt) (?:week|wk)|(?:next|nxt) (?:week|wk),? (?:on )?(?:the )?{weekday}', means: 'weekdayNextWeek' },

    // Counted from what was said before: "the Wednesday after that".
    { say: '(?:the )?{weekday} (?:right |directly |immediately |straight )?(?:after|following)(?: (?:that|this|the|your|my|you|it|which|they|we))?', means: 'weekdayAfter' },
    { say: '(?:the|on the|that) (?:following|next|very next|ensuing|subsequent) {weekday}|{weekday} (?:thereafter|afterwards)', means: 'weekdayAfter' },
    { say: '(?:next|nxt) {weekday}|{weekday} next', means: 'nextWeekday' },
    { say: '(?:this|this coming|the coming|coming|on|come) {weekday}|{weekday} coming|{weekday}', means: 'weekday' },

    // Parts of a week and of a month.
    { say: '(?:early|(?:at |by )?the beginning|beginning|(?:at |by )?the start|start|first thing|top|first part|first day)(?: on| of| in)? (?:the )?(?:next|following|coming|nxt) (?:week|wk)', means: 'nextWeek' },
    { say: 'next week,? (?:first thing|early(?: on)?|at the (?:start|beginning)|right at the start)', means: 'nextWeek' },
    { say: '(?:in )?the middle of next week|mid(?:dle)?(?:-| of |week )?(?: )?next week|midweek|next week,? midweek', means: 'nextWeek', plus: 2 },
    { say: '(?:the |at the |by the |towards the )?(?:end|tail end|back end|close|latter part) of (?:the )?(?:next|following|coming) week|(?:late|later) next week', means: 'nextWeek', plus: 4 },
    { say: '(?:early|beginning|start|first thing)(?: of| in)? the week after next|the week after next', means: 'nextWeek', plus: 7 },
    { say: "(?:the )?(?:end|close) of (?:the|this) week|week's end|week-end's eve|late this week", means: 'weekEnd' },
    { say: '(?:the )?(?:end|last day|close) of (?:the|this) month|month(?:\'s|-)? ?end', means: 'monthEnd' },
    { say: '(?:the )?(?:very )?(?:end|last day) of {month}', means: 'monthEnd' },
    { say: '(?:the )?(?:end|last day) of next month', means: 'monthEnd', plus: 1 },
    { say: '(?:the )?(?:start|beginning|first|first day|1st) of (?:next month|the month|the new month|the next month)', means: 'monthStart' },
    { say: '(?:the )?(?:start|beginning|first day|top) of {month}', means: 'monthStart' },

    // Times that are no day.
    { say: '(?:sometime |some ?time |some day |at some point |early |late |mid-?|later |towards )(?:in )?{month}|in (?:early |late |mid-?|the course of )?{month}|{month} some ?time', means: 'noDay' },
    { say: '(?:some ?time |later |at some point |some day )(?:on |during |in )?(?:this|that|next|the) (?:week|month)|later (?:that|this|in the) (?:week|month)', means: 'noDay' },
    { say: '(?:in|within) a (?:few|couple) (?:of )?(?:days|weeks)|in a (?:day|week) or (?:two|so|three)|(?:over|during) (?:the|that|next|this) \\p{L}+', means: 'noDay' },
    { say: '(?:in|into) the new year|(?:after|over|before|around|about) (?:the )?(?:christmas|xmas|easter|thanksgiving|new year|holidays?)', means: 'noDay' },
    { say: '(?:at|over|on|this|next) (?:the )?weekend|next month|in the (?:spring|summer|autumn|fall|winter)|this (?:spring|summer|autumn|fall|winter)', means: 'noDay' },
    { say: '(?:one of these|one) days?|in due course|before long|any day now|when i can|whenever|no idea which day|(?:can\'t|cannot) say (?:what|which) day', means: 'noDay' },

    // Leaning on the day before: "the day after", "that day".
    { say: '(?:the|on the|that|very) (?:following|next|very next|same next) (?:day|morning|afternoon|evening)|next (?:day|morning)(?! of)', means: 'daysAfter' },
    { say: '(?:on )?(?:the )?(?:day|morning|afternoon|evening) (?:right |directly |immediately )?(?:after|following)(?: (?:that|it|this|which|the))?|(?:a|one) day (?:later|after|on)', means: 'daysAfter' },
    { say: '(?:two|2|a couple of) (?:days|mornings) (?:later|after|on|following)(?: (?:that|it|this|which|the))?', means: 'daysAfter', plus: 2 },
    { say: '{number} days (?:later|after(?:wards)?(?: (?:that|it|the|this))?|on(?=[.,;]|$))', means: 'daysAfter' },
    { say: '(?:exactly )?(?:a|one|the) week (?:later|after(?:wards)?(?: (?:that|it|the))?|on from (?:that|then)|to the day)', means: 'daysAfter', plus: 7 },
    { say: '{number} weeks (?:later|after(?:wards)?(?: (?:that|it|the))?)', means: 'daysAfter', plus: 7 },
    { say: '(?:a|one) fortnight (?:later|after(?: that)?)', means: 'daysAfter', plus: 14 },
    { say: '(?:the|on the|that) (?:day|evening|night|morning) before(?: (?:that|it|the))?|the eve of', means: 'daysAfter', plus: -1 },
    { say: '(?:on |by )?(?:that|the same|that same|that very|this) (?:day|date|morning|afternoon|evening|night|one)|that\'s when|(?<![,;] |and |^)then(?! (?:call|ring|phone|give|pick|telephone|i\\b|again))|on the day|on (?:it|that)', means: 'sameDay' },
    // "The 14th" - and not "the first place".
    { say: '(?:the|on) {day}{notday}', means: 'day' },
    { say: '(?:by|come|about|till?|until|around|and|or|for|of|you|u|ya|call|ring|phone) {day}(?<=\\d ?(?:st|nd|rd|th)){notday}', means: 'day' },
    { say: '(?<=^|, ){day}(?<=\\d ?(?:st|nd|rd|th)){notday}', means: 'day' },
  ],
  weekOf: [
    'week (?:of|commencing|beginning|starting|from|that (?:begins|starts))(?: on)?(?: the| monday)?(?: the)?(?: {wkday},?)?(?: the)?',
    'week of(?: the)?|w\\/?c(?: the)?|w\\/b(?: the)?|wk of(?: the)?|week comm?\\.?(?: the)?|the week with the',
  ],
  prepositions: ['on|by|until|till|around|from|before|after|of|dated|upon|for|come|about|this|next'],
  clock: {
    before: ['at|after about|until about|from about|between|around about|before about|at about|at around'],
    behind: ["am|pm|a\\.m|p\\.m|o'clock|hrs|hours|%|percent|stars|inch|ths?|of an|of the|miles?|kg|lbs?|mm|cm"],
  },
  attached: [
    // What else has a day: "the panel on", "decide by", "available from", "not on".
    '{occasion}(?: is| are| was| will be)?(?: {prep})?(?: the)?',
    '{doing}(?: {prep})?(?: the)?',
    "(?<!(?:call|ring|phone|buzz|calling|ringing|phoning|bell) (?:you |u )?)(?:back|away|off|home|free|in town|abroad|travelling|traveling)(?: {prep})?(?: the)?",
    '(?<!reach |reaching )out(?: {prep})?(?: the)?|since(?: the)?|as of(?: the)?|aged?|born(?: on)?(?: the)?|from(?: the)?',
    '(?:not|never|nor|except|bar|barring|other than|rather than|instead of|any day but|as opposed to)(?: on| for| this)?(?: the)?',
    'call with (?!you)\\p{L}+(?: {prep})?(?: the)?|no earlier than(?: the)?(?! )|(?:met|spoke|talked|spoken|chatted|came in|saw you|interviewed|sent|wrote|mailed|posted|handed|gave me)(?: \\p{L}+)?(?: {prep})?(?: the)?',
  ],
  owned: [
    "'s (?:\\p{L}+ )?(?:interview|meeting|chat|talk|conversation|visit|discussion|session|tour|call|trial|audition)(?: i|,| we|$)",
    "'s (?:\\p{L}+ )?(?:interview|meeting|chat|talk|conversation|visit|discussion|session|trial) (?:was|went|and|i'll|i will|i shall)",
  ],
  corrections: [
    "(?:i mean|i meant|or rather|sorry|scratch that|strike that|correction|make that|no,? wait|no,? sorry|should (?:be|read)|oops|whoops|er|make it|that is|i should say|my mistake)(?:[ ,:-]+(?:it's|i mean|make that|no|on|the|for|by|it is))*",
  ],
  joins: ['the|on the|which is(?: the)?|that is(?: the)?|that\'s(?: the)?|being the|ie|i\\.e\\.'],
};
