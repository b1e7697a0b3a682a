import type { Phrase } from '../language.ts';

/** Looks like thanks in Portuguese and is none. */
export const ptNotThanks: readonly Phrase[] = [
  // Asking: "agradecia que me enviasse", "agradeço que confirme", "ficaria grato se".
  'agradec(?:ia|eria|íamos|eríamos)(?:-lhe|-vos|-te)?|agradecer-(?:lhe|te|vos)-(?:ia|ei)',
  '(?:lhe|vos|te) agradec(?:ia|eria)|agradeço(?:-lhe|-vos|-te)? (?:\\p{L}+ )?(?:que|se) (?=\\p{L})',
  '(?:ficaria|ficava|seria|serei|ficarei|ficar-lhe-ia|ficar-lhe-ei|estaria|ficaríamos) (?:-lhe |lhe |muito |imensamente |eternamente )*(?:grat[oa]|agradecid[oa]|{obrigado}|reconhecid[oa])',
  '(?<=^ ?|[,;:] ?)(?:se|caso) [^.;!?]{3,80}?,? (?:\\p{L}+ )?agradeço(?= ?(?:[.,;!]|$)| (?:muito|imenso|a (?:notícia|informação|resposta)))',
  // "Ligo segunda, valeu": the day is the call's.
  '{ring}(?: [^\\s,.;!?]+){0,6},? (?:valeu|vlw|{obrigado})(?= ?(?:[.,;!]|$))',
  // In advance.
  '(?:desde já|já|antecipadamente|de antemão|por antecipação|previamente)(?: (?:lhe|te|vos|o|a|muito|o meu))* (?:agradeç\\p{L}+|agradecer|agradecid[oa]s?|{obrigado})',
  '(?:desde já|já|antecipadamente|de antemão|por antecipação|previamente)(?: (?:lhe|te|vos|o|a|muito|o meu))* (?:grat[oa]|fico grat[oa]|agradecimento|se agradece)',
  '(?:{obrigado}|agradeço(?:-lhe|-te|-vos)?|grat[oa])(?: (?:muito|imenso|mesmo|e|lhe))*,? (?:desde já|antecipadamente|de antemão|por antecipação|adiantado)',
  '(?:agradecid[oa]|agradecimentos?|vlw|valeu)(?: (?:muito|imenso|mesmo|e|lhe))*,? (?:desde já|antecipadamente|de antemão|por antecipação|adiantado)',
  '(?:{obrigado}|agradeço(?:-lhe|-te|-vos)?|grat[oa]|agradecid[oa]|agradecimentos?|vlw|valeu)(?: (?:muito|imenso|mesmo|e|lhe))*,? (?:antecipad[oa]s?|pela (?:sua |vossa )?resposta futura)',
  // "Fui obrigado a sair": had to.
  '(?:fui|sou|era|foi|fomos|somos|estou|estava|ser|sentir|sinto-me|me sinto|senti-me|me senti|vi-me|me vi|viu-se|vejo-me|serei|é|são|é-se|foram) (?:\\p{L}+ )?obrigad[oa]s? a',
  'obrigad[oa]s? a (?:sair|ir|ficar|voltar|deixar|fazer|mudar|usar|trabalhar|parar|faltar|correr|pagar|ter|recusar|desistir|cancelar|adiar|dizer|\\p{L}+ar-me|\\p{L}+er-me)',
  // Thanked by or to somebody else; thanks waved off.
  '(?:me agradec(?:e|eu|eram|este|em)(?!\\p{L})|agradece(?:u|ram|ste)-me|agradecem?(?: [oa]| ao| à))',
  '(?:{theirs} (?:\\p{L}+ )?(?:agradece\\p{L}*|agradeci[ad]\\p{L}*|ficou grat[oa]|ficaram grat[oa]s))',
  '(?:não|nem) (?:tem|há|têm|tens|precisam?|precisas|é preciso|é necessário)(?: nada)?(?: que| de| do| a| por)* (?:me |lhe |te )?(?:agrade\\p{L}+|obrigad\\p{L}+)',
  '(?:não|nem) (?:carecem?|me|lhe|precisava|tinha)(?: nada)?(?: que| de| do| a| por)* (?:me |lhe |te )?(?:agrade\\p{L}+|obrigad\\p{L}+)',
  'nada (?:a|que|para) agradecer|nem (?:um )?(?:obrigad[oa]|agradec\\p{L}+)',
  'quem agradece (?:sou|somos)(?= nós,)|de nada',
  '(?:diga|dê|transmita|apresente|passe|leve|entregue|mande)(?:-lhe|-lhes)? (?:um |os |o )?(?:muito |meus? |sinceros |grande )*(?:agradecimentos?|obrigad\\p{L}+)',
  'agrade[çc]a(?:m|s)?(?: por mim| à| ao)',
  'agrade(?:ço|cer|cemos)(?:-lhe)? (?:muito )?(?:a|ao) (?:deus|nosso senhor|senhor jesus|céu)(?! e| primeiro)',
  'agrade(?:ço|cer|cemos) (?:muito )?(?:à|ao|aos|às) (?:sua |seu |vossa |vosso |tua |teu |meu |minha )(?:\\p{L}+ )?(?:secretári\\p{L}+|colega|colegas|assistente)(?! a (?:entrevista|conversa))',
  'agrade(?:ço|cer|cemos) (?:muito )?(?:à|ao|aos|às) (?:sua |seu |vossa |vosso |tua |teu |meu |minha )(?:\\p{L}+ )?(?:mulher|marido|esposa|filh[oa]|rececionista)(?! a (?:entrevista|conversa))',
  'agrade(?:ço|cer|cemos) (?:muito )?(?:à|ao|aos|às) (?:sua |seu |vossa |vosso |tua |teu |meu |minha )(?:\\p{L}+ )?(?:recepcionista|porteiro|segurança)(?! a (?:entrevista|conversa))',
  'agrade(?:ço|cer|cemos) (?:muito )?(?:à|ao|aos|às) (?:sua |seu |vossa |vosso |tua |teu |meu |minha )(?:\\p{L}+ )?(?:motorista|família|pais|mãe|pai)(?! a (?:entrevista|conversa))',
  'graças (?:a|ao|à|aos|às)|dou graças|dei graças|dando graças',
  // "Carta de agradecimento", "sem um obrigado", "obrigado não é palavra".
  '(?:carta|cartão|nota|e-?mail|mensagem|palavra|bilhete|discurso) de (?:agradecimento|gratidão|obrigado)',
  'sem (?:um |sequer um )?(?:obrigado|agradecimento)',
  '(?:seu|vosso|teu|sua|vossa|tua) (?:obrigad[oa]|agradecimento|gratidão|reconhecimento)',
  // Recognized, and other words alike.
  '(?:empresa|marca|escola|instituição|casa|curso|diploma|profissional|competência|mérito) (?:\\p{L}+ )?reconhecid[oa]s?',
  'reconhecid[oa]s? (?:pel[oa] (?:mercado|estado|ordem|ministério|qualidade|público)|internacional\\p{L}*|em \\p{L}+|como)',
  'reconhecimento (?:d[oae]s?|facial|de)|de grat[oa] memória|grata (?:surpresa|memória|recordação)',
  // Here what is thanked for ends: "obrigado pelas indicações, mas na entrevista…".
  ', (?:mas|porém|porque|pois|quando|enquanto|se|caso|só que|ontem|hoje|na (?:nossa )?(?:entrevista|conversa)|durante|quanto|embora|como)',
  '(?<=\\p{L} )(?:mas|porém|porque|só que)',
];
