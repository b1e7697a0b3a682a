import type { InterestPhrases } from '../language.ts';
import { frWants } from './fr-wants.ts';

/** Wanting the position, in French. */
export const frInterest: InterestPhrases = {
  ...frWants,
  answers: [
    'oui|ouais|très|absolument|plus que jamais|carrément|évidemment|bien sûr|et comment|énormément',
    'mille fois|cent fois|toujours|à fond|à 200|sans hésiter|sans aucun doute|beaucoup|plutôt deux fois',
  ],
  rhetorical: [
    "(?:est-il|est-ce) (?:besoin|nécessaire|utile) (?:de |d')(?:\\p{L}+)",
    '(?:dois-je|ai-je besoin de|faut-il|puis-je|me faut-il|aurai-je besoin de|vous ai-je|' +
      "t'ai-je) (?:vous |te |le |encore |assez |suffisamment |bien )*(?:dire|dit|redire|préciser|" +
      'ajouter|répéter|avouer|confirmer|confier|rappeler|cacher)',
    'comment (?:ne pas |mieux )?(?:vous |te )?(?:dire|cacher|exprimer|avouer|avoir envie|vouloir|être)',
    'qui ne (?:voudrait|rêverait|souhaiterait)|ai-je (?:dit|mentionné|précisé)',
    '(?:et )?si je (?:vous |te )?(?:disais|avouais)',
  ],
  wishes: [
    // "Je souhaite, je veux, j'aimerais, j'ai envie de, j'ai hâte de".
    '{je}(?:{adv})*(?:souhait(?:e|es|erais|erai|ais)|désir(?:e|erais)|veux|veut|' +
      'voudrais?|aimerai?s?|adorerai?s?|apprécierais|espère|espérerais|rêve(?:rais)?|brûle|' +
      "meurs d'envie|tiens|tiendrais|ambitionne|aspire|préférerais|kifferais?|convoite|vise|" +
      'compte bien|accepterais|demande)(?! pas| plus[ .,!]| jamais| guère)',
    "{je}n'?(?:e |' ?)?(?:souhaite|demande|désire|rêve|veux|espère|aspire|" +
      "attends) (?:{adv})*(?:qu'?|que |rien tant|rien d'autre|de rien|pas mieux|pas autre chose)",
    "{je}(?:n'? ?)?ai (?:{adv}|une |un |qu'une |qu'un |le |l' ?|la |grande |folle |immense |" +
      "énorme |très grande |seule )*(?:goût(?= (?:de |d'))|envie|hâte|désir|souhait|rêve|espoir|" +
      'ambition|ferme intention|volonté)(?: folle| sincère| profonde?| immense| réelle?)?',
    // "Je n'ai plus qu'une idée", "qui m'a donné envie de".
    "{je}n' ?ai (?:plus )?qu'une? (?:\\p{L}+ )?(?:idée|but|objectif|désir|envie)(?: en tête)?",
    "(?:m'a |m'ont |m'avez |m'as )(?:{adv})*(?:donn|redonn|confort|renforc)\\p{L}* (?:{adv}|encore plus )*" +
      "(?:envie|le goût|dans (?:mon |l')\\p{L}*)",
    '{je}en ai (?:une |un )?(?:{adv})*(?:envie|désir)',
    '(?:très |trop |tellement |vraiment |grave |une |grosse |folle )+(?:envie|hâte)',
    // "Je serais ravie de", "ce serait un honneur", "mon souhait est de".
    '{je}(?:serais?|serai|suis) (?:{adv}|plus que |le plus |la plus )*(?:ravie?s?|heureu(?:x|se)|' +
      'enchantée?|honorée?|fière?|fier|comblée?|contente?|flattée?|aux anges|reconnaissante?|' +
      'privilégiée?|chanceu(?:x|se)|impatiente?|prête?|disposée?|partante?|déterminée?|résolue?|' +
      'décidée?|pressée?|motivée?|enthousiaste|désireu(?:x|se)|tentée?|volontaire|emballée?|excitée?|' +
      "aise)(?= (?:{adv})*(?:de |d'|à |du |que (?:vous|tu) |si |qu'))",
    "(?:ce|cela|ça|c') ?(?:serait|sera|est) (?:{adv}|pour moi |donc )*(?:un |une |mon |ma |le |la |" +
      "l')?(?:{adv}|grand |grande |vrai |vraie |immense |réel |énorme |plus |plus grand |" +
      'plus grande )*(?:honneur|plaisir|bonheur|joie|rêve|fierté|chance|privilège|aubaine|kif|pied|top|' +
      'génial|super|merveilleux|formidable|cadeau)',
    'm(?:on|a) (?:{adv}|plus |seul |seule |unique |vif |vive |cher |chère |grand |grande |ferme |' +
      'profond |plus grand |plus cher |plus vif )*(?:souhait|désir|rêve|vœu|voeu|envie|ambition|' +
      'objectif|but|intention|espoir|volonté|projet)(?: le plus \\p{L}+| \\p{L}+)? (?:est|serait|reste|' +
      "demeure|a toujours été|n'est autre que)",
    'm(?:on|a) (?:{adv}|vif |vive |ferme |profond |profonde |sincère |grand |grande )*(?:souhait|' +
      "désir|envie|volonté|ambition|rêve|motivation|détermination|enthousiasme)(?= (?:de |d' ?|à ))",
    "{je}(?:me |m' ?)(?:{adv})*(?:réjouis|réjouirais|ferais (?:un|une) (?:plaisir|joie|honneur)|" +
      'enthousiasme|languis)',
    '(?:il )?(?:{me})tarde|{je}(?:me )?(?:verrais|vois|imagine) (?:{adv}|très )*(?:bien )?|réjouie?',
    '(?:{me})(?:{adv})*(?:ferait (?:{adv}|un |une |immense |très |plus |grand |énorme )*(?:plaisir|' +
      'joie|envie)|plairait|enchanterait|ravirait|comblerait|rendrait (?:{adv})*(?:heureu(?:x|se)|' +
      'fière?|fier)|honorerait)',
    '^(?:et |toujours |très |trop |vraiment |plus que jamais,? )*(?:impatiente?|désireu(?:x|se)|hâte|' +
      "ravie? à l'idée|heureu(?:x|se) à l'idée|motivée?|envie|prête?|" +
      "enthousiaste à l'idée)(?= (?:de |d'|à |par ))",
    "(?:quelqu'un|celui|celle|personne)[^.;]{0,20}? (?:{je})souhaite que ce soit",
  ],
  aboutJob: [
    // The position, the house, the reader's side.
    '{jobword}|chez (?:vous|toi)|avec (?:vous|toi|votre|ton)|parmi (?:vous|les vôtres)',
    'pour (?:vous|toi)(?! (?:remercier|dire))|à (?:vos|tes) côtés',
    "sous (?:votre|ta) (?:direction|houlette|responsabilité)|au sein|(?:des|les) vôtres|de l'aventure",
    'de la partie|dans (?:votre|vos|ton|tes|cette salle)',
    'votre (?:maison|service|établissement|\\p{L}+(?:eur|euse|ier|ière|iste|ien|ienne)(?! pour))',
    'être retenue?|ce soit moi|que ce soit moi',
    // To take it.
    "(?:vous |te |t' ?)(?:re)?joindre(?! (?:au|par|à|sur|mon|ma|le|la|les|un|une) )|rejoindre|intégrer",
    "travailler|bosser|taffer|collaborer|œuvrer|faire partie|contribuer|m'investir|me joindre|en être",
    "commencer|débuter|enseigner|souder|exercer|servir|m'occuper",
    'y (?:travailler|bosser|servir|exercer|être|contribuer)|apprendre (?:chez|avec|à vos)',
    "être (?:votre|ton)|signer|décrocher|faire équipe|relever ce|m'en (?:occuper|charger)",
    "mettre mes (?:compétences|mains)|passer l'été|la finissent|vous (?:aider|épauler|seconder)",
    'construire|(?:porter|défendre) (?:vos|tes) couleurs',
    'ma chance|une chance|me (?:choisi|reten|prend|pren|gard|confi|donn|recrut)\\p{L}*',
    "m'(?:embauch|engag|accord|accept|accueill)\\p{L}*",
    "ce rôle|cette fonction|ce métier|la suite|l'été|la brigade|la troupe|le rayon|la carte|la section",
    'ça(?= de tou?t)|ça de t',
  ],
  otherWishes: [
    // "Je souhaite vous remercier", "j'aimerais savoir", "j'ai hâte de vous lire".
    ",? ?(?:{adv}|donc |seulement |juste |simplement |par ailleurs |au préalable |d'abord |" +
      "avant tout |à |de |d' ?|que |pouvoir |d'ores et déjà |aussi |à vous |tout d'abord )*(?:vous |" +
      "te |t' ?|le |la |les |lui |leur |en |y |m' ?|me |nous |vs )*(?:remercier|dire|redire|savoir|" +
      'connaître|connaitre|avoir (?:de |des |votre |vos |un retour|une réponse|une idée|confirmation|' +
      "plus|le temps|la (?:réponse|liste|date)|l'(?:avis|adresse)|les (?!moyens))|lire|relire|" +
      'entendre|écouter|appeler|rappeler|téléphoner|sonner|joindre(?: (?:au|par|le|la|un|une|mon|ma|' +
      "à(?! (?:votre|vous|vos|ton|ta|toi|l')))(?!\\p{L}))|contacter|recontacter|revoir|voir|" +
      'rencontrer|recevoir|écrire|envoyer|adresser|transmettre|faire (?:parvenir|part|savoir|suivre|' +
      'le point|un)|fournir|donner|montrer|présenter|parler|reparler|discuter|échanger|revenir (?:sur|' +
      'vers)|préciser|souligner|ajouter|signaler|rappeler|attirer|exprimer|témoigner|excuser|corriger|' +
      'rectifier|compléter|répondre|poser|demander|clarifier|vérifier|comprendre|visiter|goûter|' +
      'acheter|essayer (?:votre|vos|la|le)|emprunter|récupérer|rendre|déposer|assurer|rassurer|' +
      'apporter (?:une|un|quelques|des) (?:précision|réponse|correction|complément)|partager|' +
      'confirmer (?:que|la|le|les|ma venue|notre|mon adresse|mes (?:dispo|coord))|informer|tenir|' +
      'savoir|mentionner|féliciter|laisser|souhaiter|présenter mes|faire plaisir|être (?:clair|claire|' +
      'franche|franc|honnête|transparente?|sûre?|tenue?|informée?|fixée?|certaine?|prévenue?|' +
      'en vacances|rentrée?|au clair)|partir|prendre (?:connaissance|le temps|congé|contact|rendez|' +
      'de vos|un café)|vous (?:voir|lire)|consulter|profiter|découvrir (?:la suite|vos|votre recette|' +
      'le livre)|savoir|votre (?:avis|réponse|retour|décision|opinion|verdict|recette|livre|conseil)|' +
      'vos (?:conseils|idées|nouvelles|données|remarques|impressions)|une réponse|un retour|un rendez|' +
      'des nouvelles|apprendre (?:que|qu|la|le|votre)\\p{L}*|venir (?:présenter|voir|chercher|déposer|' +
      'vous)|obtenir (?:une (?:réponse|copie|attestation)|un (?:exemplaire|retour|rendez)|des|les|la|' +
      "le (?:document|plan|nom))|que vous (?:m'(?:envoy|écri|indiqu|appel|rappel|di)\\p{L}*|sachiez|" +
      'me (?:dis|confirm|donniez la|fass)\\p{L}*)|vous trouver|tout se passe|bonne|une (?:bonne|belle|' +
      'excellente)|belle|beaucoup de|bon courage|plein succès|toute? ?l\\p{L}*|tous|que (?:tout|toute|' +
      "(?:l'|votre |ton |ta |vos |la |le |les )[^,;.]{0,40}? (?:va|vont|se passe|se porte|s'est|est|" +
      "sont|a|ont|sera bien|avance|avez|trouve))|que (?:vous|tu) (?!(?:me |m'|retien|chois|gard|" +
      'donner|accord|penser|accept|voud|laisser|fass|ser|prend|prenn|engag|embauch|' +
      'recru))\\p{L}+)(?!\\p{L})',
    " ?(?:de m(?:on|a|es)|d'avoir (?:fait|été|eu|pu|passé|rencontré|vu|visité|échangé|découvert)|de (?:vous|t'|" +
      'te) ?avoir|de (?:notre|cet|cette) (?:échange|rencontre|entretien|visite|discussion)|' +
      "de l'(?:accueil|échange|entretien|avoir)|du (?:temps|moment|accueil)|de la (?:rencontre|visite|" +
      'discussion|façon|manière))',
  ],
  withdrawn: [
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
    // "Je retire ma candidature", "je passe mon tour", "j'ai accepté une autre offre".
    '(?:retire|retirer|retirerai|renonce|renoncer|désiste|désister|décline|décliner|déclinerai|' +
      'annule|annuler|refuse|refuser|abandonne|abandonner)(?: {adv}*)? ?(?:donc |à |' +
      "de )?(?:{adv})*(?:ma candidature|au (?:poste|job)|à (?:ce|cette|la|votre|l'(?:offre|aventure))|" +
      "(?:ce|le) poste|(?:votre|cette|la|l') ?(?:offre|proposition|place|opportunité))",
    '{je}(?:vais |préfère |dois |devrai |voudrais |souhaite )?(?:donc |malheureusement |' +
      "finalement )?(?:me |m' ?)(?:désist|retire|retirer|retirerai|abstien)\\p{L}*",
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
    "changé d'avis|(?:{je})(?:y )?renonce(?= ?[.,!]|$| donc)",
    "poste (?:n'est|est) (?:finalement |pas |plus )+(?:pour|fait|ce|dans mes)",
    'sans (?:donner )?suite de ma part',
    "aucune? (?:envie|intérêt|intention) (?:de |d' ?|pour )(?:rejoindre|ce poste|le poste|prendre|" +
      'travailler|quitter|changer)',
    '(?:{je})ne (?:suis|serais) (?:vraiment )?(?:pas|plus) (?:{adv}|certaine? |sûre? )*(?:que (?:ce|' +
      'le) poste|la (?:bonne )?personne|faite? pour|à ma place|tentée?|preneu)',
    "(?:ne |n' ?)(?:crois|pense) pas que (?:ce|le|cette|la) (?:poste|place|job|rôle|mission)",
  ],
};
