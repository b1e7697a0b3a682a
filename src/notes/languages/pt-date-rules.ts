import type { DateRule } from '../dates/date-words.ts';
import { ptFeasts } from './pt-feasts.ts';

/** What Portuguese phrases with dates mean; the first that fits wins. */
export const ptDateRules: readonly DateRule[] = [
  // "20 de março de 2026", "20 março", "dia 3 de novembro"; "a 23 do corrente", "dia 5 do mês que vem".
  {
    say: '(?:dia )?{day} (?:dia )?(?:de |do mês de |d )?{month}\\.?(?:,? (?:de |do ano de )?{year})?',
    means: 'date',
  },
  {
    say: '(?:dia |a )?{day} d[eo] (?:corrente|presente)(?: mês)?|(?:dia |a )?{day} (?:deste|do) mês(?! que)',
    means: 'day',
  },
  { say: '(?:dia |a )?{day} d[eo] {nextMonth}', means: 'day', plus: 1 },
  ...ptFeasts,
  // "A primeira segunda-feira de maio", "na última sexta do mês".
  {
    say: '{number} {weekday} (?:de|do mês de) {month}|{number} {weekday} d(?:o|este) mês(?! que)',
    means: 'nthWeekday',
  },
  { say: '{number} {weekday} d[oe] {nextMonth}', means: 'nthWeekday', plus: 1 },
  {
    say: 'últim[ao] {weekday} (?:de|do mês de) {month}|últim[ao] {weekday} d(?:o|este) mês(?! que)',
    means: 'lastWeekday',
  },
  { say: 'últim[ao] {weekday} d[oe] {nextMonth}', means: 'lastWeekday', plus: 1 },
  // "O primeiro dia útil de setembro", "daqui a três dias úteis".
  {
    say: '(?:primeiro|1[º°.o]) dia útil (?:de|do mês de) {month}|(?:primeiro|1[º°.o]) dia útil d[oe] (?:{nextMonth}|mês)',
    means: 'firstWorkday',
  },
  { say: '{in} {number} dias? út(?:il|eis)', means: 'workdays' },
  { say: '(?:próximo|primeiro) dia útil(?! d)', means: 'workdays', plus: 1 },
  // "Depois de amanhã", "de amanhã a oito dias", "amanhã a quinze".
  { say: "depois d[e']? ?amanh[ãa]|dps d[e]? amanh[ãa]", means: 'days', plus: 2 },
  // A weekday beside it: "sexta-feira, de amanhã a oito".
  { say: '{weekday},? (?:de )?amanh[ãa] a (?:oito|8)(?: dias)?', means: 'days', plus: 8 },
  {
    say: '(?:de )?amanh[ãa] a (?:oito|8)(?: dias)?|(?:de )?amanh[ãa] a uma semana',
    means: 'days',
    plus: 8,
  },
  {
    say: '(?:de )?amanh[ãa] a (?:quinze|15)(?: dias)?|(?:de )?amanh[ãa] a duas semanas',
    means: 'days',
    plus: 15,
  },
  {
    say: 'hoje,? (?:que é |é |já é )?{weekday}',
    means: 'days',
  },
  {
    say: 'ainda hoje|hoje (?:mesmo|à tarde|à noite|de tarde|de noite|mais (?:logo|tarde))|logo à (?:noite|tarde)',
    means: 'days',
  },
  { say: 'amanh[ãa]|amanhazinho|amnh|amanhãzinha', means: 'days', plus: 1 },
  // "Quinta, daqui a duas semanas".
  { say: '{weekday},? {in} duas semanas', means: 'weekdayNextWeek', plus: 7 },
  { say: '{weekday},? {in} três semanas', means: 'weekdayNextWeek', plus: 14 },
  // "De hoje a oito dias" is a week, "daqui a quinze dias" a fortnight.
  {
    say: '(?:de )?hoje a (?:oito|8)(?: dias)?|{in} oito dias|de hoje a uma semana|{in} uma semana',
    means: 'weeks',
    plus: 1,
  },
  {
    say: '(?:de )?hoje a (?:quinze|15)(?: dias)?|{in} quinze dias|{in} uma quinzena|de hoje a duas semanas',
    means: 'weeks',
    plus: 2,
  },
  {
    say: '(?:de )?hoje a {number} dias|{in} (?:mais )?{number} dias?|passad[oa]s {number} dias',
    means: 'days',
  },
  { say: '{in} {number} m[êe]s(?:es)?', means: 'months' },
  {
    say: '(?:de )?hoje a {number} semanas|{in} (?:mais )?{number} semanas?|passadas {number} semanas',
    means: 'weeks',
  },
  // "De quarta a oito dias", "sexta a quinze", "na outra segunda", "sem ser esta sexta, a outra".
  {
    say: '(?:de |d[ao] )?{weekday} (?:que vem )?a (?:oito|8)(?: dias)?|{weekday} a uma semana',
    means: 'weekdayPlusWeeks',
    plus: 1,
  },
  {
    say: '(?:de |d[ao] )?{weekday} (?:que vem )?a (?:quinze|15)(?: dias)?|{weekday} a duas semanas',
    means: 'weekdayPlusWeeks',
    plus: 2,
  },
  { say: '(?:de |d[ao] )?{weekday} a {number} semanas', means: 'weekdayPlusWeeks' },
  {
    say: 'sem ser (?:n?ess[ea]|n?est[ea]|a próxima|o próximo) {weekday},? (?:mas |é |e sim )?(?:na |no |a |o )?(?:outr[ao]|seguinte)',
    means: 'weekdayPlusWeeks',
    plus: 1,
  },
  { say: '{in} duas {weekday}', means: 'weekdayPlusWeeks', plus: 1 },
  {
    say: 'não (?:n?est[ea]|n?ess[ea]) {weekday},? (?:mas |e sim |é )?(?:n[ao] |[ao] )?(?:outr[ao]|próxim[ao]|seguinte)',
    means: 'weekdayPlusWeeks',
    plus: 1,
  },
  {
    say: 'outr[ao] {weekday}(?! d)|{weekday} sem ser (?:n?ess?[ea]|n?est[ea]|a próxima)',
    means: 'weekdayPlusWeeks',
    plus: 1,
  },
  // "Quarta-feira, 22", "terça, dia 14", "dia 14, terça".
  {
    say: '{weekday},? \\(?(?:no |o )?(?:próximo )?(?:dia |a )?{day}(?! ?(?:h|hs|hrs|horas?|min|%|da manhã|da tarde|e meia)(?!\\p{L})|[:h.]\\d)',
    means: 'day',
  },
  // "Sexta da semana que vem", "para a semana, na terça"; with "seguinte" the week after the one spoken of.
  {
    say: '{weekday},? (?:d|n)a semana (?:depois|a seguir) (?:d|n?)a (?:próxima|que vem)',
    means: 'weekdayNextWeek',
    plus: 7,
  },
  {
    say: '{weekday},? (?:(?:d|n)(?:a|essa) )?(?:semana (?:seguinte|a seguir|posterior))',
    means: 'weekdayWeekAfter',
  },
  {
    say: '{weekday},? (?:(?:já |só )?(?:d|n)a |para |pra )?{nextWeek}|{nextWeek},? (?:logo |já |lá |e )*(?:n[ao] |pel[ao] )?{weekday}',
    means: 'weekdayNextWeek',
  },
  {
    say: '{weekday} d(?:essa|aquela|a mesma) semana|(?:n)?essa semana,? n[ao] {weekday}',
    means: 'weekdayAfter',
  },
  { say: '{weekday} (?:já )?(?:desta|nesta) semana|{weekday} agora', means: 'weekday' },
  // "Na segunda a seguir ao 25 de abril", "segunda-feira depois do inventário"; not "segunda depois do almoço".
  {
    say: '{weekday} (?:logo |imediatamente )?(?:a seguir|seguinte|subsequente|posterior|imediat[ao])(?: a[os]?s?| à)?',
    means: 'weekdayAfter',
  },
  {
    say: '{weekday} (?:logo |imediatamente )?(?:depois|após)(?! ?(?:[,.;!]|$))(?! d?[aeo]s? (?:{hourThing}|\\d))(?: d[aeo]s?(?: \\p{L}+ d[aeo]s?(?= (?:dia )?\\d))?| [ao]s?)?',
    means: 'weekdayAfter',
  },
  {
    say: '(?:primeir[ao]|logo na|próxim[ao]) {weekday} (?:depois|após|a seguir)(?: a[os]?s?| à| d[aeo]s?)?',
    means: 'weekdayAfter',
  },
  // "Na próxima terça", "terça que vem", "sexta p.f."
  {
    say: 'próxim[ao] (?:dia de )?{weekday}|{weekday} (?:próxim[ao]|que vem|vindour[ao]|que entra|p\\. ?f)',
    means: 'nextWeekday',
  },
  { say: '{weekday}(?! (?:{notWeekday}))(?!s)', means: 'weekday' },
  // Parts of weeks and months.
  {
    say: '{beginning} (?:d|n)(?:a|esta|essa) {nextWeek}|{beginning} d[ae] semana|{nextWeek},? logo n?[ao]? ?{beginning}',
    means: 'nextWeek',
  },
  {
    say: '(?:meio|meados) d[ae] {nextWeek}|{nextWeek},? (?:lá )?(?:para |pelo )?(?:o )?meio',
    means: 'nextWeek',
    plus: 2,
  },
  {
    say: '(?:fim|final|finalzinho|fins|cabo) d[ae] {nextWeek}|{nextWeek},? (?:lá )?(?:para |pro |pelo |no )?(?:o )?(?:fim|final)',
    means: 'nextWeek',
    plus: 4,
  },
  {
    say: "(?:fim|final|finalzinho|cabo) (?:da|desta|d'?essa) semana(?! (?:que|seg))",
    means: 'weekEnd',
  },
  { say: '(?:fim|final|finalzinho|fins|último dia) d[oe] {nextMonth}', means: 'monthEnd', plus: 1 },
  {
    say: '(?:fim|final|finalzinho|fins|último dia) (?:de|do mês de) {month}|(?:fim|final|finalzinho|fins|último dia) d(?:o|este) mês|último dia(?! d| útil)',
    means: 'monthEnd',
  },
  {
    say: '{beginning} (?:de|do mês de) {month}|{beginning} d[oe] (?:{nextMonth}|mês(?! de))',
    means: 'monthStart',
  },
  // What leans on a date spoken of before: "no dia seguinte", "na véspera", "nesse dia".
  {
    say: '(?:(?:no )?dia útil (?:logo )?(?:seguinte|subsequente|imediato|posterior|a seguir)|(?:um |no )?dia útil (?:depois|após))(?: a[os]?| à)?',
    means: 'workdaysAfter',
  },
  { say: 'antevéspera', means: 'daysAfter', plus: -2 },
  { say: 'véspera|dia anterior|dia antes', means: 'daysAfter', plus: -1 },
  {
    say: '(?:dia|manhã|tarde) (?:logo )?(?:seguinte|a seguir|posterior|imediato)(?: a[os]?| à)?|(?:n|a)o outro dia|(?:um )?dia depois',
    means: 'daysAfter',
  },
  {
    say: 'oito dias (?:depois|após|mais tarde)|(?:uma |na )?semana (?:depois|após|mais tarde)',
    means: 'daysAfter',
    plus: 7,
  },
  { say: 'quinze dias (?:depois|após|mais tarde)', means: 'daysAfter', plus: 14 },
  { say: '{number} semanas (?:depois|após|mais tarde)', means: 'daysAfter', plus: 7 },
  { say: '{number} dias antes(?: d[aeo]s?)?', means: 'daysAfter', plus: -1 },
  { say: '{number} dias (?:depois|após|mais tarde)', means: 'daysAfter' },
  {
    say: '(?:n?ess[ea]|n?aquel[ea]|n?o|n?a|ness[ea]|naquel[ea]) (?:mesm[oa]|própri[oa]) (?:dia|data|manhã|tarde|noite)',
    means: 'sameDay',
  },
  {
    say: '(?:n?ess[ea]|n?aquel[ea]) (?:dia|data|manhã|tarde|noite|altura)|(?:então|aí|nisso)(?= ?(?:[,.;!]|$))',
    means: 'sameDay',
  },
  {
    say: '(?:quando|assim que|logo que|mal) (?:eu )?(?:voltar|regressar|chegar|tornar|estiver de volta|volte|regresse|chegue)(?= ?(?:,|$)| (?:eu|ligo|te|lhe|telefono|vou))',
    means: 'sameDay',
  },
  // A bare day: "dia 20", "a 15", "de 16 a 20", "na semana de 14".
  { say: '(?:no |o )?(?:próximo )?dia {day}(?! ?(?:h|horas|%)(?!\\p{L}))', means: 'day' },
  { say: '(?<=semana (?:d[eo]|de dia|do dia|que começa (?:a|em|no dia|dia)) ){day}', means: 'day' },
  {
    say: '(?:de \\d{1,2} )?a {day}(?= ?(?:[,.;:!]|$)| (?:e|ou|já|para|pela|de manhã|à tarde|sem|como|ao|se) | (?:eu |já |então |só )?(?:{clit} )?(?:{ring}|vou|dou|darei|faço|volto)(?!\\p{L}))',
    means: 'day',
  },
];
