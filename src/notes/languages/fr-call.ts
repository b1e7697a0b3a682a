import type { CallPhrases } from '../language.ts';

/** Announcing one's own call, in French of every country. */
export const frCall: CallPhrases = {
  promises: [
    // "Je vous appelle", "c'est moi qui vous appellerai", "j'te call", "vous appellerai-je".
    '{je}{vous}(?:{telnow}|{telwill})(?! pas| plus| jamais| point| guère| ni |-t)',
    "{je}n(?:e |' ?){vous}(?:{telnow}|{telwill}) (?:donc |sans doute )?qu",
    "{je}n(?:e |' ?){vous}(?:{telnow}|{telwill}) pas avant",
    '{vous}{telwill}(?:-? ?je)?(?! pas| plus| jamais| point| guère| bien,? mais)',
    '(?:permettez|souffrez|attendez-vous à ce|attends-toi à ce|convenu|prévu|entendu|il faut|' +
      'il faudra|promis|normal|souhaitable|mieux|préférable|demandé|' +
      'proposé) (?:\\p{L}+ )?que (?:{je}){vous}{telnow}',
    // Without a subject: "vous rappelle mardi", "et vous appelle jeudi".
    "^(?:donc |bon |ok |alors |promis,? )*(?:vous |te |t' ?|vs ){telnow}(?! pas| plus)",
    '{andi} {vous}{telnow}(?! pas| plus)',
    // Without an object: "j'appellerai mardi", "je téléphonerai à votre bureau".
    '{je}{telwill}{alone}|^(?:et |donc )?{telwill}{alone}',
    // "Je vous passe un coup de fil", "je ferai un appel à votre bureau".
    '{je}{vous}(?:en )?(?:(?:re)?pass(?:e|es|erai|erais|eré)|(?:re)?donn(?:e|erai|erais|es)|f(?:ais|' +
      'erai|erais)|fil(?:e|erai)|(?:re)?lanc(?:e|erai)|balanc(?:e|erai)|plac(?:e|erai)|log(?:e|erai)|' +
      'adress(?:e|erai)|dois|devrai|réserv(?:e|erai)) (?:bien |donc |alors |aussi |sans faute |' +
      'dès \\p{L}+ |{day7} |demain |à nouveau )*{coup}',
    '{vous}(?:passerai|donnerai|ferai|filerai|lancerai)(?:-? ?je)? (?:donc |alors )*{coup}',
    '(?:{je}|^|(?:et|puis) )(?:{vous})?(?:pass(?:e|erai)|donn(?:e|erai)|f(?:ais|erai)|lanc(?:e|erai)|' +
      "log(?:e|erai)|plac(?:e|erai)) (?:donc |alors )?un {small}*(?:coup d(?:e |')(?:fil|" +
      't[eé]l\\p{L}*|bigo|tube)|appel)(?: de suivi| téléphonique)?(?! (?:à|au|aux) (?!votre|vos|ton|' +
      'la (?:boutique|réception|première)|\\d|partir|nouveau|mon retour|plus|bureau))',
    '{andi} {vous}(?:passe|donne|fais|file|lance) {coup}',
    // "J'attendrai vendredi pour vous appeler".
    '{je}attend(?:s|rai) [^.;:?!]{0,30}?(?:pour|avant de) {vous}{teldo}',
    // By telephone: "je vous joindrai au téléphone", "je te le dis demain par téléphone".
    "(?:{je}|^|{andi} )(?:ne manquerai pas de )?{vous}(?:le |la |l' ?|les |" +
      'en )?(?:(?:re)?contact(?:e|erai|erais|eré)|(?:re)?join(?:s|drai|drais|dré)|rejoin(?:s|drai|' +
      'drais)|rejoigne|joigne|atteindrai|relanc(?:e|erai)|consult(?:e|erai)|inform(?:e|erai)|' +
      'prévien(?:s|drai)|tien(?:s|drai)|di(?:s|rai)|répond(?:s|rai)|confirm(?:e|erai)|expliqu(?:e|' +
      'erai)|reparl(?:e|erai)|parl(?:e|erai)|revien(?:s|drai)|donn(?:e|erai)|demand(?:e|erai)|' +
      'solliciterai|interrogerai|rend(?:s|rai)|communiqu(?:e|erai)|poserai|annoncerai|f(?:ais|erai)|' +
      'retrouv(?:e|erai)|pogn(?:e|erai)|attrap(?:e|erai)|aurai|remerci(?:erai)|saluerai|trouverai|' +
      'cherch(?:e|erai)|présenterai|raconterai|avis(?:e|erai)|apport(?:e|erai)|fix(?:e|erai)|' +
      'recontact(?:e|erai)|sollicite|appren(?:ds|drai)|précis(?:e|erai)|expos(?:e|' +
      'erai)) {toward}{byphone}',
    '{vous}(?:contacter|recontacter|joindr|rejoindr|relancer|parler|dir|répondr|confirmer|expliquer|' +
      'reviendr|donner|demander|consulter|informer)ai(?:s)?(?:-? ?je)? {toward}{byphone}',
    '(?:{je}|^|(?:et|puis) )(?:{me})?(?:(?:re)?manifest(?:e|erai)|(?:re)?vien(?:s|drai) (?:vers|aux)|' +
      '(?:re)?pren(?:ds|drai) (?:contact|de vos|de tes|des|langue|mes renseignements)|f(?:ais|' +
      'erai) (?:(?:le|un) (?:point|suivi)|une relance|suite|signe)|donn(?:e|erai)|assurerai|effectuerai|enquerrai|communiquerai|' +
      'relancerai|répondrai|renseignerai|informerai|inform(?:e)|rappellerai à|signalerai|présenterai|' +
      'demanderai|confirmerai|contacterai|joindrai|tiendrai|aviserai|solliciterai|reviendrai|referai|' +
      'procéderai|rentrerai en contact|entrerai en contact|me tiendrai) {toward}{byphone}',
    '{byphone}[^.;!?]{0,30}? que je {vous}(?:le |la |en )?(?:donner|dir|répondr|contacter|joindr|' +
      'recontacter|reviendr|expliquer|fer|confirmer|relancer|parler|prendr)ai',
    '{byphone}(?: \\p{L}+){0,3},? (?:{je}){vous}(?:le |en )?(?:donner|dir|répondr|contacter|joindr|' +
      'recontacter|expliquer|confirmer|relancer|parler)ai',
    // The telephone itself: "je décroche mon téléphone", "c'est ton numéro que je compose".
    '{je}(?:décroch(?:e|erai)|(?:re)?pren(?:ds|drai)|empoign(?:e|erai)|saisi(?:s|rai)|attrap(?:e|' +
      'erai)|saut(?:e|erai) sur|pend(?:s|rai) (?:à|au)|serai (?:pendue? )?(?:à|au|derrière)) (?:donc |' +
      "alors )?(?:le |mon |l' )?(?:bout du )?(?:t[eé]l[eé]phone|combiné|tél|cell|cellulaire|portable|" +
      'natel|gsm|bigo|bigophone|fil)',
    '{je}(?:compos(?:e|erai)|f(?:ais|erai)|taperai) (?:donc )?(?:votre|ton|le) numéro',
    '(?:votre|ton) numéro que (?:je )(?:compos(?:e|erai)|ferai|fais)',
    '(?:votre|ton) téléphone (?:sonnera|va sonner)|faire sonner (?:votre|ton) (?:téléphone|poste)',
    '{je}(?:ferai|fais) sonner (?:votre|ton) (?:téléphone|poste|standard)',
    '{je}(?:serai|suis) (?:donc )?au bout du fil',
    '{je}(?:serai|suis) (?:donc )?celle? qui {vous}(?:téléphonera|appellera|rappellera|sonnera|passera un)',
    '{je}(?:re)?tent(?:e|erai) ma chance {toward}{byphone}',
    '{je}(?:re)?tent(?:e|erai) {toward}(?:de vous (?:joindre|avoir)) {toward}{byphone}',
    // The call as a thing: "vous recevrez un appel de ma part", "attendez-vous à mon appel".
    '(?:vous|tu) (?:recevr\\p{L}+|aurez|auras|entendrez|entendras|allez recevoir|allez avoir|' +
      'vas recevoir|pouvez attendre|pouvez compter sur|recevez|trouverez) (?:donc |aussi |ainsi |' +
      "alors |bientôt )?(?:mon {small}*(?:coup d(?:e |')(?:fil|téléphone)|appel|rappel)|" +
      "un {small}*(?:coup d(?:e |')(?:fil|téléphone)|appel|" +
      'rappel)(?: téléphonique)?(?: \\p{L}+){0,6}? (?:de ma part|de moi))',
    '(?:attendez|attends|guettez|guette|escomptez|notez|réservez)(?:-vous|' +
      "-toi)? (?:donc )?(?:à )?(?:mon|un) {small}*(?:coup d(?:e |')(?:fil|téléphone)|" +
      'appel(?: téléphonique)?)(?: de (?:ma part|moi))?',
    "(?:vous|tu) (?:aurez|auras|recevrez|entendrez|m'entendrez|m'entendras|m'aurez|" +
      "m'auras) {toward}{byphone}",
    '(?:appel|coup de fil|coup de téléphone|rappel|relance|suivi)(?: téléphonique| de suivi|' +
      ' de relance| de courtoisie)*,? de ma part(?! (?:hier|ce matin|lundi dernier|qui|a |était|' +
      'est resté))',
    'mon {small}*(?:appel|coup de fil|coup de téléphone) (?:suivra|viendra|vous parviendra|aura lieu|' +
      'vous trouvera|est (?:prévu|fixé)|interviendra|arrivera)',
  ],
  promisesWithDay: [
    '{je}{telnow}{alone}',
    '{je}(?:r?appelle|téléphone) (?:le bureau|le secrétariat|votre secrétariat|la boutique)',
    '^(?:bon |donc |et )?(?:r?appelle|téléphone){alone}|{je}re(?:passe|donne) un (?:coup de fil|appel)',
  ],
  futures: [
    // "Je vais", "je compte", "je me permettrai de", "je ne manquerai pas de".
    '{will}(?:vais|vas|compte|comptais|pense|pensais|souhaite|souhaiterais|aimerais?|voudrais|veux|' +
      'dois|devrai|devrais|pourrai|espère|tiens à|désire|préfère|préférerais)',
    '{will}(?:prévois|envisage|projette|promets|jure|propose|ai prévu|ai décidé|ai résolu|ai choisi|' +
      "ai noté|ai l'intention|ai bien l'intention|ai en tête|aurai le plaisir|aurai l'honneur|" +
      "aurai plaisir|aurai à c(?:œ|oe)ur|aurai l'occasion|aurai soin|ai hâte|ai promis|" +
      "ai pour projet) (?:de|d' ?|à|bien de|donc de)",
    '{will}(?:vous )?(?:promets|propose|suggère|ai promis|demande la permission|' +
      "demande l'autorisation|assure) (?:donc |bien )?de",
    "{will}(?:me|m' ?) ?(?:permettrais?|permets|propose|proposerai|autorise(?:rai)?|efforcerai|" +
      'engage|ferai (?:un plaisir|une joie|un devoir)|suis promise?|apprête|charge|chargerai|' +
      'arrangerai|réserve|hasarderai|risquerai|empresserai|suis (?:noté|résolue?|engagée?)) (?:donc |' +
      'alors |simplement |également |ainsi |toutefois |aussi )?(?:de|à|pour)',
    "{will}(?:ne|n' ?) ?(?:manquerai|manque|oublierai|tarderai|faillirai|hésiterai|vais) (?:donc |" +
      "bien sûr |surtout )?pas (?:de|d' ?|à|tarder à)",
    "{will}(?:n' ?)oublie pas (?:de|d' ?)",
    "{will}(?:prendrai|prends|prendrais) (?:donc |alors )?(?:la liberté|soin|l'initiative|le soin|" +
      "le temps|la peine|bonne note) (?:de|d' ?)",
    '{will}(?:tâcherai|chercherai|cherche|essaierai|essayerai|essaie|essaye|tenterai|tente|viendrai|' +
      'reviendrai|continuerai|finirai par|serai amenée? à|serai heureu(?:x|se)|serai ravie?|' +
      'serai en mesure|serai content|serais heureu(?:x|se)|serais ravie?|suis censée?|suis convenue?|' +
      "retenterai) ?(?:de|d' ?|à)?",
    '(?:permettez|laissez|autorisez|laisse|accordez)-? ?moi (?:de|à)?|(?:comptez|compte) sur moi pour',
    '(?:mon intention|mon idée|mon plan|le plus simple|le mieux|ma prochaine étape) (?:est|sera|' +
      "serait) (?:de|d' ?)",
    'il (?:est convenu|est entendu|est prévu|a été convenu) (?:de|que je)',
    '(?:avec|sauf) (?:votre|avis) (?:permission|contraire),? je',
    '^(?:vais|compte|pense|espère|prévois de|me permettrai de|me permets de|on va|ne manquerai pas de)',
    '{andi} (?:vais|me permettrai de|me permets de|compte|ne manquerai pas de|tâcherai de|pense)',
  ],
  verbs: [
    '{vous}{teldo}(?!-)',
    '{teldo}{alone}',
    '(?:{vous})?(?:(?:re)?passer|(?:re)?donner|faire|filer|lancer|balancer|placer|loger|' +
      "adresser) (?:donc |alors )?{coup}(?! (?:à|au|aux|avec) (?:mon|ma|mes|un|une|l'|leur|son))",
    '(?:{vous})(?:le |la |en )?(?:(?:re)?contacter|(?:re)?joindre|rejoindre|atteindre|relancer|' +
      'consulter|informer|prévenir|tenir|dire|répondre|confirmer|expliquer|reparler|parler|revenir|' +
      'donner|demander|solliciter|interroger|rendre|communiquer|faire|poser|annoncer|retrouver|pogner|' +
      'attraper|avoir|saluer|trouver|présenter|raconter|aviser|apporter|fixer|apprendre|préciser|' +
      'exposer|entendre) {toward}{byphone}',
    '(?:{me})?(?:(?:re)?manifester|(?:re)?venir (?:vers|aux)|(?:re)?prendre (?:contact|de vos|de tes|' +
      'des|langue|le|mon)|faire (?:(?:le|un) (?:point|suivi)|une relance|suite|signe)|donner|assurer|effectuer|enquérir|' +
      'communiquer|relancer|répondre|renseigner|informer|contacter|entrer en contact|échanger|discuter|' +
      'parler|reparler|en parler|confirmer) {toward}{byphone}',
    'prendre (?:le|mon) (?:téléphone|combiné)|décrocher (?:le|mon) (?:téléphone|combiné)',
    'composer (?:votre|ton) numéro|{byphone} (?:{vous})(?:contacter|joindre|rejoindre|relancer)',
  ],
  between: [
    // Adverbs and polite verbs: "je vais donc me permettre de".
    '(?:donc|alors|aussi|également|ainsi|bien|sûr|bien sûr|simplement|tout simplement|plutôt|juste|' +
      'quand même|toutefois|volontiers|personnellement|moi-même|de nouveau|à nouveau|encore|' +
      'certainement|sûrement|sans doute|probablement|peut-être|sans faute|directement|néanmoins|tantôt|' +
      'bientôt|prochainement|ensuite|enfin|du coup|tout de même|naturellement|évidemment|' +
      'définitivement)',
    "(?:(?:me|m'|vous) ?)?(?:permettre|autoriser|essayer|tenter|tâcher|pouvoir|devoir|" +
      "prendre la liberté|prendre le temps|avoir le plaisir|avoir l'honneur|faire un plaisir|" +
      "me faire un plaisir|risquer|hasarder|venir|efforcer) ?(?:de|d'|à)?",
    "(?:comme (?:convenu|prévu|promis|vous me l'avez (?:proposé|suggéré|demandé)|proposé|suggéré|" +
      'demandé|entendu|discuté)|si vous (?:le permettez|le voulez bien|permettez|' +
      "n'y voyez pas d'inconvénient)|si vous le souhaitez|avec votre permission|si dieu le veut|" +
      "inch'?allah|sauf (?:avis contraire|contrordre|imprévu)|si possible|" +
      "sans nouvelles(?: de (?:votre|ta) part)?|s'il plaît à dieu)",
    // Times: "je compte, mardi 12 mars, vous appeler".
    ",? ?(?:dès |d'ici |vers |à |le |la |au |du |en |dans |pour |ce |cet |cette |entre |et |" +
      'ou )*(?:{day7}|demain|après-demain|matin|matinée|midi|soir|soirée|après-midi|aprem|lendemain|' +
      "surlendemain|semaine|prochaine?|début|fin|milieu|de|d'|(?:les )?jours?|janvier|février|mars|" +
      'avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|\\d{1,2}(?:er)?|' +
      '\\d{1,2} ?h(?:\\d\\d)?|heures?|20\\d\\d|deux|trois|quatre|cinq|huit|dix|quinze|premier|suivant|' +
      'courant|mois|retour|mon|première heure|moment-là|là|jour-là|veille)(?: ?,)?',
    "de|d'|à|y|vous|que|pour",
  ],
  notPromises: [
    // "Rappeler" as to remind: "je vous rappelle que", "je vous rappelle mes disponibilités".
    're?app?[eè]ll?\\p{L}*(?!\\p{L}) ?(?:,? ?(?:donc|aussi|également|toutefois|au passage|simplement|' +
      'par ailleurs|néanmoins|enfin|juste|en outre|cependant|à toutes fins utiles|ici|ci-dessous|' +
      "ci-après|bien) ?,?)* ?(?:que|qu' ?\\p{L}+|mon (?!retour)\\p{L}+|ma|mes|nos|vos|notre|son|sa|" +
      'ses|leurs?|ces|combien|comment|les|un|une|des|tout|toute|ceci|cela|à quel|en quoi|' +
      'votre (?!bureau|secrétariat|standard|demande)\\p{L}+)',
    're?app?[eè]ll?\\p{L}*(?!\\p{L}) ?(?:donc |aussi |également |ici |' +
      "simplement )?(?:l'(?!après)\\p{L}+|la (?!semaine|veille|première|fin|deuxième|seconde)\\p{L}+|" +
      'cette (?!semaine|après|fin)\\p{L}+|ce (?!soir|matin|jour|week|mois|{day7}|que)\\p{L}+|: |' +
      'à (?:votre|ton) (?:bon )?souvenir|(?:le|au) (?!{day7}|lendemain|surlendemain|jour|matin|soir|' +
      'week|mois|premier|plus|bureau|secrétariat|sujet|début|moment|numéro|magasin|cabinet|siège|salon|' +
      'restaurant|standard|chantier|retour|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|' +
      'treize|quatorze|quinze|seize|vingt|trente)\\p{L}+)',
    // Not to telephone: "inutile que je vous appelle", "je me garderai de vous appeler".
    '(?:inutile|la peine|besoin|nécessaire|question|utile|prévu|sans|évit\\p{L}+|éviter|de peur|' +
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
  ],
};
