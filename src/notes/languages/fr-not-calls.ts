/** Look like the writer's call in French and are none. */
export const frNotCalls: readonly string[] = [
  // "Si j'osais, je vous appellerais", "il serait impoli que je vous appelle", "je vous appelle à témoin".
  "s(?:i |' ?)[^.;!?]{0,40}?\\p{L}+(?:ais|ait|iez|aient)(?!\\p{L})[^.;!?]{0,40}? {je}{vous}\\p{L}+rais",
  '(?:impoli|malvenu|déplacé|gênant|dommage|étrange|ridicule|prématuré|indiscret|exclu|maladroit|' +
    'cavalier|trop tôt)e? ' +
    "(?:\\p{L}+ )?(?:que|de|d' ?) ?{je}?{vous}?(?:{telnow}|{teldo})",
  "app?ell?\\p{L}* (?:à (?:témoin|l' ?aide|la rescousse|la prudence|plus de)|au secours)",
  // "Rappeler" as to remind: "je vous rappelle que", "je vous rappelle mes disponibilités".
  're?app?[eè]ll?\\p{L}*(?!\\p{L}) ?(?:,? ?(?:donc|aussi|également|toutefois|au passage|simplement|' +
    'par ailleurs|néanmoins|enfin|juste|en outre|cependant|à toutes fins utiles|ici|ci-dessous|' +
    "ci-après|bien) ?,?)* ?(?:que|qu' ?\\p{L}+|mon (?!retour)\\p{L}+|ma|mes|nos|vos|notre|son|sa|" +
    'ses|leurs?|ces|combien|comment|les|un|une|des|tout|toute|ceci|cela|à quel|en quoi|' +
    'votre (?!bureau|secrétariat|standard|demande)\\p{L}+)',
  're?app?[eè]ll?\\p{L}*(?!\\p{L}) ?(?:donc |aussi |également |ici |' +
    "simplement )?(?:l'(?!après)\\p{L}+|la (?!semaine|veille|première|fin|deuxième|seconde)\\p{L}+|" +
    'cette (?!semaine|après|fin)\\p{L}+|ce (?!soir|matin|jour|week|mois|{day7}|que)\\p{L}+|: |' +
    'à (?:votre|ton) (?:bon )?souvenir(?! (?:par|au) t[eé]l)|(?:le|au) (?!{day7}|lendemain|' +
    'surlendemain|jour|matin|soir|' +
    'week|mois|premier|plus|bureau|secrétariat|sujet|début|moment|numéro|magasin|cabinet|siège|salon|' +
    'restaurant|standard|chantier|retour|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|' +
    'treize|quatorze|quinze|seize|vingt|trente)\\p{L}+)',
  // Not to telephone: "inutile que je vous appelle", "je me garderai de vous appeler".
  '(?:inutile|la peine|besoin|nécessaire|question|utile|pas prévu|sans|évit\\p{L}+|éviter|de peur|' +
    'plutôt|au lieu|crois pas|pense pas|pas (?:mieux|possible)|garder(?:ai|ais) (?:bien )?|' +
    "abstiendrai|renonce|m'interdis|au lieu|faute|empêche|incapable) (?:\\p{L}+ )?(?:de |d' ?|que |" +
    'à )(?:{je})?{vous}?(?:{telnow}|{telwill}|{teldo}|passer|donner|contacter|joindre|déranger)',
  '(?:avant|pour|afin|si|voulez|veux|souhait\\p{L}+|préfér\\p{L}+|voulez-vous|veux-tu|aim\\p{L}+|' +
    'désirez|acceptez|faudrait|cas où vous voudriez) (?:\\p{L}+ )?que {je}{vous}(?:le |' +
    'en )?(?:{telnow}|passe|donne|fasse|contacte|joigne)',
  '(?:quand|lorsque|chaque fois que|dès que|à chaque fois que|où|comme|pourquoi|depuis que|' +
    'pendant que|à quel moment|à quelle heure|puis-|si) {je}(?:peux |puisse |pourrais |' +
    'dois )?{vous}(?:{telnow}|{teldo})',
  // "I would, but": "je vous appellerais bien, mais".
  '{vous}(?:r?appellerais|téléphonerais|sonnerais|passerais|donnerais|' +
    "contacterais)(?: [\\p{L}']+){0,4}?(?: bien| volontiers)?,? (?:mais|" +
    "si (?!vous (?:le )?(?:permettez|voulez|n'y)))",
  '(?:voudrais|aimerais|souhaiterais|pensais|comptais|voulais) (?:bien |' +
    '\\p{L}+ )?{vous}{teldo}[^.;]{0,40}?,? mais',
  // What was said or done before: "je vous ai dit que je vous appellerais".
  '(?:dit|promis|annoncé|écrit|assuré|répondu|expliqué|prévenu|signalé|indiqué|pensais|croyais|' +
    "craignais) (?:\\p{L}+ ){0,2}?(?:que|qu') ?{je}{vous}(?:\\p{L}+rais)",
  '(?:reçu|eu|manqué|raté|suite à|après|retourné|retourner|répondre à|répondu à|' +
    'lors de) (?:\\p{L}+ ){0,3}?(?:appel|coup de fil)[^.;,]{0,20}? de ma part',
  // Pictures and messages: "je vous appelle en visio", "sur WhatsApp".
  '(?:app?[eè]ll?\\p{L}*|t[eé]l[eé]phon\\p{L}*|coup de fil|appel|contact\\p{L}*|' +
    "join\\p{L}*) (?:[\\p{L}\\d'-]+ ){0,6}?(?:en|par|sur|via) (?:la )?(?:visio\\p{L}*|zoom|teams|" +
    'skype|whats?app|meet|google meet|facetime|messenger|vidéo|signal|sms|texto)',
  // The doorbell: "je sonne au portail".
  "sonn\\p{L}* (?:\\p{L}+ )?(?:à|au|chez) (?:votre |la |ta |l')?(?:porte|portail|grille|" +
    'interphone|loge|sonnette|accueil)',
  // Work and habits: "les clients que j'appelle", "je réponds au téléphone".
  "(?:tous les (?:jours|matins)|chaque (?:jour|matin|semaine)|d'habitude|souvent|" +
    'régulièrement)[^.;]{0,20}?{je}{vous}?{telnow}',
  '{je}{vous}{telnow} (?:monsieur|madame|maître|docteur|chef|ainsi|comme ça)(?= |$|[.,])',
  "{je}(?:vous|te) (?:donne|fais|dois|passe) (?:l'|un )appel (?:d'offre|de note|du pied|à)",
];
