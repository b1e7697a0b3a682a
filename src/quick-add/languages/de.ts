import { casual } from 'chrono-node/de';
import type { LineLanguage } from '../line-language.ts';

const NUMBERS = 'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');

/** "halb drei" is half an hour before three. */
const HALF = NUMBERS.map(
  (name, index) => [`halb (?:${name}|${index + 1})`, `${index === 0 ? 12 : index}:30`] as const,
);

export const de: LineLanguage = {
  parse: (text, today) => casual.parse(text, today),
  days: [
    ['vorgestern', -2],
    ['übermorgen|uebermorgen', 2],
    ['gestern', -1],
    ['heute', 0],
  ],
  tomorrowOrMorning: 'morgen',
  last: 'letzten|letzter|letztem|vergangenen|vorigen',
  next: 'nächsten|nächster|naechsten|kommenden',
  lastWeek: 'letzter? woche|letzte woche|vorige woche',
  nextWeek: 'nächster? woche|nächste woche|naechste woche|kommende woche',
  partsOfDay: [
    [
      'morning',
      'früh|in der früh|(?:früh)?morgens|vormittags|am (?:frühen |späten )?(?:morgen|vormittag)',
      'vormittag',
    ],
    ['midday', 'mittags|am mittag', 'mittag'],
    ['afternoon', 'nachmittags|am (?:frühen |späten )?nachmittag', 'nachmittag'],
    ['evening', 'abends|am (?:frühen |späten )?abend', 'abend'],
    ['night', 'nachts|in der nacht', 'nacht'],
  ],
  beforeDay: 'am|den|dem|vom',
  beforeTime: 'um|ab|von|gegen|@',
  hourMarks: 'uhr|h',
  until: 'bis',
  pastHour: [],
  clocks: HALF,
  lasting: 'für|lang|dauer',
  withPerson: 'mit|bei frau|bei herrn',
  atCompany: 'bei|beim|@',
  asPosition: 'als|für',
  interview: 'interview|(?:vorstellungs|bewerbungs|telefon|zweit)?gespräch|kennenlernen',
};
