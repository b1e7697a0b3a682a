import type { DateWords } from '../dates/date-words.ts';
import { deFeasts } from './de-feasts.ts';
import { deMonthRules } from './de-month-rules.ts';
import { deWeekRules } from './de-week-rules.ts';
import { deWeekdays } from './de-weekday-names.ts';

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

const UNITS = ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'] as const;

/** Other spellings and the dialects' own words. */
const LOOSE_NUMBERS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    'eine einem einer einen eines ner nem ne eener eene oana oaner aner ana ra era a'
      .split(' ')
      .map((word) => [word, 1]),
  ),
  zwo: 2,
  zwoa: 2,
  zwee: 2,
  zwöi: 2,
  zweier: 2,
  dreier: 3,
  fuenf: 5,
  foif: 5,
  zwoelf: 12,
  dreissig: 30,
};

const deNumbers: Readonly<Record<string, number>> = Object.fromEntries<number>([
  ...UNITS.map((unit, index) => [unit, index + 1] as const),
  ...UNITS.map((unit, index) => [`${unit}undzwanzig`, index + 21] as const),
  ...(
    ['zehn', 'elf', 'zwölf', 'dreizehn', 'vierzehn', 'fünfzehn', 'sechzehn', 'siebzehn'] as const
  ).map((word, index) => [word, index + 10] as const),
  ...([
    ['achtzehn', 18],
    ['neunzehn', 19],
    ['zwanzig', 20],
    ['dreißig', 30],
  ] as const),
  ...Object.entries(LOOSE_NUMBERS),
]);

/** How German names dates, in Germany, Austria and Switzerland. */
export const deDates: DateWords = {
  weekdays: deWeekdays,
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
  numbers: deNumbers,
  ordinals: Object.fromEntries(
    STEMS.flatMap(([stem, day]) => ['e', 'en', 'er'].map((ending) => [`${stem}${ending}`, day])),
  ),
  daySuffix: '\\.?(?:ten|te|ter|tes|sten|ste|ster)|\\.',
  hasDottedDates: true,
  rules: [...deMonthRules, ...deFeasts, ...deWeekRules],
  weekOf: [
    '(?<=(?:der|die|da|de|dr|di) )(?:woche?|wochn|wuche?)',
    'woche,? (?:die|welche) (?:am|mit dem|vom|ab dem)',
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
      'einsendeschluss|\\p{L}+(?:start|beginn|schluss|eröffnung|premiere|prüfung|sitzung)|mail|schreiben|brief|nachricht|stelle|dienstantritt){ondate}',
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
    ',? (?:{w} ){0,3}?(?:besetzt|vergeben|entschieden|eröffnet|geschlossen) (?:werden|wird|sein|ist)(?![\\p{L}])',
    ',? (?:bestellt|einbestellt|geladen|eingeladen|vorgeladen|terminiert|angesetzt)(?= ?(?:[.,;!)]|$))',
    ',? (?:ist|wäre|war|steht|findet|beginnt|endet) (?:ja |dann |noch |bei (?:uns|mir) |auch |leider ){0,2}(?:(?:der|die|das|mein\\p{L}*|unser\\p{L}*|ihr\\p{L}*|' +
      'ein\\p{L}*) )?(?:\\p{L}+ )?(?:{busy}|betriebsausflug|\\p{L}*(?:fest|sitzung|feier|ferien|prüfung|schluss|messe|inventur))(?: statt| an)?(?= ?(?:[.;!)]|$))',
    ',? (?:fahre?|fliege?|reise|verreise|heirate|ziehe|operiert) (?:ich|wir)(?= ?(?:[.,;!]|$)| (?:in|an|nach|um|weg|ans|für)(?! {w} bei ihnen))',
  ],
  // "Dann am 26.", "also am Dienstag": the day that stands in the end.
  naming: [
    '(?:also|dann|dann eben|dann halt|dann doch|lieber|besser|stattdessen|folglich|somit|demnach|bleibt(?: nur)?|' +
      'geht nur|nehmen wir|sagen wir|wird es|wird das|wird daraus|meinte|meine|richtig ist|gemeint (?:ist|war))(?: am| der| den)?',
  ],
  joins: [
    'einem|ein|das ist ein|das wäre der|der|den|dem|also|also der|also dem|also den|dem tag|das ist der',
  ],
  corrections: [
    '(?:dann eben|dann halt|also doch|doch lieber|(?:(?:ach|oh|halt|moment|ah|ui|ups|huch|mist),? )?(?:nein|nee|ne|nö|naa?)|' +
      'quatsch|besser|vielmehr|halt|mist|verflixt|stimmt nicht|stopp|ups|huch|hoppla|ach du (?:je|schreck)|ach je|oje)(?:[,:… –-]+(?:doch |lieber |erst )?)?(?: am| den)?',
    '(?:pardon|sorry|korrigiere|ich meine|sagen wir|lieber|also eher|besser gesagt|verzeihung)(?:[,:… –-]+)?(?: am| den)?',
    '(?:entschuldigung|moment|korrektur|nicht (?:am )?{w},? sondern)(?: am| den)?',
  ],
};
