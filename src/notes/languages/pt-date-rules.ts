import type { DateRule } from '../dates/date-words.ts';
import { ptDaysAhead } from './pt-days-ahead.ts';
import { ptFeasts } from './pt-feasts.ts';
import { ptDaysElsewhere, ptLeaningDates } from './pt-leaning-dates.ts';
import { ptWeekRules } from './pt-week-rules.ts';

/** What Portuguese phrases with dates mean; the first that fits wins. */
export const ptDateRules: readonly DateRule[] = [
  ...ptDaysElsewhere,
  ...ptDaysAhead,
  // "20 de março de 2026", "20 março", "dia 3 de novembro"; "a 23 do corrente", "dia 5 do mês que vem".
  {
    say: '(?:dia )?{day}(?: (?:dia )?|[.-])(?:de |do m[êe]s de |d )?{month}\\.?(?:,? (?:de |do ano de )?{year})?',
    means: 'date',
  },
  {
    say: '(?:dia |a )?{day} d[eo] (?:corrente|presente)(?: m[êe]s)?|a {day} deste(?= ?(?:[,.;!]|$))|(?:dia |a )?{day} (?:deste|do) m[êe]s(?! q(?:ue)? )',
    means: 'day',
  },
  { say: '(?:dia |a )?{day} d[eo] {nextMonth}', means: 'day', plus: 1 },
  ...ptFeasts,
  ...ptLeaningDates,
  // "A primeira segunda-feira de maio", "na última sexta do mês".
  {
    say: '{number} {weekday} (?:de|do m[êe]s de) {month}|{number} {weekday} d(?:o|este) m[êe]s(?! q(?:ue)? )',
    means: 'nthWeekday',
  },
  { say: '{number} {weekday} d[oe] {nextMonth}', means: 'nthWeekday', plus: 1 },
  {
    say: 'últim[ao] {weekday} (?:de|do m[êe]s de) {month}|últim[ao] {weekday} d(?:o|este) m[êe]s(?! q(?:ue)? )',
    means: 'lastWeekday',
  },
  { say: 'últim[ao] {weekday} d[oe] {nextMonth}', means: 'lastWeekday', plus: 1 },
  // "O primeiro dia útil de setembro", "daqui a três dias úteis".
  {
    say: '(?:primeiro|1[º°.o]) dia útil (?:de|do m[êe]s de) {month}|(?:primeiro|1[º°.o]) dia útil d[oe] (?:{nextMonth}|m[êe]s)',
    means: 'firstWorkday',
  },
  { say: '{in} {number} dias? út(?:il|eis)', means: 'workdays' },
  // "No primeiro dia útil da próxima semana".
  { say: '(?:primeiro|1[º°.o]) dia útil d[ao] {nextWeek}', means: 'nextWeek' },
  { say: '(?:segundo|2[º°.o]) dia útil d[ao] {nextWeek}', means: 'nextWeek', plus: 1 },
  { say: 'último dia útil d[ao] {nextWeek}', means: 'nextWeek', plus: 4 },
  { say: 'último dia útil (?:da|desta|dessa) semana', means: 'weekEnd' },
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
    say: '{today},? (?:que é |é |já é )?{weekday}',
    means: 'days',
  },
  { say: 'amanh[ãa]|amanhazinho|amnh|amanhãzinha', means: 'days', plus: 1 },
  // "Quinta, daqui a duas semanas".
  {
    say: '{weekday},? {in} (?:duas semanas|(?:15|quinze) dias)|{in} (?:duas semanas|(?:15|quinze) dias),? (?:já )?(?:(?:n[oa]|[oa]|num|numa) )?{weekday}',
    means: 'weekdayNextWeek',
    plus: 7,
  },
  {
    say: '{weekday},? {in} (?:uma semana|(?:8|oito) dias)|{in} (?:uma semana|(?:8|oito) dias),? (?:já )?(?:(?:n[oa]|[oa]|num|numa) )?{weekday}',
    means: 'weekdayNextWeek',
  },
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
    say: '(?:de |d[ao] )?{weekday} (?:{vem} )?a (?:oito|8)(?: dias)?|{weekday} a uma semana',
    means: 'weekdayPlusWeeks',
    plus: 1,
  },
  {
    say: '(?:de |d[ao] )?{weekday} (?:{vem} )?a (?:quinze|15)(?: dias)?|{weekday} a duas semanas',
    means: 'weekdayPlusWeeks',
    plus: 2,
  },
  { say: '(?:de |d[ao] )?{weekday} a {number} semanas', means: 'weekdayPlusWeeks' },
  {
    say: 'sem ser (?:n?ess[ea]|n?est[ea]|a próxima|o próximo) {weekday},? (?:mas |é |e sim )?(?:na |no |a |o )?(?:outr[ao]|seguinte|próxim[ao])',
    means: 'weekdayPlusWeeks',
    plus: 1,
  },
  { say: '{in} (?!um )(?!uma ){number} {weekday}', means: 'weekdayPlusWeeks', plus: -1 },
  {
    say: 'não (?:n?est[ea]|n?ess[ea]|n[ao] próxim[ao]) {weekday}(?: {vem})?,? (?:mas |e sim |é )?(?:n[ao] |[ao] )?(?:outr[ao]|próxim[ao]|seguinte)',
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
    say: '{weekday},? \\(?(?:no |o )?(?:próximo )?(?:dia |a )?{day}(?! ?(?:h|hs|hrs|horas?|min|%|d[ae] manhã|d[ae] tarde|d[ae] noite|em ponto|e (?:meia|pouco|pico|tal|qualquer coisa|quinze|trinta)|dias?|semanas?|m[êe]s(?:es)?)(?!\\p{L})|[:h.]\\d)',
    means: 'day',
  },
  ...ptWeekRules,
];
