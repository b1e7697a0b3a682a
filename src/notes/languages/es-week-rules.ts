import type { DateRule } from '../dates/date-words.ts';
import { esDaysAhead, IN } from './es-days-ahead.ts';
import { ANY_WEEKDAY } from './es-weekdays.ts';
import { saying } from './saying.ts';

/** "que viene", "entrante": of the week or month that follows. */
export const COMING = '(?:que viene|que entra|pr[oó]xim[oa]|entrante|siguiente|venider[oa])';
export const NEXT_WEEK = `(?:(?:pr[oó]xima|siguiente|otra) semana|semana ${COMING}|que viene|semana de arriba)`;
const AFTER_NEXT = `(?:semana subsiguiente|subsiguiente semana|semana que viene no,? (?:de |en )?la (?:otra|siguiente))`;
export const EARLY =
  '(?:principios?|comienzos?|inicios?|el inicio|el principio|el comienzo|primeros)';
export const LATE =
  '(?:fin(?:es)?|final(?:es)?|el final|[uú]ltimos?|(?<=al )(?:cierre|t[eé]rmino))';

/** Days and weeks counted from now, weekdays, and parts of a week. */
export const esWeekRules: readonly DateRule[] = [
  ...esDaysAhead,
  // Eight days are a week, fifteen a fortnight: "el lunes en ocho", "de hoy en quince".
  ...saying(
    'weekdayPlusWeeks',
    ['(?:el |del |de )?{weekday} (?:en|de|a) (?:ocho|8)(?: d[ií]as)?'],
    {
      plus: 1,
    },
  ),
  ...saying(
    'weekdayPlusWeeks',
    ['(?:el |del |de )?{weekday} (?:en|de|a) (?:quince|15)(?: d[ií]as)?'],
    {
      plus: 2,
    },
  ),
  ...saying('weekdayPlusWeeks', [`(?:el |del |de )?{weekday} ${IN} {number} seman(?:it)?as?`]),
  ...saying('days', ['(?:de )?mañana (?:en|a) (?:ocho|8)(?: d[ií]as)?'], { plus: 8 }),
  ...saying('days', ['(?:de )?mañana (?:en|a) (?:quince|15)(?: d[ií]as)?'], { plus: 15 }),
  ...saying('days', ['(?:de )?(?:hoy|aqu[ií]|ac[aá]) (?:en|a) (?:ocho|8)(?: d[ií]as)?'], {
    plus: 7,
  }),
  ...saying('days', ['(?:de )?(?:hoy|aqu[ií]|ac[aá]) (?:en|a) (?:quince|15)(?: d[ií]as)?'], {
    plus: 14,
  }),
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
    `${IN} (?:unas? |exactamente |justo )?{number} seman(?:it)?as?`,
    '{number} seman(?:it)?as? a partir de (?:hoy|ahora)',
  ]),
  ...saying('workdays', [`${IN} {number} d[ií]as? (?:h[aá]biles|laborables|laborales|[uú]tiles)`]),
  ...saying('days', [
    `${IN} {number} d[ií]as?|{number} d[ií]as (?:a partir )?de (?:hoy|ahora)`,
    'hoy en {number} d[ií]as',
  ]),
  ...saying('months', [`${IN} {number} mes(?:es)?`]),
  ...saying('days', [`${IN} 24 horas|${IN} veinticuatro horas`], { plus: 1 }),
  ...saying('days', [`${IN} (?:48|cuarenta y ocho) horas`], { plus: 2 }),
  ...saying('days', [`${IN} (?:72|setenta y dos) horas`], { plus: 3 }),
  // "hoy mismo", "esta tarde", where it is the call's and not the letter's
  ...saying('days', [
    'hoy mismo|hoy (?:por la|a la|a las|al|en la) \\p{L}+|esta misma (?:tarde|noche|mañana)|(?<!de )esta (?:tarde|noche)',
    '(?<=(?:llamo|llamar[eé]|marco|llamar(?:le|la|lo|te|os|les)|llamada|telefoneo|telefonear[eé]) )hoy(?! (?:en|a) )',
    'hoy(?= {cl} (?:llamo|marco|telefoneo|llamar[eé]))',
  ]),
  ...saying('days', ['a los {number} d[ií]as(?! (?:de|siguientes|despu))']),
  // "pasado mañana"; "mañana", but not "por la mañana".
  ...saying(
    'days',
    ["(?:pasa[d']?o|psado|psao|pasdo)[\\s-]*(?:mañana|mñn|mñna|manana)|despu[eé]s de mañana"],
    { plus: 2 },
  ),
  ...saying(
    'days',
    [
      '(?<!(?:la|las|esta|media|una|(?<!horas? )de|cada|misma|mala|buena|gran|entera|bonita|otra) )mañana(?! (?:del? |por \\p{L}+ d[ií]as))',
      '(?:el )?d[ií]a de mañana|mñn|mñna|mñana|mañna|manana|mnn',
    ],
    { plus: 1 },
  ),
  // "el lunes de la semana siguiente", "el viernes de esa semana", after a date spoken of
  ...saying('weekdayWeekAfter', [
    '(?:el )?{weekday} de la (?:semana (?:siguiente|posterior)|siguiente semana)',
  ]),
  ...saying('weekdayWeekAfter', ['(?:el )?{weekday} de (?:esa|aquella)(?: misma)? semana'], {
    plus: -7,
  }),
  // "el miércoles de la semana del 30"
  ...saying(
    'weekdayWeekAfter',
    [
      '(?:el )?{weekday} de (?:la|esa) semana(?= (?:del?|que (?:empieza|comienza|arranca)(?: el)?) (?:d[ií]a )?\\d)',
    ],
    { plus: -7 },
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
    `la ${NEXT_WEEK},? (?:(?:m[aá]s )?(?:concretamente|exactamente|seguramente|probablemente|en concreto|digamos|o sea|es decir|por ejemplo|tal vez|quiz[aá]s?),? )?(?:el |ya el |el mismo |el propio )?{weekday}`,
    `(?:el )?{weekday}(?<=la ${NEXT_WEEK} [^.;]{0,12}(?:llam|marc|telefone|toque|telefonazo)[^.;,]{0,15}[,:] (?:el |ser[aá] el |seguramente el )?${ANY_WEEKDAY})`,
    '(?:el )?{weekday} de la (?:otra|que (?:entra|viene)|entrante|siguiente|pr[oó]xima|venidera)(?! \\p{L})',
  ]),
  ...saying('weekday', [
    '(?:el )?{weekday} de esta(?: misma)? semana',
    'esta(?: misma)? semana,? el {weekday}',
  ]),
  // "ese viernes", of the week that was spoken of
  ...saying('weekdayAfter', ['(?:ese|aquel)(?: mismo)? {weekday}(?! \\d)'], { plus: -1 }),
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
    `(?:nada m[aá]s |reci[eé]n )?(?:empezar|comenzar|arrancar|iniciar|empezando|comenzando|arrancando|iniciando|empezada)(?: con)? la ${NEXT_WEEK}`,
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
];
