import { ptWishSlots } from './pt-wish-slots.ts';

/** Parts of Portuguese phrases that want a job or withdraw from one. */
export const ptInterestSlots: Readonly<Record<string, string>> = {
  adv: `(?:mu+i+t+[oa]+|mt+o?|mui|imenso|bastante|tanto|tão|mesmo|demais|d\\+|sim|também|ainda|ainda mais|mais|
    cada vez mais|sempre|realmente|sinceramente|profundamente|genuinamente|verdadeiramente|de verdade|
    a sério|bem|super|bué|sobretudo|acima de tudo|em especial|de fac?to|na verdade|como nunca|totalmente|completamente|extremamente|particularmente|especialmente|francamente|
    agora|já|só|deveras|sobremaneira|para caramba|pra caramba|grandemente|real|grande|enorme|de coração|
    plenamente|definitivamente|até|(?!rara|dificil|infeliz|aparente|suposta)\\p{L}{3,12}mente)`.replaceAll(
    /\n\s*/g,
    '',
  ),
  // The job by any name; `thejob` is the company's or the position's own.
  jobword:
    `(?:thejob|vagas?|vaguinha|emprego|trabalho|trampo|posto|lugar|cargo|funç(?:ão|ões)|posição|oportunidade|
    oportunidades|projeto|projecto|desafio|equipa|equipe|time|empresa|firma|companhia|colégio|escola|
    escritório|oficina|ateliê|atelier|instituto|fundação|instituição|organização|estágio|bolsa|contrato|
    serviço|carreira|coordenação|gerência|direç?ção|chefia|candidatura|proposta|startup|redaç?ção|
    laboratório|clínica|cadeira|salo|batente|ganha-pão|hospital|restaurante|hotel|padaria|loja|biblioteca|livraria|fábrica|fazenda|
    estaleiro|agência|elenco|tripulação|missão|causa|job|busão|processo)`.replaceAll(/\n\s*/g, ''),
  // Words that mean the job only where they are the reader's: "a vossa casa", "essa cadeira".
  placeword:
    `(?:casa|cozinha|quinta|cadeira|obra|balcão|turno|turma|família|grupo|bar|farmácia|barbearia|creche|
    jardim|coro|teatro|rádio|gabinete|câmara|departamento|setor|sector|unidade|serviço|estúdio|salão|adega|
    horta|frota|barco|navio|banca|bancada|palco|papel|aula|aulas|mesa|museu|arquivo|universidade|faculdade|
    paróquia|pousada|secretária|avental|camisola|banquinho|cantinho|lugarzinho|forno|leme|volante|café|tasca|cantina|cervejaria|academia|ginásio|consultório|estação|parque)`.replaceAll(
      /\n\s*/g,
      '',
    ),
  yours:
    `(?:vossa|vosso|sua|seu|tua|teu|nessa|nesse|essa|esse|dessa|desse|desta|deste|esta|este|nesta|neste|
    aquela|aquele|naquela|naquele|daquela|daquele|do senhor|da senhora|de vocês|d[eo] vcs)`.replaceAll(
      /\n\s*/g,
      '',
    ),
  det: `(?:[oa]s?|uma?|[dn][oa]s?|est[ea]|ess[ea]|aquel[ea]|[dn]est[ea]|[dn]ess[ea]|[dn]aquel[ea]|pel[oa]s?|
    por est[ea]|por ess[ea]|à|ao|vosso|vossa|seu|sua|teu|tua|tal|pra|pro|p|pa)`.replaceAll(
    /\n\s*/g,
    '',
  ),
  job: `(?:{det} (?!(?:meus?|minhas?|sucesso|êxito|história|simpatia|gentileza)(?!\\p{L}))(?:\\p{L}+ ){0,3}?{jobword}|thejob|{yours} (?:\\p{L}+ )?{placeword}|{placeword} (?:do senhor|
    da senhora|de vocês))`.replaceAll(/\n\s*/g, ''),
  // What one does who has the job.
  join: `(?:trabalh(?:ar|a|ando|armos)|laborar|trampar|fa(?:zer|ço|ria|ça) parte|integr(?:ar|ando)|juntar-me|
    me juntar|unir-me|me unir|ingressar|entrar (?:n[oa]|para|p|pra|pro|nest[ea]|ness[ea])|colaborar|
    contribuir|assumir|ocupar|ficar com|pegar(?= n)|abraçar|preencher|exercer|desempenhar|dirigir|liderar|
    chefiar|gerir|somar|pertencer|vestir a|evoluir|crescer (?:com|convosco|profissionalmente|n[oa]s?|nest[ea]|ness[ea])|
    aprender (?:com|convosco|consigo|contigo|n[oa]s?|o ofício)|ensinar|lecionar|leccionar|dar (?:\\p{L}+ )?aulas?|
    ser (?:[oa]|uma?|seu|sua|vosso|vossa|nov[oa]|parte|professor\\p{L}*|escolhid[oa]|selecionad[oa]|
    mais um|colega|da (?:equip|casa|vossa)\\p{L}*|contratad[oa]|aprovad[oa]|chamad[oa] para|thejob)|começar|iniciar funções|ir para aí|ir praí|estar aí|
    ficar aí|viver isto|voltar (?:à|ao|para (?:a|o)) thejob|seguir (?:no processo|em frente|para a próxima|
    adiante)|continuar (?:no|o) processo|avançar(?! com (?:um|uma))|prosseguir|continuar(?= ?(?:[.,;!]|$)| (?:no|nest|ness)[ea]?)|passar (?:à|para a) (?:próxima|segunda|seguinte|final)|
    servir(?= n[oa]| ness| nest)|cantar|tocar|jogar|voar|navegar|
    pilotar|conduzir|cozinhar|dançar|cuidar|tratar d[oae]s?|construir|criar|desenvolver|(?:ocup|integr|abraç|
    aceit)[áa]-l[oa]|assumi-l[oa]|exercê-l[oa]|conseguir|merecer|ganhar (?:a|o|esta|este|essa|esse) (?:vaga|lugar|posto|cargo|oportunidade|chance|emprego)|
    conquistar|agarrar|candidatar-me|me candidatar|mudar-me para aí)`.replaceAll(/\n\s*/g, ''),
  // What one says of the job: "interessa", "atraiu".
  please:
    `(?:interess(?:a|ou)|agrad(?:a|ou)|atra(?:i|iu)|encant(?:a|ou)|entusiasm(?:a|ou)|sedu(?:z|ziu)|
    fascin(?:a|ou)|apaixon(?:a|ou)|empolg(?:a|ou)|motiv(?:a|ou)|cativ(?:a|ou)|tent(?:a|ou)|alici(?:a|ou)|desafi(?:a|ou)|arrebat(?:a|ou)|
    conquist(?:a|ou)|cham(?:a|ou)|pux(?:a|ou)|anima|convém|enche|
    inspira|brilha|conven(?:ce|ceu))`.replaceAll(/\n\s*/g, ''),
  pleasing: '(?:interessar|agradar|atrair|entusiasmar|encantar|seduzir)',
  renew:
    `(?:reiter(?:o|ar)|reforç(?:o|ar)|reafirm(?:o|ar)|renov(?:o|ar)|confirm(?:o|ar)|declar(?:o|ar)|
    manifest(?:o|ar)|express(?:o|ar)|demonstro|sublinh(?:o|ar)|regist(?:o|ar)|registr(?:o|ar)|destacar|
    ressaltar|deixar claro)`.replaceAll(/\n\s*/g, ''),
  zeal: '(?:interesse|entusiasmo|vontade|desejo|empenho|motivação|ambição|determinação)',
  lasts:
    `(?:mantém-se|mantêm-se|se mantém|mantém|continua|permanece|persiste|é (?:total|grande|enorme|real|
    genuíno|sincero|máximo|o mesmo|{join})|cresceu|aumentou|só (?:aument|cresc)\\p{L}+|saiu reforçado|
    redobrou|duplicou|não (?:tem|mudou|diminuiu|esmoreceu|passou|arrefeceu|esfriou))`.replaceAll(
      /\n\s*/g,
      '',
    ),
  exactly: '(?:exatamente|exactamente|precisamente|justamente|simplesmente)',
  iwant:
    `(?:quero|queria|desejo|desejava|procuro|procurava|busco|buscava|sonhei|sonhava|sonho|sempre quis|
    sempre sonhei|mais quero|ambiciono|peço|pedi|esperava|escolho|escolheria|almejo|gostava|gostaria|gosto)`.replaceAll(
      /\n\s*/g,
      '',
    ),
  joy: `(?:alegrias?|sonhos?|honras?|prazer|privilégio|felicidade|realização|concretização|bênção|orgulho|presente|
    vida|maravilha|profissional|ambição|notícia|prémio|prêmio|culminar|coroar|auge|ponto alto|sorte grande|coisa da minha vida)`.replaceAll(
    /\n\s*/g,
    '',
  ),
  glow: '(?:brilh\\p{L}+|sonhar|água na boca|vontade|feliz|vibrar|encantad[oa]|empolgad[oa]|entusiasmad[oa])',
  chance: '(?:oportunidade|chance|possibilidade|hipótese|sorte|honra|privilégio)',
  offer:
    '(?:\\p{L}+ )?(?:vaga|proposta|função|cargo|emprego|oportunidade|projeto|projecto|desafio|ideia|possibilidade)',
  better: `(?:que (?:eu )?(?:mais )?(?:deseje|queira|quisesse|goste|ambicione|não seja)|
    onde (?:eu )?(?:mais )?(?:queira|gostasse|gostaria|quisesse)|senão|a não ser)`.replaceAll(
    /\n\s*/g,
    '',
  ),
  // The job in one word, where little room is: most notes call it so.
  post: `(?:thejob|vaga|emprego|trabalho|trampo|posto|lugar|cargo|função|posição|oportunidade|projeto|equipa|
    equipe|time|empresa|desafio|direção|estudos|escola)`.replaceAll(/\n\s*/g, ''),
  // Between a want and its object: "em", "por", "a possibilidade de".
  toward: `(?:em|de|por|com|a|para|pra|que|n[ao]|poder|vir a|me|ser|já|também|sim|muito|a ideia de|
    [aà] possibilidade de|a oportunidade de|a hipótese de|a chance de|ir)`.replaceAll(/\n\s*/g, ''),
  suit: '(?:interessa|atrai|serve|convém|agrada|seduz|convence)',
  // What ends a candidacy, and what is ended.
  unlessNot: '(?<!(?:não|nunca|nem|jamais) (?:me |vou )?)',
  quit: `(?:retiro|retirar|retirei|retirando|abdico|abdicar|renuncio|renunciar|declino|declinar|declinei|recuso|
    recusar|recusei|abro mão|abrir mão|abri mão|abandono|abandonar|dispenso)`.replaceAll(
    /\n\s*/g,
    '',
  ),
  candidacy:
    `(?:{job}|(?:[oa] )?(?:minha |meu |vossa |sua |vosso |seu )?(?:candidatura|proposta|oferta|convite|nome|
    processo|concorrer)|del[ae])`.replaceAll(/\n\s*/g, ''),
  signed:
    `(?:aceitei|aceito|assinei|fechei|fechamos|escolhi|acabo de aceitar|acabei de assinar|vou aceitar|
    tinha aceitado|comprometi-me|me comprometi)`.replaceAll(/\n\s*/g, ''),
  // May stand between a wish and a verb that is about something else.
  lead: '(?:(?:{adv}|de|em|a|por|com|também|lhe|te|vos|o|a|me|só|apenas|antes|ainda|primeiro|desde já) )*',
  ...ptWishSlots,
};
