/** Parts of Portuguese phrases that want a job or withdraw from one. */
export const ptInterestSlots: Readonly<Record<string, string>> = {
  adv: `(?:mu+i+t+[oa]+|mt+o?|mui|imenso|bastante|tanto|tão|mesmo|demais|d\\+|sim|também|ainda|ainda mais|mais|
    cada vez mais|sempre|realmente|sinceramente|profundamente|genuinamente|verdadeiramente|de verdade|
    a sério|bem|super|bué|totalmente|completamente|extremamente|particularmente|especialmente|francamente|
    agora|já|só|deveras|sobremaneira|para caramba|pra caramba|grandemente|real|grande|enorme|de coração|
    plenamente|definitivamente|até)`.replaceAll(/\n\s*/g, ''),
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
    contratad[oa]|aprovad[oa]|chamad[oa] para|thejob)|começar|iniciar funções|ir para aí|ir praí|estar aí|
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
    vida|maravilha|profissional|ambição|notícia|prémio|prêmio|sorte grande|coisa da minha vida)`.replaceAll(
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
  // Wishing, in the forms that are the writer's or nobody's: "queria" may be the reader's as well.
  notReader: '(?<!(?<!\\p{L}){reader} (?:não |também |já |só |muito |que )?)',
  want: `(?:quero|qro|queremos|queria|kero|querooo*|quisera|(?<!(?:o|um|seu|vosso|teu|do|no|ao|cada) )(?:desejo|sonho)|desejava|desejaria|almejo|anseio|ambiciono|pretendo|
    tenciono|aspiro|sonhava|suspiro|busco|procuro|gostava|gostaria|gostarei|adorava|adoraria|amava|amaria|
    apreciaria|curtiria|apetec(?:e|ia|eria)-me|me apetec(?:e|ia|eria))`.replaceAll(/\n\s*/g, ''),
  have: '(?:tenho|teria(?! (?:sido|gostado))|tinha|terei|sinto|fiquei com|fico com|saí com|vim com|dá-me|dar-me-ia|me dá|me daria|ficaria com|estou com|tô com)',
  pleasure: '(?:honra|prazer|alegria|orgulho|privilégio|sonho|gosto|realização|bênção|satisfação)',
  iam: `(?:seria|serei|estou|tô|tou|to|sou|fui|fico|fiquei|ficaria|ficava|continuo|sigo|permaneço|mantenho-me|me mantenho|ando|
    sinto-me|me sinto|senti-me|me senti|sentir-me-ia|me sentiria|sentia-me|saí|saio|vim|voltei|cheguei|estaria|estava|
    deixou-me|deixaram-me|me deixou|me deixaram|estarei|acho-me|declaro-me|confesso-me|considero-me)`.replaceAll(
    /\n\s*/g,
    '',
  ),
  keen: `(?:interessad[oa]s?|interessadíssim[oa]|interesad[oa]|entusiasmad[oa]|entusiasmadíssim[oa]|motivad[oa]|motivadíssim[oa]|
    animad[oa]|empolgad[oa]|ansios[oa]|desejos[oa]|decidid[oa]|determinad[oa]|empenhad[oa]|encantad[oa]|apaixonad[oa]|
    rendid[oa]|fascinad[oa]|conquistad[oa]|seduzid[oa]|cativad[oa]|arrebatad[oa]|felicíssim[oa]|content[ea]|radiante|comprometid[oa]|sedent[oa]|
    a fim|afim|doid[oa]|louc[oa]|mort[oa]|mortinh[oa]|em pulgas|disposto|disposta|honrad[oa]|
    orgulhos[oa]|privilegiad[oa]|realizad[oa]|expectante|feliz|contente|vidrad[oa]|inclinad[oa]|tentad[oa])`.replaceAll(
    /\n\s*/g,
    '',
  ),
  // With the reader, where the reader is.
  here: `(?:aí|convosco|consigo|contigo|com (?:você|vocês|vcs?|[oa]s? senhor[ae]?s?)|n[oa]s? (?:thejob|vossa|vosso|sua|
    seu|tua|teu)|nest[ea]|ness[ea]|pel[oa] thejob|n?o thejob)`.replaceAll(/\n\s*/g, ''),
  // The reader's choosing the writer.
  chosen:
    `(?:me (?:escolh|contrat|aceit|sele[c]?cion|admit)\\p{L}+|me quiser(?:em|es)?|(?:escolh|contrat)\\p{L}+-me|
    ser (?:a |o )?(?:escolhid|contratad|selecionad|admitid|aceit)[oa]|[oa] 
    (?:lugar|vaga|posto|cargo|emprego) (?:\\p{L}+ )?(?:for|fosse|ser|seja|ficar?) (?:para mim|pra mim|minha|meu))`.replaceAll(
      /\n\s*/g,
      '',
    ),
  together: `(?:(?:possamos|pudéssemos|venhamos a|viéssemos a|vamos|ainda|vir a|iremos|poder) )*(?:
    trabalh(?:ar|armos|emos|ássemos) juntos|(?:ser|sermos|sejamos|fôssemos) (?:colegas|companheir[oa]s|parceir[oa]s)|tê-l[oa] como (?:chefe|colega|patrão)|
    ter-vos como colegas|chamar-(?:lhe|vos) (?:de )?(?:chefe|colegas?|patrão|patroa|mestre)|vos ter como colegas)`.replaceAll(
    /\n\s*/g,
    '',
  ),
  // What an offer begins with, and what one says to it.
  offered:
    `(?:(?:derem|der|dessem|desse)(?: (?:\\p{L}+ ){0,2}?(?:{chance}|{post}))?|disser(?:em)? (?:que )?sim|for (?:preciso|necessário)|(?:oferecerem|oferecer|oferecessem|propuserem|confiarem|confiar|escolherem|escolher|
    quiserem|quiser|chamarem|chamar|aceitarem|aceitar|contratarem|contratar|selecionarem)|[oa] (?:lugar|
    vaga|posto|cargo|emprego) (?:for|fosse|ficar|vier))`.replaceAll(/\n\s*/g, ''),
  yes: `(?:(?:aceit|agarr|topo|começ|assin|embarc|abraç)\\p{L}*|digo (?:já )?(?:que )?sim|não (?:penso|hesito|recuso)|
    vou (?:a correr|de cabeça|já|na hora)|fecho|quero(?!-)|sou (?:vosso|vossa|seu|sua)|largo tudo|mudo-me)`.replaceAll(
    /\n\s*/g,
    '',
  ),
  // Not to let slip.
  keepnot: `(?:não|nem) (?:\\p{L}+ )?(?:quero|queria|posso|podia|gostaria de|gostava de|vou|penso|pretendo|tenciono|desejo)(?: mesmo)?`,
  lose: '(?:(?:a |o )?perder|perdê-l[oa]|deixar (?:fugir|escapar|passar|ir)|deixá-l[oa] (?:fugir|escapar|passar)|desperdiçar)',
  // What a talk does to a wish.
  raised:
    `(?:aument(?:ou|aram)|refor[çc](?:ou|aram)|despert(?:ou|aram)|confirm(?:ou|aram)|aviv(?:ou|aram)|
    acend(?:eu|eram)|fortalec(?:eu|eram)|consolid(?:ou|aram)|redobr(?:ou|aram)|aguç(?:ou|aram)|aumentar|reforçar|
    fez (?:crescer|aumentar|nascer)|deu(?:-me| me)?|deixou(?:-me)? com|só veio (?:confirmar|aumentar))`.replaceAll(
      /\n\s*/g,
      '',
    ),
  means:
    '(?:signific(?:a|aria|ava|ará)|represent(?:a|aria|ava)|val(?:e|eria|ia)|diz(?:-me)?|seria|era)',
  // Body and heart.
  heart:
    `(?:(?<!(?:seus|teus|vossos) )olhos (?:\\p{L}+ ){0,2}?(?:brilh\\p{L}+|a brilhar)|brilho nos (?:meus )?olhos|coração (?:\\p{L}+ )?(?:bat\\p{L}+|aceler\\p{L}+|
    salt\\p{L}+|dispar\\p{L}+|ped(?:e|iu))|água na boca|frio na barriga|sangue (?:ferve|a ferver)|mãos (?:me )?(?:comicham|coçam|
    a ferver)|borboletas na barriga|pelos? arrepiad[oa]s?|pele de galinha|(?:de|com a) alma e coração|de corpo e alma)`.replaceAll(
      /\n\s*/g,
      '',
    ),
  think:
    '(?:consigo (?:pensar|imaginar)|posso (?:pensar|imaginar)|sei de|me ocorre|há|existe|conheço|vejo|imagino|concebo)',
  spot: '(?:lugar|sítio|casa|equipa|equipe|empresa|emprego|trabalho|time|desafio|vaga|cargo|função|posto)',
  gladly:
    `(?:com (?:todo o|muito|muita|imenso|o maior|a maior|grande|enorme|toda a) (?:gosto|prazer|orgulho|empenho|
    alegria|honra|satisfação)|de bom grado|de braços abertos|de olhos fechados)`.replaceAll(
      /\n\s*/g,
      '',
    ),
  doit: `(?:trabalh|integr|fic|assum|junt|entr|abraç|exerc|ocup|colabor|serv|começ)(?:aria|ava|iria|eria|ia|arei|
    erei|irei)`.replaceAll(/\n\s*/g, ''),
};
