import { casual } from 'chrono-node/de';
import type { LineLanguage } from '../line-language.ts';

const NUMBERS = 'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');
const AFTERNOON_UNTIL = 6;

/** "halb drei" is half an hour before three; of an interview's, small hours are in the afternoon. */
const HALF = NUMBERS.map((name, index) => {
  const hour = index === 0 ? 12 : index;
  const shown = String(hour <= AFTERNOON_UNTIL ? hour + 12 : hour).padStart(2, '0');
  return [`halb (?:${name}|${index + 1})`, `${shown}:30`] as const;
});

export const de: LineLanguage = {
  parse: (text, today) => casual.parse(text, today),
  days: [
    ['vorgestern', -2],
    ['übermorgen|uebermorgen', 2],
    ['gestern', -1],
    ['heute', 0],
    ['morgen', 1],
  ],
  last: 'letzten|letzter|letztem|vergangenen|vorigen',
  next: 'nächsten|nächster|naechsten|kommenden',
  lastWeek: 'letzter? woche|letzte woche|vorige woche',
  nextWeek: 'nächster? woche|nächste woche|naechste woche|kommende woche',
  partOfDay: 'früh|morgens?|vormittags?|mittags?|nachmittags?|abends?',
  beforeDay: 'am|den|vom',
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
