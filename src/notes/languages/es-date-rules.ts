import type { DateRule } from '../dates/date-words.ts';
import { esFeasts } from './es-feasts.ts';
import { COMING, EARLY, esWeekRules, LATE, NEXT_WEEK } from './es-week-rules.ts';
import { saying } from './saying.ts';

const NEXT_MONTH = `(?:(?:pr[oó]ximo|siguiente|otro) mes|mes ${COMING})`;
const THE_OTHER =
  '(?:el|del|al|para el) (?:otro|siguiente|de (?:la )?(?:otra|arriba|despu[eé]s|siguiente|semana siguiente|semana que viene))';
const DAY_NAME = '(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)';

/** The months as Roman numbers and as words of number. */
const MONTH_SIGNS: readonly (readonly [string, string])[] = [
  ['i', 'uno'],
  ['ii', 'dos'],
  ['iii', 'tres'],
  ['iv', 'cuatro'],
  ['v', 'cinco'],
  ['vi', 'seis'],
  ['vii', 'siete'],
  ['viii', 'ocho'],
  ['ix', 'nueve'],
  ['x', 'diez'],
  ['xi', 'once'],
  ['xii', 'doce'],
];

/** Behind the number of a day none of these, which make something else of it. */
const NO_DAY =
  '(?! ?(?:%|€|h(?:oras?|rs?|s)?(?![\\p{L}\\p{N}])|por ciento|euros|pesos|años|minutos|personas|mil|a\\.?m|p\\.?m)|\\.\\d| \\d\\d)';

/** What Spanish says of dates; the first that fits wins. */
export const esDateRules: readonly DateRule[] = [
  // "el pasado 5 de mayo", "el jueves pasado": gone by.
  ...saying('past', [
    '(?:el )?pasado (?:{weekday} )?(?:d[ií]a )?{day}(?: de {month})?',
    '(?:el )?{day} (?:de {month} )?pasado',
    '(?:el )?{weekday} (?:pasado|anterior)|(?:el )?pasado {weekday}',
  ]),
  // "no, que el lunes es fiesta", behind a day that is taken back: on that one nobody calls.
  ...saying('past', [
    '(?<=(?:no[ ,:;…]+|{amend}[ ,:;…]+)(?:(?:que|porque|ya que|pues|si) )?)(?:(?:el|ese) (?:{weekday}|(?:d[ií]a )?{day})|mañana) {busyThen}',
  ]),
  // "mañana no puedo llamarle; lo hago el viernes"
  ...saying('past', [
    '(?<!(?:hasta|antes de)(?:l| el| este)? (?:d[ií]a )?)(?:el |este |ese )?(?:{weekday}(?: \\d{1,2})?|mañana|(?:(?:el |este )(?:d[ií]a )?|d[ií]a ){day})(?: por la \\p{L}+)? (?:me (?:es|resulta|va a ser) imposible|no (?:{cl} |me )?(?:puedo|podr[eé]|va bien|viene bien|es posible))(?![^,;.]{0,40} (?:hasta|antes|sino))',
  ]),
  // "quedamos el lunes, pero ese día no estoy, así que te llamo el martes"
  ...saying('past', [
    '(?:el |ese )?(?:{weekday}|(?:d[ií]a )?{day}),? pero (?:ese d[ií]a |resulta que |como |justo |entonces )?{busyThen}(?=[^.]{0,80}(?:as[ií] que|por lo que|conque|de modo que|por eso|entonces|mejor) [^.]{0,25}(?:el|mañana|pasado|al|la semana|a) )',
  ]),
  // "el martes 22 de abril", "el 1º de mayo de 2027", "el día cinco del mes de marzo"
  ...saying('date', [
    '(?:{weekday}\\.?,? (?:el )?(?:d[ií]a )?){day},? (?:de |del mes de |del )?{month}\\.?(?:,? (?:de |del )?(?:año )?{year})?',
    '(?:el |este )?(?:d[ií]a )?{day},? (?:de |del mes de |del )?{month}\\.?(?:,? (?:de |del )?(?:año )?{year})?',
    '(?:el )?{month} {day}',
  ]),
  // "el 18/marzo", "19-VIII", "el doce del dos"
  ...saying('date', ['(?:el )?(?<day>[0-2]?\\d|3[01]) ?[-/.] ?{month}\\.?(?: ?[-/.] ?{year})?']),
  ...MONTH_SIGNS.flatMap(([roman, number], index) => [
    ...saying('date', [`(?:el )?(?<day>[0-2]?\\d|3[01])[-/.]${roman}(?:[-/.]{year})?`], {
      month: index + 1,
    }),
    ...saying(
      'date',
      [`(?:el |d[ií]a ){day} del (?:mes )?(?:${number}|0?${index + 1})(?! {month})`],
      {
        month: index + 1,
      },
    ),
  ]),
  // "el primer lunes de mayo", "el último viernes del mes"
  ...saying('nthWeekday', [`(?:el )?{number} {weekday} (?:de|del) ${NEXT_MONTH}`], { plus: 1 }),
  ...saying('nthWeekday', [
    '(?:el )?{number} {weekday} (?:de|del mes de) {month}',
    '(?:el )?{weekday} de la {number} semana (?:de|del mes de) {month}',
    '(?:el )?{number} {weekday} (?:del|de este|del presente) mes',
  ]),
  ...saying('lastWeekday', [`(?:el )?[uú]ltimo {weekday} (?:de|del) ${NEXT_MONTH}`], { plus: 1 }),
  ...saying('lastWeekday', [
    '(?:el )?[uú]ltimo {weekday} (?:de|del mes de) {month}',
    '(?:el )?[uú]ltimo {weekday} (?:del|de este|del presente) mes',
  ]),
  // "el primer día hábil de abril", "nada más empezar el mes"
  ...saying('firstWorkday', [
    '(?:el )?(?:primer )?(?:primer|1er) d[ií]a (?:h[aá]bil|laborable|laboral|[uú]til) (?:de |del mes de )?{month}',
    `(?:el )?primer d[ií]a (?:h[aá]bil|laborable|laboral|[uú]til) (?:del mes|de mes|del? ${NEXT_MONTH})`,
  ]),
  ...saying('monthStart', [
    '(?:el )?primer d[ií]a (?:de |del mes de ){month}|nada m[aá]s (?:empezar|comenzar|entrar|estrenar) {month}',
    '(?:empezando|comenzando|iniciando|entrando|arrancando|empezado|al (?:empezar|comenzar|entrar)) {month}|(?:empezando|iniciando|al (?:empezar|comenzar)) el mes',
    'nada m[aá]s (?:empezar|comenzar|entrar) el mes|en cuanto (?:empiece|entre|arranque) {month}',
  ]),
  // "el 12 del mes entrante", "el 15 del corriente", "el primero de mes"
  ...saying('day', [`(?:el )?(?:d[ií]a )?{day} (?:del|de) ${NEXT_MONTH}`], { plus: 1 }),
  ...saying('day', [
    '(?:el )?(?:d[ií]a )?{day} (?:del|de este|del presente|de los) (?:mes|corrientes?|actual|presente)',
  ]),
  ...saying('monthStart', ['(?:el )?(?:d[ií]a )?(?:primero|uno|1|1º) de mes']),
  // Parts of a month: "a primeros de marzo", "a mediados del mes que viene", "a fin de mes".
  ...saying('monthStart', [
    `(?:a |al )?${EARLY} (?:de|del) ${NEXT_MONTH}`,
    `(?:el )?primer d[ií]a (?:del|de) ${NEXT_MONTH}`,
    `(?:a |al )?${EARLY} de mes|(?:a |al )?${EARLY} (?:de|del mes de) {month}`,
  ]),
  ...saying('day', [`(?:a )?mediados (?:de|del) ${NEXT_MONTH}`], { plus: 1, day: 15 }),
  ...saying('day', ['(?:a )?mediados (?:de |del )(?:este )?mes'], { day: 15 }),
  ...saying('date', ['(?:a )?mediados (?:de|del mes de) {month}'], { day: 15 }),
  ...saying(
    'monthEnd',
    [
      `(?:a |al )?${LATE} (?:de|del) ${NEXT_MONTH}`,
      `(?:el )?[uú]ltimo d[ií]a (?:de|del) ${NEXT_MONTH}`,
    ],
    { plus: 1 },
  ),
  ...saying('monthEnd', [
    `(?:a |al )?${LATE} (?:de|del|de este) mes`,
    '(?:el )?[uú]ltimo d[ií]a (?:de|del|de este) mes',
    `(?:a |al )?${LATE} (?:de|del mes de) {month}`,
    '(?:el )?[uú]ltimo d[ií]a de {month}',
  ]),
  ...esFeasts,
  // "el lunes 12", "viernes, día 9": one date with its weekday.
  ...saying('day', [
    `(?:el |este )?(?:pr[oó]ximo )?{weekday}\\.?,? (?:(?=\\d)|el d[ií]a |el |d[ií]a ){day}${NO_DAY}`,
  ]),
  // "no le llamo hasta el lunes" the other way round: "hasta el lunes no le llamo"
  ...saying('weekday', ['hasta (?:el )?(?:pr[oó]ximo )?{weekday}(?= no )']),
  ...saying('day', ['hasta el (?:d[ií]a )?{day}(?= no )']),
  // "este viernes no, el otro", "no el lunes que viene, sino el siguiente", "el lunes, pero no este, el otro"
  ...saying(
    'weekdayPlusWeeks',
    [
      `no (?:el |este )?{weekday}(?: ${COMING})?,? ?(?:sino |mejor )?${THE_OTHER}(?: ${DAY_NAME})?`,
      `(?:el )?{weekday},? (?:pero )?no (?:[eé]ste(?: que viene| pr[oó]ximo| mismo)?|el (?:que viene|pr[oó]ximo|de esta semana)),? ?(?:sino )?${THE_OTHER}`,
      `(?:el |este )?{weekday} ${COMING} no,? ?(?:sino |mejor )?${THE_OTHER}(?: ${DAY_NAME})?`,
      `(?:de |el |del )?(?:est[ea] )?{weekday} no,?(?: (?:que|porque|pues) [^.;]{0,30},)? ?(?:sino |mejor )?(?:el|del|al|para el) (?:otro|siguiente|de la otra)(?: ${DAY_NAME})?`,
      `est[ea] {weekday} no,[^.;]{0,50}, ?(?:sino |mejor )?(?:el|del|al|para el) (?:otro|siguiente|de la otra)(?: ${DAY_NAME})?`,
    ],
    { plus: 1 },
  ),
  ...saying('weekdayAfter', ['(?:al|para el) otro {weekday}']),
  ...saying('nextWeekday', ['(?:el )?otro {weekday}']),
  ...esWeekRules,
  // Dates that lean on one that was spoken of.
  ...saying('sameDay', [
    '(?:en |para |a )?(?:ese|aquel)(?: mismo| propio| preciso)? d[ií]a',
    'el mismo d[ií]a(?! (?:de|que))',
    'ese mismo(?! \\p{L})',
    '(?:en |para )?(?:esa|dicha|la misma)(?: misma)? fecha(?! (?:de|que|en))',
    '(?:esa|aquella)(?: misma)? (?:mañana|tarde|noche)',
    '(?<!hasta )(?:para )?entonces(?! y )',
    '(?:ese|el)(?: mismo)? (?:d[ií]a )?que le dije|aprovech(?:o|ar[eé])',
  ]),
  ...saying('workdaysAfter', [
    '(?:el |al )?(?:primer |siguiente )d[ií]a (?:h[aá]bil|laborable|laboral|[uú]til)(?: siguiente| posterior)?(?: de| del| a| al| despu[eé]s de)?',
    '(?:el |al )?d[ií]a (?:h[aá]bil|laborable|laboral|[uú]til) (?:siguiente|posterior|despu[eé]s)(?: de| del| a| al)?',
    '{number} d[ií]as (?:h[aá]biles|laborables|laborales|[uú]tiles) (?:despu[eé]s|m[aá]s tarde|posteriores|siguientes|contados)(?: de| del| a| al| desde| desde el)?',
  ]),
  ...saying('workdays', ['(?:el |al )?pr[oó]ximo d[ií]a (?:h[aá]bil|laborable|laboral|[uú]til)']),
  ...saying(
    'daysAfter',
    [
      '(?:el |al )?d[ií]a (?:antes|anterior)(?: de| del| al| a)?',
      '(?:en )?la v[ií]spera(?: de| del)?|en v[ií]speras(?: de| del)?',
    ],
    { plus: -1 },
  ),
  ...saying('daysAfter', [
    '(?:el |al )?(?:mismo )?(?:d[ií]a siguiente|otro d[ií]a|d[ií]a despu[eé]s|siguiente d[ií]a|d[ií]a posterior)(?: de| del| a| al)?',
    'al siguiente(?! \\p{L})|(?:a |en )?la mañana siguiente|la tarde siguiente',
    '(?:un|1) d[ií]a (?:despu[eé]s|m[aá]s tarde)(?: de| del)?',
    '(?:a (?:los|las) )?{number} d[ií]as (?:despu[eé]s|m[aá]s tarde|siguientes|de eso)(?: de| del)?',
  ]),
  ...saying('daysAfter', ['{number} d[ií]as antes(?: de| del)?'], { plus: -1 }),
  ...saying(
    'daysAfter',
    [
      '(?:al cabo de )?{number} seman(?:it)?as? (?:despu[eé]s|m[aá]s tarde)(?: de| del)?',
      'a la semana(?: siguiente| exacta| justa)?|una semana justa despu[eé]s',
    ],
    { plus: 7 },
  ),
  // No day at all, so that no other date stands in: "un día de estos", "en mayo", "el finde".
  ...saying('noDay', [
    'un d[ií]a de est[oa]s|uno de estos d[ií]as',
    '(?:en|dentro de) (?:unos|pocos|un par de|los pr[oó]ximos) d[ií]as',
    'm[aá]s adelante|un rato de estos|cualquier d[ií]a|alg[uú]n d[ií]a',
    `(?:en |durante |a lo largo de )?la ${NEXT_WEEK}|el ${NEXT_MONTH}`,
    '(?:este|el) (?:fin de semana|finde)|(?:en|para|allá por) {month}',
    '(?:despu[eé]s|a la vuelta|pasad[oa]s) (?:de )?(?:las|del|el) (?:fiestas|vacaciones|puente|verano)',
    'en (?:primavera|verano|otoño|invierno)',
  ]),
  // "el 14", "el día quince", "del 20": a day by its number alone.
  ...saying('day', [
    `(?:el|este|al) (?:pr[oó]ximo |mismo |propio )?(?:d[ií]a )?(?!primero |uno |primer ){day}${NO_DAY}`,
    `(?<=(?:del|d[ií]a) )(?!primero |uno |primer ){day}${NO_DAY}`,
  ]),
];
