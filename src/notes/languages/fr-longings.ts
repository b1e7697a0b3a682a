/** Wishes of the writer's, for the position where that follows. */
export const frLongings: readonly string[] = [
  // "Je n'aspire qu'à", "je ne rêve que de".
  "{je}n(?:e |' ?)(?:vise|cherche|souhaite|demande|désire|rêve|veux|espère|aspire|attends|voudrais|" +
    "imagine) (?:{adv})*(?:que|qu' ?\\p{L}+|rien tant|rien d'autre|de rien|pas mieux|pas autre chose|" +
    'rien de plus)',
  "{je}attends (?:{adv})*avec {fine}*(?:impatience|hâte|fébrilité)(?= (?:de |que |d'))",
  '{je}(?:croise les (?:doigts|orteils)|touche du bois|prie|brûle un cierge|' +
    'tiens les pouces)(?= (?:pour|afin|que))',
  // "Je ne pense plus qu'à", "il ne me déplairait pas de", "l'idée me plaît".
  "{je}(?:ne |n' ?)?(?:pense|songe) (?:{adv}|plus )*qu' ?\\p{L}+",
  "(?:ne |n' ?)(?:{me})déplairait pas|(?:{me})ferait (?:{adv})*(?:kiffer|rêver|vibrer|triper|tripper)",
  "(?:l' ?idée|la perspective|cette idée|cette perspective) (?:{me})(?:{adv})*{please}\\p{L}*",
  // "Dans l'espoir de rejoindre", "avec l'envie de".
  "(?:dans|avec|en|animée? (?:par|de)|porté(?:e)? par) (?:l' ?|le |la |cette |un |une )?{fine}*(?:espoir|" +
    "attente|envie|désir|hâte|ambition|volonté|ferme intention|espérant)(?: \\p{L}+)?(?= (?:de |d'|" +
    'que (?:vous|ce)))',
  '(?:en )?espérant(?= (?:{adv})*(?:vous |que (?:vous|ce) |avoir |pouvoir |faire |intégrer|être ))',
  // "Avec une seule envie : y revenir".
  "(?:une|ma|qu' ?une|d'une|l' ?|cette) ?{fine}*(?:envie|hâte|obsession|ambition|aspiration|idée en tête|" +
    "idée fixe)(?: \\p{L}+)?(?= ?[:,]| (?:de |d'|est |c'est ))",
  "(?:un|mon|qu' ?un|d'un|cet?|le) {fine}*(?:désir|souhait|rêve|vœu|voeu|espoir|but|objectif|idéal)" +
    "(?: \\p{L}+)?(?= ?[:,]| (?:de |d'|est |c'est |serait |que (?:vous|ce)))",
  // The body and its appetite: "je grille d'impatience", "les mains me démangent", "l'eau à la bouche".
  '{je}(?:{adv})*(?:brûle|grille|meurs|crève|trépigne|piaffe|frétille|bous|frémis|vibre|bouillonne|' +
    "tressaille|jubile|salive|tremble|ronge mon frein|languis)(?: {adv}*(?:d' ?|de )(?:impatience|" +
    'envie|joie|enthousiasme|excitation|désir|bonheur))?',
  "{je}(?:ai|garde|sens|avais déjà) (?:{adv}|encore |toujours )*(?:le c(?:œ|oe)ur|l'eau|" +
    'les (?:mains|doigts|yeux|' +
    'pieds)|des (?:fourmis|étoiles|papillons|frissons|ailes)|le ventre|la tête)',
  '(?:{me})démang\\p{L}*|qui (?:{me})(?:démang|fourmill)\\p{L}*|(?:c(?:œ|oe)ur|doigts|mains) (?:{me})?' +
    "(?:bat|battent|bondit|palpite|s'emballe|brûlent|piquent)",
  "(?:met|mis|mettent|donne|donné) l'eau à la bouche|(?:{me})(?:fait|font|" +
    'a fait) (?:{adv})*(?:rêver|saliver|vibrer|craquer)',
  // "Je ferais n'importe quoi pour", "que ne donnerais-je pas pour".
  "{je}(?:donnerais|ferais|suis prête? à (?:donner|faire)) (?:{adv})*(?:tout|cher|beaucoup|n'importe quoi|" +
    "l'impossible|le maximum|des|mon|ma|dix)(?: [\\p{L}']+){0,4}?(?= (?:pour|afin))",
  'que ne (?:donnerais|ferais)-je(?: pas)?',
  'puissé-je|puissions-nous|puissiez-vous|si seulement|plaise (?:au ciel|à dieu) que',
  'vivement (?:que je|que nous|(?:le|la|mon|notre) {fine}*(?:premier |première )?(?:jour|matin|rentrée|' +
    "saison|lundi|début)|lundi|septembre|l'été|de)",
  // "Quel bonheur ce serait de", "ce serait le fun de", "je me ferai un honneur de".
  'quel(?:le)? {fine}*{joy} (?:que )?(?:ce serait|ce sera|serait|pour moi|ce fut)',
  "(?:ce|cela|ça|c') ?(?:{me})?(?:ne )?(?:serait|sera|est)(?: {fine}*(?:pour moi|à mes yeux))?,? " +
    "{fine}*(?:un |une |mon |ma |le |la |l')?{fine}*{joy}(?: {adv}*(?:pour moi|à mes yeux))?",
  '{je}(?:{me})(?:fais|ferais|ferai) (?:un|une) {fine}*{joy}',
  '{je}(?:considér|tiendr|regard|prendr|vivr|ressentir)\\p{L}* (?:{adv})*(?:comme|pour) (?:un|' +
    'une) {fine}*{joy}',
  '{je}(?:éprouve|éprouverais|aurais|aurai|prendrais|trouverais) (?:{adv}|un |une |de la |du |le |' +
    'la |beaucoup de )' +
    '{fine}*{joy}',
  // "Je ressors plus désireuse de", "vous me verriez ravi de".
  "{be}(?: (?!pas |plus[ .,!]|jamais )[\\p{L}'-]+){0,5}? (?:{adv}|plus que |d'autant plus |plus |" +
    'aussi )*{eager}' +
    "(?:,? et {eager})?(?: {most})?(?=,? (?:{adv})*(?:de |d'|à |du |par |pour |que (?:vous|tu|ce) |" +
    "si |qu'on |au ))",
  '(?:vous|tu) (?:{me})(?:feriez|ferez|combleriez|rendriez|rendrez|ferais|rendrais|honoreriez)(?= )',
  'vous feriez de moi|vous ferez de moi',
  // "Me donne envie de", "il me plairait de".
  "(?:{me})(?:a |ont |avez |as |aura )?(?:{adv})*(?:re|re-)?donn\\p{L}* (?:{adv}|une |de l' ?|encore |plus |" +
    '{fine})*(?:envie|goût|le goût|hâte|des ailes)',
  '(?:{me})(?:{adv})*(?:réjouirait|siérait|agréerait|chanterait|motiverait|exciterait|conviendrait)',
  '{je}(?:compte|entends|prétends)(?: bien| donc| vraiment)?(?= (?:décrocher|obtenir|rejoindre|' +
    'intégrer|vous convaincre|mériter|' +
    'gagner|conquérir|être des))',
  '{je}(?:{me})(?:passionn|enflamm|enthousiasm|emball|engou|damner|' +
    "battr)\\p{L}*(?= (?:{adv})*(?:pour|à l'idée))",
  "(?:à|rien qu'à|par) (?:la seule |la simple |l' ?)(?:idée|perspective|pensée)(?: même)? (?:de|d(?='))" +
    '(?<=(?:{je}|me |mon |ma )[^.;]{0,60})',
  // Whole hearts: "de tout cœur", "mon souhait".
  "{je}(?:{me})?(?:languis|morfonds|consume|désespère|réjouis|délecte)(?: déjà| d'avance)?",
  '{je}ne (?:{me})?lasse(?:rais|rai)? pas (?:de|à)',
];
