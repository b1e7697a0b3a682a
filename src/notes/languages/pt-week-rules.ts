import type { DateRule } from '../dates/date-words.ts';

/** Weekdays, parts of weeks and months, and bare days in Portuguese: read behind the exact dates. */
export const ptWeekRules: readonly DateRule[] = [
  // "Sexta da semana que vem", "para a semana, na terça"; with "seguinte" the week after the one spoken of.
  {
    say: '{weekday},? (?:d|n)a semana (?:depois|a seguir) (?:d|n?)a (?:próxima|{vem})',
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
    say: 'próxim[ao] (?:dia de )?{weekday}|{weekday} (?:próxim[ao]|{vem}|vindour[ao]|que entra|p\\. ?f)',
    means: 'nextWeekday',
  },
  // "Depois do Carnaval, na quinta": the first such day after the feast.
  {
    say: '(?<=(?:depois|dps|depos|após|a seguir|passad[oa]s?) (?:d?[aeo]s? |a[os]* )?(?:dia de |festa de )?{longFeast},? {feastCall}(?:logo |já )?(?:n[oa] )?){weekday}',
    means: 'weekdayAfter',
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
    say: '(?:fim|final|finalzinho|fins|último dia) (?:de|do m[êe]s de) {month}|(?:fim|final|finalzinho|fins|último dia) d(?:o|este) m[êe]s|último dia(?! d| útil)',
    means: 'monthEnd',
  },
  {
    say: '{beginning} (?:de|do m[êe]s de) {month}|{beginning} d[oe] (?:{nextMonth}|m[êe]s(?! de))',
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
  // "No 19 eu te ligo"; no house, no bus.
  {
    say:
      '(?<!(?:mor[oa]|viv[oe]|fic[oa]|trabalh[oa]|número|rua|andar|quarto|ônibus|autocarro|apartamento|apto|prédio|porta|linha),? )(?:no|até a?o|lá pr?o|lá pelo|por volta do) (?!primeiro|segundo|um )' +
      '{day}(?= ?(?:[,.;!]|$)| (?:eu |já |então |só |também |sem )*(?:{clit} )?(?:{ring}|vou|dou|darei|faço|volto|bato|falta|pra saber|para saber|de manhã|à tarde)(?!\\p{L}))',
    means: 'day',
  },
  // "Em 22 eu ligo".
  {
    say: 'em {day}(?=,? (?:eu |já |então |só )*(?:{clit} )?(?:{ring}|vou (?:{clit} )?(?:ligar|telefonar)))',
    means: 'day',
  },
  { say: 'aos {day} dias? (?:do|deste) (?:m[êe]s|corrente)', means: 'day' },
  { say: '(?<=semana (?:d[eo]|de dia|do dia|que começa (?:a|em|no dia|dia)) ){day}', means: 'day' },
  {
    say: '(?:de \\d{1,2} )?a {day}(?= ?(?:[,.;:!]|$)| (?:e|ou|já|para|pela|de manhã|à tarde|sem|como|ao|se) | (?:eu |já |então |só )?(?:{clit} )?(?:{ring}|vou|dou|darei|faço|volto)(?!\\p{L}))',
    means: 'day',
  },
];
