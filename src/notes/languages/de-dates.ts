import type { DateWords } from '../dates/date-words.ts';
import { deFeasts } from './de-feasts.ts';
import { deMonthRules } from './de-month-rules.ts';
import { deWeekRules } from './de-week-rules.ts';

const STEMS: readonly (readonly [string, number])[] = [
  ...(
    ['erst', 'zweit', 'dritt', 'viert', 'fünft', 'sechst', 'siebt', 'acht', 'neunt'] as const
  ).map((stem, index) => [stem, index + 1] as const),
  ...(['zehnt', 'elft', 'zwölft', 'dreizehnt', 'vierzehnt', 'fünfzehnt', 'sechzehnt'] as const).map(
    (stem, index) => [stem, index + 10] as const,
  ),
  ...(['siebzehnt', 'achtzehnt', 'neunzehnt', 'zwanzigst', 'einundzwanzigst'] as const).map(
    (stem, index) => [stem, index + 17] as const,
  ),
  ...(['zweiund', 'dreiund', 'vierund', 'fünfund', 'sechsund', 'siebenund'] as const).map(
    (unit, index) => [`${unit}zwanzigst`, index + 22] as const,
  ),
  ...(['achtundzwanzigst', 'neunundzwanzigst', 'dreißigst', 'einunddreißigst'] as const).map(
    (stem, index) => [stem, index + 28] as const,
  ),
  ...([
    ['siebent', 7],
    ['dreissigst', 30],
    ['einunddreissigst', 31],
    ['fuenft', 5],
  ] as const),
];

/** The hour that hangs on a weekday: "Freitagnachmittag". */
const PART = '(?:[ -]?(?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht))?';

/** How German names dates, in Germany, Austria and Switzerland. */
export const deDates: DateWords = {
  weekdays: [
    `(?:montag|mondtag|mantag|mäntig|maandag|mondog|mo\\.?)${PART}`,
    `(?:dienstag|dinstag|dienstach|ziischtig|zischtig|dingsdag|di\\.)${PART}`,
    `(?:mittwoch|mitwoch|mittwuch|mittwoche|middeweken|mi\\.)${PART}`,
    `(?:donnerstag|donerstag|dunnerstag|donnerschtag|dunschtig|donnschtig|do\\.)${PART}`,
    `(?:freitag|freidag|freitach|friitig|fritig|freedag|freidog)${PART}`,
    `(?:samstag|sonnabend|samschtig|samsdag|sünnavend|sa\\.)${PART}`,
    `(?:sonntag|sontag|sunntig|sünndag)${PART}`,
  ],
  months: [
    'januar|jänner|jan|0?1\\.',
    'februar|feber|feb|0?2\\.',
    'märz|maerz|merz|mrz|mär|0?3\\.',
    'april|apr|0?4\\.',
    'mai|mei|0?5\\.',
    'juni|juno|jun|0?6\\.',
    'juli|julei|jul|0?7\\.',
    'august|aug|0?8\\.',
    'september|sept|sep|0?9\\.',
    'oktober|oktobr|okt|0?10\\.',
    'november|nov|0?11\\.',
    'dezember|dez|0?12\\.',
  ],
  numbers: {
    ein: 1,
    eine: 1,
    einem: 1,
    einer: 1,
    einen: 1,
    ner: 1,
    nem: 1,
    zwei: 2,
    zwo: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwölf: 12,
    dreizehn: 13,
    vierzehn: 14,
    fünfzehn: 15,
    zwanzig: 20,
    einundzwanzig: 21,
    dreißig: 30,
  },
  ordinals: Object.fromEntries(
    STEMS.flatMap(([stem, day]) => ['e', 'en', 'er'].map((ending) => [`${stem}${ending}`, day])),
  ),
  daySuffix: '\\.?(?:ten|te|ter|tes|sten|ste|ster)|\\.',
  hasDottedDates: true,
  rules: [...deMonthRules, ...deFeasts, ...deWeekRules],
  weekOf: [
    '(?<=(?:der|die) )woche',
    'woche (?:vom|ab|ab dem|um den|nach dem|beginnend mit|beginnend am|ab montag|vom montag|' +
      'des)(?: montag,?)?(?: (?:dem|den))?',
  ],
  prepositions: [
    'am|bis|zum|vom|ab|dem|den|der|seit|gegen den|um den|und|auf den|bis zum|mo\\.?|di\\.?|mi\\.?',
    'do\\.?|fr\\.?|sa\\.?|so\\.?',
  ],
  clock: {
    before: [
      'um|gegen|zwischen|circa|ca\\.?|etwa|kurz (?:vor|nach)|note|von|version|stufe|kapitel|ziffer',
      'punkt|rund|abschnitt|schnitt',
    ],
    behind: [
      'uhr|h|prozent|%|€|euro|eur|chf|franken|mio|millionen|jahre|stunden|meter|km|kilo|liter',
      'prozentpunkte|promille|std',
    ],
  },
  attached: [
    // What the date belongs to: "das Gespräch am", "die Frist bis zum", "der Beirat tagt am".
    '(?:{meetings}|termins?|anzeige|fristen?|frist|deadline|bewerbungsschluss|(?<!mein[en]? ' +
      ')entscheidung|besetzung|sitzung|prüfung|anfang|beginn|start|antritt|eintritt|arbeitsbeginn|' +
      'urlaub|ferien|umzug|messe|schulung|kurs|seminar|lehrgang|abgabe|zeugnis|vertrag|kündigung|' +
      'einsendeschluss|mail|schreiben|brief|nachricht|stelle|dienstantritt){ondate}',
    // Since when, from when until when.
    '(?:seit|von|zwischen){ondate}|(?:gültig|verfügbar|frei|erreichbar|befristet|offen|geschlossen|' +
      'krank|weg|fort|verreist){ondate}',
    '(?:tagt|tagen|entscheidet|entscheiden|beginnt|beginnen|endet|enden|stattfindet|anfangen|' +
      'antreten|starten|eintreten|umziehen){ondate}',
  ],
  // "Am 13. bin ich im Urlaub": the day of being away, or of something else, is no call's.
  owned: [
    ',? (?:bin|sind|wäre|wären|bleibe) (?:ich|wir) (?:(?!wieder|zurück|aus|erreichbar)[^\\s,;.!?]+ ){0,3}?{away}(?= ?(?:[.;!)]|$))',
    ',? (?:habe?|hab|hätte) (?:ich|wir) (?:(?!zeit|vor|mir)[^\\s,;.!?]+ ){0,3}?{busy}(?= ?(?:[.;!)]|$))',
    ',? (?:könnte|kann|würde|möchte|ginge|geht|beginnt|beginne|starte) (?:ich|es|er|sie|der|die|das|mein\\p{L}*) (?:{w} ){0,4}?' +
      '(?:anfangen|beginnen|starten|loslegen|einsteigen|los|umziehen|urlaub|kurs)(?= ?(?:[.;!)]|$))',
    ',? (?:fahre?|fliege?|reise|verreise|heirate|ziehe|operiert) (?:ich|wir)(?= ?(?:[.,;!]|$)| (?:in|an|nach|um|weg|ans|für)(?! {w} bei ihnen))',
  ],
  // "Dann am 26.", "also am Dienstag": the day that stands in the end.
  naming: [
    '(?:also|dann|dann eben|dann halt|dann doch|lieber|besser|stattdessen|folglich|somit|demnach|bleibt(?: nur)?|' +
      'geht nur|nehmen wir|sagen wir|wird es|wird das|wird daraus|meinte|meine|richtig ist|gemeint (?:ist|war))(?: am| der| den)?',
  ],
  joins: ['der|den|dem|also|also der|also dem|also den|dem tag|das ist der'],
  corrections: [
    '(?:dann eben|dann halt|also doch|doch lieber|(?:(?:ach|oh|halt|moment|ah|ui|ups|huch|mist),? )?(?:nein|nee|ne|nö|naa?)|' +
      'quatsch|besser|vielmehr|halt|mist|verflixt|stimmt nicht|stopp|ups|huch|hoppla|ach du (?:je|schreck)|ach je|oje)(?:[,:… –-]+(?:doch |lieber |erst )?)?(?: am| den)?',
    '(?:pardon|sorry|korrigiere|ich meine|sagen wir|lieber|also eher|besser gesagt|verzeihung)(?:[,:… –-]+)?(?: am| den)?',
    '(?:entschuldigung|moment|korrektur|nicht (?:am )?{w},? sondern)(?: am| den)?',
  ],
};
