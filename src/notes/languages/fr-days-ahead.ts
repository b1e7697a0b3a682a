import type { DateRule } from '../dates/date-words.ts';

/** So many days or weeks ahead, in French. */
export const frDaysAhead: readonly DateRule[] = [
  // "Demain en huit", "dans quinze jours", "sous huitaine": a week is eight days, two are fifteen.
  { say: 'demain en (?:huit|8)', means: 'days', plus: 8 },
  { say: 'demain en (?:quinze|15)', means: 'days', plus: 15 },
  {
    say:
      "(?:aujourd'hui|ce jour) en (?:huit|8)|(?:sous|dans|ds|d'ici|passé)(?: à)?(?: la|" +
      ' une)? (?:petite |bonne )?huitaine(?: de jours)?',
    means: 'days',
    plus: 7,
  },
  { say: "(?:aujourd'hui|ce jour) en (?:quinze|15)", means: 'days', plus: 14 },
  {
    say:
      "(?:sous|dans|ds|d'ici|passé|après)(?: à)?(?: la| une)? (?:petite |bonne |" +
      'grosse )?quinzaine(?: de jours)?',
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
    say:
      "(?:dans|ds|sous|d'ici|d'ici à|endéans|au terme de|à l'issue de|dans un délai de|au bout d(?:e |')) ?(?:les )?{about}*{number} (?:(?:petits|bons|" +
      'prochains) )?(?:jours?|j)',
    means: 'days',
  },
  { say: 'j ?\\+ ?(?=\\d){number}', means: 'days' },
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
    say:
      "(?:dans|ds|sous|d'ici|d'ici à|endéans|au terme de|à l'issue de|dans un délai de|au bout d(?:e |')) ?(?:les )?{about}*{number} (?:petites |bonnes |pleines |" +
      'prochaines )?(?:semaines?|sem)(?: jour pour jour| exactement)?',
    means: 'weeks',
  },
  // "Jeudi de la semaine prochaine", "jeudi dans deux semaines".
  {
    say: "{weekday},? (?:dans (?:deux|2) semaines|de la semaine d'après la prochaine)",
    means: 'weekdayNextWeek',
    plus: 7,
  },
  {
    say:
      '{weekday}(?: matin| soir| midi| après-midi)?,? (?:de |en )?(?:la )?semaine (?:prochaine|' +
      'qui vient|à venir|pro)',
    means: 'weekdayNextWeek',
  },
  { say: "{weekday},? de l'autre semaine", means: 'weekdayNextWeek' },
  {
    say:
      "{weekday}(?: matin| soir| midi| après-midi)?,? (?:de |en )?(?:la )?semaine (?:suivante|d'après|" +
      'qui suit|qui suivra)',
    means: 'weekdayWeekAfter',
  },
  {
    say:
      "(?:la )?semaine (?:prochaine|qui vient|pro),? (?:c'est-à-dire |soit |donc |" +
      'dès )?(?:le )?{weekday}(?! {day})',
    means: 'weekdayNextWeek',
  },
];
