import type { DateRule } from '../dates/date-words.ts';
import { saying } from './saying.ts';

/** Weekdays, and the parts of a week and of a month, in English. */
export const enWeekRules: readonly DateRule[] = [
  // A weekday and so many weeks: "Monday week", "a week from Monday".
  ...saying(
    'weekdayPlusWeeks',
    [
      '(?<!next |nxt |this |the |coming |following )(?:(?:a|one) )?(?:week|wk) (?:on|from|after|come|this) (?:next |this |coming )?{weekday}',
    ],
    { plus: 1 },
  ),
  ...saying(
    'weekdayPlusWeeks',
    [
      "{weekday} (?:week|wk|sennight|se'nnight)(?! (?:of|commencing|beginning))|{weekday} after next",
      "{weekday} (?:in )?a week|{weekday} in a week'?s time",
    ],
    { plus: 1 },
  ),
  ...saying(
    'weekdayPlusWeeks',
    [
      'two {weekday} from (?:now|today)|(?:a|one) week {weekday}',
      'not (?:this|next) {weekday} but the (?:next|one after|following)',
    ],
    { plus: 1 },
  ),
  ...saying(
    'weekdayPlusWeeks',
    [
      '(?:a |one )?(?:fortnight|two weeks|2 weeks) (?:on|from|after|come) (?:next |this |coming )?{weekday}',
      '{weekday} (?:fortnight|two weeks|in a fortnight)',
    ],
    { plus: 2 },
  ),
  ...saying('weekdayPlusWeeks', ['(?:a )?fortnight {weekday}|three {weekday} from (?:now|today)'], {
    plus: 2,
  }),
  ...saying('weekdayPlusWeeks', [
    '{number} (?:weeks|wks) (?:on|from|after|come|this) (?:this |next )?{weekday}|{weekday} {number} weeks',
  ]),
  ...saying(
    'weekdayNextWeek',
    [
      '(?:the )?{weekday},? (?:of |in |on )?(?:the )?(?:week after next)',
      '(?:the )?week after next,? (?:on )?(?:the )?{weekday}',
    ],
    { plus: 7 },
  ),
  ...saying('weekdayNextWeek', [
    '(?:on )?(?:the )?{weekday},? (?:of |in )?(?:next|the following|the coming|nxt) (?:week|wk)',
    '(?:next|nxt) (?:week|wk),? (?:on )?(?:the )?{weekday}',
  ]),

  { say: '(?<!the |very |this )(?:next|nxt) {weekday}', means: 'nextWeekday' },
  // Counted from what was said before: "the Wednesday after that", and not "Friday after my shift".
  ...saying('weekdayAfter', [
    'the {weekday}(?: morning| afternoon| evening)? (?:right |directly |immediately |straight )?(?:after|following)(?: (?:that|this|the|your|my|you|it|which|they|we))?',
    '{weekday} (?:right |directly |immediately |straight )?(?:after|following)(?: (?:that|this|it|which))',
    '{weekday} (?:right |directly |immediately |straight )?(?:after|following)(?=[.,;!]|$| (?:the |your |you )?(?:\\p{L}+ ){0,2}(?:\\d|{feastlike}|\\p{L}+day|\\p{L}+(?:th|rd)(?! \\p{L}+ing)))',
  ]),
  ...saying('weekdayAfter', [
    '(?:the|on the|that) (?:following|next|very next|ensuing|subsequent) {weekday}',
    '{weekday} (?:thereafter|afterwards)',
  ]),
  { say: '(?:next|nxt) {weekday}|{weekday} next', means: 'nextWeekday' },
  ...saying('weekday', [
    '(?:this|this coming|the coming|coming|on|come) {weekday}|{weekday} coming|{weekday}',
  ]),

  // Parts of a week and of a month.
  ...saying('nextWeek', [
    '(?:early|(?:at |by )?the beginning|beginning|(?:at |by )?the start|start|first thing|top|first part|first day)(?: on| of| in)? (?:the )?(?:next|following|coming|nxt) (?:week|wk)',
  ]),
  ...saying('nextWeek', [
    'next week,? (?:first thing|early(?: on)?|at the (?:start|beginning)|right at the start)',
  ]),
  ...saying(
    'nextWeek',
    [
      '(?:in )?the middle of next week|mid(?:dle)?(?:-| of |week )?(?: )?next week|midweek',
      'next week,? midweek',
    ],
    { plus: 2 },
  ),
  ...saying(
    'nextWeek',
    [
      '(?:the |at the |by the |towards the )?(?:end|tail end) of (?:the )?(?:next|following|coming) week',
      '(?:the |at the |by the |towards the )?(?:back end|close) of (?:the )?(?:next|following|coming) week',
      '(?:the |at the |by the |towards the )?latter part of (?:the )?(?:next|following|coming) week',
      '(?:late|later) next week',
    ],
    { plus: 4 },
  ),
  ...saying(
    'nextWeek',
    ['(?:early|beginning|start|first thing)(?: of| in)? the week after next|the week after next'],
    { plus: 7 },
  ),
  ...saying('weekEnd', [
    "(?:the )?(?:end|close) of (?:the|this) week|week's end|week-end's eve|late this week",
  ]),
  ...saying('monthEnd', [
    "(?:the )?(?:end|last day|close) of (?:the|this) month|month(?:'s|-)? ?end",
  ]),
  { say: '(?:the )?(?:very )?(?:end|last day) of {month}', means: 'monthEnd' },
  { say: '(?:the )?(?:end|last day) of next month', means: 'monthEnd', plus: 1 },
  ...saying('monthStart', [
    '(?:the )?(?:start|beginning|first|first day|1st) of (?:next month|the month|the new month|the next month)',
  ]),
  { say: '(?:the )?(?:start|beginning|first day|top) of {month}', means: 'monthStart' },
];
