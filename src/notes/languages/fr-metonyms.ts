/** Sayings that want the position by its place or tool, or by leaving another one for it. */
export const frMetonyms: readonly string[] = [
  // "L'établi près de la fenêtre, je le voudrais", "le volant, j'en rêve".
  "(?:^|[.;:!?] )(?:et |mais |oui,? )?{yours}(?:[\\p{L}'-]+ )?(?:{placeword}|{toolword}|{workword})(?:[^.;:!?]{0,50}?)?, " +
    "(?:{je}(?:m' ?)?(?:le |la |l' ?|les |en |y )(?:{adv})*(?:veux|voudrais|souhaite|désire|convoite|rêve|" +
    'brigue|guigne|prends|prendrais|prendrai|ai envie|vois(?! pas)|imagine|projette)|' +
    '(?:il|elle) {me}(?:{adv})*(?:fait (?:{adv})*(?:envie|rêver)|tente|attire|tend les bras|appelle))' +
    '(?! (?:pas|plus|guère)(?! (?:que|[aà] ))(?!\\p{L}))' +
    '(?! (?:demain |ce soir |{day7} )?pour (?:mon|ma|mes|aller|faire|partir|rentrer)(?!\\p{L}))',
  // "J'aimerais conduire votre camion", "je rêve de soigner vos vaches", "je me vois parmi vos rosiers".
  "{je}(?:{adv})*(?:veux|voudrais|souhaite(?:rais)?|aimerais|adorerais|rêve d(?:e|')|ai (?:{adv}|\\p{L}+ )?envie d(?:e|')|me vois) " +
    "(?:{adv})*{tending} (?:votre|vos|ton|tes|ces|cette|cet|ce) (?!{paltry})[\\p{L}'-]+",
  "{je}me (?:vois|imagine|voyais) (?:{adv})*(?:parmi|entre|derrière|au milieu de|devant) (?:vos|votre|ces|ce|cette|tes|ton) (?!{paltry})[\\p{L}'-]+",
  // "Apprendre le métier chez vous, c'est tout ce que je demande", "… je ne demande que ça".
  "(?:c' ?est|voilà|ce serait|est) (?:{adv})*ce que je (?:demande|veux|souhaite|désire|cherche|espère|voudrais|vise)" +
    '(?<={join} [^.;!?]{0,90})(?<!{guesting} [^.;!?]{0,90})',
  "{je}n(?:e |' ?)(?:demande|attends|veux|souhaite|désire|cherche) (?:{adv})*(?:que |qu' ?)(?:ça|cela)(?<={join} [^.;!?]{0,90})(?<!{guesting} [^.;!?]{0,90})",
  // "Je suis un guide qui sait où il veut aller : chez vous".
  '{je}(?:suis [^.;:!?]{0,40}? qui )?(?:sais|sait|vois) (?:{adv}|maintenant |enfin )*où (?:je|il|elle) (?:veux|veut|voudrais|voudrait|souhaite) ' +
    '\\p{L}+ ?[:,] (?:chez (?:vous|toi)|dans (?:votre|ton|vos)|avec (?:vous|toi)|parmi vous|auprès de vous)',
  // "Je le veux.", and nothing else.
  '^(?:(?:oui|bref|franchement|alors|donc)(?: ?[,:])? )?je (?:le|la) veux(?= ?[.!]*$)',
  // "Je le voudrais plus que tout", whatever it was called before.
  "{je}(?:le |la |l' ?|les )(?:voudrais|souhaiterais|convoite|aimerais|espère|veux|désire) (?:plus que (?:tout|" +
    'jamais)|de tout(?:e)? (?:mon |mes )|ardemment|passionnément|à tout prix)',
  // "Je veux cette régie", but not "cette recette".
  "{je}(?:la |le |les )?veux (?:{adv})*(?:cette|ce|cet|ces) (?!{paltry})[\\p{L}'-]+(?: (?:de |d' ?|du |des )" +
    "[\\p{L}'-]+)?(?: et (?:cette|ce|cet|ces) [\\p{L}'-]+)?(?= ?[.!,;]|$)",
  "c' ?est (?:{adv})*{yours}(?:{workword}|{placeword}|{toolword})(?: [\\p{L}'-]+){0,4}? que {je}(?:{adv})*(?:veux|" +
    'voudrais|vise|brigue|convoite|choisis|ai choisie?|préfère|souhaite|désire|aimerais)',
  'il me (?:faut|faudrait) (?:{adv})*(?:ce|cet|cette|votre|ton) (?:{workword}|{placeword})(?! (?:avant|pour) )',
  "(?:{workword}|{placeword})(?: [\\p{L}'-]+){0,3}, il me (?:le |la )faut",
  // "Je quitterais tout pour vous", "je troquerais mon poste contre le vôtre".
  '{je}(?:quitter|lâcher|plaquer|laisser|planter|abandonner|troquer|échanger|déménager|traverser)ais[^.;!?]{0,50}? ' +
    '(?:pour|contre) (?:la? vôtre|le vôtre|vous (?:rejoindre|suivre)|vous(?= ?[.!,]|$)|{yours}(?:{workword}|{placeword}))',
  // "Je garde ce poste en ligne de mire".
  "{je}(?:garde|ai|gardais) (?:{adv})*{yours}{workword}(?: [\\p{L}'-]+){0,3}? (?:en ligne de mire|en tête|" +
    'dans (?:le|mon) viseur|dans la peau)',
  "{je}n' ?en démords pas|{je}ne lâche pas l'affaire",
];

/** Wants whose object, the position, stands right behind. */
export const frMetonymsOf: readonly string[] = [
  // "Je brigue ce poste", "j'en pince pour votre maison", "j'ai du goût pour ce travail".
  '{je}(?:{adv})*(?:brigue|lorgne|convoite|guigne|ambitionne)(?: {adv}*)?',
  '{je}(?:craque(?:rais)?|en pince(?:rais)?) (?:{adv})*pour',
  '{je}ai (?:{adv})*(?:du |le |un |une )(?:{fine})*(?:goût|penchant|faible|appétit|coup de c(?:œ|oe)ur|attrait|' +
    "inclination|béguin) (?:pour|de|d(?='))",
  // "Ça me tente en masse de travailler chez vous".
  "(?:ça|cela|il) {me}(?:{adv})*(?:tente|branche|botte|dit|chante|parle|plaît|intéresse|allume){much}* (?:de|d(?=')|que)",
];

/** What one was about to want: "j'avais envie de ce poste, mais", and things beside it. */
export const frNotWants: readonly string[] = [
  // "La visite de l'atelier, j'aimerais la faire".
  "{paltry}(?! (?:est|reste|sera) )[^.;:!?]{0,50}?, {je}[^.;:!?,]{0,30}? (?:le |la |les |l' ?){taking}",
  // The past, where a "but" follows that brings nothing new in.
  '{je}(?:avais|ai eu|étais|rêvais|voulais|souhaitais|espérais|aurais (?:\\p{L}+ )?(?:aimé|voulu|adoré|souhaité|été))' +
    '(?! (?:déjà|venue?))[^.!?]{0,90}? ?[,;:–—]? ?(?:mais|hélas|malheureusement|seulement|sauf que|or|cependant|' +
    "toutefois|entre-temps|entretemps),? (?!(?:là|maintenant|désormais|aujourd|depuis|encore|c'est|" +
    "plus|ce|vous|votre|notre|cette|hier|en sortant|en vous|je (?:le|la|l'|veux|suis|en)) ?)",
  // "La photo de l'atelier, je la voudrais".
  "{paltry}(?! (?:est|reste|sera) )[^.;:!?]{0,50}?, {je}(?:le |la |les |l' ?|en )(?:\\p{L}+ ){0,2}?\\p{L}+",
];
