import type { DateRule } from '../dates/date-words.ts';
import { saying } from './saying.ts';

/** Days that stand elsewhere, and times that are no day: read before all other dates. */
export const ptDaysElsewhere: readonly DateRule[] = [
  // "No dia que pus no assunto", "na data acima indicada", with what else is told of it.
  ...saying('noDay', [
    '(?:dia|data|dias) (?!\\d)(?:[^\\s,;.!?]+ ){0,5}?{subjectLine}{toldOfDay}',
    '{subjectLine} (?:está|vai|segue|consta|fica|pus|botei|coloquei|indico|indiquei) (?:o dia|a data){toldOfDay}',
    '(?:dia|data|horário) (?:acima|supra)(?:citad[oa]| (?:indicad|referid|mencionad|escrit)[oa])?{toldOfDay}',
  ]),
  // "Depois do Carnaval", "antes das férias"; not "na terça depois da Páscoa" nor "dois dias antes do Natal".
  ...saying('noDay', [
    '(?<!(?:{dayWord}|dias?|semanas?|út(?:il|eis)) (?:logo |imediatamente |já )?)(?:depois|dps|depos|antes|após|passad[oa]s?) (?:d?[aeo]s? )?{longFeast}(?! (?:d[eo] )?\\d)(?!,? {feastCall}(?:logo |já )?(?:n[oa] )?{dayWord}(?<!dia|\\d))',
    'um dia d(?:estes|esses)|(?:a )?qualquer (?:hora|momento|altura)(?: d(?:est|ess)[ae]s)?|hora d(?:est|ess)as|mais dia,? menos dia|qualquer dia|algum dia|outro dia qualquer|(?:em|dentro de|daqui a) (?:uns|poucos|alguns) dias',
  ]),
];

/** Days that lean on one spoken of before, by words that follow in the sentence. */
export const ptLeaningDates: readonly DateRule[] = [
  // "Na quinta, dia seguinte à sua volta": the weekday is the day.
  ...saying('weekdayAfter', [
    '{weekday},? (?:já |que é |ou seja,? |isto é,? )?(?:logo )?(?:no |o )?(?:dia|manhã) (?:logo )?(?:seguinte|a seguir|posterior|depois|imediato)(?: a[os]?| à| d[aeo]s?)?',
  ]),
  // "Aí eu ligo", "então é que lhe telefono", "de lá te ligo".
  ...saying('sameDay', [
    '(?<=(?:^|[,;:–—]) ?(?:e |mas |só )?)(?:daí|aí|então|nisso|nessa altura|de lá|de cá)(?: sim| já| logo| mesmo)?,?' +
      '(?= (?:é que |que )?(?:eu |já |logo |também )*(?:{clit} )?(?:{ring}|vou (?:{clit} )?(?:ligar|telefonar)|dou|faço|pego n)(?! {dayWord}))',
    '(?:[àa]|na|no) (?:chegada|volta|regresso)(?= ?(?:[,.;!]|$)| (?:eu |já |logo )*(?:{clit} )?{ring})',
    // "No dia em que sair", "no dia que combinámos", "na data acordada".
    'dia em que (?:eu |o senhor |a senhora |[oa] \\p{L}+ )?(?:\\p{L}+(?:ar|er|ir|iver|for)(?:em|mos)?|saia|chegue|volte|receba|tenha|esteja)(?! (?:\\p{L}+ )?(?:a|em|no|dia) \\d)',
    '(?:dia|data) (?:que |em que )?(?:combin(?:ámos|amos|ad[oa])|acord(?:ámos|ad[oa])|acertamos|(?:me |nos )?(?:sugeriu|indicou|pediu|propôs|disse))(?! (?:\\p{L}+ )?(?:a|em|no|dia) \\d)',
    '(?:dia|data) (?:indicad|sugerid|referid|propost|mencionad)[oa](?! (?:a|em|no|dia|n[oa]|acima|\\p{L}+ {subjectLine}))',
  ]),
];
