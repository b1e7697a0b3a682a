import type { DateMeaning, DateRule } from '../dates/date-words.ts';

/** Between a number and what it counts: "trois petits jours". */
const KIND = '(?:(?:petite?s?|bonnes?|bons|pleine?s?|longue?s?|grande?s?) )?';
const DAYS = `${KIND}(?:jours?|j)`;
const WORKING = '(?:ouvrés?|ouvrables?|de travail|travaillés?|francs?)';
/** What is counted, and how much of it the number is. */
const COUNTS: readonly (readonly [string, DateMeaning, number?])[] = [
  ['(?:(?:une|la) )?(?:petite |bonne )?huitaine(?: de jours)?', 'days', 7],
  ['(?:(?:une|la) )?(?:petite |bonne )?quinzaine(?: de jours)?', 'days', 14],
  [`(?:huit|8) ${KIND}jours(?! ${WORKING})`, 'days', 7],
  [`(?:quinze|15) ${KIND}jours(?! ${WORKING})`, 'days', 14],
  ['(?:24|vingt-quatre) ?(?:h|heures)', 'days', 1],
  ['(?:48|quarante-huit) ?(?:h|heures)', 'days', 2],
  ['(?:72|soixante-douze) ?(?:h|heures)', 'days', 3],
  [`{number} ${DAYS} ${WORKING}`, 'workdays'],
  [`{number} ${DAYS}`, 'days'],
  [`{number} ${KIND}(?:semaines?|sem)`, 'weeks'],
  ['{number} mois', 'months'],
];

/** Not how long one waits: "trois jours de congé", "deux semaines avant", "dix jours sur douze". */
const NO_WAIT =
  "(?! (?:de |d' ?|du |des )(?!patience|silence|réflexion|répit|calme|attente|plus|tranquillité|paix|" +
  'délai|recul|battement|pause)| (?:avant|après|plus t|auparavant|par|sur|chez|dans|en|d’|durant|dernier|passé))';

/** Give the reader a time: "je vous laisse", "j'attends encore", "comptez". */
const GIVES =
  '(?:(?:laiss|donn|accord|octroi|patient|attend|compt|prévoi|prend|prén)(?:e|es|ez|s|rai|erai|ons|eons|ds)?(?:-moi|-vous|-nous|-toi)?' +
  '(?: (?:passer|couler|filer|encore|donc|au moins|bien|souffler|tranquille|environ|jusque|volontiers|juste|simplement|les|vos|tes|ces|mes|disons)){0,3})';

/** So many days of waiting, said without "dans": "encore dix jours et …", "je vous laisse une semaine". */
export const frWaits: readonly DateRule[] = COUNTS.flatMap(([count, means, plus]) =>
  [
    `(?:encore|après|passés?) ${count}${NO_WAIT}`,
    `${count} (?:encore|au plus|maxi?|maximum|tout au plus|de plus)(?= ?,?;? (?:et|puis|après|avant)(?!\\p{L}))`,
    `(?<=${GIVES} )${count}${NO_WAIT}`,
    `(?<=^\\W{0,3}(?:(?:allez|bon|bref|ok|alors|plus que|disons|mettons)[ ,]+)?)${count}(?! (?:que|qu'))${NO_WAIT}` +
      '(?= ?[^.;!?]{0,60}? ?[,:–—-]? (?:et|puis|après quoi|ensuite|je)(?!\\p{L}))',
  ].map((say) => ({ say, means, ...(plus === undefined ? {} : { plus }) })),
);
