import type { DateWords } from '../dates/date-words.ts';
import { esDateRules } from './es-date-rules.ts';
import { ES_WEEKDAYS } from './es-weekdays.ts';

const DAYS = [
  ...['primero', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'],
  ...['once', 'doce', 'trece', 'catorce', 'quince', 'dieciséis', 'diecisiete', 'dieciocho'],
  ...['diecinueve', 'veinte', 'veintiuno', 'veintidós', 'veintitrés', 'veinticuatro'],
  ...['veinticinco', 'veintiséis', 'veintisiete', 'veintiocho', 'veintinueve', 'treinta'],
  'treinta y uno',
];

const withoutAccent = (word: string): string => word.replace('é', 'e').replace('ó', 'o');

/** "Veinte y dos", "ventidós", "diez y seis": the same as they are also written. */
const spellings = (word: string): string[] => [
  word,
  word.replace(/^veinti(?=\p{L})/u, 'veinte y '),
  word.replace(/^veinti/, 'venti'),
  word.replace(/^veinti/, 'vienti'),
  word.replace(/^dieci(?=\p{L})/u, 'diez y '),
];

const DAY_NUMBERS: readonly (readonly [string, number])[] = DAYS.flatMap((word, index) =>
  spellings(word)
    .flatMap((each) => [each, withoutAccent(each)])
    .map((each) => [each, index + 1] as const),
);

const ORDINALS = Object.fromEntries([
  ...DAY_NUMBERS,
  ...(['uno', 'primer'] as const).map((word) => [word, 1]),
  ...(['veintiún', 'veintiun', 'veinte y uno'] as const).map((word) => [word, 21]),
  ['treintaiuno', 31],
  ['treinta y un', 31],
]);

/** How Spanish names dates, on both sides of the ocean. */
export const esDates: DateWords = {
  weekdays: ES_WEEKDAYS,
  months: [
    'enero|ene',
    'febrero|feb',
    'marzo|mzo|mar',
    'abril|abr',
    'mayo|may',
    'junio|jun',
    'julio|jul',
    'agosto|agto|ago',
    'septiembre|setiembre|septienbre|sept|sep|set',
    'octubre|octbre|oct',
    'noviembre|novienbre|nov',
    'diciembre|disiembre|dicbre|dic',
  ],
  numbers: {
    ...Object.fromEntries(DAY_NUMBERS),
    un: 1,
    una: 1,
    uno: 1,
    'un par de': 2,
    veintiún: 21,
    primer: 1,
    segundo: 2,
    tercer: 3,
    tercero: 3,
    cuarto: 4,
    quinto: 5,
    primera: 1,
    segunda: 2,
    tercera: 3,
    '1er': 1,
    '1.er': 1,
    '1ro': 1,
    '2do': 2,
    '2º': 2,
    '2°': 2,
    '3er': 3,
    '3.er': 3,
    '3ro': 3,
    '3º': 3,
    '4to': 4,
    '4º': 4,
  },
  ordinals: ORDINALS,
  daySuffix: '\\.?[º°o]|ero|ro|er',
  hasDottedDates: false,
  rules: esDateRules,
  weekOf: [
    'semana del(?: lunes| d[ií]a| lunes d[ií]a)?',
    'semana que (?:empieza|comienza|arranca|inicia|entra|cae)(?: el| en)?(?: lunes| d[ií]a)?',
  ],
  prepositions: [
    'el|del|al|d[ií]a|este|pr[oó]ximo|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo',
  ],
  clock: {
    before: [
      'las|la|a|sobre las|hacia las|eso de las|desde las|hasta las|y las|versi[oó]n|nota|de',
    ],
    behind: [
      'horas|hrs?|hs|h|%|por ciento|€|euros|pesos|a\\.? ?m|p\\.? ?m|de (?:la|los|las|mi|su)|jornada',
      'kil[oó]metros|km|años',
    ],
  },
  attached: [
    // From when, until when: "hasta el", "desde el", "entre el".
    '(?:(?<!(?:(?:llam|telefone|marc|timbr)\\p{L}+ (?:\\p{L}+ )?|(?:noticias?|novedad(?:es)?|respuestas?|nada|sab(?:er|ido)|o[ií]do|dicho|llamado|escrito|contestad[oa]|respondido|esper(?:o|ar[eé]|amos|aremos)|aguard(?:o|ar[eé])|plazo|margen|doy|dar[eé]) (?:\\p{L}+ ){0,3}))hasta|hasta pasado|hasta despu[eé]s de|desde|entre)(?: el| del| el d[ií]a| d[ií]a| los)?',
    'son(?: el| los(?: d[ií]as)?)?(?: \\d{1,2},? (?:y|e|al?)(?: el)?)?',
    '(?:pasado|pasado ya|ya pasado|despu[eé]s de|desde antes|todos|cada)(?: el| del| el d[ií]a| d[ií]a| los)?',
    // "todos los", "los martes": what is always so.
    'los|las noches de los',
    // "no el lunes, sino el martes"
    '(?:no|ni)(?: para)?(?: el)?',
    // "la reunión del 20", "mi carta del lunes": the date of the noun before it.
    '(?<!{freeBefore} )del(?: d[ií]a)?',
    '(?:{event})(?: (?:ser[aá]|es|sale|cae|queda|est[aá]|ten[ií]a lugar|tiene lugar))?(?: fijad[oa]| previst[oa]| puest[oa])?(?: para| en| de)?(?: el)?',
    // What happens on it: "se reúne el", "vence el", "decide el".
    '(?<!(?:si|cuando|apenas) (?:ya )?)(?:{happens})(?: \\p{L}+)?(?: para| hasta| antes de| a partir del?| desde)?(?: el)?',
    '(?:libres?|disponibles?|disponibilidad|incorpora(?:rme|ci[oó]n)|empezar|empiezo|vacaciones|ausente|fuera|de viaje)(?: desde| hasta| a partir| el| del| de| en)*',
  ],
  corrections: [
    'no(?: puedo| me va)?(?:, que [^.;:,]{2,30})?[,:;]',
    'sino(?: que)?(?: para)?(?: el)?',
    // "el viernes... no, qué digo, el", "no, espere, que el", "perdón, quise decir el"
    '(?:no[,;:…. ]+)?(?:{amend}[,;:…. ]+)+(?:que|porque|si)?|no[,;:…]+ ?(?:que|porque|si)',
    '(?:perd[oó]n|digo|mejor dicho|mejor|quiero decir|me equivoco)(?:[ ,:-]+(?:no|es|el|para|que|ser[aá]|sea|entonces|mejor|pues))*[ ,:;…-]*',
    '(?:me equivoqu[eé]|corrijo|rectifico|que diga|ay,? no)(?:[ ,:-]+(?:no|es|el|para|que|ser[aá]|sea|entonces|mejor|pues))*[ ,:;…-]*',
    '(?:(?:bueno|espere|espera),? no|no,? no|que sea|sea)(?:[ ,:-]+(?:no|es|el|para|que|ser[aá]|sea|entonces|mejor|pues))*[ ,:;…-]*',
  ],
  // "El lunes estoy fuera", "desde el 13 estoy de vacaciones": the day of something else.
  owned: [
    ',? (?:yo )?(?:ya )?(?:estoy|estar[eé]|ando|andar[eé]|sigo|voy a estar|seguir[eé]) (?:\\p{L}+ ){0,2}?(?:fuera|de ' +
      'viaje|de vacaciones|ausente|ocupad[oa]|liad[oa]|de baja|de permiso|de guardia|de turno|disponible|libre|sin señal|sin cobertura)(?= ?(?:[.;!)]|$))',
    ',? (?:yo )?(?:tengo|tendr[eé]|hay) (?:\\p{L}+ ){0,2}?(?:ex[aá]men(?:es)?|m[eé]dico|turno|guardia|vacaciones|boda|mudanza|vuelo|viaje|libre|cita|ensayo|funci[oó]n|fiesta)(?= ?(?:[.;!)]|$))',
    ',? (?:yo )?(?:viajo|vuelo|me voy|me caso|me mudo|me operan|libro|empiezo|empezar[ií]a|me examino|podr[ií]a (?:empezar|incorporarme))(?= ?(?:[.;!)]|$)| a | en | de )',
  ],
  naming: [
    '(?:va a ser|ser[aá]|ser[ií]a|queda|quedamos|pongamos|digamos|pongo|mejor|entonces|pues|lo har[eé])(?: para| en)?',
  ],
  joins: [
    'el|d[ií]a|el d[ií]a|,|o sea|o sea el|es decir|es decir el|que es|que es el|que cae en|que cae|este',
  ],
};
