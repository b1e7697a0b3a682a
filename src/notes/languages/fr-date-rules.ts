import type { DateRule } from '../dates/date-words.ts';
import { frDaysAhead } from './fr-days-ahead.ts';
import { frFeasts } from './fr-feasts.ts';
import { frLooseDates } from './fr-loose-dates.ts';
import { frWaits } from './fr-wait-dates.ts';

/** The dates that French says, the longer before those that they hold. */
export const frDateRules: readonly DateRule[] = [
  ...frLooseDates,
  // "Le premier lundi de mai", "le dernier jeudi du mois".
  { say: "{number} {weekday} (?:de |d'|du mois de ){month}", means: 'nthWeekday' },
  { say: '{number} {weekday} (?:du mois|de ce mois)', means: 'nthWeekday' },
  {
    say: '{number} {weekday} du mois (?:prochain|suivant|à venir)',
    means: 'nthWeekday',
    plus: 1,
  },
  { say: "dernier {weekday} (?:de |d'|du mois de ){month}", means: 'lastWeekday' },
  { say: 'dernier {weekday} (?:du|de ce) mois', means: 'lastWeekday' },
  // "Mardi 14 avril", "le quinze mars 2027", "le 1er du mois prochain".
  {
    say: "{weekday},? (?:le |du |au )?{day} (?:de |d'|du mois de )?{month}\\.?(?:,? {year})?",
    means: 'date',
  },
  { say: "{day} (?:de |d'|du mois de )?{month}\\.?(?:,? {year})?", means: 'date' },
  {
    say:
      '{weekday},? (?:le )?(?!premier (?!au |à |dans |en |vers |pour )){day}(?! ?(?:h|heures?|min|minutes|{month}|/)|' +
      ' (?:fois|mots|jours?|semaines?|personnes|appels?|rendez-vous|réunions?|entretiens?|cours|patients|clients|candidats) ?)',
    means: 'day',
  },
  {
    say: '{day} (?:du|de ce) mois (?:prochain|suivant|à venir|qui vient|pro)',
    means: 'day',
    plus: 1,
  },
  { say: "premier (?:jour )?du mois(?: prochain| suivant| d'après)?", means: 'monthStart' },
  {
    say: '{day} (?:du mois|de ce mois|courant|prochain)',
    means: 'day',
  },
  // "Mi-mars", "début avril", "fin mai", "fin du mois".
  { say: 'mi-? ?{month}', means: 'date', day: 15 },
  { say: "milieu (?:de |d'|du mois de ){month}", means: 'date', day: 15 },
  { say: "(?:tout )?début (?:de |d'|du mois de )?{month}", means: 'monthStart' },
  { say: "(?:tout )?début (?:du )?mois(?: prochain| suivant| d'après)?", means: 'monthStart' },
  { say: "(?:toute )?fin (?:de |d'|du mois de )?{month}", means: 'monthEnd' },
  { say: "dernier jour (?:de |d'|du mois de ){month}", means: 'monthEnd' },
  { say: "(?:toute )?fin (?:du )?mois (?:prochain|suivant|d'après)", means: 'monthEnd', plus: 1 },
  { say: '(?:(?:toute )?fin (?:de |du |de ce |ce )?|dernier jour du )mois', means: 'monthEnd' },
  ...frFeasts,
  // "Mardi de la semaine 12", "semaine 12".
  { say: '{weekday} (?:de la |en )?(?:semaine|sem\\.?|s) ?(?=\\d){number}', means: 'isoWeek' },
  {
    say: '(?:semaine|sem\\.?) (?:n° ?|numéro )?(?=\\d){number}(?! (?:heures|jours|fois))',
    means: 'isoWeek',
  },
  ...frDaysAhead,
  // "Le lundi suivant", "le mardi qui suit": after the date that was spoken of.
  {
    say:
      "{weekday} (?:suivant|d'après|qui suit|qui suivra|d'ensuite|immédiatement après|" +
      '(?:juste )?après(?= (?:(?:le|cette|pâques) ?(?:\\d|date|{day7}|$)|{feast})))',
    means: 'weekdayAfter',
  },
  { say: '{weekday} (?=du jeûne)', means: 'weekdayAfter' },
  { say: 'premier {weekday} (?:qui suit|après|suivant)', means: 'weekdayAfter' },
  { say: '{weekday} de (?:la même|cette même) semaine', means: 'weekdayAfter' },
  { say: '{weekday} (?:prochain|pro|proch)', means: 'nextWeekday' },
  { say: '{weekday}(?: qui vient| à venir| en cours)?', means: 'weekday' },
  // "Demain", "le lendemain de", "la veille".
  { say: 'apr[èeé]s?[ -]?(?:demain|dmain|2main)|aprem?-demain', means: 'days', plus: 2 },
  { say: "demains?|d'main|dmain|dmn|2main|2m1|deman|demin|demein|deumain", means: 'days', plus: 1 },
  { say: 'surlendemain{afterwhat}', means: 'daysAfter', plus: 2 },
  { say: 'lendemain{afterwhat}', means: 'daysAfter', plus: 1 },
  {
    say: "(?:le )?jour (?:suivant|d'après)|(?:le )?(?:matin|soir) (?:suivant|d'après)",
    means: 'daysAfter',
    plus: 1,
  },
  { say: 'avant-? ?veille{afterwhat}', means: 'daysAfter', plus: -2 },
  { say: '(?<=(?:la|dès la) )veille{afterwhat}', means: 'daysAfter', plus: -1 },
  { say: '{number} jours? (?:avant|auparavant|plus tôt)', means: 'daysAfter', plus: -1 },
  { say: '{number} semaines? (?:avant|auparavant|plus tôt)', means: 'daysAfter', plus: -7 },
  {
    say: '{number} jours? (?:ouvrés?|ouvrables?|de travail|travaillés?|francs?) (?:après|plus tard){afterevent}',
    means: 'workdaysAfter',
  },
  {
    say: '{number} jours? (?:après|plus tard)(?: jour pour jour)?{afterevent}',
    means: 'daysAfter',
  },
  {
    say: '{number} semaines? (?:après|plus tard)(?: jour pour jour)?|semaine suivante',
    means: 'daysAfter',
    plus: 7,
  },
  // "En début de semaine prochaine", "en fin de semaine".
  {
    say: '(?:tout )?début (?:de )?(?:la )?semaine (?:prochaine|qui vient|pro|suivante)',
    means: 'nextWeek',
  },
  {
    say: '(?:tout )?début (?:de )?(?:la )?semaine|premier jour de la semaine(?: prochaine)?',
    means: 'nextWeek',
  },
  {
    say: '(?:milieu|mi-?) ?(?:de )?(?:la )?semaine (?:prochaine|qui vient|pro|suivante)',
    means: 'nextWeek',
    plus: 2,
  },
  {
    say: 'fin (?:de )?(?:la )?semaine (?:prochaine|qui vient|pro|suivante)',
    means: 'nextWeek',
    plus: 4,
  },
  { say: 'fin (?:de )?(?:la |cette )?semaine', means: 'weekEnd' },
  {
    say:
      '(?:ce jour|ce moment|cet instant|cette date|cette échéance|ce matin|ce midi|ce soir|cet après-midi|' +
      'ce {day7}|ce lendemain)-? ?là',
    means: 'sameDay',
  },
  {
    say:
      "(?:à|passé|dès|pour|après|vers) cette (?:date|échéance)|(?:jour|soir|midi|matin|après-midi) même|jour (?:dit|j(?! ?\\+))|d'ici là|" +
      '(?:juste|aussitôt|tout de suite|immédiatement) après(?= ?[.,;!]|$)|dans la foulée|en sortant de (?:chez (?:lui|elle|eux)|là)|' +
      'alors(?= ?[.,;!]|$)',
    means: 'sameDay',
  },
  {
    say: 'passé ce (?:délai|jour|terme)|ce même jour|le même jour|à ce moment',
    means: 'sameDay',
  },
  // "Le 2", "d'ici au 20"; "le premier" by itself is mostly no day.
  {
    say:
      '(?<=(?<!\\p{L})(?:le|au|du) )(?!premier (?!au |à |dans |en |vers |pour ))(?!un )(?!(?:deux|2|3|' +
      'trois) (?:sont|me|autres)){day}(?! ?(?:h|heures?|min|%|ans|rue|bis|ème|place|poste|janv))',
    means: 'day',
  },
  ...frWaits,
];
