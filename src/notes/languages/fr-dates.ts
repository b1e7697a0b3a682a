import type { DateWords } from '../dates/date-words.ts';
import { frDateRules } from './fr-date-rules.ts';

const WORDS = [
  ...['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
  ...['onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize'],
  ...['dix-sept', 'dix-huit', 'dix-neuf', 'vingt', 'vingt-et-un', 'vingt-deux', 'vingt-trois'],
  ...['vingt-quatre', 'vingt-cinq', 'vingt-six', 'vingt-sept', 'vingt-huit', 'vingt-neuf'],
  ...['trente', 'trente-et-un'],
];
const COUNTED = WORDS.flatMap((word, index) => [
  [word, index + 1] as const,
  [word.replaceAll('-', ' '), index + 1] as const,
]);

/** How French names dates. */
export const frDates: DateWords = {
  weekdays: [
    'lundis?|lun\\.',
    'mardis?|mar\\.',
    'mercredis?|mercerdi|mecredi|mer\\.',
    'jeudis?|jeu\\.',
    'vendredis?|vendredie?|ven\\.|vendr\\.',
    'samedis?|sam\\.',
    'dimanches?|dim\\.',
  ],
  months: [
    'janvier|janv|jan',
    'février|fevrier|févr|fevr|fév|fev',
    'mars',
    'avril|avr',
    'mai',
    'juin',
    'juillet|juill|juil',
    'août|aout',
    'septembre|sept',
    'octobre|oct',
    'novembre|nov',
    'décembre|decembre|déc|dec',
  ],
  numbers: {
    ...Object.fromEntries(COUNTED),
    une: 1,
    'une petite': 1,
    'une bonne': 1,
    'une dizaine de': 10,
    'une douzaine de': 12,
    'une vingtaine de': 20,
    premier: 1,
    '1er': 1,
    second: 2,
    deuxième: 2,
    '2e': 2,
    troisième: 3,
    '3e': 3,
    quatrième: 4,
    '4e': 4,
    '2nd': 2,
    '2ème': 2,
    seconde: 2,
    '3ème': 3,
    '4ème': 4,
    cinquième: 5,
  },
  ordinals: { ...Object.fromEntries(COUNTED.filter(([word]) => word !== 'un')), premier: 1 },
  daySuffix: 'er|ier|ère|ème|e',
  hasDottedDates: true,
  rules: frDateRules,
  weekOf: [
    'semaine(?: de travail)? (?:du|commençant le|qui commence le|débutant le|qui débute le)(?: lundi)?',
  ],
  prepositions: ['le|du|au|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche'],
  clock: {
    before: ['à|vers|entre|dès|de|depuis'],
    behind: ['h|heures?|hrs?|%|€|euros|francs|km|temps|e|ème|èmes|pouces?|places?'],
  },
  attached: [
    // "Non pas lundi, mais mardi".
    '(?<!pourquoi )(?:non )?pas(?: le| ce| pour le| dès le| dès)?|ni(?: le)?',
    // "L'entretien du 9", "le jury est le 9", "la rentrée étant le mercredi 1er".
    '(?:entretien|réunion|comité|jury|rendez-vous|rdv|examen|inventaire|formation|rentrée)',
    '{event}(?: \\p{L}+)?(?: (?:est|sera|aura lieu|a lieu|étant|tombe|tombera))?(?: (?:fixée?|' +
      'prévue?|programmée?))?{uptoday}',
    // "Qui se réunit le 9", "je pars le 12", "vous fermez lundi".
    "{happens}(?: (?!vers|par|au|tél|appel|rappel|(?:et|puis|mais|ou) )[\\p{L}']+){0,3}?{upto}",
    // "Absent jusqu'au 12", "disponible à partir du 4", "depuis le 3".
    '(?:absente?|disponible|libre|indisponible|congés?|vacances|déplacement|formation|voyage|retour|' +
      'valable|valide|ouvert|fermé)' +
      "(?: [\\p{L}']+){0,2}?{upto}",
    "(?:depuis|à compter|jusqu'au|jusqu'à|daté|datée|né|née)(?: le| du| de)?",
  ],
  owned: [
    // "Lundi on m'opère", "mardi mon fils passe son bac".
    "(?: matin| soir| midi| après-midi)?,? (?:on (?:m'|me |l'|les )(?!r?app)|(?:mon|ma|mes) (?!appel|coup)\\p{L}+ (?:a|ont|est|sont|passe|joue|se|part|arrive|fête|vient))",
    // "Mercredi, c'est votre inventaire", "jeudi étant férié", "mardi vous avez votre comité".
    "(?: matin| soir| midi| après-midi)?,? (?:c'est|est|sera|ce sera|étant|tombe|il y a|a lieu|" +
      'aura lieu)(?= (?!moi|la date|le (?:jour|mieux|moment|plus)|que|promis|entendu|convenu|noté|parfait|mieux|bon|bien|' +
      'possible|avec|mon|au téléphone|prévu|fixé|confirmé|sûr|décidé|réglé|juré|dit|à |dans |pour )\\p{L})',
    '(?: matin| soir| midi| après-midi)?,? vous (?:avez|êtes|fermez|siégez|décidez|recevez|partez|' +
      'rentrez|serez)',
  ],
  corrections: [
    // "Jeudi, alors", "le 25, donc", at the start.
    '(?:le )?(?:{day7}|\\d{1,2})(?: \\d{1,2})?,? (?:alors|plutôt|donc|du coup)(?! (?:je|vous|on|il))',
    // "Lundi est férié : mardi", "lundi, c'est férié, donc ce sera mardi".
    "(?:c'est|est|tombe|suis|serai|fermez|étant)(?: [\\p{L}']+){0,3} {blocked} ?:(?: ?(?:donc|alors|plutôt|le|au))*",
    '(?:(?:donc |alors )?(?:ce sera|ça sera|ce serait|je vise|reste|va pour|mettons|donc|alors|du coup|je passe à)' +
      '(?: donc| alors| plutôt)?(?: le| pour le)?)(?<=(?<!(?:^|[ ,;])(?:si|sauf) [^.?]{0,90}){blocked}[^.?]{0,60})',
    // "Jeudi, pardon, vendredi", "le 19 ou plutôt le 20".
    "(?:(?:ah|oh|eh|zut|mince|oups|enfin),? non|pardon|(?:mais )?que dis-je|(?:mais )?qu'est-ce que je (?:dis|raconte)|erreur de ma part|je m'embrouille|" +
      'attendez|attends|oups|zut|mince|erreur|euh|' +
      "(?<!et )non(?!,? (?:le |pas )?(?:{day7}|\\d+) (?:ne |n'))|enfin|plutôt|je (?:veux|voulais) dire|" +
      'je me trompe|je corrige|je rectifie|' +
      'rectification|correction|excusez-moi|désolée?|disons|(?:au|autant) temps? pour moi|' +
      'plus exactement|ou mieux)' +
      "(?:[ ,:;.…-]+(?:non|pardon|mettons|va pour|plutôt|c'est|ce sera|donc|alors|le|à|pour|en fait|je veux dire|dire|" +
      'disons|ce|lire))*[ ,:;…–—-]*',
  ],
  naming: [
    '(?:ce sera|ça sera|ce serait|disons|mettons|va pour|plutôt|reste|il reste|je vise|notez|comptez|tablez sur)' +
      '(?: donc| alors| plutôt)?(?: le| pour le| au| sur le)?',
  ],
  joins: ["le|soit le|c'est-à-dire le"],
};
