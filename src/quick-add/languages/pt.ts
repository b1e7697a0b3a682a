import { casual } from 'chrono-node/pt';
import type { LineLanguage } from '../line-language.ts';

export const pt: LineLanguage = {
  parse: (text, today) => casual.parse(text, today),
  days: [
    ['há uma semana', -7],
    ['há (?<times>\\d{1,2}) dias?', -1],
    ['há (?<times>\\d{1,2}) semanas?', -7],
    ['anteontem', -2],
    ['depois de amanhã|depois de amanha', 2],
    ['ontem', -1],
    ['hoje|esta (?:manhã|tarde|noite)', 0],
    ['amanhã|amanha', 1],
  ],
  last: 'passad[ao]|últim[ao]',
  next: 'próxim[ao]|proxim[ao]|que vem',
  lastWeek: '(?:d?a )?semana passada',
  nextWeek: '(?:d?a )?semana que vem|(?:d?a )?próxima semana',
  partOfDay: '(?:de|da|à|pela) (?:manhã|tarde|noite)',
  beforeDay: 'na|no|em|dia|o|a',
  beforeTime: 'às?|as|pelas|das|de|@',
  hourMarks: 'h|hs|horas?',
  until: 'às?|até às?|até',
  pastHour: [['e meia', 30]],
  clocks: [['(?:ao )?meio[- ]dia', '12:00']],
  lasting: 'durante|por',
  withPerson: 'com',
  atCompany: 'na|no|em|@',
  asPosition: 'como|para|para a vaga de',
  interview: '(?:primeira |segunda )?entrevista(?: de emprego)?',
};
