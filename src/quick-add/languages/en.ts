import { casual } from 'chrono-node/en';
import type { LineLanguage } from '../line-language.ts';

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

const HALF_PAST = NUMBERS.map(
  (name, index) => [`half past (?:${name}|${index + 1})`, `${index + 1}:30`] as const,
);

export const en: LineLanguage = {
  parse: (text, today) => casual.parse(text, today),
  days: [
    ['the day before yesterday', -2],
    ['the day after tomorrow', 2],
    ['last night', -1, 'night'],
    ['yesterday', -1],
    ['this morning', 0, 'morning'],
    ['this afternoon', 0, 'afternoon'],
    ['tonight|this evening', 0, 'evening'],
    ['today', 0],
    ['tomorrow|tmrw', 1],
  ],
  tomorrowOrMorning: '',
  last: 'last|past',
  next: 'next|coming',
  lastWeek: '(?:of )?last week',
  nextWeek: '(?:of )?next week',
  partsOfDay: [
    ['morning', 'in the (?:early |late )?morning', '(?:early |late )?morning'],
    ['midday', 'at lunchtime', 'lunchtime'],
    ['afternoon', 'in the (?:early |late )?afternoon', '(?:early |late )?afternoon'],
    ['evening', 'in the (?:early |late )?evening', '(?:early |late )?evening'],
    ['night', 'at night', 'night'],
  ],
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
