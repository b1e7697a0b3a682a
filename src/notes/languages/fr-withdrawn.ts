/** Take the wish for the position back, in French. */
export const frWithdrawn: readonly string[] = [
  // "Ce poste ne m'intéresse plus", "le poste, c'est non", "ce n'est pas pour moi".
  "(?:ne |n' ?)(?:{me}|suis |est |sera |serait |correspond |me |souhaite |désire |veux |peux |" +
    'pourrai |vais |donnerai |donne |maintiens |compte |pense )*(?:{adv})*(?:pas|' +
    'plus)(?: {adv}*)?(?:{adv}|du tout |vraiment |être |en mesure de |candidate? |' +
    'donc )*(?:intéressée?|candidate?(?: au| à|[.,!]|$)|donner (?:une )?suite|' +
    'poursuivre (?:le processus|ma candidature|plus loin|dans|avec|cette|la procédure)|' +
    'continuer (?:le processus|la procédure|dans)|aller plus loin|suite (?:à|au)|accepter (?:le|ce|' +
    'cette|votre|la)|prendre (?:le|ce|la) (?:poste|place|job)|partante?|ma candidature|me plaît|' +
    "me convient|fait pour moi|pour moi(?= ?[.,!]|$)|ce (?:que je|qu'il me)|le (?:bon|poste|" +
    'job) (?:poste|pour moi|qu))',
  '(?:poste|place|job|offre|proposition|travail|équipe|mission)[^.;!?]{0,30}? (?:ne |' +
    "n' ?)(?:{me})?(?:{adv})*(?:intéress\\p{L}*|plaît|plait|tente|convien\\p{L}*|correspond\\p{L}*|" +
    'attire|motive|dit rien|va|emballe|conviendrait) (?:{adv})*(?:pas|plus|guère|' +
    "finalement pas)(?! moins| seulement| qu')",
  "(?:poste|place|job|boulot|offre)[^.;!?]{0,20}? m(?:e |' ?)(?:intéresse|plaît|plait|tente|" +
    'convient|branche|botte|dit) (?:pas|plus(?= ?[.,!;]|$| car| parce| du tout| trop)|' +
    'finalement pas)',
  "(?:poste|place|job|pour moi|ma réponse|réponse)[^.;!?]{0,15}? (?:c'est|ce sera|est) (?:{adv}|" +
    'malheureusement |finalement |un |plutôt )*non(?!\\p{L}| seulement)',
  // "La distance m'oblige à renoncer", "le poste m'intéressait, mais".
  '(?:oblig|contrain|forc|pouss|condui|amèn|incit)\\p{L}* (?:donc |hélas )?(?:à|' +
    'de) (?:y )?(?:renoncer|décliner|refuser|me retirer|retirer)',
  "m' ?(?:intéressait|attirait|plaisait|tentait)[^.;!?]{0,20}?,? mais(?! (?:là|maintenant|désormais))",
  // "Je retire ma candidature", "je passe mon tour", "j'ai accepté une autre offre".
  '(?:retire|retirer|retirerai|renonce|renoncer|désiste|désister|décline|décliner|déclinerai|' +
    'annule|annuler|refuse|refuser|abandonne|abandonner)(?: {adv}*)? ?(?:donc |à |' +
    "de )?(?:{adv})*(?:ma candidature|au (?:poste|job)|à (?:ce|cette|la|votre|l'(?:offre|aventure))|" +
    "(?:ce|le) poste|(?:votre|cette|la|l') ?(?:offre|proposition|place|opportunité))",
  '{je}(?:vais |préfère |dois |devrai |voudrais |souhaite )?(?:donc |malheureusement |' +
    "finalement )?(?:me |m' ?)(?:désist|retire|retirer|retirerai|abstien(?!\\p{L}* (?:de|d')))\\p{L}*",
  "pass(?:e|er|erai|erais) (?:donc |finalement |cette fois )?mon tour|jett?e(?:r)? l'éponge",
  'faire (?:une )?croix sur|retir(?:é|er|e) (?:de|du) (?:la )?(?:course|processus|liste)',
  'ne (?:me )?comptez (?:pas|plus) sur moi',
  "(?:ai|avoir|viens d(?:e |')|vais|suis|ayant|j') ?(?:{adv}|finalement |entre-temps |" +
    'entretemps |déjà |donc )*(?:accepté?e?r?|signé?e?r?|choisi|choisir|retenu|pris|reçu et accepté|' +
    "dit oui à|opté pour|engagée? (?:chez|ailleurs)|trouvé) (?:{adv})*(?:(?:une?|l') ?(?:autre|" +
    'nouvel|nouveau|nouvelle) (?:offre|poste|proposition|emploi|job|place|employeur|resto|boîte|' +
    'contrat|entreprise|opportunité|maison|travail|voie)|(?:à )?un autre|ailleurs|chez (?:un|' +
    'une) (?:autre|concurrent)|(?:une offre|un poste|un cdi|un contrat|un travail|un emploi|' +
    'une place) (?:ailleurs|plus près|plus proche|dans une autre|chez (?!vous)|mieux))',
  "(?:dit oui|donné mon accord|donnée?) à (?:un|une|l') ?(?:autre|concurrent)",
  "(?:préfère|choisis|décidé|choisi|vais|résolue?) (?:\\p{L}+ ){0,2}?(?:de |d' ?)?(?:rester (?:où|" +
    'là|chez (?!vous)|dans mon (?:poste|emploi|entreprise)|à mon poste|fidèle)|ne pas (?:donner|' +
    'poursuivre|accepter|continuer|rejoindre|prendre|venir|changer|quitter)|renoncer|décliner|' +
    'refuser)',
  '{je}(?:préfère|dois|vais) (?:\\p{L}+ ){0,2}?(?:décliner|refuser|renoncer|en rester là|' +
    "m'arrêter là|vous laisser chercher)",
  "(?<!(?:pas|jamais|point) )changé d'avis|(?:{je})(?:y )?renonce(?= ?[.,!]|$| donc)",
  "poste (?:n'est|est) (?:finalement |pas |plus )+(?:pour|fait|ce|dans mes)",
  // "Ma boîte vient de m'augmenter et je reste", "je reste où je suis".
  '(?:mon|ma|mes|notre|on) ?(?:\\p{L}+ )?(?:boîte|boite|patronn?e?|employeur|chef|cheffe|direction|entreprise|' +
    "maison|société|boss|m'a|m'ont)[^.!?]{0,50}? ?(?:augment|prom[uo]|contre-offre|contre-proposition|reten|" +
    'retien|gard|surenchér|align|nommé|titularis)[^.!?]{0,60}? {je}(?:y |leur )?(?:rest(?:e|erai)|vais rester|' +
    'ai (?:accepté|dit oui))(?= ?[.!,;]|$| (?:chez|où|là|donc|ici|dans|à mon|avec eux))',
  '{je}(?:rest(?:e|erai)|vais rester|dois rester|vais demeurer) (?:donc |finalement |bien )?(?:(?:là )?où je suis|' +
    'chez (?:eux|elle|lui|nous|mon|ma)|dans ma (?:boîte|maison|région|ville)|à mon poste|fidèle à (?:mon|ma)|' +
    'auprès d(?:e|es) (?:mon|ma|mes))',
  'sans (?:donner )?suite de ma part',
  "aucune? (?:envie|intérêt|intention) (?:de |d' ?|pour )(?:rejoindre|ce poste|le poste|prendre|" +
    'travailler|quitter|changer)',
  '(?:{je})ne (?:suis|serais) (?:vraiment )?(?:pas|plus) (?:{adv}|certaine? |sûre? )*(?:que (?:ce|' +
    'le) poste|la (?:bonne )?personne|faite? pour|à ma place|tentée?|preneu)',
  "(?:ne |n' ?)(?:crois|pense) pas que (?:ce|le|cette|la) (?:poste|place|job|rôle|mission)",
];
