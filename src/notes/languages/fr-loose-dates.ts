import type { DateRule } from '../dates/date-words.ts';
import { saying } from './saying.ts';

const OTHER =
  "(?:l'autre|le suivant|celui (?:d'après|qui suit|de la semaine (?:d'après|suivante))|le (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (?:d'après|suivant))";
const COMING = '(?: (?:qui vient|prochain|qui arrive)|-ci)?';

/** Days gone by, times that are no day, and counts of working days and months. */
export const frLooseDates: readonly DateRule[] = [
  // "Pas ce lundi qui vient, l'autre", "lundi, pas celui-ci, le suivant".
  ...saying(
    'weekdayPlusWeeks',
    [
      `pas (?:le |ce )?{weekday}${COMING},? ?(?:mais )?(?:plutôt )?${OTHER}(?: {day7})?(?! (?:dernier|passé))`,
      `{weekday},? (?:mais )?(?:non )?pas (?:celui(?:-ci| qui vient| de cette semaine)|ce {day7}|le prochain),? ?(?:mais )?${OTHER}(?: {day7})?`,
      "{weekday} d'après,? (?:et )?pas (?:celui(?:-ci| qui vient)|ce {day7})",
    ],
    { plus: 1 },
  ),
  // "Le mercredi de la semaine du 30".
  ...saying(
    'weekdayWeekAfter',
    ['{weekday} de la semaine(?= (?:du|commençant le|qui commence le) (?:{day7} )?\\d)'],
    { plus: -7 },
  ),
  // "Jeudi dernier", "le 3 mars dernier", "il y a huit jours".
  ...saying('past', [
    '{weekday} (?:dernier|passé|de la semaine (?:dernière|passée))',
    '(?:{weekday},? )?{day}(?: {month})? (?:dernier|écoulé|passé)(?! délai)',
    'il y a (?:{number}|quelques) (?:jours?|semaines?|mois)|(?:la )?semaine (?:dernière|passée)',
    "avant-? ?hier|hier|mois (?:dernier|passé)|l'autre {weekday}",
  ]),
  // "Le 22 mars tombe un dimanche".
  ...saying('date', [
    '{day}(?: {month})?,? (?:qui )?(?:tombe|tombera|tombant) (?:bien |justement |pourtant |cette année )?une? {weekday}',
  ]),
  // "Entre Noël et Nouvel An, le 29".
  ...saying(
    'date',
    [
      'entre (?:la )?no[eë]l et (?:le )?(?:nouvel an|jour de l.an),? (?:soit )?le (?:{weekday} )?{day}',
    ],
    {
      month: 12,
    },
  ),
  // "Courant avril", "un de ces jours".
  ...saying('noDay', [
    "entre (?:la )?no[eë]l et (?:le )?(?:nouvel an|jour de l' ?an|premier janvier|1er janvier|saint-sylvestre)|entre les fêtes",
    "(?:dans le )?courant (?:du mois )?(?:de |d')?{month}",
    '(?:en|au mois de|durant|pendant|tout) {month}(?! \\d)',
    "(?:l' ?)?un de ces (?:jours|quatre|matins|soirs|midis|après-midis?|quatre matins)|un (?:jour|soir|matin) (?:ou l'autre|prochain)",
    '(?:première|deuxième|seconde) quinzaine',
    '(?:dans|durant|au cours d[ue]s?|pendant|au fil) (?:de )?(?:ces |les |' +
      "des )?(?:tout )?(?:prochains|premiers|quelques) (?:prochains )?jours(?! d[e'])",
  ]),
  ...saying('weekdayNextWeek', ['{weekday},? dans une semaine']),
  // "Dans cinq jours ouvrés", "dans un mois".
  ...saying('workdays', [
    "(?:dans|ds|sous|d'ici|d'ici à|après|passés?|endéans|au bout d(?:e |')|au terme de|à l'issue de|dans un délai de) ?(?:les )?{about}*{number} (?:prochains |petits |bons )?jours? (?:ouvrés?|" +
      'ouvrables?|de travail|travaillés?|francs?)',
  ]),
  ...saying('months', ["(?:dans|ds|d'ici|d'ici à|sous) {about}*{number} mois"]),
  // "Le premier jour ouvré d'avril", "dans les premiers jours de mai".
  ...saying('firstWorkday', [
    "premier jour (?:ouvré|ouvrable|travaillé|de travail) (?:de |d'|du mois de ){month}",
    'premier jour (?:ouvré|ouvrable|travaillé|de travail) du mois(?: prochain| suivant)?',
  ]),
  ...saying('monthStart', [
    "(?:tout )?(?:premiers? jours?|première semaine) (?:de |d'|du mois de ){month}",
  ]),
  ...saying('day', ['(?:mi-? ?mois|milieu d[eu] (?:ce )?mois)(?! prochain| suivant)'], { day: 15 }),
  ...saying('day', ['(?:mi-? ?mois|milieu du mois) (?:prochain|suivant)'], { day: 15, plus: 1 }),
  // "Après le week-end", "ce soir".
  { say: '(?:après|passé) (?:le|ce) (?:week-?end|w-?e)', means: 'weekday', weekday: 1 },
  ...saying('days', [
    "(?:dès |encore )?aujourd'hui(?! en)(?: même)?|(?<!(?:de|pour|depuis|jusqu'à) )(?:ce soir|ce midi|cett?e? (?:après-? ?midi|aprem|aprèm|aprém|ap-?m|nuit))(?!-| (?:là|dernière|passée))",
    "(?<!(?:de|pour|depuis|à) |dit )(?:(?:tout|tt) (?:à|a) l'heure|tantôt(?= ?[.,;!]|$| (?:vers|à|après|dès|pour|en) ))(?! (?:de|pour) )",
  ]),
];
