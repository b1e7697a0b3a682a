/** Parts of French phrases that want a job. */
export const frWishSlots: Readonly<Record<string, string>> = {
  // "Je reste", "je me sens", "je ressors de notre échange", "vous me verriez".
  be:
    "(?:(?:{je}|qui )(?:suis|reste|resterai|demeure|serais|serai|me sens|me sentirais|me dis|m'avoue|" +
    'me déclare|me tiens|ressors|repars|sors|en sors|reviens|rentre|quitte)|(?:vous|tu) (?:me|' +
    "m'avez) (?:verr|trouver|voy|trouv|rend)\\p{L}+)",
  // One who wants: "ravie", "prêt", "emballée".
  eager:
    '(?:ravie?|heureu(?:x|se)|enchantée?|honorée?|fière?|fier|comblée?|contente?|flattée?|aux anges|' +
    'privilégiée?|chanceu(?:x|se)|impatiente?|prête?|disposée?|partante?|déterminée?|résolue?|' +
    'décidée?|pressée?|motivée?|enthousiaste|enthousiasmée?|désireu(?:x|se)|tentée?|volontaire|' +
    'emballée?|excitée?|aise|avide|curieu(?:x|se) de rejoindre|conquise?|séduite?|attirée?|' +
    '(?:convaincue?|certaine?|sûre?|persuadée?)(?= de (?:vouloir|souhaiter|ma place))|chaude?|' +
    'acquise?|galvanisée?|' +
    'enjouée?|intéressée?|passionnée?|preneu(?:r|se)|candidate?|stimulée?|inspirée?|captivée?|' +
    'tout feu(?:,? tout flamme)?|gagnée?)',
  // What it would be: "un honneur", "une grande joie", "le fun".
  joy:
    '(?:honneur|plaisir|bonheur|joie|rêve|fierté|chance|privilège|aubaine|kif|kiff|pied|top|fun|' +
    'génial|super|merveilleux|formidable|cadeau|accomplissement|consécration|aboutissement|bénédiction|' +
    'évidence|objectif|souhait|ambition|fantastique|extraordinaire|magnifique|parfait|idéal|chouette|' +
    'malade|écœurant|cool|régal|délice|satisfaction|réussite|belle aventure|défi passionnant|vœu|' +
    'voeu|désir|but|priorité|' +
    'plus beau des \\p{L}+|plus belle des \\p{L}+)',
  // A word between article and noun: "une {fine}joie".
  fine:
    '(?:{adv}|grand |grande |vrai |vraie |immense |réel |réelle |énorme |véritable |seul |seule |' +
    'unique |beau |belle |bel |profond |profonde |sincère |vif |vive |fol |folle |furieuse |sacrée? |' +
    'ferme |cher |chère |simple |même |pur |pure |plus \\p{L}+ |insigne |rare |irrésistible |intense |' +
    'petit |petite |première? )',
  // What a job does to one: "me plaît", "m'a conquise", "me fait envie".
  please:
    '(?:int[ée]ress|pla[iî]|plu(?!\\p{L})|tent|attir|motiv|emball|enthousiasm|passionn|sédui|conqui|' +
    'convain|inspir|bott|branch|chauff|excit|stimul|captiv|fascin|kiff|ravi|combl|enchant|charm|' +
    'transport|galvanis|subjugu|appel|parl|interpell|réjoui|épat|envoût|touch|habit|obsèd|obsess|' +
    'hant|allèch|ressembl|convien|convenir|correspond|all(?:um|èch)|irait|aimant|comble)',
  // "Une motivation à bloc".
  most:
    '(?:à (?:bloc|fond|donf|mort|mille pour cent|cent pour cent|1000 ?%|100 ?%|200 ?%)|comme jamais|' +
    'comme au premier jour|au (?:maximum|max|possible|plus haut point)|plus que jamais|plus que tout|' +
    "jusqu'au bout des (?:doigts|ongles)|que jamais)",
  // The position where only the reader's article makes one of it: "votre cuisine".
  placeword:
    '(?:maison|structure|groupe|association|cabinet|ateliers?|agence|service|école|ecole|lycée|' +
    'collège|crèche|clinique|hôpital|chantier|restaurant|resto|cuisine|salon|boutique|magasin|ferme|' +
    'domaine|studio|rédaction|laboratoire|labo|bureau|étude|usine|théâtre|hôtel|auberge|garage|' +
    'pharmacie|librairie|bibliothèque|médiathèque|musée|mairie|institution|fondation|direction|' +
    'brigade|classe|section|ruchers?|rayon|projets?|programme|boulangerie|brasserie|compagnie|troupe|' +
    'institut|université|chaire|banque|shop|chaîne|radio|journal|centre|foyer|résidence|camp|club|' +
    'fromagerie|imprimerie|menuiserie|pépinière|jardin|vignoble|cave|rangs|murs|navire|bateau|famille|' +
    'régie|loges?|cabine|barre|fournil|four|forge|scierie|serres?|bergerie|étable|écurie|chenil|alpage|' +
    'laiterie|chai|vigne|verger|carrière|phare|écluse|gare|dépôt|hangar|entrepôt|bloc opératoire|urgences|' +
    'maternité|officine|paroisse|greffe|conservatoire|chorale|cirque|manège|piscine|plateforme|centrale|' +
    'barrage|observatoire|jardinerie|tannerie|cordonnerie|bijouterie|horlogerie|ébénisterie|verrerie|' +
    'verrière|poterie|filature|blanchisserie|cantine|pâtisserie|chocolaterie|moulin|distillerie|' +
    'boucherie|poissonnerie|chalutier|péniche|voilier|ruches?|troupeau|cockpit|tournée|guichet|pupitre|' +
    'comptoir|fourneaux|établi|édifice|orchestre|chœur|choeur|tribu|gang|bande|clan|collectif|' +
    'coopérative|refuge|quai|piste|bord|plateau|scène|stand|kiosque|caserne|poste)',
  // The tool or the dress that stands for the work: "le volant", "ce tablier".
  toolword:
    '(?:volant|camion|tablier|blouse|toque|casque|uniforme|piano|siège|chaise|fauteuil|table|truelle|pinceau|baguette|' +
    'micro|caméra|grue|tracteur|locomotive|manche|crayon|clés|commandes|rênes|tourelle|manette|console)',
  workword:
    '(?:postes?(?! de (?:radio|télé|police|secours|garde|douane|essence))|emploi|travail(?:le)?|' +
    '\\d+ ?%|temps plein|mi-temps|temps partiel|boulot|boulo|taf|' +
    'taff|job|jobs|jobine|place|offre|opportunité|missions?|' +
    'fonctions?|stage|alternance|apprentissage|contrat|cdi|cdd|intérim|vacation|remplacement|' +
    'responsabilités|équipes?|equipes?|team|entreprise|société|boîte|boite|aventure|métier|' +
    'candidature|perspective|proposition|défi|challenge|gig|rôle|organisme|établissement|thejob)',
  yours:
    "(?:votre |vos |ton |ta |tes |cet |cette |ces |ce |c' ?te |la |le |l' ?|les |au |aux |du |à )",
  // What a guest does.
  guesting: '(?:manger|dîner|souper|déjeuner|boire|dormir|loger|passer|goûter|acheter|fêter)',
  // To take the work, behind "la", "le", "y".
  taking:
    '(?:reprendre|prendre|occuper|obtenir|décrocher|avoir|rejoindre|intégrer|faire|tenir|diriger|mener|relever|assumer|endosser|' +
    'exercer|mériter|gagner|être|travailler|contribuer|entrer|charger|consacrer|investir)(?!\\p{L})',
  // To do one's work with what is the reader's: "soigner vos vaches".
  tending:
    '(?:conduire|soigner|traire|tailler|mener|piloter|tenir|cultiver|élever|pétrir|entretenir|prendre soin d(?:e|es)|veiller sur|' +
    "nourrir|arroser|accorder|m'occuper d(?:e|es)|enseigner à|m'asseoir (?:à|dans|derrière))",
  // Things that one may want without the work: "cette recette".
  paltry:
    '(?:recettes?|visites?|tour|dégustation|photos?|livres?|plans?|adresses?|réponses?|attestations?|parapluie|clé usb|gâteau|café|thé|' +
    'appel|informations?|documents?|copies?|billets?|ticket|numéro|brochure|catalogue|échantillons?|foulard|' +
    'manteau|écharpe|dossier|silence|paix|fois|soir|matin|semaine|été|année|confiance|date|jour|chose|précision|' +
    'pain|vin|miel|fromage|chien|chat|chanson|disque|film|facture|remboursement|mot|note|contrat)(?!\\p{L})',
  // What shows that one wants: "ma motivation".
  zeal:
    '(?:intérêt|motivation|envie|enthousiasme|détermination|candidature|désir|volonté|souhait|ardeur|' +
    'engouement|choix|attrait|flamme|passion|engagement|impatience|conviction)',
};
