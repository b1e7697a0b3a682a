import { casual } from 'chrono-node/en';
import type { LineLanguage } from '../line-language.ts';

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const AFTERNOON_UNTIL = 6;

/** "half past two": an interview's, so that small hours are in the afternoon. */
const HALF_PAST = NUMBERS.map((name, index) => {
  const hour = index + 1;
  const shown = String(hour <= AFTERNOON_UNTIL ? hour + 12 : hour).padStart(2, '0');
  return [`half past (?:${name}|${hour})`, `${shown}:30`] as const;
});

export const en: LineLanguage = {
  parse: (text, today) => casual.parse(text, today),
  days: [
    ['the day before yesterday', -2],
    ['the day after tomorrow', 2],
    ['yesterday|last night', -1],
    ['today|tonight|this (?:morning|afternoon|evening)', 0],
    ['tomorrow|tmrw', 1],
  ],
  last: 'last|past',
  next: 'next|coming',
  lastWeek: '(?:of )?last week',
  nextWeek: '(?:of )?next week',
  partOfDay: '(?:in the |at )?(?:morning|afternoon|evening|night)',
  beforeDay: 'on|the',
  beforeTime: 'at|@|from',
  hourMarks: 'o.clock',
  until: 'to|until|till',
  pastHour: [],
  clocks: [['noon|midday', '12:00'], ...HALF_PAST],
  lasting: 'for|lasting',
  withPerson: 'with|w/',
  atCompany: 'at|@',
  asPosition: 'as|for|for the position of',
  interview:
    '(?:i (?:had|have) )?(?:an? |my )?(?:job |phone |video |first |second |third |final )*interview|phone screen',
};
