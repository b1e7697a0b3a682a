import type { InterestPhrases } from '../language.ts';

/** Whole sayings that want the position, in French. */
export const frWants: Pick<InterestPhrases, 'wants' | 'wantsOf' | 'wantsBy' | 'jobObject'> = {
  wants: [
    '{je}(?:suis|reste|demeure) (?:{adv}){1,3}motivée?(?= ?[.!,;:)?]|$| et )',
    // "Je suis partante", "plus motivée que jamais".
    '(?:{je})(?:suis|reste|demeure|serais) (?:{adv})*(?:partante?|preneu(?:r|se)|chaude?|vendue?|' +
      'intéressée?|conquise?|emballée?|convaincue?|candidate?|' +
      'dispo et motivée?)(?: (?:à (?:200|100|deux cents|cent)[\\p{L} %]*|' +
      '{adv}*plus que jamais))?(?= ?[.!,;:)?]|$| et | si vous)',
    '(?:plus|aussi) (?:motivée?|intéressée?|déterminée?|convaincue?|décidée?) que jamais',
    'toujours (?:aussi |très |autant )?(?:intéressée?|partante?|motivée?|candidate?)(?= ?[.!,;:)]|$|' +
      ' par (?:le |la |ce |votre ))',
    // "Mon intérêt pour le poste", "ma motivation reste entière", "je maintiens ma candidature".
    'm(?:on|a) (?:intérêt|motivation|envie|enthousiasme|détermination|' +
      "candidature)[^.,;]{0,40}? (?:reste|demeure|est|sort|sont|n'en est que|n'a fait que|n'a pas|" +
      "en est|ne fait que|s'en trouve)[^.,;]{0,15}? (?:intacte?|entière?|entier|totale?|vif|vive|" +
      'renforcée?|décuplée?|grandi\\p{L}*|plus (?:vif|forte?|grande?)|confirmée?|la même|le même|' +
      'inchangée?|ferme|acquise?|maintenue?|croître|croissante?|se renforcer|changé|faibli)',
    '(?:confirm|réitèr|réitér|renouvel|maint(?:ien|en)|réaffirm|redi|soulign|exprim|assur|manifest|' +
      'conforté?|renforcé?|accru|attis|augment|décupl|redoubl|répèt|répét|témoign|' +
      "fai\\p{L}* part d)\\p{L}*'? ?(?:\\p{L}+ ){0,3}?(?:de |dans )?(?:tou(?:t|te) )?(?:ma |" +
      'mon )(?:\\p{L}+ ){0,2}?(?:candidature|intérêt|motivation|envie|enthousiasme|souhait|désir|' +
      'volonté|détermination|engagement|choix)',
    '(?:{je})(?:{me})?(?:postule|porte candidate?|candidate) (?:{adv})*(?:avec|des deux mains|' +
      'plus que jamais|à nouveau|sans)',
    '(?:est|serait|semble|soit|paraît)(?<={jobhead}[^.;!?]{0,30}? \\p{L}+) (?:{adv}|taillée? sur mesure |' +
      'vraiment )*(?:faite?s? pour moi|pour moi(?= ?[.,!]|$)|idéale?(?: pour moi)?|' +
      "celui qu'il me faut|mon rêve|un rêve)",
    // The position as the subject: "ce poste m'intéresse", "votre équipe me plaît", "la place me fait envie".
    "{jobhead}(?:(?! (?:ne|n'))[^.;:!?]){0,60}? (?:{me}|nous )(?:a |a déjà |avait |aurait |" +
      'va )?(?:{adv})*(?:int[ée]ress?\\p{L}*|pla[iî]s?t?|plairait|plais\\p{L}*|plu|plaire|tent\\p{L}*|' +
      'attir\\p{L}*|motiv\\p{L}*|emball\\p{L}*|enthousiasm\\p{L}*|passionn\\p{L}*|séduit|séduire|' +
      'séduis\\p{L}*|conqui\\p{L}*|convainc\\p{L}*|convien\\p{L}*|conviendrait|correspond\\p{L}*|' +
      'ressembl\\p{L}*|parle|parlent|inspir\\p{L}*|botte\\p{L}*|branche\\p{L}*|chauff\\p{L}*|' +
      'excit\\p{L}*|stimul\\p{L}*|captiv\\p{L}*|allèch\\p{L}*|va comme|irait|ravi\\p{L}*|combl\\p{L}*|' +
      "enchant\\p{L}*|fascin\\p{L}*|kiff\\p{L}*|(?:fait|font|ferait|faisait|feraient) (?:{adv}|de l'|" +
      "bien |plus |une )*(?:envie|rêver|plaisir|vibrer|de l'œil|de l'oeil|triper|tripper)|(?:tient|" +
      'tiennent) (?:{adv})*à c(?:œ|oe)ur|donne (?:{adv})*envie|a donné (?:{adv})*envie|' +
      "tapé dans l'(?:œ|oe)il|a (?:{adv})*(?:enthousiasm|emball|séduit|conqui|convaincu|" +
      'inspir)\\p{L}*|va droit au c(?:œ|oe)ur|est (?:{adv})*destinée?|' +
      'semble(?:nt)? faits? pour)(?! pas(?!\\p{L})|! plus$| plus[.!,;]| guère| mal(?!\\p{L}))',
    // "Sortie encore plus motivée", "l'envie de vous rejoindre", "je rejoindrais volontiers".
    '(?:sortie?|repartie?|ressortie?|revenue?|rentrée?)[^.;!?]{0,40}? (?:{adv})*(?:motivée?|' +
      'convaincue?|enthousiaste|emballée?|conquise?|séduite?|déterminée?)',
    '(?:est|représente|serait|constitue|représenterait)(?<={jobhead}[^.;!?]{0,30}? \\p{L}+)' +
      '[^.;!?]{0,12}? (?:pour moi|à mes yeux) (?:une?|mon|ma|le|la)',
    "{je}ne peux (?:que|qu' ?\\p{L}+) (?:\\p{L}+ ){0,3}?(?:tentée?|intéressée?|enthousiaste|" +
      'séduite?|motivée?|emballée?|dire oui)',
    "avec (?:{adv}|un |le plus |grand |grande |beaucoup d')*(?:enthousiasme|joie|plaisir|bonheur|" +
      "fierté) que je (?:vous |m' ?|te )?(?:rejoindr|travailler|intégrer|accepter|prendr|investir|" +
      'bosser|occuper)(?:ai|ais)',
    "{je}(?:vous |te |m'y |y )?(?:rejoindr|travailler|intégrer|accepter|prendr|investir|bosser|" +
      'viendr|commencer|signer)ais (?:{adv})*(?:volontiers|avec (?:\\p{L}+ )?(?:plaisir|joie|bonheur|' +
      'enthousiasme|fierté)|demain|tout de suite|sans hésiter|dès demain)',
    // "C'est ce que je cherche", "correspond à mes attentes", "le poste de mes rêves".
    '(?:correspond\\p{L}*|répond\\p{L}*|conforme|colle\\p{L}*|ressemble) (?:{adv}|en tous? points? |' +
      'en tout point |exactement |parfaitement |trait pour trait |à merveille |point par point )*(?:à |' +
      'au |avec )(?:ce que je|(?:toutes )?mes (?:attentes|aspirations|envies|souhaits|projets|' +
      'ambitions|critères)|' +
      'mon (?:projet|souhait|rêve|idéal)|celui que je|tout ce que|la place que je)',
    "(?:c'? ?(?:est|serait)|voilà|voici|est|sont) (?:{adv}|exactement |précisément |juste |bien |" +
      'là |pile |typiquement |vraiment |justement )*(?:ce que|celui que|celle que|le (?:poste|travail|' +
      "job|métier|boulot|projet|lieu|genre de \\p{L}+|type de \\p{L}+)(?: [\\p{L}'-]+)? que?|" +
      "la (?:place|maison|boîte|mission|job|jobine)(?: [\\p{L}']+)? qu?e?|l'(?:équipe|endroit|emploi|" +
      "entreprise)(?: [\\p{L}']+)? qu?e?) ?(?:je|j'|il me|qu'il me|'il me) ?(?:{adv})*(?:cherche|" +
      'recherche|veux|voudrais|souhaite|désire|attendais|attends|espérais|espère|faut|fallait|faudrait|' +
      'rêve|vise|convoite|préfère|aime le plus|aimerais|cherchais|recherchais|voulais)',
    "(?:c'? ?est|ce serait|serait) (?:{adv}|exactement |là |bien )*(?:le|la|l'|un|une|mon|" +
      'ma) ?(?:poste|job|travail|place|métier|boulot|rêve|équipe|maison|' +
      "emploi)(?: [\\p{L}-]+)? (?:de mes rêves|dont (?:je|j') ?(?:ai )?(?:toujours )?rêv\\p{L}*|" +
      "qu'il me faut|qui me (?:faut|ressemble|convient|correspond)|pour moi|fait pour moi|" +
      'faite pour moi|idéale?)',
    '(?:poste|job|travail|place|emploi|boulot|métier|équipe|maison|entreprise|boîte|' +
      'taf) (?:de mes rêves|de rêve|dont je rêve|rêvée?|idéale? pour moi|faite? pour moi)',
    "c'? ?(?:est )?(?:est )?mon rêve|mon rêve (?:de toujours|d'enfant|absolu)",
    'un rêve (?:pour moi|qui se réalise)',
    'faite? pour (?:ce poste|cette place|ce travail|ce métier|cette mission|cette équipe|ce job)',
    '(?:mon |en )?(?:tout )?premier choix',
    'ma (?:première|seule|toute première) (?:priorité|option|préférence)',
    '(?:ma|votre) (?:place|maison) est (?:chez|parmi|ici|avec|à vos)|ma préférence (?:va|reste|est)',
    // A cleft: "c'est ce poste que je veux", "c'est chez vous que je voudrais".
    "c'? ?est (?:{adv}|bien )*(?:{det}(?:\\p{L}+ ){0,2}?{jobword}|chez (?:vous|toi)|avec (?:vous|" +
      "toi)|ici|là|celui-ci|celui-là|celle-là)(?: [\\p{L}'-]+){0,6}? que (?:je |" +
      "j' ?)(?:{adv})*(?:veux|voudrais|souhaite|souhaiterais|désire|aimerais|préfère|préférerais|vise|" +
      'choisis|me vois|rêve|compte|espère|prendrais|cherche|convoite|ai envie)',
    // Pictures: "je signe", "prends-moi", "je suis votre homme", "tombée en amour avec votre école".
    '(?:{je})(?:signe|signerais|signerai|fonce|foncerais|dis oui|dirais oui|dirai oui|accours|' +
      'saute(?:rais)? dessus|plonge|rempile|commence|commencerais|démarre|embarque|débarque)(?! (?:mon|' +
      'ma|le bail|un (?:bail|autre)|chez un|ailleurs|lundi chez))(?= ?[?.!,;)]|$| tout de suite| demain|' +
      ' sur-le-champ| immédiatement| quand (?:vous|tu)| dès| les yeux| des deux| avec vous| chez vous|' +
      " à l'instant| sans| lundi| si (?:vous|tu|on))",
    '(?:prends|prenez|engage|engagez|embauche|embauchez|choisissez|choisis|recrutez|recrute|' +
      'gardez)-? ?moi(?! (?:un|une|le|la|les|des|votre|ce|cette) )',
    '{je}(?:suis|serais|serai) (?:{adv})*(?:votre (?:homme|femme|candidate?|recrue|\\p{L}+e?ur|' +
      "\\p{L}+euse|\\p{L}+ière?)|l'homme de la situation|la personne qu'il vous faut|(?:des |" +
      "l'un des |l'une des )vôtres|à vous)(?! (?:disposition|écoute|remercier))",
    '(?:tombée?|tombé) en amour (?:avec|de|pour)|coup de c(?:œ|oe)ur pour (?:votre|ton|ce|cette|le|la)',
    '(?:{je})capote|comptez sur moi(?= ?[.!]|$| pour (?:le poste|la place|vous rejoindre))',
    'comptez-moi (?:dans|parmi)|vous pouvez compter sur moi (?:pour (?:le poste|la place))',
    "(?:{je})(?:veux|voudrais|souhaite|désire|rêve|meurs d'envie|brûle|espère|aimerais|" +
      "ai envie) (?:{adv})*(?:d' ?|de )?en être",
    '(?:{je})en suis(?= ?[.!]|$)',
    '{je}(?:{me})?(?:{adv})*(?:vois|voyais|imagine|projette|sens|retrouve) (?:{adv}|parfaitement |' +
      'tout à fait |déjà |très bien |sans peine |facilement )*(?:y |chez (?:vous|toi)|ici|dans (?:ce|' +
      "cette|votre|vos|le|la|l') ?(?:\\p{L}+ )?{jobword}|au sein|à (?:ce poste|cette place|vos côtés|" +
      'votre service)|parmi vous|avec vous|en \\p{L}+ chez|travailler|évoluer|occuper)',
    "{je}m'y (?:vois|voyais|imagine|projette|sens|retrouve|plairais)(?! pas(?!\\p{L}))",
    // Answers: "suis-je toujours intéressé : la réponse est oui".
    "(?<=(?:intéress|partant|motiv|envie|candidat|tent|veux|d'accord pour)[^.!?]{0,80}?(?: ?: |" +
      "la réponse est |c'est |ma réponse est |je dis |dis ))(?:{adv}|mille fois |bien |bien sûr que |" +
      'évidemment |cent fois )*oui',
    "(?:ma réponse est|pour moi,? c'est|de mon côté,? c'est|c'est|la réponse (?:est|" +
      'reste)) (?:{adv}|un |un grand |évidemment |mille fois |cent fois |clairement |définitivement |' +
      'bien )*oui(?= ?[.!,:]|$| mille| cent| sans| et| de (?:mon|ma)| pour moi|\\s+pour (?:le poste|' +
      'moi|la place))',
    // No other one: "nulle part ailleurs", "rien ne me ferait plus plaisir".
    '(?:rien|aucune? \\p{L}+|pas de \\p{L}+|nul \\p{L}+) (?:ne |qui )(?:{me})(?:ferait|fasse|fait|' +
      'plairait|plaise|rendrait|comblerait|tente|tenterait|attire|motive) (?:\\p{L}+ ){0,3}?(?:plus|' +
      "davantage|autant|mieux)(?: \\p{L}+)?(?= (?:que|de|d')|[.!]|$)",
    "(?:pas|aucun|nul) (?:de |d' ?)?(?:\\p{L}+ )?(?:autre|meilleure?|plus belle?) (?:endroit|poste|" +
      'lieu|place|maison|équipe|employeur|perspective)',
    '(?:tout )?(?:mon|de tout mon) c(?:œ|oe)ur (?:ce poste|cette place|dans ce)',
    "j'y mettra(?:is|i) tout mon c(?:œ|oe)ur",
    '(?:redresser|rejoindre|travailler|intégrer|collaborer|faire partie|relever|contribuer|' +
      'participer|bosser)[^.;!?]{0,60}? (?:est|serait|sera|représente|représenterait) (?:{adv}|' +
      'pour moi |à mes yeux )*(?:une?|mon|ma|le|la) (?:\\p{L}+ ){0,3}?(?:perspective|honneur|plaisir|' +
      'joie|bonheur|rêve|privilège|chance|fierté|souhait|objectif|ambition|évidence)',
    "(?:perspective|idée) (?:de |d' ?)[^.;!?]{0,70}? (?:{me})(?:{adv})*(?:enthousiasm|réjoui|emball|" +
      'ravi|enchant|motiv|excit|plaî|séduit|stimul|tent|fait (?:rêver|envie|plaisir))\\p{L}*',
    '(?:perspective|aventure|opportunité|occasion|projet|poste|mission) qui m(?:e |' +
      "')(?:{adv})*(?:enthousiasm|réjoui|emball|ravi|enchant|motiv|excit|plaî|séduit|stimul|tent|" +
      'passionn|fait (?:\\p{L}+ )?(?:rêver|envie)|tient)\\p{L}*',
    '(?:je vous |je te )(?:apporterais|donnerais|donnerai) (?:tout|le meilleur)',
    '(?:ça|cela) (?:{me})(?:{adv})*(?:botterait|plairait|tenterait|brancherait|dirait|' +
      'ferait (?:{adv})*(?:plaisir|rêver)|irait|chaufferait|intéresserait) (?:{adv}|bien |trop |grave |' +
      "pas mal )*(?=(?:de|d'|que))",
  ],
  wantsOf: [
    // "Tout l'intérêt que je porte à", "je cherche précisément".
    "(?:l'|cet |ce )(?:{adv})*(?:intérêt|enthousiasme)(?: \\p{L}+)? que (?:je porte|j'ai|" +
      "j'éprouve)(?: \\p{L}+)? (?:à|pour)",
    '{je}(?:re)?cherche (?:exactement|précisément|justement)',
    // "Je suis très intéressé par ce poste", "motivée, emballée, séduite, conquise".
    '(?:{je}|toujours |reste |demeure |et |^)(?:{adv}|suis |demeure |reste |serais |' +
      '(?:en )?sors |repars |ressors |suis reparti(?:e )? ?|ai été |me sens |me dis |' +
      'me déclare )*(?:int[ée]ress?ée?s?|motivée?s?|enthousiasmée?|enthousiaste|emballée?|passionnée?|' +
      'séduite?|attirée?|tentée?|captivée?|conquise?|convaincue?|enchantée?|partante?s?|candidate?s?|' +
      'volontaire|chaude?s?|hyper chaude?|excitée?|stimulée?|inspirée?|fascinée?|désireu(?:x|se)|' +
      'curieu(?:x|se)|disposée?|prête?|preneu(?:r|se)|décidée?|déterminée?|résolue?|impatiente?|' +
      'pressée?|vendue?|acquise?|accrochée?|fana|fan|honorée?|flattée?|ravie?|heureu(?:x|se)|fière?|' +
      'fier|enjouée?|mordue?|toquée?|entichée?|éprise?|folle|fou|dingue|accro)(?:,? (?:et |que |plus que )?(?:motivée?|jamais|intéressée?|emballée?|' +
      "enthousiaste|déterminée?|{adv}))*,? (?:par|à|a|pr|pour|de|d(?=')|dans|sur|avec|envers|quant à|" +
      "quant au|vis-à-vis d(?:e|u)|à l'égard d(?:e|u)|au|du)",
    // "Mon intérêt pour", "ça me plairait de", "je la veux, ", "j'accepte avec joie".
    '(?:mon|un|vif|grand|tout mon|réel|sincère|profond|immense) (?:{adv}|vif |grand |réel |profond |' +
      'sincère |plus vif |plus grand |immense |fort |entier )*(?:intérêt|attrait|enthousiasme|désir|' +
      "souhait|engouement)(?: \\p{L}+){0,3}? (?:pour|envers|à l'égard (?:de|du)|quant à|quant au|à|au|" +
      "de|d(?='))",
    '(?:ma|mon|une?|toute ma) (?:{adv}|grande |forte |vive |profonde |réelle |pleine |entière |' +
      'ferme |totale )*(?:motivation|détermination|envie|volonté|disponibilité et ma motivation|' +
      "passion|ambition)(?: \\p{L}+){0,3}? (?:pour|à|au|de|d(?=')|quant à)",
    "m'(?:int[ée]ress\\p{L}*|attir\\p{L}*|enthousiasm\\p{L}*|emball\\p{L}*)(?: {adv}*(?:que|à)?)?",
    '(?:{me})(?:{adv})*(?:plairait|tenterait|botterait|dirait|irait|brancherait|intéresserait|' +
      "enchanterait|ravirait|comblerait) (?:{adv}|bien |trop |pas mal )*(?:de|d(?=')|que)",
    "(?:l' ?|cette |une )(?:{adv}|grande |folle )*(?:envie|idée|ambition) (?:de|d(?='))",
    "{je}donnerais (?:cher|tout|n'importe quoi|beaucoup|mon \\p{L}+) (?:de \\p{L}+ )?pour",
    "(?:{je})(?:le |la |l' ?)(?:veux|prends|désire|voudrais|souhaite)",
    "(?:il me tarde|j'ai hâte|hâte|impatiente?) ?(?:{adv})*(?:de|d(?='))",
    '{je}(?:accepte|accepterais|accepterai|prends|prendrais|prendrai|saisirais|saisirai|choisis|' +
      'choisirais)(?: (?:volontiers|avec (?:joie|plaisir|enthousiasme|fierté|bonheur|empressement)|' +
      'des deux mains|les yeux fermés|sans hésit\\p{L}+))?',
    "(?:tombée? )?amoureu(?:x|se) (?:de|du|d(?='))",
  ],
  wantsBy: [
    // "Cette classe, je souhaite la reprendre", "ce poste, j'ai envie de l'occuper".
    "{je}(?:{adv})*(?:souhaite(?:rais)?|désire(?:rais)?|veux|voudrais|aimerais|adorerais|compte|espère|rêve(?:rais)? d(?:e|')|" +
      "ai (?:{adv}|\\p{L}+ )?envie d(?:e|')|tiens à|brûle d(?:e|')) (?:{adv})*(?:bien )?(?:la |le |l' ?|y |en |les |m' ?en |m' ?y )" +
      '{taking}',
    // "Ce poste ne me laisse pas indifférente", "ton plateau, j'en suis dingue", "le travail, j'en veux".
    "(?:(?:ne |n' ?)|(?:est |serait )?loin de )(?:{me})laiss\\p{L}*(?: (?:pas|guère|" +
      'nullement))? (?:indifférente?|insensible|froide?|de marbre)',
    "(?:ne |n' ?)(?:{me})déplairai?t? pas|(?:ne |n' ?)(?:{me})déplaît (?:pas|point)|" +
      "n' ?est pas (?:pour|sans) (?:{me})(?:déplaire|attirer|intéresser|séduire|tenter)",
    '{je}en suis (?:{adv})*(?:dingue|fou|folle|fan|mordue?|accro|amoureu(?:x|se)|toquée?|tout feu)',
    "(?:jen |{je}(?:ne )?(?:le |la |l' ?|les |en |y ))(?:{adv})*(?:veux?|veut|voudrais|souhaite|" +
      'désire|convoite|rêve|brigue|guigne|lorgne|ai (?:{adv}|\\p{L}+ fois |encore )*envie|' +
      'prends|prendrais|prendrai|accepte|accepterais|accepterai|ai envie|tiens|signe|choisis|' +
      'aime)(?! pas(?!\\p{L})| plus| à)',
  ],
  jobObject: [
    ",? ?'? ?(?:(?:pouvoir|l'idée|la perspective|l'opportunité|la possibilité|enfin|" +
      "un jour) (?:de |d' ?)?)?(?:{job}|{join}|{jobword}|vous rejoindre|pouvoir|ce que vous (?:faites|" +
      "proposez|m'avez))",
  ],
};
