/** Named parts of French phrases about dates. */
export const frDateSlots: Readonly<Record<string, string>> = {
  // "Je ne pourrai pas vous appeler jeudi, je le ferai vendredi"; "je ne vous appellerai pas avant vendredi".
  laterday:
    "{je}n(?:e |' ?){vous}?(?:pourrai|peux|saurai|vais) (?:donc )?pas {vous}{teldo} (?:le |au |ce |dès )?(?:{day7}|demain|\\d+)" +
    '[^.!?]{0,50}?[,;:] ?(?:mais )?(?:je le ferai|je le fais|ce sera|ça sera)',
  notbefore:
    "{je}n(?:e |' ?){vous}(?:{telnow}|{telwill}) pas avant (?:le |la )?(?:{day7}|\\d{1,2}|demain|après-demain|fin|mi|début|semaine)",
  // "Ce n'est pas ma sœur qui vous appellera jeudi, c'est moi".
  notother:
    "(?:(?:ce n'est|ce ne sera|c'est|ce sera) pas|ni) [^.;!?]{1,50}? (?:qui |ne )?(?:vous |te |t' ?)(?:r?appell|téléphon|sonn|passer)\\p{L}+" +
    "[^.;!?]{0,40}?,? (?:mais |(?:c'est|ce sera) )(?:bien |plutôt )?moi",
  // What keeps one from a day: "lundi, c'est férié".
  blocked:
    '(?:férié|chômé|fermée?|pont|pentecôte|pâques|noël|toussaint|ascension|dimanche|congé|prise?|occupée?|inventaire|' +
    'absente?|impossible|grève|tribunal|déplacement|repos|fête|vacances|formation|réunion)',
  // Before a number of days: "environ", "tout juste".
  about:
    '(?:exactement |environ |à peu près |précisément |tout juste |juste |grosso modo |quelque |' +
    'à peine |plus ou moins |encore )',
  // Happenings whose date is not the call's.
  event:
    '(?:entretien|entrevue|rencontre|réunion|rendez-vous|rdv|comité|jury|conseil|commission|rentrée|' +
    'inventaire|livraison|examen|examens|épreuves?|décision|choix|nomination|délibérations?|' +
    'formation|stage|séance|audience|déménagement|soutenance|concours|test|essai|visite|' +
    'départ|prise de (?:poste|fonctions?)|entrée en fonctions?|embauche|début|fin|fermeture|' +
    'ouverture|réouverture|clôture|échéance|préavis|contrat|permis|fête(?! (?:nat|d))|congé|congés|vacances|' +
    'mariage|baptême|opération|soirée|assemblée|présentation|lancement|audit|contrôle|salon|foire|' +
    'marché|vol|train|retour de congés?|annonce|résultats|message|courriel|courrier|mail|lettre|' +
    'panel|grève|garde|astreinte|service|balances|répétition|première|spectacle|concert|match|' +
    'tournoi)',
  // What happens then: "se réunit", "je pars", "vous fermez".
  happens:
    '(?:(?:réunit|réunissent|réunira|statue|statuera|tranche|tranchera|décide|décident|décidera|' +
    'décidez|déciderez|délibère|siège|siégera|pars|partirai|rentre|rentrerai|reprends|reprend|' +
    'reprenez|commence|commencez|commencera|finit|finis|termine|terminez|expire|échoit|ferme|fermez|' +
    'fermera|ouvre|ouvrez|ouvrira|rouvre|rouvrez|rouvrira|redémarre|livre|livrez|shippez|passe mon|' +
    'déménage|arrive|arrivera|atterris|recevez|recevrez|recevrai|rendez|rendrez|rend|annoncez|' +
    'annoncera|choisissez|choisirez|tombe|tombera|est prévue?|sera pourvue?|serai absente?|' +
    'suis absente?|serez absente?|êtes absente?|serai en|suis en|serez en|êtes en|serai à|suis à|' +
    'suis de|travaille|joue|soutiens|marie|fête|enterre|opère))',
  // "Le lendemain de votre réunion du".
  afterwhat:
    "(?: (?:de la|de l'|de|du|d')(?: ?(?:votre |ton |cette |cet |ce |mon |ma |la |le |" +
    "l' ?)?{event}(?: d[eu])?)?)?",
  // "Deux jours après votre réunion": the event, not its date.
  afterevent: "(?: (?:votre |ton |cette |cet |ce |la |le |l' ?)?{event}(?= (?:du|de|le) ))?",
  // Behind "le lundi après".
  feast:
    "(?:la |le |l' ?|les )?(?:lundi de |jour de (?:l' ?)?)?(?:ascension|pentecôte|pâques|noël|toussaint|armistice|assomption|fête[ -]|saint|" +
    'nouvel an|an(?!\\p{L})|black|14 juillet|premier|1er|épiphanie|chandeleur|rameaux|jeûne|aïd)',
  uptoday: ' (?:le|du|au|de|pour le|pour|dès le|est|a lieu|aura lieu)',
  upto:
    "(?: (?:le|du|au|de|d'ici|dès|pour|jusqu'au|jusqu'à|à partir du|à partir de|à compter du|" +
    'avant|avant le|pour le|dès le|au plus tard le|après le|après))?',
};
