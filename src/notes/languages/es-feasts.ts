import type { DateRule } from '../dates/date-words.ts';
import { ANY_WEEKDAY } from './es-weekdays.ts';
import { saying } from './saying.ts';

const WEEKDAYS = ['lunes', 'martes', 'mi[eé]rcoles', 'jueves', 'viernes'];
const HOLY_WEEK = '(?:semana santa|pascua|los d[ií]as santos)';

/** Before a saint's name, which is else somebody's or a town's. */
const SAINTS_DAY =
  '(?<=(?:(?:d[ií]a|fiesta|festividad|noche|v[ií]spera|despu[eé]s|antes|siguiente|posterior|luego) (?:de |del |a )|(?:por|para|es|pasad[oa]s?|pasar|pasen?|tras|cae(?: en)?) )(?:la (?:fiesta|noche) de )?)';

/** Feasts with a day of their own, by their names: of Spain first, then of the Americas. */
const FEASTS: readonly (readonly [say: string, day: number, month: number])[] = [
  ['(?:el )?(?:d[ií]a de )?(?:los )?reyes(?: magos)?|(?:la )?epifan[ií]a', 6, 1],
  ['(?:el )?d[ií]a de (?:la )?candelaria|la candelaria', 2, 2],
  ['(?:el )?d[ií]a de (?:los enamorados|(?:san|st\\.?) valent[ií]n)|san valent[ií]n', 14, 2],
  ['(?:el )?d[ií]a de andaluc[ií]a', 28, 2],
  ['(?:el )?d[ií]a (?:internacional )?de (?:la mujer|las mujeres)|el 8-?m', 8, 3],
  [`en san jos[eé]|${SAINTS_DAY}san jos[eé]`, 19, 3],
  ['(?:el )?(?:d[ií]a de )?sant jordi|(?:el )?d[ií]a (?:del libro|de san jorge)', 23, 4],
  [
    '(?:el )?d[ií]a (?:(?:internacional )?del trabajo|del trabajador|de los trabajadores)|(?:la )?fiesta del trabajo',
    1,
    5,
  ],
  [`en san isidro|${SAINTS_DAY}san isidro`, 15, 5],
  ['(?:el )?d[ií]a de canarias', 30, 5],
  [`la noche de san juan|${SAINTS_DAY}san juan`, 24, 6],
  [`${SAINTS_DAY}san pedro(?: y san pablo)?`, 29, 6],
  [`(?:los )?sanfermines|${SAINTS_DAY}san ferm[ií]n`, 7, 7],
  [`santiago ap[oó]stol|(?:el )?d[ií]a de santiago(?! de)`, 25, 7],
  ['la virgen de agosto|(?:el d[ií]a de )?la asunci[oó]n', 15, 8],
  ['(?:el d[ií]a de )?la diada', 11, 9],
  ['(?:el d[ií]a de )?(?:la merc[eè]|las mercedes)', 24, 9],
  [
    '(?:el )?d[ií]a (?:de la hispanidad|de la raza|del pilar)|el pilar(?! \\p{L})|(?<=(?:despu[eé]s|puente|fiestas?|antes|v[ií]spera|siguiente) (?:del|al) )pilar',
    12,
    10,
  ],
  ['(?:el )?d[ií]a (?:de la|del respeto a la) diversidad(?: cultural)?', 12, 10],
  ['(?:el )?(?:d[ií]a de )?todos los santos', 1, 11],
  ['(?:el )?d[ií]a de (?:los )?(?:fieles )?(?:muertos|difuntos)', 2, 11],
  ['(?:el d[ií]a de )?la almudena', 9, 11],
  [
    '(?:el )?(?:d[ií]a|fiesta) de la constituci[oó]n|(?<=(?:despu[eé]s de|antes de|tras|pasada|entre|puente de|por) )la constituci[oó]n',
    6,
    12,
  ],
  ['(?:el d[ií]a de )?la (?:inmaculada(?: concepci[oó]n)?|pur[ií]sima)', 8, 12],
  ['(?:el )?d[ií]a de (?:la virgen de )?(?:caacup[eé])|la virgen de caacup[eé]', 8, 12],
  ['(?:el )?d[ií]a de (?:la virgen de )?guadalupe|la guadalupana|la virgen de guadalupe', 12, 12],
  ['nochebuena', 24, 12],
  ['(?:el )?(?:d[ií]a de )?navidad', 25, 12],
  [`sant esteve|${SAINTS_DAY}(?:san esteban)`, 26, 12],
  ['(?:el )?(?:d[ií]a de )?(?:los )?(?:santos )?inocentes', 28, 12],
  ['nochevieja|(?:la noche de )?fin de año|san silvestre', 31, 12],
  ['(?:el )?(?:d[ií]a de )?año nuevo', 1, 1],
  // Mexico and Central America
  ['(?:el )?natalicio de (?:benito )?ju[aá]rez', 21, 3],
  ['(?:la noche del|el d[ií]a del|el) grito', 15, 9],
  ['(?:el )?d[ií]a de la revoluci[oó]n(?! de mayo)', 20, 11],
  ['(?:el )?d[ií]a de (?:la virgen de )los [aá]ngeles', 2, 8],
  // Argentina, Uruguay, Paraguay
  ['(?:el )?d[ií]a de la memoria', 24, 3],
  ['(?:el )?d[ií]a (?:de malvinas|de las malvinas|del veterano)', 2, 4],
  ['(?:el d[ií]a de )?la revoluci[oó]n de mayo', 25, 5],
  ['(?:el d[ií]a de )?la soberan[ií]a(?: nacional)?', 20, 11],
  ['la noche de la nostalgia', 24, 8],
  ['(?:la )?declaratoria de (?:la )?independencia', 25, 8],
  // Chile, Peru, Bolivia
  ['(?:el )?d[ií]a de las glorias navales', 21, 5],
  [`(?:el )?d[ií]a de la virgen del carmen`, 16, 7],
  ['el dieciocho de septiembre|(?:el )?d[ií]a de la patria', 18, 9],
  [`${SAINTS_DAY}santa rosa(?: de lima)?`, 30, 8],
  ['(?:el )?d[ií]a del combate de angamos|el combate de angamos', 8, 10],
  // Colombia, Venezuela, the Caribbean
  ['(?:la|el d[ií]a de la) batalla de boyac[aá]', 7, 8],
  ['(?:el )?d[ií]a de (?:las )?velitas', 7, 12],
  ['(?:la|el d[ií]a de la) batalla de carabobo', 24, 6],
  ['(?:el d[ií]a de )?la (?:virgen de la )?altagracia', 21, 1],
];

const FEAST = `(?:${FEASTS.map(([say]) => say).join('|')})`;
const PAST =
  '(?:pasad[oa]s?(?: el puente del?)?|despu[eé]s del?(?: puente del?)?|tras(?: el puente del?)?|en cuanto pasen?|una vez pasad[oa]s?)';
const THANKSGIVING = '(?:el )?(?:d[ií]a de )?acci[oó]n de gracias';

/** Feasts by their names; the movable ones are counted from Easter. */
export const esFeasts: readonly DateRule[] = [
  // "quedamos el lunes, pero es el Pilar": on neither.
  ...saying('past', [
    `(?:el )?{weekday}(?: {day})?,? pero (?:ese d[ií]a |resulta que )?(?:es|cae|ser[aá]) (?:${FEAST}|(?:d[ií]a )?(?:festivo|feriado|fiesta|puente|asueto))`,
  ]),
  ...saying('past', [`entre ${FEAST} y ${FEAST}`]),
  // "pasado San José, el lunes"; "después de Reyes"
  ...saying('weekdayAfter', [
    `(?:el |ya el )?{weekday}(?<=${PAST} ${FEAST},? (?:el |ya el )?${ANY_WEEKDAY})`,
  ]),
  ...saying('daysAfter', [
    `(?<!${ANY_WEEKDAY} (?:de )?)(?:justo |nada m[aá]s |ya )?${PAST}(?= ${FEAST}(?!,? (?:el |ya el )?${ANY_WEEKDAY}))`,
  ]),
  ...FEASTS.flatMap(([say, day, month]) => saying('date', [say], { day, month })),
  { say: THANKSGIVING, means: 'nthWeekday', day: 4, month: 11, weekday: 4 },
  ...saying('easter', ['lunes de carnaval'], { plus: -48 }),
  ...saying('easter', ['martes de carnaval'], { plus: -47 }),
  ...saying('easter', ['mi[eé]rcoles de ceniza'], { plus: -46 }),
  ...saying('easter', ['viernes de dolores'], { plus: -9 }),
  ...saying('easter', ['domingo de ramos'], { plus: -7 }),
  ...saying('easter', ['lunes santo'], { plus: -6 }),
  ...saying('easter', ['martes santo'], { plus: -5 }),
  ...saying('easter', ['mi[eé]rcoles santo'], { plus: -4 }),
  ...saying('easter', ['jueves santo'], { plus: -3 }),
  ...saying('easter', ['viernes santo'], { plus: -2 }),
  ...saying('easter', ['s[aá]bado (?:santo|de gloria)'], { plus: -1 }),
  ...saying('easter', ['domingo de (?:resurrecci[oó]n|pascua)']),
  ...saying('easter', ['lunes de (?:pascua|[aá]ngel)|(?:la )?mona de pascua'], { plus: 1 }),
  ...saying('easter', ['lunes de pentecost[eé]s|(?:la )?segunda pascua'], { plus: 50 }),
  ...saying('easter', ['(?:domingo de )?pentecost[eé]s'], { plus: 49 }),
  // "el martes después de Semana Santa"
  ...WEEKDAYS.flatMap((day, index) =>
    saying(
      'easter',
      [`(?:el )?${day} (?:de )?(?:despu[eé]s de|tras|pasada|siguiente a) (?:la )?${HOLY_WEEK}`],
      {
        plus: index + 1,
      },
    ),
  ),
  ...saying(
    'easter',
    [`(?:justo |nada m[aá]s )?(?:despu[eé]s de|tras|pasada|pasar) (?:la )?${HOLY_WEEK}`],
    {
      plus: 1,
    },
  ),
  ...saying('easter', ['(?:el )?corpus(?: christi)?'], { plus: 60 }),
];
