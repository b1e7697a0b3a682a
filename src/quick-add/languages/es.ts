import { casual } from 'chrono-node/es';
import type { LineLanguage } from '../line-language.ts';

export const es: LineLanguage = {
  parse: (text, today) => casual.parse(text, today),
  days: [
    ['hace una semana', -7],
    ['hace (?<times>\\d{1,2}) d[ií]as?', -1],
    ['hace (?<times>\\d{1,2}) semanas?', -7],
    ['anteayer|antier|antes de ayer', -2],
    ['pasado mañana|pasado manana', 2],
    ['ayer', -1],
    ['esta (?:mañana|manana)', 0, 'morning'],
    ['esta tarde', 0, 'afternoon'],
    ['esta noche', 0, 'night'],
    ['hoy', 0],
  ],
  tomorrowOrMorning: 'mañana|manana',
  last: 'pasado|último',
  next: 'próximo|proximo|que viene',
  lastWeek: 'de la semana pasada|la semana pasada',
  nextWeek: '(?:de )?la semana que viene|(?:de )?la próxima semana',
  partsOfDay: [
    ['morning', '(?:de|por|en|a) la (?:mañana|manana)|temprano', ''],
    ['midday', 'del mediod[ií]a', ''],
    ['afternoon', '(?:de|por|en|a) la tarde', 'tarde'],
    ['night', '(?:de|por|en|a) la noche', 'noche'],
  ],
  beforeDay: 'el|del|este',
  beforeTime: 'a las?|las?|desde las?|de|@',
  hourMarks: 'h|hs|horas?',
  until: 'a|a las?|hasta las?',
  pastHour: [
    ['y media', 30],
    ['y cuarto', 15],
  ],
  clocks: [['(?<!del )(?:al? )?mediodía', '12:00']],
  lasting: 'durante|por',
  withPerson: 'con',
  atCompany: 'en|@',
  asPosition: 'como|para|para el puesto de',
  interview: '(?:primera |segunda )?entrevista(?: de trabajo| telefónica)?',
};
