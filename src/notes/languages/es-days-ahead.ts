import type { DateRule } from '../dates/date-words.ts';
import { saying } from './saying.ts';

/** So far from now. */
export const IN =
  '(?:en|dentro de|de a(?:qu[ií]|c[aá]) (?:a|en)|de hoy (?:en|a)|pasad[oa]s?|transcurrid[oa]s?|al cabo de)';

/** What is let pass before the call: "deme", "dejo pasar", "al cumplirse". */
const LET_PASS =
  '(?:(?:deme|dame|denme|dadme|(?:(?:le|te|les|os|me) )?(?:doy|dar[eé]|concedo)|dej(?:o|ar[eé]|e|a|emos|amos)(?:me)?(?: (?:que pasen?|pasar|correr))?|esper(?:o|ar[eé]|amos|aremos|e)(?: (?:su|tu|vuestra) (?:respuesta|llamada|contestaci[oó]n)| sus noticias| noticias)?(?: suyas| durante)?|aguard(?:o|ar[eé])|voy a (?:esperar|dejar pasar|dar(?:le|te|les|os))|vencid[oa]s?|cumplid[oa]s?|cuando (?:pasen?|se cumplan?)|en cuanto (?:pasen?|se cumplan?)|al (?:cumplirse|pasar|vencer|cabo de)|a la vuelta de|tras|despu[eé]s de|luego de|(?:que |si )?(?:pasan?|pasen?|pasar[aá]n?)) (?:l[oa]s |un[oa]s |como |exactamente |otr[oa]s? |est[oa]s )?)';

/** Right before the call: "tres días y le marco", "una semana, luego le llamo". */
const THEN =
  '(?=,? ?(?:(?:y|luego|despu[eé]s|entonces|ya) ){0,2}(?:{callsNow}|llamar[eé]|telefonear[eé]))';
const BARE =
  '(?<!(?:hace|hac[ií]a|llevo|llevamos|durante|desde hace|de|en|a|pasad[oa]s|cabo de|unos|las|los) (?:ya )?)(?!primer|segund|tercer|cuart|quint|un[oa]? d)';

const UNIT_WORK = 'd[ií]as? (?:h[aá]bil(?:es)?|laborables?|laborales?|laboral|[uú]til(?:es)?)';
const UNIT_DAY =
  'd[ií](?:as?|itas?|itos)(?: (?:naturales|corridos|calendario|exactos|justos|enteros|completos|m[aá]s))?(?! (?:h[aá]bil|labora|[uú]til|antes(?! de (?:llam|telefon|marc|dar|pegar|hacer))|despu|m[aá]s tarde|siguiente|de (?!margen|plazo|cortes|calma|respiro|espera)))';
const UNIT_WEEK =
  'seman(?:it)?as?(?: (?:justas?|exactas?|enteras?|completas?|m[aá]s))?(?! (?:y media|antes(?! de (?:llam|telefon|marc|dar|pegar|hacer))|despu|m[aá]s tarde|siguiente|que viene|santa|de (?!margen|plazo|cortes)))';
const FORTNIGHT = '(?:(?:quince|15) d[ií]as|(?:una|la) quincena)';

const frames = (unit: string): string[] => [`${LET_PASS}${unit}`, `${BARE}${unit}${THEN}`];

/** Spans of time from now, and the hours of today. */
export const esDaysAhead: readonly DateRule[] = [
  ...saying('workdays', [
    ...frames(`{number} ${UNIT_WORK}`),
    `(?:en |dentro de )(?:los |unos )?(?:pr[oó]ximos |siguientes )?{number} ${UNIT_WORK}`,
  ]),
  ...saying('days', frames(`(?:ocho|8) ${UNIT_DAY}`), { plus: 7 }),
  ...saying('days', frames(FORTNIGHT), { plus: 14 }),
  ...saying('days', [
    ...frames(`{number} ${UNIT_DAY}`),
    `(?:en|dentro de) los (?:pr[oó]ximos|siguientes) {number} ${UNIT_DAY}`,
    'a los {number} d[ií]as de (?:hoy|esta carta|este (?:correo|mensaje))',
  ]),
  ...saying('weeks', [
    ...frames(`{number} ${UNIT_WEEK}`),
    'a las {number} semanas de (?:hoy|esta carta|este (?:correo|mensaje))',
  ]),
  ...saying('months', frames('{number} mes(?:es)?(?! (?:de|antes|despu))')),
  // "en 48 hs", "dentro de las próximas 24 horas"
  ...([24, 48, 72] as const).flatMap((hours, index) => {
    const words = ['veinticuatro', 'cuarenta y ocho', 'setenta y dos'][index] ?? '';
    const span = `(?:l[oa]s )?(?:pr[oó]ximas |siguientes )?(?:${hours}|${words}) ?(?:horas|hrs?\\.?|hs\\.?|h)`;
    return saying('days', [`(?:${IN}|${LET_PASS}) ?${span}`], { plus: index + 1 });
  }),
  // "de mañana en una semana", "dentro de dos lunes"
  ...saying('days', ['(?:de )?mañana (?:en|a) una semana'], { plus: 8 }),
  ...saying('days', ['(?:de )?mañana (?:en|a) dos semanas'], { plus: 15 }),
  ...saying('weekdayPlusWeeks', [`${IN} {number} {weekday}`], { plus: -1 }),
  // "pasado te llamo": the day after tomorrow
  ...saying(
    'days',
    [
      '(?<!(?<!\\p{L})o )pasado(?=,? (?:yo |ya |s[ií] )?{callsNow})',
      'pasado(?<=(?:llam|marc|telefone|mark|yam)(?:o|ar[eé]) pasado)(?! (?:el|la|los|las|mañana|un|una|ese|este|{weekday}|\\d|san) ?)',
    ],
    { plus: 2 },
  ),
  ...saying('days', ['mañana no,? (?:mejor |sino |que sea )?pasado(?: mañana)?'], { plus: 2 }),
  // "hoy a última hora", "a las seis de hoy"
  ...saying('days', [
    'hoy (?:a|en|por|para) (?:[uú]ltima hora|la (?:tarde|noche|nochecita|tardecita)|el transcurso del d[ií]a|mediod[ií]a|media \\p{L}+|lo largo)',
    'hoy,? (?:despu[eé]s|antes|sobre|hacia|tipo|como|m[aá]s tarde|tarde|a eso)(?= )',
    '(?<=(?:a|como a|sobre|hacia|tipo|eso de) (?:las? )?(?:\\p{L}+|\\d{1,2}(?:[:.]\\d\\d)?)(?: y media| en punto| hs?)? )de hoy(?! (?:en|a) )',
    '(?<!de )esta (?:tardecita|nochecita|noche|tarde)',
  ]),
  // "a mediados de semana", "antes de que acabe la semana", "antes de que acabe el mes"
  {
    say: '(?:a )?(?:mediados|mitad) de (?:esta )?semana(?! (?:que viene|que entra|pr[oó]xim|entrante|siguiente|venider))',
    means: 'weekday',
    weekday: 3,
  },
  ...saying('weekEnd', [
    'antes de que (?:termine|acabe|cierre|se acabe|se termine|finalice) (?:la|esta) semana',
    'antes de (?:acabar|terminar|cerrar) (?:la|esta) semana',
  ]),
  ...saying('monthEnd', [
    'antes de que (?:termine|acabe|cierre|se acabe|se termine|finalice) (?:el|este) mes',
    'antes de (?:acabar|terminar|cerrar) (?:el|este) mes',
  ]),
  ...saying('day', ['a (?:la )?mitad de(?:l| este)? mes'], { day: 15 }),
  ...saying('nextWeek', [
    '(?:cuando|en cuanto|apenas|una vez) (?:pase|acabe|termine|pasado) el (?:fin de semana|finde)',
  ]),
];
