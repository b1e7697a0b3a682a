/** More whole sayings that want the position: of the writer's zeal, of what the position does to them. */
export const frZeal: readonly string[] = [
  // "Il n'est pas de poste que je désire davantage".
  "(?:pas|point|aucun|aucune|nul|nulle) (?:de |d' ?)?(?:autre )?(?:{workword}|{placeword}|endroit|" +
    "lieu) (?:que|où|qui) (?:je |j'|{me})(?:{adv})*" +
    '(?:désire|veuille|voudrais|souhaite|aimerais|préfère|convoite|tente|attire|plaise|fasse|serais|' +
    'rendrais|sentirais|verrais|travaillerais|irais|apprendrais)[^.;!?]{0,30}',
  // "Je suis motivé à bloc", "je suis à fond", "je suis plus que partante".
  '{je}(?:suis|reste|demeure|serais)(?: toujours| aussi)? (?:{adv}|plus que )*(?:{eager}|' +
    'dispo)(?: et {eager})? {most}',
  '{je}(?:suis|reste) (?:{adv})*à (?:fond|200 ?%|100 ?%|donf)(?! (?:de|dans (?:mes|' +
    'mon)))(?= (?:pour|dans|derrière|avec vous)|[.!,])',
  '{je}(?:suis|reste|serais) (?:{adv})*plus que {eager}(?= ?[.!,;:)]|$| et )',
  '{je}en (?:suis|serai)(?= ?[.!,;:]|$| si)|(?:{je})(?:persiste et (?:je )?signe)',
  '(?:motivé|emballé|partant|convaincu|intéressé|enthousiaste|conquis|déterminé)e? (?:{most}|' +
    'et (?:même )?plus (?:encore|que))',
  // "Ma motivation est à son comble", "ma candidature tient toujours", "mon envie n'a pas pris une ride".
  'm(?:on|a|es) {fine}*{zeal}(?: et m(?:on|a) {fine}*{zeal})?(?: [^.,;:!?]{0,50}?)? (?:tient|' +
    'tiennent|tienne|demeure|demeurent|' +
    'redouble|redoublent|grandi|grandit|croît|décuple|double|grimpe|augmente|persiste|perdure|ne faiblit pas|' +
    'ne se dément pas|brûle|déborde)(?! (?:à|de|mal|pas|compte))',
  'm(?:on|a|es) {fine}*{zeal}(?: [^.,;:!?]{0,50}?)? (?:est|sont|reste|restent|demeure|est restée?|' +
    'semble) (?:{adv}|bien |plus )*' +
    '(?:{most}|à son (?:comble|maximum|zénith|apogée)|au (?:beau fixe|sommet|zénith|rendez-vous)|' +
    'sans (?:faille|' +
    'réserve|borne|limites?|égale?|ombre)|à toute épreuve|inébranlable|infaillible|profonde?|sincère|' +
    'réelle?|immense|' +
    'décuplée?|doublée?|grande|grand|forte?|fort|solide|chevillée|là|intacts?|intactes?|entières?|' +
    "d'actualité|valable|" +
    'maintenue|ferme|acquise|vive|vif|présente?|totale?|renforcée?|sérieu(?:x|se)|définitive?|' +
    'définitif|plus que)',
  "m(?:on|a|es) {fine}*{zeal}(?: [^.,;:!?]{0,50}?)? (?:n' ?|ne )?(?:a|ont|s'est|s'est|en est|" +
    'en sort|en ressort|sort|' +
    "ressort|s'en trouve)(?: (?:{adv})*(?:pas|que|fait que|cessé de|plus|guère))? (?:{adv}|" +
    'plus )*(?:encore )?(?:grandie?|crûe?|' +
    'cru|accrue?|augmenté|doublé|décuplé|redoublé|renforcée?|confirmée?|affermie?|faibli|baissé|' +
    'diminué|bougé|fléchi|' +
    'varié|changé|pris une ride|affirmée?|aiguisée?|confortée?|gagné|forte?|vive?|vif|grande?|' +
    'grandir|croître|augmenter)',
  "(?:l' ?envie|la motivation|l'enthousiasme|le désir|la flamme) (?:est|reste|" +
    'demeure) (?:{adv})*(?:là|intacte?|entière?|entier|vive|vif|la même|totale?)',
  "{je}n' ?(?:imagine|envisage|vois) (?:pas|plus|aucune?) (?:d' ?)?autre (?:\\p{L}+ ){1,2}que",
  "pensez à moi(?= pour (?:le|ce|cette|la|votre))|{je}dis banco|c' ?est un (?:{fine})*oui (?:franc|" +
    'massif|sans)',
  // "Votre poste occupe mes pensées", "j'en rêve, de ce poste", "mille fois oui au poste".
  '{workword}[^.;!?]{0,30}? (?:occupe|hante|habite|accapare|' +
    'remplit) (?:{adv})*(?:toutes )?(?:mes pensées|mon esprit|mes nuits)',
  '{je}en (?:rêve|veux|ai (?:très |trop |vraiment )?envie)[^.;!?]{0,25}?, (?:de |' +
    "d' ?)?{yours}(?:[\\p{L}'-]+ ){0,2}?{workword}",
  "oui (?:{adv}|mille fois |cent fois )*(?:à|au|aux) (?:[\\p{L}']+ ){0,3}?{workword}|mon c(?:œ|" +
    'oe)ur a (?:{adv})*(?:choisi|parlé|tranché)',
  // "Je dépose à nouveau ma candidature", "je suis toujours dans la course".
  '{je}(?:{vous})?(?:re)?(?:dépose|pose|confirme|réitère|maintiens|renouvelle|défends|réaffirme|' +
    'persiste dans) (?:{adv})*ma candidature',
  '{je}(?:suis|reste|demeure) (?:{adv})*(?:en lice|dans la course|sur les rangs|des vôtres|' +
    'candidate?)(?= ?[.!,;:)]|$| (?:et|pour|au|à))',
  "{je}n'attends (?:{adv})*(?:plus )?(?:que|qu' ?\\p{L}+) (?:{adv}|de vous )*(?:votre|ton|le|un|ça|" +
    'cela|vous|de commencer|oui|signe|feu|mot de vous)(?! (?:réponse|retour|appel|décision))',
  // "Ce poste est taillé pour moi", "c'est tout moi", "il me plaît, ce poste".
  "(?:{yours})?(?:[\\p{L}'-]+ ){0,2}?{workword}(?:-là|-ci)?,?[^.;!?]{0,25}? (?:est|serait|semble|" +
    "me semble|me paraît|a l'air) (?:{adv}|vraiment )*" +
    '(?:comme )?(?:taillée?|faite?|idéale?|parfaite?|conçue?|pensée?|cousue?|destinée?|le bon|' +
    'la bonne|dessinée?|inventée?|créée?|' +
    'écrite?)(?: sur mesure| exprès)? pour moi',
  "(?:{yours})(?:[\\p{L}'-]+ ){0,2}?(?:{workword}|{placeword})(?:-là|" +
    "-ci)?,? (?:ici )?c'est (?:{adv}|tout |tout à fait )*(?:moi(?! qui)|mon truc|" +
    "mon dada|ma vie|ma place|mon élément|mon univers|ma vocation|mon kif|ce qu'il me faut|" +
    'pour moi(?= ?[.!,]|$)|' +
    'ce que je (?:veux|cherche|voulais)|celui que je|celle que je|oui|un grand oui|du bonheur)',
  '(?:{me})va (?:{adv})*(?:comme un gant|à ravir|à merveille)|dans mes cordes et dans mon cœur',
  "(?:il|elle|ça|cela|c'|ils|elles) ?(?:{me})(?:{adv})*{please}\\p{L}*(?:(?: [\\p{L}']+){0,4},)? (?:ce |" +
    "cet |cette |c' ?te |votre |vos |ton |le |la |l' ?|les )(?:[\\p{L}'-]+ ){0,2}?{workword}",
  // The position's subject, with a past and any adverb: "votre offre m'a définitivement conquise".
  '(?:{yours})(?:(?!anci|derni|précéd|visite|entretien|échange|rencontre|question|' +
    "histoire)[\\p{L}'-]+ ){0,2}?{workword}(?:-là|-ci)?(?: [^.;!?]{0,40}?)? (?:{me})(?:a |ont |" +
    'avait |aurait )?' +
    "(?:{adv}|toujours |d'emblée |tout de suite )*{please}(?:\\p{L}*)(?! pas(?!\\p{L})| plus[ .,!]|" +
    ' guère| jamais| mal(?!\\p{L}))',
  "(?:ce que vous (?:faites|proposez|offrez|bâtissez|construisez|m'avez (?:décrit|proposé|" +
    'présenté))|vos (?:valeurs|projets|méthodes)|' +
    'tout (?:dans|de|ce que)[^.;!?]{0,40}?)[^.;!?]{0,30}? (?:{me})(?:a |' +
    'ont )?(?:{adv})*(?:{please}\\p{L}*|donn\\p{L}* (?:{adv})*envie)' +
    '(?=[^.;!?]{0,50} (?:rejoindre|chez vous|avec vous|travailler|être|en être|équipe|aventure|venir|' +
    'faire partie))',
  // "Travailler avec vous serait un rêve", "être des vôtres me comblerait".
  '(?:rejoindre|joindre|intégrer|travailler|bosser|collaborer|contribuer|participer|faire partie|' +
    'prendre part|être (?:des|de|parmi|chez|à|avec|retenue?|choisie?|prise?|embauchée?|engagée?|recrutée?)|' +
    'vous servir|apprendre|évoluer|grandir|exercer|enseigner|œuvrer|obtenir|décrocher|occuper|' +
    'prendre|entrer|servir|reprendre|avoir)' +
    "[^.;!?]{0,60}?,? (?:ce |c'|cela |ça |ce ne )?(?:est|serait|sera|représenterait|représente|" +
    'constituerait|signifierait|resterait|deviendrait)' +
    "(?: {adv}*(?:pour moi|à mes yeux))?,? {fine}*(?:un |une |mon |ma |le |la |l')?{fine}*{joy}",
  '(?:rejoindre|joindre|intégrer|travailler|bosser|collaborer|contribuer|participer|faire partie|' +
    'prendre part|être (?:des|de|parmi|chez|à|avec)|' +
    'apprendre|évoluer|grandir|exercer|enseigner|œuvrer|entrer|servir)[^.;!?]{0,60}?,? (?:cela |' +
    'ça )?(?:{me})(?:{adv})*(?:{please}\\p{L}*rai(?:t|ent)|' +
    '(?:ferait|rendrait|remplirait|donnerait|irait) [^.;!?]{0,20}?(?:plaisir|joie|heureu(?:x|se)|' +
    'bonheur|rêver|envie|fierté|fière?|fier|bien))',
  // "Je m'engagerais corps et âme", "je n'hésiterais pas une seconde".
  "{je}(?:{vous}|m'y |me |m' ?|y |l' ?|le |la )?(?:rejoindr|intégrer|travailler|accepter|engager|" +
    'investir|consacrer|' +
    'servir|donner|viendr|bosser|prendr|signer|collaborer|occuper|exercer|relèver|relever|assumer|' +
    'mettr|lancer|dir|' +
    'reprendr|embarquer|plonger|apporter|commencer)(?:ais|ai)[^.;!?]{0,50}? (?:volontiers|' +
    'avec {fine}*{joy}|avec (?:{fine})*(?:enthousiasme|' +
    'ardeur|passion|entrain|empressement|conviction)|corps et âme|sans hésit\\p{L}+|les yeux fermés|' +
    'à bras ouverts|des deux mains|' +
    "de tout (?:mon )?c(?:œ|oe)ur|de bon c(?:œ|oe)ur|sur-le-champ|tout de suite|demain|aujourd'hui|" +
    'ce soir|dès (?:demain|lundi|que)|à deux mains)',
  "{je}n' ?hésiter(?:ais|ai) pas(?: une seconde| un instant| longtemps| à)?(?= (?:si (?:vous|on)|" +
    'accepter|vous rejoindre|signer|dire oui|venir|à (?:accepter|vous rejoindre|signer|dire oui|' +
    'venir)))',
  "si (?:vous|on|tu) [^.;!?]{0,60}?(?:de moi|me |m'|moi)[^.;!?]{0,40}?,? (?:alors )?{je}(?:(?:l'|" +
    'la |le )?(?:viens|viendrai|viendrais|accepte(?:rai|rais)?|' +
    'prends|prendrai|signe|signerai|signerais|accours|fonce|vous suis|dis oui|dirai oui|dirais oui)|(?:suis|' +
    'serai|serais) (?:{adv})*(?:là|partante?|preneu(?:r|se)|des vôtres|à vous|{eager}))',
  // "C'est à votre établi que je veux", "plus j'y pense, plus je la veux", "on la veut, la loge".
  "c' ?est (?:{adv})*(?:à|dans|chez|avec|sous|au|derrière|parmi|pour|auprès de|sur) (?:votre|vos|" +
    "ton|tes|toi|vous|cette|ce)(?: [\\p{L}'-]+){0,6}? que " +
    "(?:je |j' ?)(?:{adv})*(?:veux|voudrais|souhaite\\p{L}*|désire|aimerais|préfère\\p{L}*|rêve|" +
    "compte|espère|ai envie|me vois|m'imagine)",
  "plus (?:je|vous|tu|on|j' ?\\p{L}+)[^.;!?]{0,60}?,? (?:et )?plus {je}(?:le |la |l' ?|en |y |me |" +
    "m' ?)*(?:veux|voulais|désir\\p{L}*|ai envie|avais envie|tiens|sens|vois)",
  "(?:{je}|on )(?:la |le |l' ?)(?:veux|veut|voudrais|prends|prend|désire)(?=,? (?:la|le|l'|ce|" +
    "cette|c'te|votre|ton) )",
  "{je}(?:le |la |l' ?)(?:souhaite|désire|veux) (?:ardemment|vivement|de tout (?:mon )?c(?:œ|oe)ur|" +
    'plus que (?:tout|jamais)|toujours|vraiment|passionnément)',
  "(?:voilà|c' ?est) (?:bien |exactement |précisément )?ce qui (?:{me})(?:ferait|fait|plairait|" +
    'comblerait|anime|motive|tente|attire|passionne)',
  '{je}appelle (?:{adv})*de (?:tous )?mes v(?:œ|oe)ux',
  // "Je préfère votre offre", "c'est la vôtre qui a ma préférence", "vous êtes mon premier choix".
  '{je}(?:préfèr|préfér|choisi|opt|pench|privilégi|retien|retiendr)\\p{L}* (?:(?!\\p{L}+(?:er|ir|' +
    "re|oir) |un |une |mon |ma )[\\p{L}']+ |sans hésiter ){0,4}?" +
    '(?:(?:la|le) (?:vôtre|tienne|tien)(?! pour)|chez (?:vous|toi)|votre {fine}*{workword}|' +
    'ce {fine}*{workword}|cette {fine}*{workword}|les thejob|thejob)',
  '(?:ma préférence|mon choix|mon premier choix|ma faveur|mon c(?:œ|oe)ur|mon vote) (?:{adv}|ira |' +
    'irait |va |est |se porte |se porterait |penche |penche|balance pour |se fixe )+' +
    '(?:{adv}|clairement |fait |faite |arrêté |nettement |à |sur |pour |vers |au |chez )*(?:vous|toi|' +
    'votre|vos|ce|cette|(?:la|le) (?:vôtre|poste|place)|thejob|les thejob)',
  '(?:a|ont|avez|garde|gardez|conserve|aura|aurait|emporte|' +
    'remporte) (?:toute )?ma (?:{fine})*(?:préférence|faveur)',
  "(?:vous êtes|vous restez|(?:elle|il|c'est|vous|thejob)[^.;!?]{0,12}? (?:est|sont|reste|" +
    'restez)) (?:{adv})*(?:en tête de (?:ma|mes)|ma (?:priorité|préférence)|mon choix)',
  // "J'ai trouvé ma place", "gardez-moi une place", "votre candidat".
  '(?:trouvé|vu|trouverais|trouverai|vois|prendre) (?:enfin |{adv}|que )*ma place(?= ?[.!,:]|$|' +
    ' (?:chez|parmi|dans|ici|avec|à|là|est))',
  '(?:gardez|réservez|faites|préparez|laissez|garde|réserve)-moi (?:donc )?(?:bien )?(?:une |la |' +
    'ma |cette |un )(?:petite )?(?:place|chaise|bureau|tablier|coin|' +
    'casque|blouse|clé|établi)(?! (?:à|pour (?:le|la) (?:concert|spectacle)))',
  "(?:vous (?:avez|auriez|tenez)|c'est) (?:devant vous |en face de vous |là |en moi )?(?:un|une|" +
    'votre) (?:candidate?|personne|recrue|femme|homme|comptable)? ?(?:{adv})*' +
    '(?:{eager}|convaincue?)(?= ?[.!,:;]|$| (?:de|par|pour|à|et))',
  // "Un oui de votre part", "dites oui".
  '(?:dites|dis)(?:-moi)? (?:{adv})*oui(?= ?[.!,]|$| et je)|un (?:{fine})*oui de (?:votre|' +
    'ta) part (?:{me}|ferait|serait)',
  '(?:un (?:{fine})*oui|(?:un|le) feu vert) (?:{adv})*(?:de mon côté|pour ma part|de ma part)',
  // "Prête à rejoindre", "candidat motivé", without a verb.
  '(?:^|[.;:!,–—-] )(?:et |donc |oui,? )?(?:{adv}|plus que )*(?:prête?|partante?|déterminée?|' +
    "impatiente?|désireu(?:x|se)|candidate?) (?:à|de|pour|d'|au)(?: [\\p{L}']+){0,3}? " +
    "(?:(?:vous |te |m'y |m')?(?:rejoindre|joindre|investir|intégrer|travailler|commencer|démarrer|" +
    'bosser|relever|engager|faire partie)|{workword})',
];
