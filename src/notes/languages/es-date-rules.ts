import type { DateRule } from '../dates/date-words.ts';
import { esFeasts } from './es-feasts.ts';
import { saying } from './saying.ts';

/** "que viene", "entrante": of the week or month that follows. */
const COMING = '(?:que viene|que entra|pr[oó]xim[oa]|entrante|siguiente|venider[oa])';
const NEXT_WEEK = `(?:(?:pr[oó]xima|siguiente|otra) semana|semana ${COMING}|que viene|semana de arriba)`;
const NEXT_MONTH = `(?:(?:pr[oó]ximo|siguiente|otro) mes|mes ${COMING})`;
const AFTER_NEXT = `(?:semana subsiguiente|subsiguiente semana|semana que viene no,? (?:de |en )?la (?:otra|siguiente))`;
const IN =
  '(?:en|dentro de|de aqu[ií] (?:a|en)|de hoy (?:en|a)|pasad[oa]s|transcurrid[oa]s|al cabo de)';
const EARLY = '(?:principios?|comienzos?|inicios?|el inicio|el principio|el comienzo|primeros)';
const LATE = '(?:fin(?:es)?|final(?:es)?|el final|[uú]ltimos)';

/** Behind the number of a day none of these, which make something else of it. */
const NO_DAY =
  '(?! ?(?:%|€|h(?:oras?|rs?|s)?(?![\\p{L}\\p{N}])|por ciento|euros|pesos|años|minutos|personas|mil|a\\.?m|p\\.?m)|\\.\\d)';

/** What Spanish says of dates; the first that fits wins. */
export const esDateRules: readonly DateRule[] = [
  // "el pasado 5 de mayo", "el jueves pasado": gone by.
  ...saying('past', [
    '(?:el )?pasado (?:{weekday} )?(?:d[ií]a )?{day}(?: de {month})?',
    '(?:el )?{day} (?:de {month} )?pasado',
    '(?:el )?{weekday} (?:pasado|anterior)|(?:el )?pasado {weekday}',
  ]),
  // "el martes 22 de abril", "el 1º de mayo de 2027", "el día cinco del mes de marzo"
  ...saying('date', [
    '(?:{weekday}\\.?,? (?:el )?(?:d[ií]a )?){day},? (?:de |del mes de |del )?{month}\\.?(?:,? (?:de |del )?(?:año )?{year})?',
    '(?:el |este )?(?:d[ií]a )?{day},? (?:de |del mes de |del )?{month}\\.?(?:,? (?:de |del )?(?:año )?{year})?',
    '(?:el )?{month} {day}',
  ]),
  // "el primer lunes de mayo", "el último viernes del mes"
  ...saying('nthWeekday', [`(?:el )?{number} {weekday} (?:de|del) ${NEXT_MONTH}`], { plus: 1 }),
  ...saying('nthWeekday', [
    '(?:el )?{number} {weekday} (?:de|del mes de) {month}',
    '(?:el )?{number} {weekday} (?:del|de este|del presente) mes',
  ]),
  ...saying('lastWeekday', [`(?:el )?[uú]ltimo {weekday} (?:de|del) ${NEXT_MONTH}`], { plus: 1 }),
  ...saying('lastWeekday', [
    '(?:el )?[uú]ltimo {weekday} (?:de|del mes de) {month}',
    '(?:el )?[uú]ltimo {weekday} (?:del|de este|del presente) mes',
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
  // Eight days are a week, fifteen a fortnight: "el lunes en ocho", "de hoy en quince".
  ...saying('weekdayPlusWeeks', ['(?:el )?{weekday} (?:en|de) (?:ocho|8)(?: d[ií]as)?'], {
    plus: 1,
  }),
  ...saying('weekdayPlusWeeks', ['(?:el )?{weekday} (?:en|de) (?:quince|15)(?: d[ií]as)?'], {
    plus: 2,
  }),
  ...saying('weekdayPlusWeeks', [`(?:el )?{weekday} ${IN} {number} semanas?`]),
  ...saying('days', ['(?:de )?mañana (?:en|a) (?:ocho|8)(?: d[ií]as)?'], { plus: 8 }),
  ...saying('days', ['(?:de )?mañana (?:en|a) (?:quince|15)(?: d[ií]as)?'], { plus: 15 }),
  ...saying('days', ['(?:de )?(?:hoy|aqu[ií]) (?:en|a) (?:ocho|8)(?: d[ií]as)?'], { plus: 7 }),
  ...saying('days', ['(?:de )?(?:hoy|aqu[ií]) (?:en|a) (?:quince|15)(?: d[ií]as)?'], { plus: 14 }),
  ...saying('days', [`${IN} ocho d[ií]as`], { plus: 7 }),
  ...saying('days', [`${IN} (?:quince d[ií]as|una quincena)`], { plus: 14 }),
  // Weeks, days and working days from now.
  ...saying(
    'weekdayNextWeek',
    [`${IN} dos semanas,? (?:el )?{weekday}`, '(?:el )?{weekday} de dentro de dos semanas'],
    { plus: 7 },
  ),
  ...saying('weekdayNextWeek', [`${IN} una semana,? el {weekday}`]),
  ...saying('weeks', [
    `${IN} (?:unas? |exactamente |justo )?{number} semanas?`,
    '{number} semanas? a partir de (?:hoy|ahora)',
  ]),
  ...saying('workdays', [`${IN} {number} d[ií]as? (?:h[aá]biles|laborables|laborales|[uú]tiles)`]),
  ...saying('days', [
    `${IN} {number} d[ií]as?|{number} d[ií]as (?:a partir )?de (?:hoy|ahora)`,
    'hoy en {number} d[ií]as',
  ]),
  ...saying('months', [`${IN} {number} mes(?:es)?`]),
  // "pasado mañana"; "mañana", but not "por la mañana".
  ...saying('days', ['pasado ?mañana|despu[eé]s de mañana'], { plus: 2 }),
  ...saying(
    'days',
    [
      '(?<!(?:la|las|esta|media|una|de|cada|misma|mala|buena|gran|entera|bonita|otra) )mañana(?! (?:del? |por \\p{L}+ d[ií]as))',
      '(?:el )?d[ií]a de mañana',
    ],
    { plus: 1 },
  ),
  // "el jueves de la semana que viene", "la próxima semana, el martes"
  ...saying(
    'weekdayNextWeek',
    [
      `(?:el )?{weekday},? (?:de |en )?(?:la )?${AFTER_NEXT}`,
      `(?:la )?${AFTER_NEXT},? (?:el )?{weekday}`,
    ],
    { plus: 7 },
  ),
  ...saying('weekdayNextWeek', [
    `(?:el )?{weekday},? (?:ya )?(?:de |en )?la ${NEXT_WEEK}`,
    `la ${NEXT_WEEK},? (?:el |ya el |el mismo |el propio )?{weekday}`,
    '(?:el )?{weekday} de la (?:otra|que entra|entrante|siguiente)',
  ]),
  ...saying('weekday', [
    '(?:el )?{weekday} de esta(?: misma)? semana',
    'esta(?: misma)? semana,? el {weekday}',
  ]),
  // "el siguiente lunes" hangs on what was said before.
  ...saying('weekdayAfter', [
    '(?:el )?(?:mism[oa] )?{weekday} (?:siguiente|posterior|inmediato)',
    '(?:el )?siguiente {weekday}',
    '(?:el )?(?:primer )?{weekday} (?:despu[eé]s|tras)(?: de| del)?',
  ]),
  ...saying('weekday', [
    'este (?:mismo |pr[oó]ximo |primer )?{weekday}(?: (?:que viene|que entra|pr[oó]ximo|entrante|mismo))?',
  ]),
  ...saying('nextWeekday', [
    `(?:el |al )?(?:pr[oó]ximo|entrante) {weekday}|(?:el )?{weekday} ${COMING}`,
  ]),
  ...saying('weekday', ['(?:el |al )?(?:mismo )?{weekday}']),
  // Parts of a week.
  ...saying('nextWeek', [`(?:a |al )?${EARLY} de (?:la )?${AFTER_NEXT}`], { plus: 7 }),
  ...saying('nextWeek', [
    `(?:a |al )?${EARLY} de (?:la )?${NEXT_WEEK}|(?:a |al )?${EARLY} de semana`,
    'al empezar la semana',
    `(?:la )?${NEXT_WEEK},? (?:a|al) (?:primera hora|principio|comienzo|inicio)s?(?! de la (?:tarde|mañana))`,
  ]),
  ...saying(
    'nextWeek',
    [`(?:a )?mediados de (?:la )?${NEXT_WEEK}|(?:a )?mitad de (?:la )?${NEXT_WEEK}`],
    { plus: 2 },
  ),
  ...saying('nextWeek', [`(?:a |al )?${LATE} de (?:la )?${NEXT_WEEK}`], { plus: 4 }),
  ...saying('weekEnd', [
    `(?:a |al )${LATE} de (?:esta |la )?semana`,
    'antes de(?:l| que acabe el| que llegue el)? fin de semana',
  ]),
  ...saying('nextWeek', [
    '(?:despu[eé]s|pasado|tras|nada m[aá]s pasar)(?: del| el)? fin de semana',
  ]),
  // Dates that lean on one that was spoken of.
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
      '(?:al cabo de )?{number} semanas? (?:despu[eé]s|m[aá]s tarde)(?: de| del)?',
      'a la semana(?: siguiente| exacta| justa)?|una semana justa despu[eé]s',
    ],
    { plus: 7 },
  ),
  ...saying('sameDay', [
    '(?:en |para |a )?(?:ese|aquel)(?: mismo| propio| preciso)? d[ií]a',
    'el mismo d[ií]a(?! (?:de|que))',
    'ese(?: mismo)? {weekday}|ese mismo(?! \\p{L})',
    '(?:en |para )?(?:esa|dicha|la misma)(?: misma)? fecha(?! (?:de|que|en))',
    '(?:esa|aquella)(?: misma)? (?:mañana|tarde|noche)',
    '(?<!hasta )(?:para )?entonces(?! y )',
    '(?:ese|el)(?: mismo)? (?:d[ií]a )?que le dije|aprovech(?:o|ar[eé])',
  ]),
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
    `(?:el|este|al) (?:pr[oó]ximo )?(?:d[ií]a )?(?!primero |uno |primer ){day}${NO_DAY}`,
    `(?<=(?:del|d[ií]a) )(?!primero |uno |primer ){day}${NO_DAY}`,
  ]),
];
