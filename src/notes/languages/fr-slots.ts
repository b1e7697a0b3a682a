/** Named parts of French phrases, with their mistakes in writing and their short forms. */
export const frSlots: Readonly<Record<string, string>> = {
  // How much: "vraiment", "à fond"; with the space behind it, so that `{adv}*` may stand anywhere.
  adv:
    '(?:(?:vraiment|vrmt|très|tres|trop|tropp|tro|si|tellement|beaucoup|bcp|énormément|fort|bien|' +
    'vivement|particulièrement|tout particulièrement|franchement|sincèrement|profondément|infiniment|' +
    "extrêmement|hautement|toujours|encore|plus que jamais|d'autant plus|tout autant|aussi|" +
    'également|déjà|sérieusement|grandement|fortement|donc|alors|ardemment|immensément|absolument|' +
    'carrément|clairement|super|hyper|méga|vachement|grave|réellement|totalement|pleinement|' +
    'complètement|entièrement|assez|chaleureusement|éminemment|spécialement|surtout|bigrement|' +
    'résolument|passionnément|tout|même|ainsi|ici|plus|plus que|ben|bin|pas mal|\\p{L}+ment|' +
    'quand même|pour ma part|à nouveau|fermement|' +
    'réciproquement|tout à fait|au plus haut point|sans hésiter|sans réserve|naturellement|' +
    'évidemment|simplement|de nouveau|(?:ben |bien )?gros|monstre|de ouf|rudement|tant|à ce point|bougrement) )',
  // How much, behind a verb: "ça me tente en masse".
  much:
    '(?: (?:en (?:masse|titi|maudit|crime|diable|sale)|à (?:mort|fond|bloc|donf)|grave|trop|fort|vraiment|' +
    'beaucoup|pas mal|(?:ben |bien )?gros|énormément|tellement|toujours|assez|bien|drôlement|de plus en plus))',
  // The writer as a subject: "je", "j'", "jte", "moi qui".
  je:
    "(?:je |j' ?|j |moi qui |(?:celui|celle) qui |j(?=te |t'|vous |vs |suis |vais |veux |voudrais |" +
    'aimerais |ai ))',
  // The writer who says what they will do, in no condition.
  will: '(?<!si ){je}',
  // Behind a greeting no subject need stand.
  greeted:
    '(?<=^(?:bonjour|bonsoir|salut|coucou|hello|allô|chère?s?|madame|monsieur|docteur|maître|re)(?: [^\\s,.;:!?]+){0,4} ?[,!:] ?)',
  // Another verb of the writer's: "je réfléchis encore et …".
  andi: '(?:et|puis|pis)(?<={je}[^.;:?!]{3,90}? (?:et|puis|pis))',
  // Before a verb in a denial, "ne" and its kind: "je n'ai qu'une envie".
  me: "(?:me |m' ?|m )",
  // The reader as an object, before the verb: "vous", "te", "t'".
  vous: "(?:(?:vous |vs |vou |te |t' ?|t |v' ?)(?:y |en )?)",
  // The position, by any name; `thejob` is the company's or the position's own.
  jobword:
    '(?:postes?(?! de (?:radio|télé|police|secours|garde|douane|essence))|emploi|travail(?:le)?|' +
    '\\d+ ?%|temps plein|mi-temps|temps partiel|boulot|boulo|taf|' +
    'taff|job|jobs|jobine|place|offre|opportunité|mission|' +
    'missions|fonctions?|stage|alternance|apprentissage|contrat|cdi|cdd|intérim|vacataire|vacation|' +
    'saison|remplacement|responsabilités|équipes?|equipes?|team|entreprise|société|boîte|boite|' +
    'maison|structure|établissement|groupe|association|cabinet|atelier|ateliers|agence|service|école|' +
    'ecole|lycée|collège|crèche|clinique|hôpital|chantier|restaurant|resto|cuisine|salon|boutique|' +
    'magasin|ferme|domaine|studio|rédaction|laboratoire|labo|bureau|étude|usine|théâtre|hôtel|' +
    'auberge|garage|pharmacie|librairie|bibliothèque|médiathèque|musée|mairie|organisation|organisme|' +
    'ong|institution|fondation|département|direction|brigade|classe|section|ruchers?|rayon|projets?|' +
    'aventure|programme|métier|profil de poste|candidature|perspective|proposition|défi|challenge|' +
    'boulangerie|brasserie|compagnie|troupe|institut|université|chaire|banque|gig|shop|poste-là|' +
    'job-là|chaîne|radio|journal|centre|foyer|résidence|ehpad|camp|club|fromagerie|imprimerie|' +
    'menuiserie|pépinière|jardin|vignoble|cave|rôle|fonction|rangs|thejob)',
  det:
    "(?:le |la |l' ?|les |ce |cet |cette |ces |c' ?te |votre |vos |ton |ta |tes |un |une |du |au |" +
    "aux |des |de |d' ?)",
  job:
    '(?:(?:{det}){1,2}(?:(?!anci|derni|précéd|actuel|autre|visite|entretien|échange|rencontre|' +
    "accueil|question|histoire)[\\p{L}\\p{N}'’-]+ ){0,2}?{jobword}(?![\\p{L}'])|thejob)",
  // As the subject; not "mon ancien poste", nor "la visite de l'atelier".
  jobhead:
    '{jobword}(?<!(?:anci|derni|précéd|actuel|autre|mon|ma|mes)\\p{L}* [\\p{L}-]+)(?<!(?:visite|' +
    'entretien|échange|rencontre|accueil|question|essai|discussion|démo|tour|présentation|histoire|' +
    "photo|carte|recette|soupe|ambiance)\\p{L}* (?:de |du |d' ?|des |avec |dans |chez |à |au |sur |" +
    "en )?(?:la |le |les |l'|votre |vos )?(?:\\p{L}+ )?[\\p{L}-]+)",
  // To take it: infinitives that say that one will work there.
  join:
    "(?:(?:vous |te |t' ?|vs )?(?:re)?joindre|intégrer|travailler|bosser|taffer|collaborer|œuvrer|" +
    "oeuvrer|faire partie|faire équipe|contribuer|participer|prendre part|(?:m'|me )(?:investir|" +
    "engager|impliquer|joindre|installer)|m'occuper|être (?:des vôtres|de la partie|des leurs|" +
    "de l'aventure|retenue?|prise?|embauchée?|engagée?|choisie?|sélectionnée?|recrutée?|votre|ton|" +
    "le |la |l'|à vos côtés|parmi vous|chez vous|avec vous|dans)|en être|devenir|occuper|exercer|" +
    "servir|(?:vous|t') ?(?:aider(?! à (?:trouver|chercher))|épauler|accompagner|prêter main|" +
    'apporter|seconder)|évoluer|' +
    'grandir|progresser|apprendre (?:chez|avec|auprès|à vos|le métier|votre|de vous)|commencer|' +
    'débuter|démarrer|reprendre|prendre (?:en charge|mes fonctions)|décrocher|obtenir|(?:avoir|' +
    'prendre|accepter|relever|saisir|faire) {det}(?:\\p{L}+ )?{jobword}|mettre ~au service|' +
    'poursuivre ~(?:chez|avec) (?:vous|toi)|enseigner|souder|cuisiner|(?:re)?venir (?:travailler|' +
    'bosser|chez)|entrer (?:chez|dans|au)|rester (?:chez|avec)|passer ~chez (?:vous|toi)|' +
    '\\p{L}+(?:er|ir|re) (?:chez|avec|pour|parmi) (?:vous|toi)|assumer|endosser|(?:représenter|' +
    'défendre|porter|construire|bâtir|piloter|diriger|gérer|mener|coordonner|développer) (?:votre|' +
    "vos|ton|tes|avec vous)|monter à bord|embarquer|signer|m'y (?:investir|consacrer|mettre)|" +
    'y (?:travailler|bosser|être|contribuer|participer|exercer|servir|entrer|apporter|enseigner|' +
    'rester|apprendre))',
  // Telephoning: what one does now, will do, is to do; and the words for a call.
  telnow:
    '(?:(?:re-?|ré-?|r)?app?[eè]l(?:l?es?|l)?|(?:re)?t[eé]l[eé](?:ph|f)onn?es?|t[eé]l|(?:re)?sonn?e|' +
    '(?:bi[gc]o)?phone|tinte|call|tubophone|bipp?e)',
  telwill:
    '(?:(?:re-?|ré-?|r)?app?[eè]ll?er(?:ai|é)s?|(?:re)?t[eé]l[eé](?:ph|f)onn?er(?:ai|é)s?|' +
    '(?:re)?sonn?er(?:ai|é)s?|(?:bigo)?phoner(?:ai|é)s?|tinterai|bipp?erai|callerai)',
  teldo:
    '(?:(?:re-?|ré-?|r)?app?ell?er|rapeller|r?appel(?:é|ez)|(?:re)?t[eé]l[eé](?:ph|f)onn?(?:er|é)|' +
    '(?:re)?sonn?er|(?:bigo)?phoner|tinter|bipp?er|caller)',
  small:
    "(?:petit |p'tit |ptit |tit |bref |rapide |simple |nouveau |nouvel |dernier |second |deuxième |" +
    'autre |court |bon )',
  coup:
    "(?:(?:un |le |mon |ce |l' ?|cet |ton |votre )?{small}*(?:coup d(?:e |' ?)(?:fil|" +
    't[eé]l[eé]phone|t[eé]l|bigo|bigophone|tube|grelot|phone|cell|biniou|bip|natel|gsm|appel)|' +
    'appel(?: de suivi| t[eé]l[eé]phonique| de relance)?|rappel t[eé]l[eé]phonique|t[eé]l[eé]phone|' +
    'call|phone|ring|' +
    "bip|t[eé]l)(?! vidéo| visio|s? d'offre))",
  phone:
    '(?:t[eé]l[eé]phone|t[eé]l|(?:voie )?t[eé]l[eé]phonique|fil|appel(?: t[eé]l[eé]phonique)?|phone|' +
    "cell|cellulaire|portable|mobile|natel|gsm|fixe|{small}*coup d(?:e |')(?:fil|t[eé]l[eé]phone|" +
    'tél)|bigophone|bigo|ligne directe|combiné|numéro|standard)',
  byphone:
    "(?:(?:par|au|via|sur|avec) (?:(?:le |la |l'|mon |votre |ton |un |simple |voie |bout du |" +
    'numéro de ))*{phone}(?! vidéo| visio| ou (?:par )?(?:mail|e-?mail|courriel|écrit|courrier|' +
    "message))|téléphoniquement|à l'appareil|au bout du fil|(?:de|à) vive voix (?:au|" +
    'par) t[eé]l\\p{L}*)',
  // Up to six words to the means, none of them of something past.
  toward:
    '(?:(?!ai |a |avons |avez |hier |dit |eu |que |disponible|joignable|suis )[^\\s,;:.!?()]+,? ){0,7}?',
  // What may follow a verb of telephoning that has no object: a stop, a time, a place of the reader's.
  alone:
    '(?= ?(?:[.,;:!)…–—-]|$)| (?:le \\d|le (?:{day7}|lendemain|surlendemain|jour|matin|soir|premier|' +
    "mois|bureau|secrétariat|magasin|standard|cabinet)|{day7}|demain|après-demain|dès|d'ici|dans|" +
    'en (?:début|fin|milieu|matinée|soirée|cours)|la semaine|la veille|la boutique|ce (?:soir|jour|' +
    'matin|{day7})|cet? après|cette semaine|vers|à nouveau|à la (?:première|fin|mi|rentrée|reprise|' +
    'boutique|réception|direction|clinique|crèche|pharmacie|rédaction|date|même)|à (?:partir|' +
    'mon retour|votre|vos|ton|ta|cette|\\d)|au (?:bureau|secrétariat|magasin|cabinet|restaurant|' +
    'salon|chantier|siège|début|plus|numéro|standard|matin|retour|sujet|moment)|chez vous|pour|afin|' +
    'quand|lorsque|lorsqu|une fois|sitôt|aussitôt|avant|après|sauf|donc|alors|moi-même|directement|' +
    'plutôt|comme|sans faute|votre (?:bureau|secrétariat|standard|numéro|assistante?)))',
  otherday:
    "(?:{je}n(?:e |' ?){vous}(?:{telnow}|{telwill}) (?:donc )?pas (?:le |au |ce |dès )?(?:{day7}|demain|\\d+)" +
    '[^.;!?]{0,40}?,? mais)',
  day7: '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)',
};
