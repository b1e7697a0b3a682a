import type { Language } from '../language.ts';
import weights from '../learned/fr.txt?raw';
import { frCall } from './fr-call.ts';
import { frDateSlots } from './fr-date-slots.ts';
import { frDates } from './fr-dates.ts';
import { frInterest } from './fr-interest.ts';
import { frManners } from './fr-manners.ts';
import { frSlots } from './fr-slots.ts';
import { frWishSlots } from './fr-wish-slots.ts';

/** French of every country, as people write it, slips of the pen among them. */
export const fr: Language = {
  code: 'fr',
  weights,
  slots: { ...frSlots, ...frDateSlots, ...frWishSlots },
  abbreviations: [
    'm|mm|mr|mme|mmes|mlle|dr|pr|me|st|ste|art|no|n°|tél|tel|env|approx|etc|ex|p\\.ex|cf|réf|svp|apr|av|bd',
    '(?<! (?:la|une|cette|en|de|par|pleine|haute) )mer|(?<! (?:le|les|un|du|ce|ces|en|de|des|au) )jeu|janv|févr|fév|avr|juil|juill|sept|oct|nov|déc|lun|mar|ven|sam|dim|mgr|soc|sté|cie|dép|dept|ext',
  ],
  signOffs: [
    // "Bien cordialement, Karim".
    "(?!.*(?:appel|téléphon|coup de|remercie|je |j'))(?:(?:bien |très |bien à vous|tout |avec |mes |" +
      "nos |et |sincères |respectueuses |meilleures |cordiales |amicales |les |la |mon |ma |toute |l'|" +
      'à |au |en |votre |plus |reste )*)(?:cordialement|cdlt|cdt|crdlt|salutations?(?: (?:distinguées|' +
      'cordiales|respectueuses|les meilleures|sincères|amicales))?|sincèrement|respectueusement|' +
      'amicalement|bien à (?:vous|toi)|amitiés|respects?|hommages|dévouée?|dévoué|vœux|messages|' +
      'considération|sentiments(?: \\p{L}+)*|chaleureusement|bisous*|bises|bizz*|biz|bise|salut|ciao|' +
      'tchao|tchuss|tchô|cordiales|obligée?|déférence|estime|sympathie|confraternellement|' +
      'collégialement|fraternellement|affectueusement|respectueux|respectueuses|souvenir|' +
      'courtoisie)(?: à (?:vous|toi|tous)| distinguées?| et (?:à bientôt|merci|' +
      "bonne \\p{L}+))? ?[,.!–—-]*(?: ?\\p{L}[\\p{L}.' -]{0,40})?$",
    // "Bonne journée", "à bientôt", "à plus", "merci".
    "(?!.*(?:appel|téléphon|coup de|remercie|je |j'))(?:bonne|belle|excellente|très bonne|agréable|" +
      'joyeuses?|belles|bonnes|bon|beau|bonnes) (?:et \\p{L}+ )?(?:journée|soirée|fin|après-midi|' +
      'semaine|week-end|weekend|continuation|réception|fêtes?|année|aprem|dimanche|courage|appétit|' +
      "suite|vacances|noël|retour|w-?e)(?: (?:de|d'|à|et|" +
      "en) ?[\\p{L} '-]{0,30})? ?[,.!–—-]*(?: ?\\p{L}[\\p{L}.' -]{0,30})?$",
    "(?!.*(?:appel|téléphon|coup de|remercie|je |j'))(?:à|a) (?:bientôt|bientot|plus|tout bientôt|" +
      "\\+|très vite|tres vite|la prochaine|vous lire|te lire|tout à l'heure|tantôt|vous revoir|" +
      "l'avantage de vous lire|{day7}|demain)(?: (?:et|j'espère|peut-être|" +
      "alors)(?: \\p{L}+){0,3})? ?[,.!–—-]*(?: ?\\p{L}[\\p{L}.' -]{0,30})?$",
    "(?!.*(?:appel|téléphon|coup de|remercie|je |j'))(?:merci|mercii+|merci (?:beaucoup|bien|encore|" +
      "infiniment|bcp|d'avance|par avance|à vous|à toi|et à bientôt)|tout de bon|adieu|adishatz|" +
      "au plaisir|au revoir|dans l'attente|le bonjour|a\\+|@\\+|xx+|en toute amitié|santé|" +
      'prenez soin de vous|prends soin de toi|que dieu vous (?:garde|bénisse)|bien le bonjour|' +
      "en vous souhaitant \\p{L}+ \\p{L}+) ?[,.!–—-]*(?: ?(?!pour|de|d'|du|des|pr|à|et|encore|je|" +
      "j')\\p{L}[\\p{L}.' -]{0,30})?$",
    // "Je vous prie d'agréer, Madame, …".
    '(?:je vous prie|veuillez|nous vous prions|je vous demande|je te prie|recevez|agréez|' +
      "daignez)[\\p{L}, ']{0,30} (?:agréer|croire|recevoir|accepter|sentiments|salutations|" +
      "considération)[\\p{L}, '\\n-]*[.,]?$",
    "dans l'attente (?:de|d')[\\p{L} ']{0,50}[,.]$",
  ],
  subjects: {
    writer: ["{je}|je|j'[\\p{L}]+|moi|me|m'(?!avez|as |aviez)\\p{L}+|mon|ma|mes|nous|notre|nos"],
    others: [
      "(?<!je |j'|je ne |que je |ne )(?:vous|vs) (?:(?:ne |n' ?|me |m' ?|nous |le |la |l' ?|les |" +
        'lui |leur |y |en )*)\\p{L}*(?:ez|tes)',
      "(?:tu|t'(?:as|es|aurais)) \\p{L}+",
      "il (?!me tarde|n'est|n'y|y a|est|était|faut|s'agit|va de soi|ne m|m'|serait)|elles?|ils",
      "on (?!m')|qui (?!m)|quelqu'un|personne ne",
      '(?:mon|ma|mes|votre|vos|ton|tes|son|sa|ses|leur|leurs|la|le|un|une) (?:\\p{L}+ ){0,2}?(?:frère|' +
        'sœur|soeur|cousine?|mari|épouse|femme|compagnon|compagne|conjointe?|copain|copine|chum|blonde|' +
        'amie?|fils|fille|père|mère|oncle|tante|neveu|nièce|collègues?|patron|patronne|chef|cheffe|' +
        'directeur|directrice|recruteur|agence|voisine?|colocataire|références?|référente?|' +
        'ancien employeur|assistante?|secrétaire|clients?|lecteurs|rédaction|élèves|candidats?)',
    ],
  },
  clauses: {
    conjunctions: [
      'mais|or|cependant|toutefois|pourtant|néanmoins|sinon|tandis que|alors que|ou bien',
      "(?<!(?:si|que|quand|lorsque|car|où|dont|et|ou|ces (?:jours|soirs|matins|quatre)) )(?:je|j' ?\\p{L}+|jte|jvous)",
      '(?:et|puis|ou|pis)(?= (?:(?:je|tu|il|elle|on|nous|vous|ils|elles|ça|cela|mon|ma|votre|te|vs|le|' +
        "la|les) |j'|t'|c'|l'))",
    ],
    and: [
      'et|ainsi que|puis|ou|plus|pis|de même que|comme|et puis|et surtout|mais aussi|mais surtout|\\+|&',
    ],
    limits: [
      "(?<!c'est (?:vous |te )?dire |jugez |voyez )si(?= (?:(?:je|tu|vous|vs|on|il|elle|ils|elles|rien|" +
        'aucune?|personne|mon|ma|mes|le|la|les|votre|' +
        "vos|ton|d'ici|jamais|toutefois|donc|par|toujours|entre|la|cela|ça|d'aventure|nous|tout|une|un|" +
        "cette|ce|besoin|possible|avant|à|au|pas) |j'|l'|t'|d'|m'))",
      "s'(?:il|ils)|à moins (?:que|qu' ?\\p{L}+|d' ?\\p{L}+)|au cas où|en cas (?:de|d' ?\\p{L}+)",
      "à défaut|faute (?:de|d' ?\\p{L}+)|en l'absence|pourvu que|à condition|sauf si|dans le cas où",
      'pour le cas où|supposé que',
      'sans (?:nouvelles?|réponse|retour|signe|news|un (?:mot|signe|appel|message|retour)|' +
        'aucune? (?:nouvelle|réponse|retour)|message|avis|appel|courriel|votre (?:réponse|retour|appel))',
      "passé (?:le|ce|cette)|en l'état",
      "(?:ne )?voyant rien venir|n'ayant (?:pas|rien)|en attendant votre",
    ],
    events: [
      "quand|lorsque|lorsqu' ?\\p{L}+|une fois|dès que|dès qu' ?\\p{L}+|aussitôt|sitôt|après que",
      "après (?:avoir|être|votre|mon|ma|mes|la|le|notre)|jusqu'à ce",
      'avant (?:que|de|votre|mon|ma|la|le (?=\\p{L}))|(?:à|dès) (?:mon|votre|ton|notre|le) retour|' +
        'au retour|le temps (?:de|que)',
      'pendant que|le jour où|au moment où',
    ],
    reasons: [
      "car|parce que?|parce qu' ?\\p{L}+|puisque?|puisqu' ?\\p{L}+",
      'comme (?:je|vous|tu|nous|la|le|il|elle|mon)|vu que|étant donné|sachant|(?<!moi |celui |celle )qui',
      'dont|où|pour que|afin que|bien que|quoique',
      'que(?= (?:vous|tu|il|elle|on|la|le|les|votre|vos|mon|ma|mes|nous|ils|elles|toute?) )',
      "qu'(?:il|elle|on|ils|elles|une?)|de sorte|d'autant",
      'je (?:serai|suis) (?:absente?|en (?:congé|vacances|déplacement|formation))',
    ],
    negations: [
      "ne|n' ?\\p{L}+|pas|jamais|ni|aucune?|rien|guère|inutile|nullement|non|nul|loin de|au lieu de|plutôt que",
      'sans (?:vous|te|pour autant|que|être|avoir)|moins|cessé|perdu|impossible|incapable|refuse|hésite',
    ],
    tags: [
      // "…, d'accord ?"
      "(?<=[,;:…–—-] ?)(?:d' ?accord|ok|okay|n'est-ce pas|hein|non|oui|entendu|promis|vu|bon|ça marche|" +
        "c'est bon|ça roule)",
      '(?<=[,;:…–—-] ?)(?:si )?(?:ça|cela|ceci) (?:vous |te )?(?:va|convient|irait|conviendrait|dit|' +
        'joue)(?: bien)?(?: (?:à vous|pour vous))?',
    ],
    notNegations: [
      '{otherday}',
      // "Ce n'est pas lui qui vous appellera jeudi, c'est moi".
      '{notother}|{laterday}|{notbefore}',
      "ne pense (?:plus )?qu' ?\\p{L}+|ne pas (?:oublier|manquer|omettre|tarder)|(?:ne |n' ?)(?:me |" +
        "m' ?)déplairait pas",
      // "Ne me laisse pas indifférente", "n'est pas pour me déplaire".
      "(?:(?:ne |n' ?)|(?:est |suis )?loin de )(?:me |m' ?)(?:laiss|dépla)\\p{L}*(?: (?:pas|guère|" +
        'nullement))?(?: (?:indifférente?|insensible|froide?|de marbre))?',
      "n' ?est pas (?:pour|sans) (?:me |m' ?)\\p{L}+",
      // "Je n'ai plus qu'une idée".
      "n(?:e|' ?\\p{L}+) (?:\\p{L}+ )?plus qu' ?\\p{L}+",
      "(?:ne|n' ?\\p{L}+) (?:(?!pas|plus|jamais|point|rien|guère|crois|" +
        "pense)[\\p{L}'-]+ ){0,4}?(?:qu'(?!il|elle|on)\\p{L}+|que)",
      "n(?:e |' ?)(?:vous |te |t' ?|le |la |l' ?|me |m' ?|en |y )*(?:cache|cacherai|cachais|doute|" +
        'doutez|doutes|manquerai|manque|hésite|hésiterai|hésiterais|oublierai|oublie|tarderai|saurais|' +
        'vais pas (?:tourner|vous mentir|te mentir|mentir|faire un dessin)|demande|souhaite rien|' +
        "désire rien|crois pas me tromper|peux (?:que|m'empêcher))(?: donc| bien sûr| surtout|" +
        ' bien entendu| évidemment)?(?: pas| guère| plus| nullement| point)?(?: (?:un instant|' +
        'une seconde|assez|trop))?',
      "n' ?(?:imagine|envisage|vois) (?:pas|plus|aucune?) (?:d' ?)?autre (?:\\p{L}+ ){1,2}que",
      'non seulement|(?:que|comme|si|à) jamais|et non (?:pas )?par|pas seulement|pas que|non sans',
      "pas moins|n'est-ce pas|pourquoi pas|pas avant|(?:le|un|premier|grand|petit) pas|pas mal|pas peu",
      "n'(?:est|était|y a) (?:pas|rien|aucune?|nul) (?:de |" +
        "d' ?)?[\\p{L}'-]+ (?:[\\p{L}'-]+ )?(?:qui|que|où)",
      'plus que je ne|(?:mieux|plus|autant|moins) (?:\\p{L}+ )?que (?:je|vous) ne',
      "(?:avant|à moins|de peur|de crainte) que? ?(?:vous|tu|il|elle|\\p{L}+) n(?:e|' ?\\p{L}+)",
      "n'importe \\p{L}+|que ne \\p{L}+-je(?: pas)?|rien (?:qu' ?\\p{L}+|que)",
      'pas le moindre doute|aucun(?:e)? (?:doute|hésitation|réserve)|rien ne',
      'ne (?:croyez|crois|pensez|pense) pas que (?:les|le|la|cela|ça|ces)|ne vais pas tourner|nul doute',
      "nulle part|pas (?:la )?peine (?:de le dire|d'ajouter)|pas (?:un mystère|un secret)",
      "je ne (?:me )?lasse pas|n'ai pas (?:changé|besoin de réfléchir)|pas changé|ne change rien",
      'pas (?:encore )?(?:eu|reçu|de) (?:de )?(?:nouvelles|réponse|retour)',
      "n'ai (?:rien|pas|aucune?)[^,;]{0,40}?(?:reçu|nouvelles?|réponse|retour)",
    ],
  },
  manners: frManners,
  interest: frInterest,
  call: frCall,
  talk: [
    "ce que (?:vous|tu) (?:m' ?|me |nous )?(?:avez|as|aviez|disiez|disais) ?(?:dit|montré|expliqué|" +
      'raconté|décrit|confié)?',
    "(?:vous|tu) m' ?(?:avez|as|aviez) (?:\\p{L}+ )?(?:dit|parlé|montré|expliqué|raconté|décrit|" +
      'demandé|confié|posé|appris)',
    "(?:vous|tu) me (?:disiez|disais|demandiez|parliez|racontiez|expliquiez)|vous m' ?interrogiez",
    '(?:votre|ta|vos|tes) (?:\\p{L}+ )?(?:questions?|histoires?|remarques?|description|' +
      'explications?|idées?|projet) (?:sur|de|du|des|au)',
    'nous (?:avons|en avons) (?:\\p{L}+ )?(?:parlé|discuté|évoqué|échangé|ri|abordé)',
    '(?:évoqué|abordé|parlé|discuté) (?:ensemble|lors|hier)',
    "(?:j' ?ai|j'y ai) (?:\\p{L}+ )?(?:repensé|réfléchi|refait|relu)",
    "(?:je )?repense (?:à|au|aux|encore)|m' ?(?:a|ont) (?:marquée?|fait réfléchir)",
    '(?:notre|la) (?:discussion|conversation|échange) (?:sur|autour|à propos|au sujet)',
    '(?:la |cette )(?:visite|démonstration|sortie) (?:de|du|des|sur)',
  ],
  dates: frDates,
};
