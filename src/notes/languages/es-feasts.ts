import type { DateRule } from '../dates/date-words.ts';
import { saying } from './saying.ts';

const WEEKDAYS = ['lunes', 'martes', 'mi[eé]rcoles', 'jueves', 'viernes'];
const HOLY_WEEK = '(?:semana santa|pascua|los d[ií]as santos)';

/** Feasts by their names; the movable ones are counted from Easter. */
export const esFeasts: readonly DateRule[] = [
  ...saying('date', ['(?:el )?(?:d[ií]a de )?(?:los )?reyes(?: magos)?|(?:la )?epifan[ií]a'], {
    day: 6,
    month: 1,
  }),
  ...saying('date', ['(?:el )?d[ií]a de (?:la )?candelaria|la candelaria'], { day: 2, month: 2 }),
  ...saying('date', ['(?:el )?d[ií]a de (?:los enamorados|san valent[ií]n)|san valent[ií]n'], {
    day: 14,
    month: 2,
  }),
  ...saying('date', ['(?:el d[ií]a de|por|para|en|es) san jos[eé]'], { day: 19, month: 3 }),
  ...saying('date', ['(?:el )?(?:d[ií]a de )?sant jordi'], { day: 23, month: 4 }),
  ...saying('date', ['(?:el )?d[ií]a (?:del trabajo|del trabajador|de los trabajadores)'], {
    day: 1,
    month: 5,
  }),
  ...saying('date', ['(?:el d[ií]a de|por|para|en) san isidro'], { day: 15, month: 5 }),
  ...saying('date', ['(?:la noche de |el d[ií]a de )san juan'], { day: 24, month: 6 }),
  ...saying('date', ['(?:el d[ií]a de santiago|santiago ap[oó]stol)'], { day: 25, month: 7 }),
  ...saying('date', ['la virgen de agosto|la asunci[oó]n'], { day: 15, month: 8 }),
  ...saying(
    'date',
    ['(?:el )?d[ií]a (?:de la hispanidad|de la raza|del pilar)|el pilar(?! \\p{L})'],
    { day: 12, month: 10 },
  ),
  ...saying('date', ['(?:el )?(?:d[ií]a de )?todos los santos'], { day: 1, month: 11 }),
  ...saying('date', ['(?:el )?d[ií]a de (?:los )?(?:muertos|difuntos)'], { day: 2, month: 11 }),
  ...saying('date', ['(?:el )?d[ií]a de la constituci[oó]n'], { day: 6, month: 12 }),
  ...saying('date', ['(?:el d[ií]a de )?la (?:inmaculada|pur[ií]sima)'], { day: 8, month: 12 }),
  ...saying('date', ['(?:el )?d[ií]a de (?:la virgen de )?guadalupe|la guadalupana'], {
    day: 12,
    month: 12,
  }),
  ...saying('date', ['nochebuena'], { day: 24, month: 12 }),
  ...saying('date', ['(?:el )?(?:d[ií]a de )?navidad'], { day: 25, month: 12 }),
  ...saying('date', ['nochevieja|(?:la noche de )?fin de año'], { day: 31, month: 12 }),
  ...saying('date', ['(?:el )?(?:d[ií]a de )?año nuevo'], { day: 1, month: 1 }),
  ...saying('easter', ['lunes de carnaval'], { plus: -48 }),
  ...saying('easter', ['martes de carnaval'], { plus: -47 }),
  ...saying('easter', ['mi[eé]rcoles de ceniza'], { plus: -46 }),
  ...saying('easter', ['domingo de ramos'], { plus: -7 }),
  ...saying('easter', ['jueves santo'], { plus: -3 }),
  ...saying('easter', ['viernes santo'], { plus: -2 }),
  ...saying('easter', ['s[aá]bado (?:santo|de gloria)'], { plus: -1 }),
  ...saying('easter', ['domingo de (?:resurrecci[oó]n|pascua)']),
  ...saying('easter', ['lunes de pascua'], { plus: 1 }),
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
