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
    'lundis?|lun\\.|lindi|lunid|lundy|ludi',
    'mardis?|mar\\.|mardy|madri',
    'mercredis?|mercerdi|mecredi|mer\\.|mercrdi|mercredy|mercredie|mekredi|mécredi|merdredi|mercr\\.',
    'jeudis?|jeu\\.|jeudy|jeudie|jedi|jeuid|jeud\\.',
    'vendredis?|vendredie?|ven\\.|vendr\\.|vendrdi|vandredi|vendedi|vendredy|vendr?edi|vendre?di|vdi',
    'samedis?|sam\\.|samdi|samedie|samedy|samdei',
    'dimanches?|dim\\.|dimanch|dimance|dimenche|dimanhce',
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
    'une trentaine de': 30,
    quarante: 40,
    'quarante-cinq': 45,
    soixante: 60,
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
    '(?<!pourquoi )(?:non )?pas(?: le| ce| pour le| dès le| dès)?|ni(?: le| ce| au| pour le)?|et (?:non|plus)(?: plus)?(?: pas)?(?: le| ce| au)?|' +
      '(?:plutôt que|au lieu de|à la place de|sauf|hormis|excepté|au lieu|à la place)(?: le| du| ce)?',
    // "L'entretien du 9", "le jury est le 9", "la rentrée étant le mercredi 1er".
    '(?:entretien|réunion|comité|jury|rendez-vous|rdv|examen|inventaire|formation|rentrée)',
    '{event}(?: (?!t[eé]l)\\p{L}+)?(?: (?:est|sera|aura lieu|a lieu|étant|tombe|tombera))?(?: (?:fixée?|' +
      'prévue?|programmée?))?{uptoday}',
    // "Qui se réunit le 9", "je pars le 12", "vous fermez lundi".
    "(?<!mon (?:appel|rappel|coup de fil|coup de téléphone) (?:ne )?(?:vous )?){happens}(?: (?!vers|par|au|tél|appel|rappel|(?:et|puis|mais|ou) )[\\p{L}']+){0,3}?{upto}",
    // "Absent jusqu'au 12", "disponible à partir du 4", "depuis le 3".
    '(?:absente?|disponible|libre|indisponible|congés?|vacances|déplacement|formation|voyage|retour|' +
      'valable|valide|ouvert|fermé)' +
      "(?: [\\p{L}']+){0,2}?{upto}",
    "(?:depuis|à compter|(?<!(?:attend|laiss|patient)\\p{L}{0,4} (?:\\p{L}+ ){0,2})jusqu'(?:au|à)|daté|datée|né|née)(?: le| du| de)?",
  ],
  owned: [
    // "Lundi non plus".
    'non plus',
    // "Lundi on m'opère", "mardi mon fils passe son bac".
    "(?: matin| soir| midi| après-midi)?,? (?:on (?:m'|me |l'|les )(?!r?app)|(?:mon|ma|mes) (?!appel|coup)\\p{L}+ (?:a|ont|est|sont|passe|joue|se|part|arrive|fête|vient))",
    // "Mercredi, c'est votre inventaire", "jeudi étant férié", "mardi vous avez votre comité".
    "(?: matin| soir| midi| après-midi)?,? (?:c'est|est|sera|ce sera|tombe|il y a|a lieu|" +
      "aura lieu)(?= (?!moi|la date|le (?:jour|mieux|moment|plus)|que|[\\p{L} ]{1,25} qu(?:e |' ?)j|(?:mon )?jour de (?!fermeture|fête|deuil|relâche|grève|inventaire)|" +
      'libre|disponible|dispo|calme|tranquille|certain|acquis|garanti|idéal|une promesse|jouable|faisable|promis|entendu|convenu|noté|parfait|mieux|bon|bien|' +
      'possible|avec|mon|au téléphone|prévu|fixé|confirmé|sûr|décidé|réglé|juré|dit|à |dans |pour )\\p{L})',
    '(?: matin| soir| midi| après-midi| au plus tard)? étant(?= (?!moi|libre|disponible|dispo|calme|le (?:jour|mieux|moment)|à |dans |pour )\\p{L})',
    '(?: matin| soir| midi| après-midi)?,? vous (?:(?:avez|êtes|serez)(?! (?:dit|fini|remise?|rentrée?|revenue?|là|libre|dispo|' +
      'de retour|tranquille|au bureau|sortie?|le temps|la paix|proposé|demandé|suggéré))|fermez|siégez|décidez|recevez|partez|rentrez)',
  ],
  corrections: [
    // "Jeudi mais je suis de garde, ce sera samedi", "jeudi, finalement je le ferai vendredi".
    '(?:mais|finalement|or|sauf que|seulement|sauf contretemps)(?: [^\\s.!?]+){0,10}? (?:ce sera|ça sera|ce serait|(?:donc |alors )?je (?:le |vous )?(?:ferai|fais|repousse|reporte|décale|remets)|reporté|décalé|repoussé)(?: ça| donc| alors| plutôt| finalement| pour| à| au| le)*',
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
  joins: [
    "le|soit le|c'est-à-dire le|(?:qui |qui, lui, )?(?:tombe|tombera|tombant|est|sera|étant) (?:bien |justement |pourtant |cette année )?une?|" +
      "(?:un|tout|donc un|soit un|même (?:si c'est )?un|bien que ce soit un|fût-ce un)",
  ],
};
