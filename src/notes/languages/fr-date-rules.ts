import type { DateRule } from '../dates/date-words.ts';

/** The dates that French says, the longer before those that they hold. */
export const frDateRules: readonly DateRule[] = [
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
  { say: '{weekday},? (?:le )?{day}(?! ?(?:h|heures?|min|minutes|{month}|/))', means: 'day' },
  { say: "premier (?:jour )?du mois(?: prochain| suivant| d'après)?", means: 'monthStart' },
  {
    say: '{day} (?:du mois prochain|du mois suivant|du mois|de ce mois|courant|prochain)',
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
  // Feasts with a day of their own.
  { say: 'saint-? ?jean(?:-? ?baptiste)?', means: 'date', day: 24, month: 6 },
  { say: '(?:jour de )?noël|noel', means: 'date', day: 25, month: 12 },
  { say: 'saint-? ?sylvestre', means: 'date', day: 31, month: 12 },
  { say: "jour de l'an|nouvel an", means: 'date', day: 1, month: 1 },
  { say: 'toussaint', means: 'date', day: 1, month: 11 },
  { say: 'armistice', means: 'date', day: 11, month: 11 },
  { say: 'assomption', means: 'date', day: 15, month: 8 },
  { say: 'épiphanie|fête des rois', means: 'date', day: 6, month: 1 },
  { say: 'saint-? ?nicolas', means: 'date', day: 6, month: 12 },
  { say: 'saint-? ?valentin', means: 'date', day: 14, month: 2 },
  { say: 'lundi de pâques', means: 'easter', plus: 1 },
  {
    say: 'mardi (?:de|après|qui suit(?: le (?:lundi|week-end) de)?) pâques',
    means: 'easter',
    plus: 2,
  },
  { say: "(?:jeudi de l')?ascension", means: 'easter', plus: 39 },
  { say: 'lundi de pentecôte', means: 'easter', plus: 50 },
  { say: 'vendredi saint', means: 'easter', plus: -2 },
  { say: 'pâques', means: 'easter' },
  { say: 'pentecôte', means: 'easter', plus: 49 },
  // "Mardi de la semaine 12", "semaine 12".
  { say: '{weekday} (?:de la |en )?(?:semaine|sem\\.?|s) ?(?=\\d){number}', means: 'isoWeek' },
  {
    say: '(?:semaine|sem\\.?) (?:n° ?|numéro )?(?=\\d){number}(?! (?:heures|jours|fois))',
    means: 'isoWeek',
  },
  // "Demain en huit", "dans quinze jours", "sous huitaine": a week is eight days, two are fifteen.
  { say: 'demain en (?:huit|8)', means: 'days', plus: 8 },
  { say: 'demain en (?:quinze|15)', means: 'days', plus: 15 },
  {
    say: "(?:aujourd'hui|ce jour) en (?:huit|8)|(?:sous|dans la|dans une|d'ici une) huitaine(?: de jours)?",
    means: 'days',
    plus: 7,
  },
  { say: "(?:aujourd'hui|ce jour) en (?:quinze|15)", means: 'days', plus: 14 },
  {
    say: "(?:sous|dans la|dans une|d'ici une|d'ici la) (?:petite |bonne )?quinzaine(?: de jours)?",
    means: 'days',
    plus: 14,
  },
  {
    say: '{weekday}(?: prochain)?(?: matin| soir| midi| après-midi)? en (?:huit|8)(?: jours)?',
    means: 'weekdayPlusWeeks',
    plus: 1,
  },
  {
    say: '{weekday}(?: prochain)?(?: matin| soir| midi| après-midi)? en (?:quinze|15)(?: jours)?',
    means: 'weekdayPlusWeeks',
    plus: 2,
  },
  {
    say: "(?:dans|sous|d'ici|d'ici à) (?:les )?huit(?: petits| prochains)? jours",
    means: 'days',
    plus: 7,
  },
  {
    say: "(?:dans|sous|d'ici|d'ici à) (?:les )?quinze(?: petits| prochains)? jours",
    means: 'days',
    plus: 14,
  },
  { say: 'huit jours (?:après|plus tard)(?: jour pour jour)?', means: 'daysAfter', plus: 7 },
  { say: 'quinze jours (?:après|plus tard)(?: jour pour jour)?', means: 'daysAfter', plus: 14 },
  {
    say: "(?:dans|sous|d'ici|d'ici à) (?:les )?(?:quelque )?{number} (?:(?:petits|bons|prochains) )?(?:jours?|j)",
    means: 'days',
  },
  { say: "(?:dans|sous|d'ici) (?:24 ?h|24 ?heures|vingt-quatre heures)", means: 'days', plus: 1 },
  {
    say: "(?:dans|sous|d'ici) (?:48 ?h|48 ?heures|quarante-huit heures)",
    means: 'days',
    plus: 2,
  },
  {
    say: "(?:dans|sous|d'ici) (?:72 ?h|72 ?heures|soixante-douze heures)",
    means: 'days',
    plus: 3,
  },
  {
    say: "(?:dans|sous|d'ici|d'ici à) {number} (?:petites |bonnes )?(?:semaines?|sem)(?: jour pour jour| exactement)?",
    means: 'weeks',
  },
  // "Jeudi de la semaine prochaine", "jeudi dans deux semaines".
  {
    say: "{weekday},? (?:dans (?:deux|2) semaines|de la semaine d'après la prochaine)",
    means: 'weekdayNextWeek',
    plus: 7,
  },
  {
    say: '{weekday}(?: matin| soir| midi| après-midi)?,? (?:de |en )?(?:la )?semaine (?:prochaine|qui vient|à venir|pro|suivante)',
    means: 'weekdayNextWeek',
  },
  { say: "{weekday},? de l'autre semaine", means: 'weekdayNextWeek' },
  {
    say: "(?:la )?semaine (?:prochaine|qui vient|pro),? (?:c'est-à-dire |soit |donc |dès )?(?:le )?{weekday}(?! {day})",
    means: 'weekdayNextWeek',
  },
  // "Le lundi suivant", "le mardi qui suit": after the date that was spoken of.
  {
    say: "{weekday} (?:suivant|d'après|qui suit|qui suivra|d'ensuite|immédiatement après|(?:juste )?après(?= (?:le|cette|pâques) ?(?:\\d|date|{day7}|$)))",
    means: 'weekdayAfter',
  },
  { say: 'premier {weekday} (?:qui suit|après|suivant)', means: 'weekdayAfter' },
  { say: '{weekday} de (?:la même|cette même) semaine', means: 'weekdayAfter' },
  { say: '{weekday} (?:prochain|pro|proch)', means: 'nextWeekday' },
  { say: '{weekday}(?: qui vient| à venir| en cours)?', means: 'weekday' },
  // "Demain", "le lendemain de", "la veille".
  { say: 'apr[èeé]s?[ -]?(?:demain|dmain|2main)|aprem?-demain', means: 'days', plus: 2 },
  { say: "demain|d'main|dmain|2main|deman", means: 'days', plus: 1 },
  { say: 'surlendemain{afterwhat}', means: 'daysAfter', plus: 2 },
  { say: 'lendemain{afterwhat}', means: 'daysAfter', plus: 1 },
  {
    say: "(?:le )?jour (?:suivant|d'après)|(?:le )?(?:matin|soir) (?:suivant|d'après)",
    means: 'daysAfter',
    plus: 1,
  },
  { say: 'avant-? ?veille{afterwhat}', means: 'daysAfter', plus: -2 },
  { say: '(?<=(?:la|dès la) )veille{afterwhat}', means: 'daysAfter', plus: -1 },
  { say: '{number} jours? (?:après|plus tard)(?: jour pour jour)?', means: 'daysAfter' },
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
    say: '(?:ce jour|ce moment|cet instant|cette date|cette échéance|ce matin|ce soir|cet après-midi)-? ?là',
    means: 'sameDay',
  },
  {
    say: "(?:à|passé|dès|pour|après|vers) cette (?:date|échéance)|jour (?:même|dit|j)|d'ici là|alors(?= ?[.,;!]|$)",
    means: 'sameDay',
  },
  {
    say: 'passé ce (?:délai|jour|terme)|ce même jour|le même jour|à ce moment',
    means: 'sameDay',
  },
  // "Le 2", "d'ici au 20"; "le premier" by itself is mostly no day.
  {
    say: '(?<=(?<!\\p{L})(?:le|au|du) )(?!premier (?!au |à |dans |en |vers |pour ))(?!un )(?!(?:deux|2|3|trois) (?:sont|me|autres)){day}(?! ?(?:h|heures?|min|%|ans|rue|bis|ème|place|poste|janv))',
    means: 'day',
  },
];
