import type { DateWords } from '../dates/date-words.ts';

const DAYS = [
  ...['primero', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'],
  ...['once', 'doce', 'trece', 'catorce', 'quince', 'dieciséis', 'diecisiete', 'dieciocho'],
  ...['diecinueve', 'veinte', 'veintiuno', 'veintidós', 'veintitrés', 'veinticuatro'],
  ...['veinticinco', 'veintiséis', 'veintisiete', 'veintiocho', 'veintinueve', 'treinta'],
  'treinta y uno',
];

const withoutAccent = (word: string): string => word.replace('é', 'e').replace('ó', 'o');

const ORDINALS = Object.fromEntries([
  ...DAYS.flatMap((word, index) => [word, withoutAccent(word)].map((each) => [each, index + 1])),
  ...(['uno', 'primer'] as const).map((word) => [word, 1]),
]);

/** "que viene", "entrante": of the week or month that follows. */
const COMING = '(?:que viene|que entra|pr[oó]xim[oa]|entrante|siguiente|venider[oa])';
const NEXT_WEEK = `(?:(?:pr[oó]xima|siguiente|otra) semana|semana ${COMING}|que viene|semana de arriba)`;
const NEXT_MONTH = `(?:(?:pr[oó]ximo|siguiente|otro) mes|mes ${COMING})`;
const AFTER_NEXT = `(?:semana subsiguiente|subsiguiente semana|semana que viene no,? (?:de |en )?la (?:otra|siguiente))`;
const IN = '(?:en|dentro de|de aqu[ií] (?:a|en)|de hoy (?:en|a)|pasad[oa]s|transcurrid[oa]s|al cabo de)';
const EARLY = '(?:principios?|comienzos?|inicios?|el inicio|el principio|el comienzo|primeros)';
const LATE = '(?:fin(?:es)?|final(?:es)?|el final|[uú]ltimos)';

/** Behind the number of a day none of these, which make something else of it. */
const NO_DAY =
  '(?! ?(?:%|€|h(?:oras?|rs?|s)?(?![\\p{L}\\p{N}])|por ciento|euros|pesos|años|minutos|personas|mil|a\\.?m|p\\.?m)|\\.\\d)';

/** How Spanish names dates, on both sides of the ocean. */
export const esDates: DateWords = {
  weekdays: [
    'lunes|lun',
    'martes|m[aá]rtes',
    'mi[eé]rcoles|miercole|mi[eé]',
    'jueves|juebes|jue',
    'viernes|biernes|vierne|vie',
    's[aá]bados?|s[aá]b',
    'domingos?',
  ],
  months: [
    'enero|ene',
    'febrero|feb',
    'marzo|mar',
    'abril|abr',
    'mayo|may',
    'junio|jun',
    'julio|jul',
    'agosto|ago',
    'septiembre|setiembre|sept|sep|set',
    'octubre|oct',
    'noviembre|nov',
    'diciembre|dic',
  ],
  numbers: {
    un: 1, una: 1, uno: 1, dos: 2, 'un par de': 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8,
    nueve: 9, diez: 10, once: 11, doce: 12, trece: 13, catorce: 14, quince: 15, veinte: 20, 'veintiún': 21,
    veintiuno: 21, treinta: 30, primer: 1, primero: 1, segundo: 2, tercer: 3, tercero: 3, cuarto: 4, quinto: 5,
  },
  ordinals: ORDINALS,
  daySuffix: '\\.?[º°o]|ero|ro|er',
  hasDottedDates: false,
  rules: [
    // "el pasado 5 de mayo", "el jueves pasado": gone by.
    { say: '(?:el )?pasado (?:{weekday} )?(?:d[ií]a )?{day}(?: de {month})?', means: 'past' },
    { say: '(?:el )?{day} (?:de {month} )?pasado', means: 'past' },
    { say: '(?:el )?{weekday} (?:pasado|anterior)|(?:el )?pasado {weekday}', means: 'past' },
    // "el martes 22 de abril", "el 1º de mayo de 2027", "el día cinco del mes de marzo"
    { say: '(?:{weekday}\\.?,? (?:el )?(?:d[ií]a )?){day},? (?:de |del mes de |del )?{month}\\.?(?:,? (?:de |del )?(?:año )?{year})?', means: 'date' },
    { say: '(?:el |este )?(?:d[ií]a )?{day},? (?:de |del mes de |del )?{month}\\.?(?:,? (?:de |del )?(?:año )?{year})?', means: 'date' },
    { say: '(?:el )?{month} {day}', means: 'date' },
    // "el primer lunes de mayo", "el último viernes del mes"
    { say: `(?:el )?{number} {weekday} (?:de|del) ${NEXT_MONTH}`, means: 'nthWeekday', plus: 1 },
    { say: '(?:el )?{number} {weekday} (?:de|del mes de) {month}', means: 'nthWeekday' },
    { say: '(?:el )?{number} {weekday} (?:del|de este|del presente) mes', means: 'nthWeekday' },
    { say: `(?:el )?[uú]ltimo {weekday} (?:de|del) ${NEXT_MONTH}`, means: 'lastWeekday', plus: 1 },
    { say: '(?:el )?[uú]ltimo {weekday} (?:de|del mes de) {month}', means: 'lastWeekday' },
    { say: '(?:el )?[uú]ltimo {weekday} (?:del|de este|del presente) mes', means: 'lastWeekday' },
    // "el 12 del mes entrante", "el 15 del corriente", "el primero de mes"
    { say: `(?:el )?(?:d[ií]a )?{day} (?:del|de) ${NEXT_MONTH}`, means: 'day', plus: 1 },
    { say: '(?:el )?(?:d[ií]a )?{day} (?:del|de este|del presente|de los) (?:mes|corrientes?|actual|presente)', means: 'day' },
    { say: '(?:el )?(?:d[ií]a )?(?:primero|uno|1|1º) de mes', means: 'monthStart' },
    // Parts of a month: "a primeros de marzo", "a mediados del mes que viene", "a fin de mes".
    { say: `(?:a |al )?${EARLY} (?:de|del) ${NEXT_MONTH}|(?:el )?primer d[ií]a (?:del|de) ${NEXT_MONTH}`, means: 'monthStart' },
    { say: `(?:a |al )?${EARLY} de mes|(?:a |al )?${EARLY} (?:de|del mes de) {month}`, means: 'monthStart' },
    { say: `(?:a )?mediados (?:de|del) ${NEXT_MONTH}`, means: 'day', day: 15, plus: 1 },
    { say: '(?:a )?mediados (?:de |del )(?:este )?mes', means: 'day', day: 15 },
    { say: '(?:a )?mediados (?:de|del mes de) {month}', means: 'date', day: 15 },
    { say: `(?:a |al )?${LATE} (?:de|del) ${NEXT_MONTH}|(?:el )?[uú]ltimo d[ií]a (?:de|del) ${NEXT_MONTH}`, means: 'monthEnd', plus: 1 },
    { say: `(?:a |al )?${LATE} (?:de|del|de este) mes|(?:el )?[uú]ltimo d[ií]a (?:de|del|de este) mes`, means: 'monthEnd' },
    { say: `(?:a |al )?${LATE} (?:de|del mes de) {month}|(?:el )?[uú]ltimo d[ií]a de {month}`, means: 'monthEnd' },
    // Feasts by their names; the movable ones are counted from Easter.
    { say: '(?:el )?(?:d[ií]a de )?(?:los )?reyes(?: magos)?|(?:la )?epifan[ií]a', means: 'date', day: 6, month: 1 },
    { say: '(?:el )?d[ií]a de (?:la )?candelaria|la candelaria', means: 'date', day: 2, month: 2 },
    { say: '(?:el )?d[ií]a de (?:los enamorados|san valent[ií]n)|san valent[ií]n', means: 'date', day: 14, month: 2 },
    { say: '(?:el d[ií]a de|por|para|en|es) san jos[eé]', means: 'date', day: 19, month: 3 },
    { say: '(?:el )?(?:d[ií]a de )?sant jordi', means: 'date', day: 23, month: 4 },
    { say: '(?:el )?d[ií]a (?:del trabajo|del trabajador|de los trabajadores)', means: 'date', day: 1, month: 5 },
    { say: '(?:el d[ií]a de|por|para|en) san isidro', means: 'date', day: 15, month: 5 },
    { say: '(?:la noche de |el d[ií]a de )san juan', means: 'date', day: 24, month: 6 },
    { say: '(?:el d[ií]a de santiago|santiago ap[oó]stol)', means: 'date', day: 25, month: 7 },
    { say: 'la virgen de agosto|la asunci[oó]n', means: 'date', day: 15, month: 8 },
    { say: '(?:el )?d[ií]a (?:de la hispanidad|de la raza|del pilar)|el pilar(?! \\p{L})', means: 'date', day: 12, month: 10 },
    { say: '(?:el )?(?:d[ií]a de )?todos los santos', means: 'date', day: 1, month: 11 },
    { say: '(?:el )?d[ií]a de (?:los )?(?:muertos|difuntos)', means: 'date', day: 2, month: 11 },
    { say: '(?:el )?d[ií]a de la constituci[oó]n', means: 'date', day: 6, month: 12 },
    { say: '(?:el d[ií]a de )?la (?:inmaculada|pur[ií]sima)', means: 'date', day: 8, month: 12 },
    { say: '(?:el )?d[ií]a de (?:la virgen de )?guadalupe|la guadalupana', means: 'date', day: 12, month: 12 },
    { say: 'nochebuena', means: 'date', day: 24, month: 12 },
    { say: '(?:el )?(?:d[ií]a de )?navidad', means: 'date', day: 25, month: 12 },
    { say: 'nochevieja|(?:la noche de )?fin de año', means: 'date', day: 31, month: 12 },
    { say: '(?:el )?(?:d[ií]a de )?año nuevo', means: 'date', day: 1, month: 1 },
    { say: 'lunes de carnaval', means: 'easter', plus: -48 },
    { say: 'martes de carnaval', means: 'easter', plus: -47 },
    { say: 'mi[eé]rcoles de ceniza', means: 'easter', plus: -46 },
    { say: 'domingo de ramos', means: 'easter', plus: -7 },
    { say: 'jueves santo', means: 'easter', plus: -3 },
    { say: 'viernes santo', means: 'easter', plus: -2 },
    { say: 's[aá]bado (?:santo|de gloria)', means: 'easter', plus: -1 },
    { say: 'domingo de (?:resurrecci[oó]n|pascua)', means: 'easter' },
    { say: 'lunes de pascua', means: 'easter', plus: 1 },
    { say: '(?:el )?corpus(?: christi)?', means: 'easter', plus: 60 },
    // "el lunes 12", "viernes, día 9": one date with its weekday.
    { say: `(?:el |este )?(?:pr[oó]ximo )?{weekday}\\.?,? (?:(?=\\d)|el d[ií]a |el |d[ií]a ){day}${NO_DAY}`, means: 'day' },
    // Eight days are a week, fifteen a fortnight: "el lunes en ocho", "de hoy en quince".
    { say: '(?:el )?{weekday} (?:en|de) (?:ocho|8)(?: d[ií]as)?', means: 'weekdayPlusWeeks', plus: 1 },
    { say: '(?:el )?{weekday} (?:en|de) (?:quince|15)(?: d[ií]as)?', means: 'weekdayPlusWeeks', plus: 2 },
    { say: `(?:el )?{weekday} ${IN} {number} semanas?`, means: 'weekdayPlusWeeks' },
    { say: '(?:de )?mañana (?:en|a) (?:ocho|8)(?: d[ií]as)?', means: 'days', plus: 8 },
    { say: '(?:de )?mañana (?:en|a) (?:quince|15)(?: d[ií]as)?', means: 'days', plus: 15 },
    { say: '(?:de )?(?:hoy|aqu[ií]) (?:en|a) (?:ocho|8)(?: d[ií]as)?', means: 'days', plus: 7 },
    { say: '(?:de )?(?:hoy|aqu[ií]) (?:en|a) (?:quince|15)(?: d[ií]as)?', means: 'days', plus: 14 },
    { say: `${IN} ocho d[ií]as`, means: 'days', plus: 7 },
    { say: `${IN} (?:quince d[ií]as|una quincena)`, means: 'days', plus: 14 },
    // Weeks, days and working days from now.
    { say: `${IN} dos semanas,? (?:el )?{weekday}|(?:el )?{weekday} de dentro de dos semanas`, means: 'weekdayNextWeek', plus: 7 },
    { say: `${IN} una semana,? el {weekday}`, means: 'weekdayNextWeek' },
    { say: `${IN} (?:unas? |exactamente |justo )?{number} semanas?|{number} semanas? a partir de (?:hoy|ahora)`, means: 'weeks' },
    { say: `${IN} {number} d[ií]as? (?:h[aá]biles|laborables|laborales|[uú]tiles)`, means: 'workdays' },
    { say: `${IN} {number} d[ií]as?|{number} d[ií]as (?:a partir )?de (?:hoy|ahora)|hoy en {number} d[ií]as`, means: 'days' },
    { say: `${IN} {number} mes(?:es)?`, means: 'months' },
    // "pasado mañana"; "mañana", but not "por la mañana".
    { say: 'pasado ?mañana|despu[eé]s de mañana', means: 'days', plus: 2 },
    {
      say: '(?<!(?:la|las|esta|media|una|de|cada|misma|mala|buena|gran|entera|bonita|otra) )mañana(?! (?:del? |por \\p{L}+ d[ií]as))|(?:el )?d[ií]a de mañana',
      means: 'days',
      plus: 1,
    },
    // "el jueves de la semana que viene", "la próxima semana, el martes"
    { say: `(?:el )?{weekday},? (?:de |en )?(?:la )?${AFTER_NEXT}`, means: 'weekdayNextWeek', plus: 7 },
    { say: `(?:la )?${AFTER_NEXT},? (?:el )?{weekday}`, means: 'weekdayNextWeek', plus: 7 },
    { say: `(?:el )?{weekday},? (?:ya )?(?:de |en )?la ${NEXT_WEEK}`, means: 'weekdayNextWeek' },
    { say: `la ${NEXT_WEEK},? (?:el |ya el |el mismo |el propio )?{weekday}`, means: 'weekdayNextWeek' },
    { say: '(?:el )?{weekday} de la (?:otra|que entra|entrante|siguiente)', means: 'weekdayNextWeek' },
    { say: '(?:el )?{weekday} de esta(?: misma)? semana|esta(?: misma)? semana,? el {weekday}', means: 'weekday' },
    // "el siguiente lunes" hangs on what was said before.
    { say: '(?:el )?(?:mism[oa] )?{weekday} (?:siguiente|posterior|inmediato)|(?:el )?siguiente {weekday}', means: 'weekdayAfter' },
    { say: '(?:el )?(?:primer )?{weekday} (?:despu[eé]s|tras)(?: de| del)?', means: 'weekdayAfter' },
    { say: 'este (?:mismo |pr[oó]ximo |primer )?{weekday}(?: (?:que viene|que entra|pr[oó]ximo|entrante|mismo))?', means: 'weekday' },
    { say: `(?:el |al )?(?:pr[oó]ximo|entrante) {weekday}|(?:el )?{weekday} ${COMING}`, means: 'nextWeekday' },
    { say: '(?:el |al )?(?:mismo )?{weekday}', means: 'weekday' },
    // Parts of a week.
    { say: `(?:a |al )?${EARLY} de (?:la )?${AFTER_NEXT}`, means: 'nextWeek', plus: 7 },
    { say: `(?:a |al )?${EARLY} de (?:la )?${NEXT_WEEK}|(?:a |al )?${EARLY} de semana|al empezar la semana`, means: 'nextWeek' },
    { say: `(?:la )?${NEXT_WEEK},? (?:a|al) (?:primera hora|principio|comienzo|inicio)s?(?! de la (?:tarde|mañana))`, means: 'nextWeek' },
    { say: `(?:a )?mediados de (?:la )?${NEXT_WEEK}|(?:a )?mitad de (?:la )?${NEXT_WEEK}`, means: 'nextWeek', plus: 2 },
    { say: `(?:a |al )?${LATE} de (?:la )?${NEXT_WEEK}`, means: 'nextWeek', plus: 4 },
    { say: `(?:a |al )${LATE} de (?:esta |la )?semana|antes de(?:l| que acabe el| que llegue el)? fin de semana`, means: 'weekEnd' },
    { say: '(?:despu[eé]s|pasado|tras|nada m[aá]s pasar)(?: del| el)? fin de semana', means: 'nextWeek' },
    // Dates that lean on one that was spoken of.
    { say: '(?:el |al )?d[ií]a (?:antes|anterior)(?: de| del| al| a)?|(?:en )?la v[ií]spera(?: de| del)?|en v[ií]speras(?: de| del)?', means: 'daysAfter', plus: -1 },
    { say: '(?:el |al )?(?:mismo )?(?:d[ií]a siguiente|otro d[ií]a|d[ií]a despu[eé]s|siguiente d[ií]a|d[ií]a posterior)(?: de| del| a| al)?', means: 'daysAfter' },
    { say: 'al siguiente(?! \\p{L})|(?:a |en )?la mañana siguiente|la tarde siguiente|(?:un|1) d[ií]a (?:despu[eé]s|m[aá]s tarde)(?: de| del)?', means: 'daysAfter' },
    { say: '(?:a (?:los|las) )?{number} d[ií]as (?:despu[eé]s|m[aá]s tarde|siguientes|de eso)(?: de| del)?', means: 'daysAfter' },
    { say: '{number} d[ií]as antes(?: de| del)?', means: 'daysAfter', plus: -1 },
    { say: '(?:al cabo de )?{number} semanas? (?:despu[eé]s|m[aá]s tarde)(?: de| del)?', means: 'daysAfter', plus: 7 },
    { say: 'a la semana(?: siguiente| exacta| justa)?|una semana justa despu[eé]s', means: 'daysAfter', plus: 7 },
    { say: '(?:en |para |a )?(?:ese|aquel)(?: mismo| propio| preciso)? d[ií]a|el mismo d[ií]a(?! (?:de|que))', means: 'sameDay' },
    { say: 'ese(?: mismo)? {weekday}|ese mismo(?! \\p{L})', means: 'sameDay' },
    { say: '(?:en |para )?(?:esa|dicha|la misma)(?: misma)? fecha(?! (?:de|que|en))|(?:esa|aquella)(?: misma)? (?:mañana|tarde|noche)', means: 'sameDay' },
    { say: '(?<!hasta )(?:para )?entonces(?! y )|(?:ese|el)(?: mismo)? (?:d[ií]a )?que le dije|aprovech(?:o|ar[eé])', means: 'sameDay' },
    // No day at all, so that no other date stands in: "un día de estos", "en mayo", "el finde".
    { say: 'un d[ií]a de est[oa]s|uno de estos d[ií]as|(?:en|dentro de) (?:unos|pocos|un par de|los pr[oó]ximos) d[ií]as|m[aá]s adelante|un rato de estos|cualquier d[ií]a|alg[uú]n d[ií]a', means: 'noDay' },
    { say: `(?:en |durante |a lo largo de )?la ${NEXT_WEEK}|el ${NEXT_MONTH}|(?:este|el) (?:fin de semana|finde)|(?:en|para|allá por) {month}`, means: 'noDay' },
    { say: '(?:despu[eé]s|a la vuelta|pasad[oa]s) (?:de )?(?:las|del|el) (?:fiestas|vacaciones|puente|verano)|en (?:primavera|verano|otoño|invierno)', means: 'noDay' },
    // "el 14", "el día quince", "del 20": a day by its number alone.
    { say: `(?:el|este|al) (?:pr[oó]ximo )?(?:d[ií]a )?(?!primero |uno |primer ){day}${NO_DAY}`, means: 'day' },
    { say: `(?<=(?:del|d[ií]a) )(?!primero |uno |primer ){day}${NO_DAY}`, means: 'day' },
  ],
  weekOf: [
    'semana del(?: lunes| d[ií]a| lunes d[ií]a)?',
    'semana que (?:empieza|comienza|arranca|inicia|entra|cae)(?: el| en)?(?: lunes| d[ií]a)?',
  ],
  prepositions: ['el|del|al|d[ií]a|este|pr[oó]ximo|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo'],
  clock: {
    before: ['las|la|a|sobre las|hacia las|eso de las|desde las|hasta las|y las|versi[oó]n|nota|de'],
    behind: ['horas|hrs?|hs|h|%|por ciento|€|euros|pesos|a\\.? ?m|p\\.? ?m|de (?:la|los|las|mi|su)|jornada|kil[oó]metros|km|años'],
  },
  attached: [
    // From when, until when: "hasta el", "desde el", "entre el".
    '(?:(?<!(?:llam|telefone|marc|timbr)\\p{L}+ (?:\\p{L}+ )?)hasta|hasta pasado|hasta despu[eé]s de|desde|entre|pasado|pasado ya|ya pasado|desde antes|todos|cada)(?: el| del| el d[ií]a| d[ií]a| los)?',
    // "todos los", "los martes": what is always so.
    'los|las noches de los',
    // "no el lunes, sino el martes"
    '(?:no|ni)(?: para)?(?: el)?',
    // "la reunión del 20", "mi carta del lunes": the date of the noun before it.
    '(?<!(?:antes|despu[eé]s|alrededor|cerca|semana|partir|tarde|mañana|noche|d[ií]a|luego|a lo largo|lo m[aá]s tardar|v[ií]spera|adentro|pas[eé]) )del(?: d[ií]a)?',
    '(?:{event})(?: (?:ser[aá]|es|sale|cae|queda|est[aá]|ten[ií]a lugar|tiene lugar))?(?: fijad[oa]| previst[oa]| puest[oa])?(?: para| en| de)?(?: el)?',
    // What happens on it: "se reúne el", "vence el", "decide el".
    '(?:{happens})(?: \\p{L}+)?(?: para| hasta| antes de| a partir del?| desde)?(?: el)?',
    '(?:libres?|disponibles?|disponibilidad|incorpora(?:rme|ci[oó]n)|empezar|empiezo|vacaciones|ausente|fuera|de viaje)(?: desde| hasta| a partir| el| del| de| en)*',
  ],
  corrections: [
    '(?:perd[oó]n|digo|mejor dicho|mejor|quiero decir|me equivoco|me equivoqu[eé]|corrijo|rectifico|que diga|ay,? no|(?:bueno|espere|espera),? no|no,? no|que sea|sea)(?:[ ,:-]+(?:no|es|el|para|que|ser[aá]|sea|entonces|mejor|pues))*[ ,:;…-]*',
  ],
  joins: ['el|d[ií]a|el d[ií]a|,|o sea|o sea el|es decir|es decir el|que es|que es el|que cae en|que cae|este'],
};
