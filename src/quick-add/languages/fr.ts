import { casual } from 'chrono-node/fr';
import type { LineLanguage } from '../line-language.ts';

export const fr: LineLanguage = {
  parse: (text, today) => casual.parse(text, today),
  days: [
    ['avant[- ]hier', -2],
    ['après[- ]demain|apres[- ]demain', 2],
    ['hier', -1],
    ['ce matin', 0, 'morning'],
    ['cet(?:te)? après[- ]midi', 0, 'afternoon'],
    ['ce soir', 0, 'evening'],
    ["aujourd['’]hui", 0],
    ['demain', 1],
  ],
  tomorrowOrMorning: '',
  last: 'dernier|passé',
  next: 'prochain',
  lastWeek: '(?:de )?la semaine (?:dernière|passée)',
  nextWeek: '(?:de )?la semaine prochaine',
  partsOfDay: [
    ['morning', '(?:du|le|au) matin|dans la matinée|en matinée', 'matin'],
    ['afternoon', "(?:de |dans )?l['’]après[- ]midi", 'après[- ]midi'],
    ['evening', '(?:du|le|au) soir|dans la soirée|en soirée', 'soir'],
  ],
  beforeDay: 'le',
  beforeTime: 'à|a|dès|de|vers|@',
  hourMarks: 'h|heures?',
  until: 'à|jusqu.à',
  pastHour: [
    ['et demie?', 30],
    ['et quart', 15],
  ],
  clocks: [['(?<!après[- ])midi', '12:00']],
  lasting: 'pendant|durée|pour',
  withPerson: 'avec',
  atCompany: 'chez|@',
  asPosition: 'pour|comme|en tant que|pour le poste de',
  interview: "entretien(?: d['’]embauche| téléphonique)?|(?:premier|second|deuxième) entretien",
};
