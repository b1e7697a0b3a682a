import type { DateRule } from '../dates/date-words.ts';
import { enFeasts } from './en-feasts.ts';
import { enWeekRules } from './en-week-rules.ts';
import { saying } from './saying.ts';

/** What English says of days, the longer sayings first. */
export const enDateRules: readonly DateRule[] = [
  // Gone by: "last Friday", "Friday last".
  ...saying('past', [
    'last {weekday}(?! (?:of|in))|{weekday} last|this past {weekday}|the other {weekday}',
  ]),
  ...saying('past', [
    '(?:on )?{day} {month} last|last (?:month|year|week|night)|{number} (?:days|weeks) (?:ago|back)',
  ]),

  // By name: before the weekdays, for Good Friday.
  ...enFeasts,
  // In full: "20 March", "the 20th day of March", "March the 20th, 2026".
  { say: '{day}[,.]? (?:day )?(?:of )?{month}\\.?(?:,? {year})?', means: 'date' },
  ...saying('date', [
    "{month}\\.?,? (?:the )?{day}(?:,? {year})?(?! (?:o'clock|am|pm|minutes|people|years))",
  ]),
  { say: '{day}-{month}(?:-{year})?', means: 'date' },
  // By its number in another month: "the 4th prox.", "the 4th of next month".
  { say: '(?:the )?{day} (?:prox(?:imo|\\.)?|proximo)', means: 'day', plus: 1 },
  {
    say: '(?:the )?{day} (?:inst(?:ant|\\.)?|(?:of|in) (?:this|the) month|this month)',
    means: 'day',
  },
  ...saying(
    'day',
    [
      '(?:the )?{day} (?:of|in) (?:the )?(?:next|coming|following) month|next month,? (?:on )?the {day}',
    ],
    { plus: 1 },
  ),
  {
    say: '(?:the )?{day} {weekday} (?:of|in) (?:{month}|the month|this month)',
    means: 'nthWeekday',
  },
  ...saying('lastWeekday', [
    '(?:the )?(?:last|final) {weekday} (?:of|in) (?:{month}|the month|this month)',
  ]),
  { say: '(?:the )?{day} {weekday} (?:of|in) the new year', means: 'nthWeekday', month: 1 },
  {
    say: '(?:the )?{day} {weekday} (?:of|in) (?:next|the coming) month',
    means: 'nthWeekday',
    plus: 1,
  },

  { say: '{weekday},? (?:the )?{day}(?<=\\d ?(?:st|nd|rd|th)){notday}', means: 'day' },
  // Counted from today.
  {
    say: '(?:the )?day after (?:tomorrow|tomorow|tmrw|tomoz|2moro)|overmorrow',
    means: 'days',
    plus: 2,
  },
  ...saying(
    'days',
    ['{tomorrow} week|(?:a )?week (?:from )?{tomorrow}|(?:a )?week on from {tomorrow}'],
    { plus: 8 },
  ),
  ...saying('days', ['{tomorrow} fortnight|(?:a )?(?:fortnight|two weeks) (?:from )?{tomorrow}'], {
    plus: 15,
  }),
  { say: '{tomorrow} but one', means: 'days', plus: 2 },
  { say: "{tomorrow}|the morn'?s (?:morn|nicht|night|efternoon)", means: 'days', plus: 1 },
  ...saying(
    'weeks',
    [
      'today week|this day (?:next )?week|this time next week|(?:a|one) week (?:from )?(?:today|now)',
      'week today',
    ],
    { plus: 1 },
  ),
  ...saying(
    'weeks',
    [
      "(?:a|one|about a|exactly a|in a) week's time|(?:a|one) week hence|seven days from (?:now|today)",
      'week from (?:today|now)',
    ],
    { plus: 1 },
  ),
  ...saying(
    'weeks',
    ["(?:in|within) (?:a|one|exactly a|about a) (?:week|wk)(?! or (?:two|so))(?:'?s?'? time)?"],
    { plus: 1 },
  ),
  ...saying(
    'weeks',
    [
      "(?:today|this day) fortnight|(?:a |one )?fortnight (?:from )?(?:today|now|hence)|fortnight's time",
    ],
    { plus: 2 },
  ),
  {
    say: "in (?:a|one|about a) fortnight(?:'?s time)?|a fortnight's time",
    means: 'weeks',
    plus: 2,
  },
  ...saying('weeks', [
    "(?:in|within) (?:exactly |about |around |just |another )?{number} (?:weeks?|wks?)(?: or so)?(?:'s?|s')?(?: time)?",
    '{number} (?:weeks?|wks?) (?:from (?:now|today)|today|hence|from this)',
  ]),
  { say: "{number} (?:weeks|wks)'? time|{number} (?:weeks|wks) to the day", means: 'weeks' },
  ...saying('workdays', [
    "(?:in|within) {number} (?:business|working|work|week|office) ?days?(?:'s?)?(?: time)?",
    '{number} (?:business|working) days (?:from (?:now|today)|hence)',
  ]),
  ...saying('days', [
    "(?:in|within) (?:exactly |about |around |just |another )?{number} days?(?:'s?)?(?: or so)?(?:'s?)?(?: time)?",
    "{number} days'? (?:time|from (?:now|today)|hence|on from today)",
  ]),
  // "I'll give you five working days and then telephone."
  ...saying('workdays', [
    '(?:{giving} |after |another |a further ){number} (?:more )?(?:business|working|office|work) ?days',
    '{number} (?:business|working|office) days(?=,? (?:and|then|that|is|no more|not))',
  ]),
  ...saying('days', [
    '(?:{giving} |after )(?:exactly )?{number} (?:more )?days(?! (?:of|off|in|on|after))',
    '{number} (?:more )?days(?=,? (?:and then|then i|more then))',
  ]),
  ...saying('weeks', [
    '(?:{giving} |after )(?:exactly )?(?:{number}|one) (?:more )?weeks?(?! (?:of|off|in|on|after|from|today|ago))',
  ]),
  ...saying('months', [
    "in {number} months?(?:'s?)?(?: time)?|{number} months?'?s? (?:from (?:now|today)|today|hence|time)",
    'a month to the day',
  ]),

  ...saying('days', [
    'later (?:on )?today|today|tonight|this (?:very )?(?:morning|afternoon|arvo|evening|lunchtime)',
  ]),
  ...enWeekRules,

  // Times that are no day.
  ...saying('noDay', [
    '(?:sometime |some ?time |some day |at some point |early |late |mid-?|later |towards )(?:in )?{month}',
    'in (?:early |late |mid-?|the course of )?{month}|{month} some ?time',
  ]),
  ...saying('noDay', [
    '(?:some ?time |later |at some point |some day )(?:on |during |in )?(?:this|that|next|the) (?:week|month)',
    'later (?:that|this|in the) (?:week|month)',
  ]),
  ...saying('noDay', [
    '(?:in|within) a (?:few|couple) (?:of )?(?:days|weeks)|in a (?:day|week) or (?:two|so|three)',
    '(?:over|during) (?:the|that|next|this) \\p{L}+',
  ]),
  ...saying('noDay', [
    '(?:in|into) the new year',
    '(?:after|over|before|around|about) (?:the )?(?:christmas|xmas|easter|thanksgiving|new year|holidays?)',
  ]),
  ...saying('noDay', [
    '(?:at|over|on|this|next) (?:the )?weekend|next month|in the (?:spring|summer|autumn|fall|winter)',
    'this (?:spring|summer|autumn|fall|winter)',
  ]),
  ...saying('noDay', [
    'one of these days|one day(?! (?:before|earlier|after|later|on))|in due course|before long|any day now|when i can|whenever',
    "no idea which day|(?:can't|cannot) say (?:what|which) day",
  ]),

  // It stands elsewhere: "on the day I've put at the top of this e-mail".
  ...saying('noDay', [
    '(?:on )?the (?:day|date) [^.,;!?]{0,40}?(?:at the (?:top|head)|in the (?:subject|heading|title)|above|up top|up there)',
  ]),
  // Leaning on the day before: "the day after", "that day".
  ...saying('daysAfter', [
    '(?:the|on the|that|very) (?:following|next|very next|same next) (?:day|morning|afternoon|evening)',
    'next (?:day|morning)(?! of)',
  ]),
  ...saying('daysAfter', [
    '(?:on )?(?:the )?(?<!day )(?:day|morning|afternoon|evening) (?:right |directly |immediately )?(?:after|following)(?: (?:that|it|this|which|the))?',
    '(?:a|one) day (?:later|after|on)',
  ]),
  ...saying(
    'daysAfter',
    [
      '(?:two|2|a couple of) (?:days|mornings) (?:later|after|on|following)(?: (?:that|it|this|which|the))?',
    ],
    { plus: 2 },
  ),
  ...saying('daysAfter', [
    '{number} days (?:later|after(?:wards)?(?: (?:that|it|the|this))?|on(?=[.,;]|$))',
  ]),
  ...saying(
    'daysAfter',
    [
      '(?:exactly )?(?:a|one|the) week (?:later|after(?:wards)?(?: (?:that|it|the))?|on from (?:that|then))',
      '(?:exactly )?(?:a|one|the) week to the day',
    ],
    { plus: 7 },
  ),
  {
    say: '{number} weeks (?:later|after(?:wards)?(?: (?:that|it|the))?)',
    means: 'daysAfter',
    plus: 7,
  },
  { say: '(?:a|one) fortnight (?:later|after(?: that)?)', means: 'daysAfter', plus: 14 },
  ...saying(
    'daysAfter',
    [
      '(?:the|on the|that) (?:day|evening|night|morning) before(?: (?:that|it|the))?|the eve of',
      '(?:a|one|the) day (?:before|earlier|beforehand)(?: (?:that|it|then))?',
      '{number} days (?:before|earlier|beforehand)(?: (?:that|it|then))?',
    ],
    { plus: -1 },
  ),
  ...saying('sameDay', [
    '(?:on |by )?(?:that|the same|that same|that very|this) (?:day|date|morning|afternoon|evening|night|one)',
    "that's when|(?<![,;] |and |^)then(?! (?:call|ring|phone|give|pick|telephone|i\\b|again))|on the day",
    'on (?:it|that)',
  ]),
  // "The 14th" - and not "the first place".
  { say: '(?:the|on) {day}(?<=\\d ?(?:st|nd|rd|th)?){notday}', means: 'day' },
  { say: '(?:the|on) {day}{afterday}', means: 'day' },
  ...saying('day', [
    '(?:by|come|about|till?|until|around|and|or|for|of|you|u|ya|call) {day}(?<=\\d ?(?:st|nd|rd|th)){notday}',
    '(?:ring|phone) {day}(?<=\\d ?(?:st|nd|rd|th)){notday}',
  ]),
  { say: '(?<=^|, ){day}(?<=\\d ?(?:st|nd|rd|th)){notday}', means: 'day' },
];
