import type { DateRule } from '../dates/date-words.ts';
import { saying } from './saying.ts';

/** Parts of today, and stretches of days from today on with no "in" before them. */
export const ptDaysAhead: readonly DateRule[] = [
  // "Logo à noite", "te ligo hj", "hoje ao fim da tarde ligo", "esta noite telefono".
  ...saying('days', [
    'ainda {today}|{today} (?:mesmo|ainda|(?:ao|no) (?:fim|final)|à tarde|a tarde|à noite|a noite|de tarde|de noite|mais (?:logo|tarde)|pela (?:tarde|noite))',
    'logo (?:à|a) (?:noite|tarde)|logo mais|mais logo|{thisPart} (?:mesmo|ainda)',
    '(?<=(?:lig|telefon)(?:o|ar|arei|ando)(?:-\\p{L}+)? (?:[\\p{L}.]+ ){0,4}?)(?:{today}(?! a )|{thisPart})',
    '(?<!(?:de|até|por|desde) )(?:{today}|{thisPart})(?= (?:(?!não)[^\\s,;:.!?]+ ){0,6}?(?:{ring}|vou (?:{clit} )?(?:ligar|telefonar)))',
  ]),
  // "De hoje a quinze, quinta-feira também": the weekday says no more than the stretch.
  ...saying(
    'weeks',
    [
      '(?:de )?{today} a (?:oito|8)(?: dias)?,? (?:que é |é |já |também )?(?:n?[oa] |uma? )?{weekday}',
    ],
    { plus: 1 },
  ),
  ...saying(
    'weeks',
    [
      '(?:de )?{today} a (?:quinze|15)(?: dias)?,? (?:que é |é |já |também )?(?:n?[oa] |uma? )?{weekday}',
    ],
    { plus: 2 },
  ),
  // "Na quinta, um dia depois do São João": the weekday is the day.
  ...saying('weekdayAfter', [
    '{weekday},? (?:um|1) dia (?:logo )?(?:depois|após)(?: d[aeo]s?| [ao]s?)?',
  ]),
  // "Na próxima sexta, sem ser amanhã", "na terça, mas não é a de amanhã, é a seguinte".
  ...saying(
    'weekdayPlusWeeks',
    [
      '(?:próxim[ao] )?{weekday}(?: {vem})?,? (?:mas )?(?:sem ser|que não(?: seja)?|não é|não) (?:a de |o de |já |logo )?(?:amanhã|depois de amanhã)(?!,? (?:é |mas )?(?:n?[ao] )?(?:seguinte|outr[ao]))',
      '{weekday} (?:depois|a seguir|seguinte) (?:d[ao]|à|ao) (?:próxim[ao]|{vem})(?! (?:semana|m[êe]s|reunião|fase|etapa|entrevista|prova|aula|feriado|fim))',
      '{weekday},? (?:mas |e )?não (?:é )?(?:n?[ao]|n?est[ea]|n?ess[ea])(?: de amanhã| {vem}| d?est[ea] semana)?,? (?:mas |é |e sim |sim )*(?:n?[ao] )?(?:seguinte|outr[ao])',
    ],
    { plus: 1 },
  ),
  // "Três dias úteis a contar de hoje", "cinco dias úteis, e ligo", "dou-lhe dez dias úteis".
  ...saying('workdays', [
    '{number} dias? út(?:il|eis) {fromToday}',
    '(?<={given} ){number} dias? út(?:il|eis){thenCall}',
    '(?<=^ ?|[:.;–—…] ?)(?:só |mais |são )*(?:{about} )?{number} dias? út(?:il|eis){thenCall}',
  ]),
  ...saying('weeks', ['(?:oito dias|uma semana) {fromToday}'], { plus: 1 }),
  ...saying('weeks', ['quinze dias {fromToday}'], { plus: 2 }),
  ...saying('weeks', ['{number} semanas {fromToday}']),
  ...saying('days', ['{number} dias {fromToday}']),
  ...saying('months', ['{number} m[êe]s(?:es)? {fromToday}']),
  ...saying('days', ['{in} (?:24|vinte e quatro) horas'], { plus: 1 }),
  ...saying('days', ['{in} (?:48|quarenta e oito) horas'], { plus: 2 }),
  ...saying('days', ['{in} (?:72|setenta e duas) horas'], { plus: 3 }),
  ...saying('weeks', ['{stretch}(?:oito dias|uma semana|uma semaninha){thenCall}'], { plus: 1 }),
  ...saying('weeks', ['{stretch}(?:quinze dias|uma quinzena){thenCall}'], { plus: 2 }),
  ...saying('weeks', ['{stretch}{number} semanas{thenCall}']),
  ...saying('days', ['{stretch}{number} (?:dias?|diazinhos){thenCall}']),
  ...saying('months', ['{stretch}{number} m[êe]s(?:es)?{thenCall}']),
  // "Numa semana ligo".
  ...saying('weeks', ['numa semana(?= ?(?:[,.;!]|$)| (?:eu |já |então )*(?:{clit} )?{ring})'], {
    plus: 1,
  }),
  // "Logo no início de março, dia 2", "no fim da semana que vem, na quinta": the day is what counts.
  ...saying('date', ['{partOf} (?:de|do m[êe]s de) {month}{namely}(?:o )?dia {day}']),
  ...saying('day', ['{partOf} d[oe] {nextMonth}{namely}(?:o )?dia {day}'], { plus: 1 }),
  ...saying('day', ['{partOf} d(?:o|este) m[êe]s{namely}(?:o )?dia {day}']),
  ...saying('weekdayNextWeek', ['{partOf} d[ae] {nextWeek}{namely}{weekday}']),
  ...saying('weekday', ['{partOf} (?:da|desta|dessa) semana{namely}{weekday}']),
  // "Em meados de junho", "a meio do mês", "em meados do mês que vem".
  ...saying('date', ['(?:meados|meio) (?:de|do m[êe]s de) {month}'], { day: 15 }),
  ...saying('day', ['(?:meados|meio) d[oe] {nextMonth}'], { day: 15, plus: 1 }),
  ...saying('day', ['(?:meados|meio) d(?:o|este) m[êe]s(?! q(?:ue)? )'], { day: 15 }),
];
