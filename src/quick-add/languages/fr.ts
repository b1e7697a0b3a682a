import { casual } from 'chrono-node/fr';
import type { LineLanguage } from '../line-language.ts';

export const fr: LineLanguage = {
  parse: (text, today) => casual.parse(text, today),
  days: [
    ['avant[- ]hier', -2],
    ['après[- ]demain|apres[- ]demain', 2],
    ['hier', -1],
    ["aujourd['’]hui|ce (?:matin|soir)|cet après-midi", 0],
    ['demain', 1],
  ],
  last: 'dernier|passé',
  next: 'prochain',
  lastWeek: '(?:de )?la semaine (?:dernière|passée)',
  nextWeek: '(?:de )?la semaine prochaine',
  partOfDay: "(?:du |dans |le |l['’]|de l['’]|au |dans l['’])?(?:matin|après-midi|soir)",
  beforeDay: 'le',
  beforeTime: 'à|a|dès|de|vers|@',
  hourMarks: 'h|heures?',
  until: 'à|jusqu.à',
  pastHour: [
    ['et demie?', 30],
    ['et quart', 15],
  ],
  clocks: [['midi', '12:00']],
  lasting: 'pendant|durée|pour',
  withPerson: 'avec',
  atCompany: 'chez|@',
  asPosition: 'pour|comme|en tant que|pour le poste de',
  interview: "entretien(?: d['’]embauche| téléphonique)?|(?:premier|second|deuxième) entretien",
};
