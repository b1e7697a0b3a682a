/** The position, the work or the reader's side, behind a wish. */
export const frJob: readonly string[] = [
  // The position, the house, the reader's side.
  '{workword}|{yours}(?:\\p{L}+ )?{placeword}|chez (?:vous|toi)|parmi vous|avec (?:vous|toi|votre|' +
    'ton)|parmi (?:vous|les vôtres)',
  'pour (?:vous|toi)(?! (?:remercier|dire))|à (?:vos|tes) côtés',
  "sous (?:votre|ta) (?:direction|houlette|responsabilité)|au sein|(?:des|les) vôtres|de l'aventure",
  'de la partie|dans (?:votre|vos|ton|tes|cette salle)',
  // To dress for it, to take its tools: "enfiler la blouse", "prendre la barre".
  '(?:enfiler|porter|revêtir|mettre|passer|nouer|endosser|chausser) (?:la|le|les|votre|vos|cette|ce) (?:blouse|' +
    'tablier|casque|gilet|toque|robe|bottes|uniforme|bleu|couleurs|maillot)',
  '(?:prendre|tenir|reprendre) (?:la |le |les |votre |vos |ce |cette )(?:{toolword}|barre|relève|relais|flambeau)',
  'votre (?:maison|service|établissement|\\p{L}+(?:eur|euse|ier|ière|iste|ien|ienne)(?! pour))',
  'être retenue?|ce soit moi|que ce soit moi',
  // To take it.
  "(?:vous |te |t' ?)(?:re)?joindre(?! (?:au|par|à|sur|mon|ma|le|la|les|un|une) )|rejoindre|intégrer",
  "travailler|bosser|taffer|collaborer|œuvrer|faire partie|contribuer|m'investir|me joindre|en être",
  "commencer|débuter|enseigner|souder|exercer|servir|m'occuper",
  'y (?:travailler|bosser|servir|exercer|être|contribuer)|apprendre (?:chez|avec|à vos)',
  "être (?:votre|ton)|signer|décrocher|faire équipe|relever ce|m'en (?:occuper|charger)",
  "mettre mes (?:compétences|mains)|passer l'été|la finissent|vous (?:aider|épauler|" +
    'seconder)(?! à (?:trouver|chercher))',
  'construire|(?:porter|défendre) (?:vos|tes) couleurs',
  'ma chance|une chance|me (?:choisi|reten|prend|pren|gard|confi|donn|recrut)\\p{L}*',
  "m'(?:embauch|engag|accord|accept|accueill)\\p{L}*",
  "ce rôle|cette fonction|ce métier|la suite|l'été|la brigade|la troupe|le rayon|la carte|la section",
  'ça(?= de tou?t)|ça de t',
  // To stay in it, to bring oneself: "passer à l'étape suivante", "apporter ma pierre".
  '(?:étape suivante|prochaine étape)|(?:y donner suite|donner (?:une )?suite|aller (?:plus loin|' +
    "jusqu'au bout)|là-bas)",
  "poursuivre (?!notre|cette|la discussion|l'échange|mes)|(?:re)?venir(?= ?[.!,]|$)|y revenir|" +
    'rester(?= ?[.!,]|$)',
  '(?:mettre|apporter|donner|offrir) (?:tout |toute )?(?:mes|mon|ma|le meilleur)|faire mes preuves|' +
    'poser mes valises|saisir (?:cette|votre|une telle) (?:chance|occasion|opportunité)(?! (?:de|' +
    'pour) vous)|(?:faire|finir|poursuivre) (?:ma )?carrière|(?:avoir|faire) mon nid|' +
    'trouver ma place|vous me pren\\p{L}*|un oui|porter vos',
  '(?:à|pour) moi(?= ?[.!,]|$| (?:pour|que))|vous servir|prendre mes fonctions|être (?:là|ici|' +
    'choisie?|prise?|des)',
];

/** What else one may wish for. */
export const frOtherWishes: readonly string[] = [
  // "Je souhaite vous remercier", "j'aimerais savoir", "j'ai hâte de vous lire".
  ",? ?(?:{adv}|donc |seulement |juste |simplement |par ailleurs |au préalable |d'abord |" +
    "avant tout |à |de |d' ?|que |pouvoir |d'ores et déjà |aussi |à vous |tout d'abord )*(?:vous |" +
    "te |t' ?|le |la |les |lui |leur |en |y |m' ?|me |nous |vs )*(?:remercier|dire|redire|savoir|" +
    'connaître|connaitre|avoir (?:de|des|votre|vos|un retour|une réponse|une idée|confirmation|' +
    "plus|le temps|la (?:réponse|liste|date)|l'(?:avis|adresse)|les(?! moyens))|lire|relire|" +
    'entendre|écouter|appeler|rappeler|téléphoner|sonner|joindre(?: (?:au|par|le|la|un|une|mon|ma|' +
    "à(?! (?:votre|vous|vos|ton|ta|toi|l')))(?!\\p{L}))|contacter|recontacter|revoir|voir|" +
    'rencontrer|recevoir|écrire|envoyer|adresser|transmettre|faire (?:parvenir|part|savoir|suivre|' +
    'le point|un)|fournir|donner(?! suite)(?!\\p{L})|montrer|présenter|parler|reparler|discuter|' +
    'échanger|revenir (?:sur|' +
    'vers)|préciser|souligner|ajouter|signaler|rappeler|attirer|exprimer|témoigner|excuser|corriger|' +
    'rectifier|compléter|répondre|poser(?! mes valises)(?!\\p{L})|demander|clarifier|vérifier|' +
    'comprendre|visiter|goûter|' +
    'acheter|essayer (?:votre|vos|la|le)|emprunter|récupérer|rendre|déposer|assurer|rassurer|' +
    'apporter (?:une|un|quelques|des) (?:précision|réponse|correction|complément)|partager|' +
    'confirmer (?:que|la|le|les|ma venue|notre|mon adresse|mes (?:dispo|coord))|informer|tenir|' +
    'savoir|mentionner|féliciter|parier|recommander|conseiller|inviter|accueillir|prêter|' +
    'faire (?:goûter|découvrir|visiter|essayer|écouter|lire)|un (?:prompt|bon|beau|joyeux|excellent)|' +
    'jurer|gager|saluer|embrasser|complimenter|applaudir|' +
    '(?:vous )?avoir (?:bien )?(?:répondu|été|su|pu|fait|éclairé|donné)|que (?:ma|mon|mes|son|' +
    'sa) (?!candidature|profil|travail|parcours|expérience|dossier|arrivée|nom|avenir|chemin|' +
    'histoire)\\p{L}+|laisser|souhaiter|présenter mes|faire plaisir|être (?:clair|claire|' +
    'franche|franc|honnête|transparente?|sûre?|tenue?|informée?|fixée?|certaine?|prévenue?|' +
    'en vacances|rentrée?|au clair)|partir|prendre (?:connaissance|le temps|congé|contact|rendez|' +
    'de vos|un café)|vous (?:voir|lire)|consulter|profiter|découvrir (?:la suite|vos|votre recette|' +
    'le livre)|savoir|votre (?:avis|réponse|retour|décision|opinion|verdict|recette|livre|conseil)|' +
    'vos (?:conseils|idées|nouvelles|données|remarques|impressions)|une réponse|un retour|un rendez|' +
    'des nouvelles|apprendre (?:que|qu|la (?:nouvelle|suite|décision|date)|votre)\\p{L}*|' +
    'venir (?:présenter|voir|chercher|déposer|' +
    'vous)|obtenir (?:une (?:réponse|copie|attestation)|un (?:exemplaire|retour|rendez)|des|les|la|' +
    "le (?:document|plan|nom))|que vous (?:m'(?:envoy|écri|indiqu|appel|rappel|di)\\p{L}*|sachiez|" +
    'me (?:dis|confirm|donniez la|fass)\\p{L}*)|vous trouver|tout se passe|bonne|une (?:bonne|belle|' +
    'excellente)|belle|beaucoup de|bon courage|plein succès|toute? ?l\\p{L}*|tous|que (?:tout|toute|' +
    "(?:l' ?|votre |ton |ta |vos |la |le |les )(?![^,;.]{0,70}(?:me |m'|moi|mon |ma |avec vous|" +
    'ensemble))\\p{L}+)|' +
    "que (?:vous|tu) (?!(?:me |m'|retien|chois|gard|" +
    'donner|accord|pens|accept|voud|laisser|fass|ser|prend|prenn|engag|embauch|' +
    'recru))\\p{L}+)(?!\\p{L})',
  " ?(?:de m(?:on|a|es)|d'avoir (?:fait|été|eu|pu|passé|rencontré|vu|visité|échangé|découvert)|" +
    "de (?:vous|t'|" +
    'te) ?avoir|de (?:notre|cet|cette) (?:échange|rencontre|entretien|visite|discussion)|' +
    "de l'(?:accueil|échange|entretien|avoir)|du (?:temps|moment|accueil)|de la (?:rencontre|visite|" +
    'discussion|façon|manière))',
];
