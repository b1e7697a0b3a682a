import type { Phrase } from '../language.ts';

/** Right behind a Portuguese wish: it is for something else than the job ("gostaria de saber"). */
export const ptOtherWishes: readonly Phrase[] = [
  // "Gostaria de saber", "quero agradecer": verbs of writing, asking, thanking.
  '{lead}(?:sab(?:er|ê)|agradec(?:er|ê)|diz(?:er|ê)|pergunt(?:ar|á)|ped(?:ir|i)|envi(?:ar|á)|mand(?:ar|á)|confirm(?:ar|á)|lig(?:ar|á)|telefon(?:ar|á))(?:-\\p{L}+)*(?!\\p{L})',
  '{lead}(?:falar|conversar|ouvir|escutar|visitar|ver|rever|conhecer|mostrar|partilhar|compartilhar|acrescentar|complementar)(?:-\\p{L}+)*(?!\\p{L})',
  '{lead}(?:esclarecer|explicar|corrigir|desejar|lembrar|recordar|marcar|agendar|receber|deixar|devolver|entregar|combinar|ler|provar|comprar)(?:-\\p{L}+)*(?!\\p{L})',
  '{lead}(?:registar|registrar|manifestar|expressar|exprimir|felicitar|dar|contar|avisar|informar|comunicar|apresentar|indicar)(?:-\\p{L}+)*(?!\\p{L})',
  '{lead}(?:recomendar|sugerir|propor|discutir|rectificar|retificar|completar|pegar|buscar|ir buscar|passar(?! (?:os|o resto|a vida))|fazer-lhe|fazer uma|fazer um)(?:-\\p{L}+)*(?!\\p{L})',
  '{lead}(?:voltar a|marcar|reagendar|adiar|responder|escrever|enfatizar|reforçar|reiterar|salientar|frisar|sublinhar|destacar|deixar)(?:-\\p{L}+)*(?!\\p{L})',
  '{lead}(?:confessar|contactar|contatar|entrar em contac?to|ter (?:notícias|resposta|retorno|uma resposta|um retorno|acesso|novidades|tempo|mais))(?:-\\p{L}+)*(?!\\p{L})',
  '{lead}(?:obter|aproveitar|tirar|consultar|pesar|pensar|refletir|reflectir|ponderar|evitar|ajudar o|ajudar a)(?:-\\p{L}+)*(?!\\p{L})',
  '{lead}trabalhar (?:a partir de casa|de casa|em casa|remot\\p{L}+|menos|só |sozinh|por conta)',
  '(?:{adv} )*que (?:me |o |a |lhe |te |vos |vocês |você )*(?:soub\\p{L}+|saib\\p{L}+|envi\\p{L}+|mand\\p{L}+|digam?|confirm\\p{L}+|diss\\p{L}+|ficasse|fique claro|fiquem? (?:a |claro))',
  '(?:{adv} )*que (?:me |o |a |lhe |te |vos |vocês |você )*(?:lig\\p{L}+|telefon\\p{L}+|respond\\p{L}+|esclarec\\p{L}+|pens\\p{L}+|acredit\\p{L}+|fosse (?:franc|honest))',
  '(?:{adv} )*ser (?:{adv} )*(?:franc[oa]|sincer[oa]|honest[oa]|clar[oa]|breve|diret[oa]|direct[oa]|transparente|corret[oa])',
  // "Fiquei contente de o conhecer", "certo de que me responderá".
  '(?:{adv} )*(?:(?:de|por|em|com|que|a) )?(?:[oa]s? |lhe |te |vos |me )?(?:conhec\\p{L}+|ter (?:conhecido|ido|estado|vindo|falado|conversado|visto)|saber|ver|conversa|entrevista)',
  '(?:{adv} )*(?:(?:de|por|em|com|que|a) )?(?:[oa]s? |lhe |te |vos |me )?(?:encontro|visita|acolhimento|receção|recepção|resposta|notícia|forma como|maneira como|tudo o que vi|ouvir)',
  '(?:{adv} )*(?:em|por|pel[oa]|n[oa]|com [oa]) (?:(?:su[ao]|voss[ao]|te[ua]|tua|seu) )?(?:opinião|livro|receita|método|coleção|colecção|história|trabalho sobre|artigo)',
  '(?:{adv} )*(?:em|por|pel[oa]|n[oa]|com [oa]) (?:(?:su[ao]|voss[ao]|te[ua]|tua|seu) )?(?:tese|jardim|horta|vida|visão|resposta|ideia|perspetiva|perspectiva|conselho)',
  // "Naquela história da barragem", "nesse restaurante que indicou".
  '(?:{adv} )*(?:em|por|n|d|com )?(?:aquel[ea]s?|ess[ea]s?|est[ea]s?) (?:\\p{L}+ )?(?:história|livro|filme|quadro|receita|conto|caso|notícia|artigo|curso|tese|teoria|ideia|foto)',
  '(?:{adv} )*(?:em|por|n|d|com )?(?:aquel[ea]s?|ess[ea]s?|est[ea]s?|[oa]s?) \\p{L}+ (?:\\p{L}+ )?que (?:[oa] senhora? |vocês? |me )*(?:indicou|recomendou|sugeriu|emprestou|ofereceu-me|aconselhou)',
  // The writer's own: "orgulho no meu trabalho".
  '(?:{adv} )*(?:n[oa]s?|d[oa]s?|em|pel[oa]s?) (?:meus?|minhas?)',
  // What might have been: "gostaria de ter trabalhado".
  '(?:{adv} )*(?:de |em )?ter \\p{L}+[ai]d[oa](?! (?:a oportunidade|a chance))',
  // Work that was done elsewhere, the reader's kindness, good wishes.
  '(?:{adv} )*(?:n[oa]s?|d[oa]s?|em|com [oa]s?) \\p{L}+ (?:\\p{L}+ )?que (?:fiz|fizemos|desenvolvi|deixei|realizei|construí|fazia|tive|tinha)',
  '(?:{adv} )*(?:com|por|pel[oa]) (?:[oa] |tanta |tanto )?(?:simpatia|gentileza|amabilidade|cordialidade|atenção|generosidade|café|almoço)',
  '(?:-(?:lhe|vos|te|lhes))?(?: {adv})*(?: (?:muit[oa]s?|tod[oa]|[oa]|um|uma))* ?(?:sucessos?|sorte|felicidades?|bo[am]s?|bom|melhor|maior|tudo de|saúde|força|êxito)(?! (?:emprego|trabalho))',
  '-(?:lhe|vos|te|lhes)(?: {adv})* (?:uma? )?(?:bom|boa|bons|boas|óptim[oa]|ótim[oa]|excelente) \\p{L}+',
  // Meeting, eating, visiting, settling something with the reader.
  '{lead}(?:almoçar|jantar|levantar|tomar|beber|brindar|passear|trocar|debater|analisar|conferir|tratar|resolver|acertar|definir|negociar|levar|encontrar)(?:-\\p{L}+)*(?!\\p{L})',
  '{lead}(?:ir (?:aí|a vossa|até|ao|à)|passar (?:aí|por)|estar (?:consigo|contigo|aí) (?:n|a|em|no|para)|oferecer|pagar|fotografar|filmar|pintar o|emprestar)(?:-\\p{L}+)*(?!\\p{L})',
  // Somebody else's doing: "quero muito que tenham sorte".
  '(?:{adv} )*(?:de )?que(?! (?:{adv} )*(?:o|a|este|esta|esse|essa) {post})',
];
