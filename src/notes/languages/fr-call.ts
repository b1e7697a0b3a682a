import type { CallPhrases } from '../language.ts';
import { frNotCalls } from './fr-not-calls.ts';

/** "Apl", "tapel", "rappl": the verb as it is typed on a telephone. */
const TYPED =
  '(?:r(?:e|é)?)?app?[eè]?ll?(?:es?|er|é|erai|erais|re|rai)?|t[eéè]l+|t[eé]l[eé]phone?|fone|phone?';

/** Announcing one's own call, in French of every country. */
export const frCall: CallPhrases = {
  promises: [
    // Half typed: "jtapl", "jtel", "j vous apel".
    `j[e']? ?(?:t|te|v|vs|vou|vous)[ ']?(?:${TYPED})(?! pas(?!\\p{L})| plus| jamais| que)`,
    `j(?:e |e|t)?(?:${TYPED}) (?:à )?(?:vs|toi)`,
    // "Ni lui ni l'agence ne vous appelleront, je m'en charge", "…, c'est moi".
    "(?<=(?:app?ell?er|téléphoner|sonner|rappeler)\\p{L}{0,5}[^.;!?]{0,60})(?:je m'en (?:charge|chargerai|occupe|occuperai)|je le ferai moi-même)(?! pas)",
    '{notother}',
    // "Je devais vous appeler jeudi mais je suis de garde, ce sera samedi".
    "(?:{je}(?:devais|pensais|comptais|voulais|étais censée?|avais (?:dit|promis|prévu|pensé|annoncé))[^.;!?]{0,20}? (?:que )?(?:j'|je )?{vous}?(?:{teldo}|r?appellerais|r?appelais|téléphonais|téléphonerais))" +
      '[^.!?]{2,70}? (?:ce sera|ça sera|(?:donc |alors )?je (?:le |vous )?(?:ferai|fais|repousse|reporte|décale|remets)|reporté|décalé|repoussé)(?! (?:plus|pas|trop|impossible))',
    // "Je vous appelle", "c'est moi qui vous appellerai", "j'te call", "vous appellerai-je".
    '{je}{vous}(?:{telnow}|{telwill})(?! pas(?!\\p{L})| plus| jamais| point| guère| ni |-t)',
    "{je}n(?:e |' ?){vous}(?:{telnow}|{telwill}) (?:donc |sans doute )?qu",
    "{je}n(?:e |' ?){vous}(?:{telnow}|{telwill}) pas avant",
    // "Je ne vous appellerai pas lundi, c'est férié, mais mardi".
    '{otherday}(?= (?:bien |plutôt |seulement )?(?:le |au |dès )?(?:{day7}|demain|après-demain|\\d))',
    '{vous}{telwill}(?:-? ?je)?(?! pas(?!\\p{L})| plus| jamais| point| guère| bien,? mais)',
    '(?:permettez|souffrez|attendez-vous à ce|attends-toi à ce|convenu|prévu|entendu|il faut|' +
      'il faudra|promis|normal|souhaitable|mieux|préférable|demandé|' +
      'proposé) (?:\\p{L}+ )?que (?:{je}){vous}{telnow}',
    // As one says it who is learning: "je téléphone à vous", "moi appeler vous".
    '(?:{je}|moi,? )(?:{telnow}|{telwill}|{teldo}) (?:à )?(?:vous|toi)(?! (?:mêmes?|rappel|pas))',
    '{je}f(?:ais|erai) (?:un |le )?(?:appel t[eé]l\\p{L}+|t[eé]l[eé]phone|coup de fil) (?:à|pour) (?:vous|toi)',
    // Behind a greeting: "Bonjour Madame, vous appelle mardi".
    "{greeted}(?:vous |te |t' ?|vs ){telnow}(?! pas(?!\\p{L})| plus)|{greeted}{telwill}{alone}",
    // Without a subject: "vous rappelle mardi", "et vous appelle jeudi".
    "^(?:donc |bon |ok |alors |promis,? )*(?:vous |te |t' ?|vs ){telnow}(?! pas(?!\\p{L})| plus)",
    '{andi} {vous}{telnow}(?! pas(?!\\p{L})| plus)',
    // Without an object: "j'appellerai mardi", "je téléphonerai à votre bureau".
    '{je}{telwill}{alone}|^(?:et |donc )?{telwill}{alone}',
    // "Je vous passe un coup de fil", "je ferai un appel à votre bureau".
    '{je}{vous}(?:en )?(?:(?:re)?pass(?:e|es|erai|erais|eré)|(?:re)?donn(?:e|erai|erais|es)|f(?:ais|' +
      'erai|erais)|fil(?:e|erai)|(?:re)?lanc(?:e|erai)|balanc(?:e|erai)|lâch(?:e|erai)|pouss(?:e|erai)|' +
      'mets|mettrai|envo(?:ie|ies|yerai|ierai|errai)|plac(?:e|erai)|log(?:e|erai)|' +
      'adress(?:e|erai)|dois|devrai|promets|réserv(?:e|erai)) (?:bien |donc |alors |aussi |sans faute |' +
      'dès \\p{L}+ |{day7} |demain |à nouveau )*{coup}',
    '{vous}(?:passerai|donnerai|ferai|filerai|lancerai)(?:-? ?je)? (?:donc |alors )*{coup}',
    '(?:{je}|^|(?:et|puis) )(?:{vous})?(?:(?:re)?pass(?:e|erai)|(?:re)?donn(?:e|erai)|f(?:ais|erai)|' +
      'lanc(?:e|erai)|' +
      "log(?:e|erai)|plac(?:e|erai)) (?:donc |alors )?un {small}*(?:coup d(?:e |')(?:fil|" +
      't[eé]l\\p{L}*|bigo|tube)|appel)(?: de suivi| téléphonique)?(?! (?:à|au|aux) (?!votre|vos|ton|' +
      'la (?:boutique|réception|première)|\\d|partir|nouveau|mon retour|plus|bureau))',
    '{andi} {vous}(?:passe|donne|fais|file|lance) {coup}',
    // "J'attendrai vendredi pour vous appeler".
    '{je}(?:attend(?:s|rai)|patiente(?:rai)?|laisse(?:rai)? passer) [^.;:?!]{0,40}?(?:pour|' +
      'avant de) {vous}{teldo}',
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
      'erai)),? {toward}{byphone}',
    '{vous}(?:contacter|recontacter|joindr|rejoindr|relancer|parler|dir|répondr|confirmer|expliquer|' +
      'reviendr|donner|demander|consulter|informer)ai(?:s)?(?:-? ?je)? {toward}{byphone}',
    '(?:{je}|^|(?:et|puis) )(?:{me})?(?:(?:re)?manifest(?:e|erai)|(?:(?:re)?vien(?:s|drai)|irai|' +
      'vais) (?:vers|aux)|' +
      '(?:re)?pren(?:ds|drai) (?:contact|de vos|de tes|des|langue|mes renseignements)|f(?:ais|' +
      'erai) (?:(?:le|un) (?:point|suivi)|une relance|suite|signe)|donn(?:e|erai)|assurerai|' +
      'effectuerai|enquerrai|communiquerai|' +
      'relancerai|renseignerai|informerai|inform(?:e)|rappellerai à|signalerai|présenterai|' +
      'demanderai|confirmerai|contacterai|joindrai|tiendrai|aviserai|solliciterai|reviendrai|referai|' +
      'procéderai|rentrerai en contact|entrerai en contact|me tiendrai),? {toward}{byphone}',
    '{byphone}[^.;!?]{0,40}?,? que (?:vous|tu) (?:aur|entendr|recevr|{me}entendr|{me}aur)\\p{L}+',
    '{byphone}[^.;!?]{0,30}? que je {vous}(?:le |la |en )?(?:donner|dir|répondr|contacter|joindr|' +
      'recontacter|reviendr|expliquer|fer|confirmer|relancer|parler|prendr)ai',
    '{byphone}(?: \\p{L}+){0,3},? (?:{je}){vous}(?:le |en )?(?:donner|dir|répondr|contacter|joindr|' +
      'recontacter|expliquer|confirmer|relancer|parler)ai',
    // The telephone itself: "je décroche mon téléphone", "c'est ton numéro que je compose".
    '{je}(?:décroch(?:e|erai)|(?:re)?pren(?:ds|drai)|empoign(?:e|erai)|saisi(?:s|rai)|attrap(?:e|' +
      'erai)|saut(?:e|erai) sur|pend(?:s|rai) (?:à|au)|serai (?:pendue? )?(?:à|au|derrière)) (?:donc |' +
      "alors )?(?:le |mon |l' )?(?:bout du )?(?:t[eé]l[eé]phone|combiné|tél|cell|cellulaire|portable|" +
      'natel|gsm|bigo|bigophone|fil)(?! avec (?!vous|toi))',
    '{je}(?:compos(?:e|erai)|f(?:ais|erai)|taperai) (?:donc )?(?:votre|ton|le) numéro',
    '(?:votre|ton) numéro que (?:je )(?:compos(?:e|erai)|ferai|fais)',
    '(?:votre|ton) téléphone (?:sonnera|va sonner)|faire sonner (?:votre|ton) (?:téléphone|poste)',
    '{je}{vous}?(?:ferai|fais) sonner (?:votre|ton|le) (?:téléphone|poste|standard)',
    '{je}(?:serai|suis) (?:donc )?au bout du fil|(?:téléphone|sonner|sonnera?|' +
      'sonnerie)[^.;!?]{0,40}? ce sera moi',
    "(?:ce|ça|c') ?(?:sera|est|serait) (?:donc |bien )?moi (?:au (?:bout du fil|téléphone)|à l'appareil)",
    '{je}(?:essa(?:ierai|yerai|ie|ye)|(?:re)?tent(?:e|erai)|(?:re)?compos(?:e|erai)|(?:re)?f(?:ais|erai)) (?:donc |' +
      'alors |à nouveau |de nouveau |encore |une fois )*(?:sur )?(?:votre|ton) (?:ligne|' +
      'numéro|standard|portable|cell|cellulaire|natel|gsm|mobile|fixe|poste direct)',
    // "Je ferai une relance téléphonique", "j'ai noté un appel à votre bureau".
    '{je}(?:me )?(?:f(?:ais|erai)|effectu(?:e|erai)|assur(?:e|erai)|procéd(?:e|erai) à|prévois|' +
      'propose|planifie|programme|tente(?:rai)?) ' +
      '(?:donc |alors )?(?:une|un|mon|ma|le|la) {small}*(?:relance|suivi|rappel|point|appel|' +
      'prise de (?:contact|nouvelles)) ' +
      '(?:téléphonique|par téléphone|au téléphone|de suivi)(?! vidéo)',
    '{je}(?:me suis |ai |viens de )?(?:noté|noter|note|inscrit|inscris|prévu|prévois|programmé|' +
      'planifié|bloqué|réservé|mis|fixé) ' +
      "(?:[\\p{L}\\d']+ ){0,6}?(?:un|mon|l') ?{small}*(?:appel|coup de fil|rappel|" +
      'coup de téléphone) (?:à votre|à vous|pour vous|avec vous|à ton|à toi)',
    '{je}(?:serai|suis) (?:donc )?celle? qui {vous}(?:téléphonera|appellera|rappellera|sonnera|passera un)',
    '{je}(?:re)?tent(?:e|erai) ma chance {toward}{byphone}',
    '{je}(?:re)?tent(?:e|erai),? {toward}(?:de vous (?:joindre|avoir)),? {toward}{byphone}',
    // The call as a thing: "vous recevrez un appel de ma part", "attendez-vous à mon appel".
    '(?:vous|tu) (?:recevr\\p{L}+|aurez|auras|entendrez|entendras|allez recevoir|allez avoir|' +
      'vas recevoir|pouvez attendre|pouvez compter sur|recevez|trouverez) (?:donc |aussi |ainsi |' +
      "alors |bientôt )?(?:mon {small}*(?:coup d(?:e |')(?:fil|téléphone)|appel|rappel)|" +
      "un {small}*(?:coup d(?:e |')(?:fil|téléphone)|appel|" +
      'rappel)(?: téléphonique)?(?: \\p{L}+){0,6}? (?:de ma part|de moi))',
    '(?:comptez|compte|tablez|table) (?:donc |bien )?sur mon {small}*(?:appel|coup de fil|coup de téléphone)',
    '{laterday}|{notbefore}',
    '(?:attendez|attends|guettez|guette|escomptez|notez|réservez)(?:-vous|' +
      "-toi)? (?:donc )?(?:à )?(?:mon|un) {small}*(?:coup d(?:e |')(?:fil|téléphone)|" +
      'appel(?: téléphonique)?)(?: de (?:ma part|moi))?',
    "(?:vous|tu) (?:aurez|auras|recevrez|entendrez|m'entendrez|m'entendras|m'aurez|" +
      "m'auras),? {toward}{byphone}",
    '(?:appel|coup de fil|coup de téléphone|rappel|relance|suivi)(?: téléphonique| tél\\.?| de suivi|' +
      ' de relance| de courtoisie)*,? (?:de ma part|par mes soins)(?! (?:hier|ce matin|lundi dernier|qui|a |était|' +
      'est resté))',
    'mon {small}*(?:appel|coup de fil|coup de téléphone)(?= (?:de|du) [^.;!?]{1,30} (?:sera|aura|' +
      'viendra|portera|durera))|(?:jour|date|moment) de mon {small}*(?:appel|coup de fil)',
    'mon {small}*(?:appel|coup de fil|coup de téléphone) (?:vous )?(?:suivra|viendra|parviendra|tombera|sonnera|' +
      'aura lieu|' +
      'trouvera|est (?:prévu|fixé|programmé)|interviendra|arrivera|atteindra)',
  ],
  promisesWithDay: [
    '{je}{telnow}{alone}',
    '{je}(?:r?appelle|téléphone) (?:le bureau|le secrétariat|votre secrétariat|la boutique)',
    '^(?:bon |donc |et )?(?:r?appelle|téléphone){alone}|{je}re(?:passe|donne) un (?:coup de fil|appel)',
  ],
  futures: [
    // "Il me faudra", "vous me permettrez de", "je serai le premier à".
    "il (?:me |m' ?)(?:faut|faudra|reste à|restera à|revient de|reviendra de|tarde de|plairait de)",
    'vous me (?:permettrez|pardonnerez|laisserez)(?: de)?|{will}(?:serai|suis) (?:le|la) (?:premier|' +
      'première) à',
    '{will}me (?:réserve|réserverai|garde) (?:donc )?(?:le droit|la possibilité|le plaisir|' +
      "la liberté) (?:de|d' ?)",
    "m'as?(?= (?:vous|te|t'|r?appeler|téléphoner|call))|{will}m'en va(?:is|s)?",
    // "Je songe à", "je me suis noté de", "j'ai mis à mon agenda de".
    "{will}(?:me |m' ?)?(?:songe|tiens prête?|tiendrai prête?|suis prête?|serai prête?|oblige|" +
      'astreins|fais fort|réjouis|fais une joie|fais un plaisir|' +
      'fais un devoir|emploierai|prépare|engage|suis engagée?|suis promise?|suis notée?|' +
      "suis mis en tête|suis juré) (?:déjà |donc )?(?:à|de|d' ?)",
    "{will}(?:me |m' ?)?(?:ai|suis|viens de|prends|garde) (?:donc |déjà |bien )?(?:noté|inscrit|mis|" +
      'marqué|note|retenu|programmé|planifié|bloqué) ' +
      "(?:[\\p{L}\\d']+ ){0,6}?(?:de|d' ?|pour)",
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
    '(?:permettez|laissez|autorisez|laisse|accordez)-? ?moi(?: de| à)?|(?:comptez|compte) sur moi pour',
    '(?:mon intention|mon idée|mon plan|le plus simple|le mieux|ma prochaine étape) (?:est|sera|' +
      "serait) (?:de|d' ?)",
    'il (?:est convenu|est entendu|est prévu|a été convenu) (?:de|que je)',
    '(?:avec|sauf) (?:votre|avis) (?:permission|contraire),? je',
    '^(?:vais|compte|pense|espère|prévois de|me permettrai de|me permets de|on va|ne manquerai pas de)',
    '{andi} (?:vais|me permettrai de|me permets de|compte|ne manquerai pas de|tâcherai de|pense)',
  ],
  verbs: [
    '{vous}{teldo}(?!-)|{teldo} à (?:vous|toi)',
    '{teldo}{alone}',
    '(?:{vous})?(?:(?:re)?passer|(?:re)?donner|faire|filer|lancer|balancer|placer|loger|' +
      "adresser) (?:donc |alors )?{coup}(?! (?:à|au|aux|avec) (?:mon|ma|mes|un|une|l'|leur|son))",
    '(?:{vous})(?:le |la |en )?(?:(?:re)?contacter|(?:re)?joindre|rejoindre|atteindre|relancer|' +
      'consulter|informer|prévenir|tenir|dire|répondre|confirmer|expliquer|reparler|parler|revenir|' +
      'donner|demander|solliciter|interroger|rendre|communiquer|faire|poser|annoncer|retrouver|pogner|' +
      'attraper|avoir|saluer|trouver|présenter|raconter|aviser|apporter|fixer|apprendre|préciser|' +
      'exposer|entendre|importuner|déranger|questionner|saluer|remercier),? {toward}{byphone}',
    '(?:{me})?(?:(?:re)?manifester|(?:re)?venir (?:vers|aux)|(?:re)?prendre (?:contact|de vos|de tes|' +
      'des|langue|le|mon)|faire (?:(?:le|un) (?:point|suivi)|une relance|suite|signe)|donner|assurer|' +
      'effectuer|enquérir|' +
      'communiquer|relancer|répondre|renseigner|informer|contacter|entrer en contact|échanger|discuter|' +
      'parler|reparler|en parler|confirmer),? {toward}{byphone}',
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
    "(?:(?:me|m'|vous) ?)?(?:ne pas (?:oublier|manquer|omettre|tarder)|permettre|autoriser|essayer|" +
      'tenter|tâcher|pouvoir|devoir|' +
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
  named: [
    // "Mon appel du jeudi", "je vous rappelle le 27", "au téléphone le 27", "relance téléphonique".
    "(?<!(?:votre|ton|cet|merci pour|suite à) (?:l' ?)?)(?:mon |un |l' ?)?{small}*(?:appel|coup d(?:e |')(?:fil|" +
      't[eé]l\\p{L}*)|rappel)(?: (?:t[eé]l[eé]phonique|de suivi|de relance|de ma part))?|(?:relance|rdv|rendez-vous|point|suivi) ' +
      '(?:t[eé]l[eé]phonique|par téléphone|au téléphone)',
    "(?:{je}|on |^|[-–,:/] )(?:{vous}|s' ?)(?:{telnow}|{telwill})|(?:au|par) t[eé]l[eé]phone|au bout du fil",
  ],
  pointing: [
    "(?:(?:dans|en|à|par|sous) (?:l' ?)?|(?:porte|indique|donne|annonce|dit|précise) (?:l' ?)?|voir (?:l' ?)?|de l' ?)" +
      '(?:objet|entête|en-tête|intitulé|titre)(?: (?:de|du) (?:ce |mon |ma |cette |présent )?(?:message|courriel|' +
      'mail|e-?mail|lettre|mot|envoi))?(?= ?[.,;:!)]|$| (?:et|pour|sans|avec|je))',
    "l' ?(?:objet|intitulé|titre) (?:de|du) (?:ce |mon |cette |présent )?(?:message|courriel|mail|e-?mail|mot|envoi)",
  ],
  notPromises: frNotCalls,
};
