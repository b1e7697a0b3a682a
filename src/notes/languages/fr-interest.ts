import type { InterestPhrases } from '../language.ts';
import { frLongings } from './fr-longings.ts';
import { frMetonyms, frMetonymsOf, frNotWants } from './fr-metonyms.ts';
import { frWants } from './fr-wants.ts';
import { frJob, frOtherWishes } from './fr-wish-objects.ts';
import { frWithdrawn } from './fr-withdrawn.ts';
import { frZeal } from './fr-zeal.ts';

/** Wanting the position, in French. */
export const frInterest: InterestPhrases = {
  ...frWants,
  wants: [...frWants.wants, ...frZeal, ...frMetonyms],
  wantsOf: [...(frWants.wantsOf ?? []), ...frMetonymsOf],
  notWants: frNotWants,
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
    'où (?:est-ce que je|dois-je|faut-il|je dois|je|puis-je) sign\\p{L}*|on commence quand|' +
      "quand est-ce (?:que je|qu' ?on) commence",
  ],
  wishes: [
    ...frLongings,
    // "Je souhaite, je veux, j'aimerais, j'ai envie de, j'ai hâte de".
    '{je}(?:{adv})*(?:souhait(?:e|es|erais|erai|ais)|désir(?:e|erais)|veux|veut|' +
      'voudrais?|aimerai?s?|adorerai?s?|apprécierais|espère|espérerais|rêve(?:rais)?|brûle|' +
      "meurs d'envie|tiens|tiendrais|ambitionne|aspire|préférerais|kifferais?|convoite|vise|" +
      'compte bien|accepterais|demande)(?! pas(?!\\p{L})| plus[ .,!]| jamais| guère)',
    "{je}(?:n'? ?)?ai (?:{adv}|une |un |qu'une |qu'un |le |l' ?|la |grande |folle |immense |" +
      "énorme |très grande |seule )*(?:goût(?= (?:de |d'))|envie|hâte|désir|souhait|rêve|espoir|" +
      'ambition|ferme intention|volonté)(?: folle| sincère| profonde?| immense| réelle?)?',
    // "J'avais déjà envie de vous rejoindre, encore plus maintenant".
    '{je}avais (?:{adv})*(?:envie|hâte)(?=[^.;!?]{0,90} (?:encore|toujours|davantage|plus que jamais|' +
      "aujourd'hui|maintenant|décupl|redoubl|grandi))",
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
    "(?:il )?(?:{me})tarde|{je}(?:me |m' ?)(?:verrais|vois|imagine|projette|représente)|réjouie?",
    '(?:{me})(?:{adv})*(?:ferait (?:{adv}|un |une |immense |très |plus |grand |énorme )*(?:plaisir|' +
      'joie|envie)|plairait|enchanterait|ravirait|comblerait|rendrait (?:{adv})*(?:heureu(?:x|se)|' +
      'fière?|fier)|honorerait)',
    '^(?:et |toujours |très |trop |vraiment |plus que jamais,? )*(?:impatiente?|désireu(?:x|se)|hâte|' +
      "ravie? à l'idée|heureu(?:x|se) à l'idée|motivée?|envie|prête?|" +
      "enthousiaste à l'idée)(?= (?:de |d'|à |par ))",
    "(?:quelqu'un|celui|celle|personne)[^.;]{0,20}? (?:{je})souhaite que ce soit",
  ],
  aboutJob: frJob,
  otherWishes: frOtherWishes,
  withdrawn: frWithdrawn,
};
