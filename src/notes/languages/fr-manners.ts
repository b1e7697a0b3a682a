import type { MannersPhrases } from '../language.ts';

/** Thanks in French. */
export const frManners: MannersPhrases = {
  thanks: [
    // "Merci", and its short, long and foreign forms.
    'merc[iy]+s?|mersi|mci|thx|thanks|thank you|cimer|jërëjëf|djeredjef|barika|matondo',
    // "Je vous remercie", "en vous remerciant", "comment ne pas vous remercier".
    "(?:vous |te |t' ?|vs |v' ?|t |en )+(?:\\p{L}+ ){0,2}?remerci(?:e|es|ai|erai|ant|er|ons|é|ée|és)",
    'remercier|remerciant|remerciements?',
    "(?:soyez|sois|soyez-en|être) (?:[\\p{L}'-]+ ){0,4}?remerciée?s?",
    'rend(?:s|ons|re|ant) (?:mille |mille fois |infiniment )?grâces?|mille grâces',
    // "Je vous suis reconnaissant", "ma gratitude", "je vous sais gré", "bien obligée".
    // "Avec une vive gratitude, je repense à notre entretien".
    "avec (?:[\\p{L}']+ ){0,4}?(?:gratitude|reconnaissance),? (?:que )?je (?:me |m' ?|vous )?(?:repense|pense|songe|" +
      'reviens|rappelle|souviens|revis|garde|évoque|écris)',
    "reconnaissante?s?|gratitude|(?:(?:avec|quelle|une)(?: (?!votre)[\\p{L}']+){0,4}?|pleine? de|(?:plus|très) \\p{L}+) reconnaissance|(?:ma|toute ma|notre|profonde|sincère|vive) reconnaissance",
    '(?:sais|savons|saurai|savoir|sait) (?:{adv})*gré',
    '(?:suis|demeure|reste|sommes) (?:{adv})*(?:obligée?s?|redevables?)|(?:bien|votre|ton) obligée?',
    // "C'est très aimable à vous de", "vous avez eu la gentillesse de".
    '(?:aimable|gentil(?:le)?|sympa|sympathique|généreu(?:x|se)|adorable|chic|chouette|délicat|' +
      'courtois|attentionné|élégant|bienveillant|bon|cool|classe|fin|brave) (?:à|de la part de|' +
      'de) (?:vous|toi|votre part|ta part|votre équipe)',
    'v(?:ous|s) (?:avez été|êtes|étiez) (?:{adv})*(?:aimables?|gentil(?:le)?s?|généreu(?:x|se)|bons?|' +
      "bonne|adorable|chic)(?= d(?:e |'))",
    "(?:avez eu|ayez eu|aviez eu|as eu) (?:la |l' ?)(?:{adv})*(?:extrême )?(?:gentillesse|amabilité|" +
      'bonté|obligeance|courtoisie|délicatesse|générosité|élégance|bienveillance|patience)',
    "(?:votre|ta) (?:grande )?(?:gentillesse|amabilité|bonté)(?= (?:de m|d'avoir))",
    // "J'ai apprécié l'heure que vous m'avez donnée": for what was given, not how it felt.
    "appréci(?:e|é|er)(?= (?:{adv})*(?:à sa juste valeur )?(?:le temps|l'heure|" +
      "les (?:\\p{L}+ )?(?:heures|minutes)|l'après-midi|la matinée|votre temps|votre disponibilité|" +
      "ton temps|que vous (?:m'ayez|ayez|preniez|me receviez|m'accordiez)|que tu (?:m'aies|aies)))",
    "sensible (?:{adv})*(?:au temps|à l'heure|à l'accueil|à votre accueil|à votre disponibilité)",
  ],
  notThanks: [
    // For what is still to come: "merci d'avance", "je vous en remercie par avance".
    '(?:merc[iy]+|remerci\\p{L}*)(?: (?:beaucoup|infiniment|bien|vivement|déjà|encore|sincèrement|' +
      "à vous|bcp))* ?,? ?(?:d'avance|d avance|davance|par avance|à l'avance|a l'avance|" +
      'par anticipation|anticipés?|pour votre future)',
    "remerci(?:e|ant|ons) (?:\\p{L}+ )?(?:par avance|d'avance|à l'avance)",
    "avance (?:merci|je vous remercie)|d'avance,? (?:merci|je vous)",
    // Requests: "merci de me confirmer", "merci de bien vouloir", "merci d'indiquer".
    '(?:remerci\\p{L}*) (?:donc |alors )?de (?:bien )?vouloir',
    '(?:merc[iy]+|remercie) (?:pour|de) (?:votre|ton) appel[^.;]{0,50}(?:manqué|raté|répondeur)',
    'merc[iy]+ (?:donc |encore |alors )?de (?:(?:bien )?vouloir|ne pas|votre future)',
    "merc[iy]+ (?:donc |alors )?de (?:me |nous |m' ?|vous )(?!(?:re[cç]|rencontr|accueill|consacr|" +
      "accord|écout|avoir|être))(?:les? |la |l' ?|y |en )?\\p{L}+",
    'merc[iy]+ (?:donc |alors )?de (?!(?:votre|notre|cette|cet|leur|heure|hier)(?!\\p{L}))(?:faire|' +
      'dire|prendre|noter|trouver|confirmer|transmettre|lire|répondre|patienter|prévoir|penser|garder|' +
      'vérifier|tenir|laisser|donner|préciser|passer|remplir|signer|rappeler|consulter|considérer|' +
      'croire|voir|venir|revenir|cliquer|retourner|renvoyer|recontacter|contacter|joindre)',
    "merc[iy]+ d' ?(?!(?:avoir|être|hier))\\p{L}+(?:er|ir|re|oir)",
    // To others: "merci à mon frère", "remerciez votre équipe", "remercie-la", "Dieu merci".
    '(?:dieu|ciel|seigneur) merci|merci (?:mon |à )?(?:dieu|seigneur|ciel)|à la merci|sans merci',
    'non,? merci|merci bien,? mais|merci,? mais non',
    'merc[iy]+ (?:beaucoup |aussi |encore |infiniment )?(?:à|a) (?:mon|ma|mes|son|sa|ses|leur|leurs|' +
      'votre (?:assistante?|secrétaire|hôtesse|standardiste|chauffeur|épouse|femme|mari|fils|fille|' +
      "gardien|concierge)|l'(?:assistante?|hôtesse)|la (?:secrétaire|dame|standardiste))",
    "remerci(?:ez|es)(?= |$)|remerciez?-(?:la|le|les|l'|en)",
    'remerci(?:ez|e|er) (?:de ma part|pour moi|mon |ma |mes |son |sa |ses |leur)',
    "remerci(?:ez|er|e) (?:{adv})*(?:votre |l' ?|la |le |madame |monsieur |mme |" +
      'm\\. )(?:assistante?|secrétaire|hôtesse|standardiste|chauffeur|épouse|femme|mari|fils|fille|' +
      "gardien|concierge|dame|stagiaire|collègue)(?! (?:et vous|pour (?:cet|l'|cette) ?entre))",
    '(?:transmet\\p{L}*|adress(?:ez|e|er)|dites|présente[rz]|' +
      'faites) (?:part )?(?:de )?(?:\\p{L}+ )?(?:mes |tous mes )?(?:\\p{L}+ )?remerciements? (?:à|au|' +
      'aux) (?!vous)',
    '(?:dire|dites|dis|passer|passez|passe) (?:un )?(?:grand )?merci (?:à|au|aux) (?!vous|toi)',
    // By others, or in another sense: "mon employeur m'a remerciée", "il vous remercie".
    "(?:m'|l'|nous |les )?(?:a|ont|avait|avaient|aura|être|été) (?:été )?remerciée?s?",
    "(?:vous|tu) m(?:'|e )(?:avez |as |aviez )?remerci\\p{L}*|vos remerciements|tes remerciements",
    'votre (?:gratitude|reconnaissance)',
    '(?:il|elle|on|ils|elles|qui|(?:mon|ma|mes|son|sa|leur) (?:\\p{L}+ ){0,2}?\\p{L}+) (?:vous |te |' +
      "t' ?)(?:en )?(?:remercie|remercient|est reconnaissante?)",
    '(?:il|elle|qui|(?:patients?|clients?|élèves|parents|équipe) (?:\\p{L}+ )?)(?:est|sont|était|' +
      'étaient) (?:{adv})*reconnaissante?s?',
    'lettres? de remerciements?|mot de remerciements?|mail de remerciements?',
    'sans (?:un |dire |même un )?merci',
    // Asked for: "je vous serais reconnaissant de", "je vous saurais gré de".
    '(?:serais|serai|serait|serions|seriez|serons) (?:{adv})*(?:\\p{L}+ment )?(?:reconnaissante?s?|' +
      "obligée?s?|redevables?|gré)(?! (?:[\\p{L}']+ ){0,2}?(?:m' ?|m |me )?avoir)",
    "(?:saurais|saurait|saurions) (?:{adv})*gré(?! (?:[\\p{L}']+ ){0,2}?(?:m' ?|m |me )?avoir)",
    '(?:serait|seriez|ce serait) (?:{adv})*(?:aimable|gentil(?:le)?|sympa|chic|chouette|bon|' +
      'cool) (?:à|de) (?:vous|votre part|ta part|toi)',
    "(?:si )?(?:vous|tu) (?:auriez|aurais|aviez|avais|ayez|auras|aurez) (?:la |l' ?)(?:gentillesse|" +
      'amabilité|bonté|obligeance)',
    'mes remerciements anticipés',
    'reconnaissance (?:vocale|faciale|officielle|des|de dettes?|du diplôme|mutuelle)',
    // Only a closing formula: "l'expression de ma gratitude".
    '(?:agréer|recevoir|recevez|agréez|croire|croyez)[^.;]{0,60}? (?:gratitude|reconnaissance|' +
      'remerciements?)(?![^.;]{0,20} (?:pour|d))[^.;]{0,25}[.!]?$',
  ],
  meeting: [
    // The talk itself.
    'entret[iy]?e?i?ens?|entretient|entretenir|entrevues?|interviews?|rencontres?|rendez-?\\s?vous',
    'r-?d-?v|échanges?|echanges?|échanger|echanger|discussions?|discuter|conversations?|causette|causer',
    'jasette|jaser|jase|papoter|bavarder|dialogue|réunion|audition|tête-à-tête|visio',
    "appel (?:d'hier|de ce matin|d'aujourd)",
    "visites?|tournée des|tour (?:du|de la|de l'|des|de vo|complet)|accueil|accueillie?s?",
    'réception que|(?:reçoi(?:t|vent)|recevez)(?= )|hospitalité|journée|demi-journée|essai|séance|' +
      'séminaire|immersion|mise en situation',
    'démonstration|présentation (?:de|du|des)|passage|déjeuner|diner|dîner|souper|lunch',
    // Time and attention.
    'temps|heures?|minutes?|matinée|intérêt [^,;.]{0,50}(?:lors|au cours|durant|pendant)|après-midi',
    "aprem|apm|soirée|moments?|instants?|quart d'heure|demi-heure|occasion|opportunité|chance|honneur",
    'privilège|écoute|écoutée?|disponibilité|bienveillance|gentillesse|patience|franchise|transparence',
    "confiance|attention (?:que|portée|avec|lors|pendant|hier)|considération (?:que vous m'avez)",
    // "Merci de m'avoir reçue", "d'avoir bien voulu me recevoir".
    "m(?:e |' ?| )(?:avoir |avez |as |ayez |aviez |aies )?(?:si |bien |très |aussi |tous |toutes |" +
      'toujours |deux |gentiment |chaleureusement |longuement |encore |patiemment |personnellement |' +
      '\\p{L}+ment )*(?:re[cç]us?e?s?|recevoir|rencontrée?|rencontrer|accordée?s?|accorder|' +
      'consacrée?s?|consacrer|accueillie?|accueillir|écoutée?|ecouté|écouter|donné (?:de|du|votre|ton|' +
      "cette|une? (?:heure|moment|chance))|fait (?:visiter|confiance|découvrir|entrer|l'honneur|" +
      'passer)|montrée?|entendue?|auditionnée?|interviewée?|interrogée?|questionnée?|invitée?|guidée?|' +
      'gardée?|ouvert|ouverte|parlée?|parler|présentée?|expliquée?|offert|réservée?|laissée?|testée?|' +
      "vue?|vus|intégrée?|pris en|prise en|permis|emmenée?|promenée?|mise? à l'aise|" +
      'prêtée? (?:attention|une oreille)|convi)',
    '(?:avoir |avez |as |ayez |aviez )(?:bien voulu |tous |toutes |si |aussi )*(?:pris |trouvé |' +
      'passé |prit )(?:sur|le|du|ce|votre|ton|tout|un|une|autant)',
    '(?:avoir|avez|as|ayez) (?:\\p{L}+ )?(?:parlé|échangé|discuté|jasé|écouté|bavardé|' +
      "répondu (?:[\\p{L}']+ ){0,4}?questions|partagé|bousculé|chamboulé|libéré)",
    '(?:être|êtes) (?:venue?s?|restée?s?|resté|montrée?s?|déplacée?s?|rendue?s? disponible)',
    'pris (?:du|le|ce|de) (?:\\p{L}+ )?(?:temps|moment)',
    "(?:les?|la|l') accorder|recevoir|visiter|explications|explication|éclairages|conseils|échangé",
    'réponses à mes|franchise|partage|sincérité|chaleur|sourire',
  ],
  otherThings: [
    // Post and papers.
    "r[ée]ponses?(?! à mes| à toutes| franche| que vous m'avez donn)|répondre|répondue?",
    'répondu à (?:mon|ma|mes)|retour|retours|message|messages|mails?|e-?mails?|courriels?|courriers?',
    'lettre|mot|sms|texto|envoi|envoyée?s?|envoyer|transmise?|transmis|transmettre|confirmation',
    'confirmée?|confirmer|invitation|convocation|convoquée?|lien|plan(?! de tournée)|itinéraire|adresse',
    'coordonnées|indications|numéro|brochure|documents?|documentation|dossier|formulaire|pièces?',
    'photos?|vidéo|fiche|programme|planning|horaires?|grille|infos?|informations?|renseignements?',
    'précisions|détails|attestation|certificat|contrat|copie|questionnaire|rapport|devis|facture|chèque',
    'commande|livraison|mise à jour|nouvelles|suivi|relance|rappel',
    // Acts that are no meeting.
    "(?:m(?:e |' ?| )(?:avoir |avez |as |ayez )?)(?:si |bien |aussi )*(?:répond\\p{L}*|envoy\\p{L}*|" +
      'transmi\\p{L}*|confirm\\p{L}*|écri\\p{L}*|rappelée?|appelée?|contactée?|recontactée?|prêtée?|' +
      'prévenue?|signalée?|retourn\\p{L}*|indiqu\\p{L}*|communiqu\\p{L}*|fait (?:parvenir|suivre|part|' +
      'savoir|signe)|proposée?|fixée?|convoquée?|recommandée?|raccompagnée?|déposée?|ramenée?|aidée?|' +
      'dépannée?|lue?|inform\\p{L}*|ten\\p{L}* (?:au courant|informée?)|sélectionnée?|retenue?|rendue?|' +
      "remise?|remis|donné (?:votre|l'|le|la|les|des|son) ?(?:adresse|numéro|plan|contact|coordonnées|" +
      'nom))',
    '(?:avoir|avez|as) (?:bien )?(?:lu|envoyé|transmis|retourné|répondu|confirmé|pris connaissance|' +
      'réagi|corrigé|prévenu|rappelé|retrouvé|rendu|remboursé|réparé|traité|examiné|pensé|fait suivre|' +
      'fait parvenir|accepté(?! d)|signé)',
    // A new verb: "… et vous confirme ma présence à l'entretien", "… et reste dans l'attente de".
    '(?:vous|te) (?:confirme|informe|envoie|adresse|transmets|prie|signale|précise|joins|rappelle|' +
      'communique|écris|réponds|propose|reviens|retourne)',
    "reste|demeure|attends|espère|me réjouis|me tiens|dans l'attente",
    'promptitude|rapidité|réactivité|célérité|compréhension|indulgence|aide|coup de main|soutien',
    "service|prêt|remboursement|bon d'achat|cadeau|parapluie|livre|café$|couques|gâteau|biscuits",
    'recette|bottes|casque|badge|clé|clés|clef|ticket|billet|taxi|covoiturage|parking|stationnement',
    'place de parking|échantillons?|proposition|diligence',
    'attention (?:que vous (?:porterez|voudrez|accorderez)|portée à (?:ma|ce|cette|mon))',
    'intérêt|candidature|prise en compte|commentaires|contact|recommandation|référence|numérisation',
    'imprimer|collaboration|coopération|participation|achat|fidélité|visite sur notre|vigilance',
  ],
  when: [
    "(?:pour|de|d'|pr) ?(?:avant-hier|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|ce matin|" +
      "cet après-midi|aujourd'hui|tantôt|tout à l'heure|l'autre jour)",
    '(?:pour|de|pr) (?:tout|tout cela|tout ça|la semaine dernière|cette semaine)',
  ],
  pointingBack: [
    "(?:vous|te|t'|t) ?en (?:\\p{L}+ )?(?:remercie|remercions|suis|sais|saurai|reste)",
  ],
  given: [
    "^(?:et )?(?:pour|de|d' ?)(?: ?(?:l' ?|le|la|les|votre|vos|ce|cette|tout|m'avoir|" +
      'avoir))[^.]{0,50}(?:heures?|temps|accueil|écoute|visite|entretien|reçue?|matinée)',
    "t' ?(?:as|avais|m'as) (?:\\p{L}+ ){0,3}?(?:pris|trouvé|passé|libéré|reçue?|accordé|donné|consacré)",
    "(?:vous|tu) (?:m' ?|me |m |nous )(?:avez|as|aviez) (?:\\p{L}+ ){0,3}?(?:re[cç]ue?|consacrée?|" +
      'accordée?|donné|donnée|écoutée?|accueillie?|montrée?|offert|offerte|fait visiter|fait confiance|' +
      'gardée?|parlé|rencontrée?|ouvert|réservé|laissé|expliqué|prise?)',
    '(?:vous|tu) (?:avez|as|aviez|êtes|es) (?:\\p{L}+ ){0,3}?(?:pris|trouvé|passé|restée?s?|libéré|' +
      'patiente?|généreu|disponible)',
    '(?:entretien|entrevue|rencontre|visite|échange|rendez-vous|discussion|accueil|' +
      "heures?) (?:d'hier|de (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|ce matin)|comme (?:ça|" +
      'celle))',
    "(?:votre|ton|cette|ces|quelle?|que d(?:e|')) ?(?:\\p{L}+ )?(?:heures?|temps|accueil|écoute|" +
      'patience|disponibilité)',
  ],
};
