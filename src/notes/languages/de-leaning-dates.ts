import type { DateRule } from '../dates/date-words.ts';

/** Dates that lean on one that was spoken of: "am Tag danach", "drei Tage vor", "da". */
export const deLeaningDates: readonly DateRule[] = [
  {
    say: '(?:am |den )?(?:tag|abend|morgen) (?:davor|zuvor|vorher)',
    means: 'daysAfter',
    plus: -1,
  },
  { say: '(?:am )?(?:vortag|vorabend)(?: vo[nm])?', means: 'daysAfter', plus: -1 },
  {
    say: '(?:am )?(?:werk|arbeits)tag (?:danach|darauf|drauf|nach)(?: dem(?! \\d)| der| den)?',
    means: 'workdaysAfter',
  },
  { say: '(?:einen|1) tag (?:früher|eher|vorher)|tags vorher', means: 'daysAfter', plus: -1 },
  { say: '{number} tage (?:früher|eher)', means: 'daysAfter', plus: -1 },
  {
    say: '{number} (?:werk|arbeits)tage? (?:danach|darauf|drauf|später|nach)(?: dem(?! \\d)| der)?',
    means: 'workdaysAfter',
  },
  {
    say: '(?:am )?(?:nächst|erst|folgend|darauffolgend)en (?:werk|arbeits)tag (?:danach|darauf|nach)(?: dem(?! \\d)| der| den)?',
    means: 'workdaysAfter',
  },
  { say: 'tags (?:davor|zuvor)', means: 'daysAfter', plus: -1 },
  {
    say: '(?:am |einen |ein )?(?:tag|abend) vor(?: dem(?! \\d)| der| den)?',
    means: 'daysAfter',
    plus: -1,
  },
  { say: '(?:am )?vorabend des', means: 'daysAfter', plus: -1 },
  {
    say: '(?:am |den |einen )?tag (?:danach|darauf|drauf|später|nachher)',
    means: 'daysAfter',
    plus: 1,
  },
  { say: 'tags (?:darauf|drauf)|anderntags|am nächsten tag', means: 'daysAfter', plus: 1 },
  {
    say:
      '(?:am )?(?:folgetag|(?:folgenden|darauffolgenden|nächsten|anderen) (?:tag|morgen|vormittag|' +
      'werktag))',
    means: 'daysAfter',
    plus: 1,
  },
  {
    say: '(?:am |gleich am |einen |ein )?tag nach(?: dem(?! \\d)| der| den)?',
    means: 'daysAfter',
    plus: 1,
  },
  {
    say: '{number} tage? (?:danach|darauf|drauf|später|nach)(?: dem(?! \\d)| der)?',
    means: 'daysAfter',
  },
  {
    say: '{number} tage? (?:davor|zuvor|vorher|vor)(?: dem(?! \\d)| der)?',
    means: 'daysAfter',
    plus: -1,
  },
  {
    say: '(?:eine|ne) woche (?:danach|darauf|drauf|später|nach)(?: dem(?! \\d)| der)?',
    means: 'daysAfter',
    plus: 7,
  },
  {
    say: '{number} wochen (?:danach|darauf|drauf|später|nach)(?: dem| der)?',
    means: 'daysAfter',
    plus: 7,
  },
  // "An dem Tag, der im Betreff steht": the subject's date.
  {
    say: 'an (?:dem|jenem) (?:tag|datum|termin)(?=,? (?:der|das|den|aus|im|vom) (?:{w} ){0,4}?(?:betreff|titel|überschrift|betreffzeile))',
    means: 'noDay',
  },
  {
    say: '(?:an|zu|genau an) (?:diesem|dem|jenem|besagtem) (?:tag|datum|termin)',
    means: 'sameDay',
  },
  { say: 'am (?:selben|gleichen|besagten|genannten) (?:tag|datum|abend)', means: 'sameDay' },
  { say: '(?:bis )?dahin|dann(?!{dated})', means: 'sameDay' },
  {
    say:
      '(?:^|(?<=[,:;–-] |und |aber ))da(?!{dated})(?= (?:ruf|werd|meld|kling|telefon|möcht|will|' +
      'läut|wähl|greif|häng|würd|nehm|erlaub|hör|hab|kling|bekomm|frag|darf|kann))',
    means: 'sameDay',
  },
];
