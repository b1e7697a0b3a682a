/** Named parts of French phrases about dates. */
export const frDateSlots: Readonly<Record<string, string>> = {
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
    'ouverture|réouverture|clôture|échéance|préavis|contrat|permis|fête|congé|congés|vacances|' +
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
  uptoday: ' (?:le|du|au|de|pour le|pour|dès le|est|a lieu|aura lieu)',
  upto:
    "(?: (?:le|du|au|de|d'ici|dès|pour|jusqu'au|jusqu'à|à partir du|à partir de|à compter du|" +
    'avant|avant le|pour le|dès le|au plus tard le|après le|après))?',
};
