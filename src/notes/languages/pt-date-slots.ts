/** Parts of Portuguese phrases with dates. */
export const ptDateSlots: Readonly<Record<string, string>> = {
  in: "(?:em|dentro de|daqui a|daqui por|daqui|d'aqui a|de hoje em|no prazo de|ao fim de|ao cabo de|passad[oa]s?|decorrid[oa]s?|volvid[oa]s?)(?: {about})?",
  // "Daqui a exatamente uma semana", "dentro de uns dez dias".
  about:
    '(?:exac?tamente|precisamente|cerca de|uns|umas|mais ou menos|aproximadamente|sensivelmente|mais|apenas|só|outros|outras)',
  // Of what one gives or waits: "dou-lhe dez dias", "espero uma semana", "mais três dias e ligo".
  given:
    '(?:(?:(?:dou|dar|darei|deixo|deixar|deixarei)(?: passar| correr)?|conceder|esperar|aguardar|concedo|espero|esperarei|aguardo|aguardarei|deixe|dê|dá)(?:-(?:te|lhe|lhes|vos|me))?(?: (?:ao?s? |à )?(?:{reader}))?(?: (?:mais|só|ainda|então))?(?: {about})?)',
  // Where a stretch of days ends and the call comes.
  thenCall: '(?= ?(?:[,;:.–—…]|$)| (?:e|para|pra|até|ao fim|sem|no máximo)(?!\\p{L}))',
  fromToday: '(?:(?:a contar|a partir|contad[oa]s?|depois|a começar) )?(?:de|a) (?:hoje|hj|agora)',
  // Before a bare stretch of days: what gives it, or the start of a sentence or clause.
  stretch: '(?:(?<={given} )|(?<=^ ?|[:.;–—…] ?)(?:só |mais |são |passam |faltam )*(?:{about} )?)',
  // "Depois do Carnaval, ligo na sexta".
  feastCall:
    '(?:(?:eu )?(?:{clit} )?(?:{ring}|vou (?:{clit} )?(?:ligar|telefonar)(?:-(?:lhe|te|vos))?) )?',
  partOf: '(?:{beginning}|fim|final|finalzinho|fins|meio|meados)',
  namely:
    ',? \\(?(?:mas |talvez |logo |já |lá |isto é,? |ou seja,? |digamos,? |mais precisamente,? |para ser exac?t[oa],? )*(?:n[oa] |para |pela )?',
  thisPart: '(?:n?esta (?:mesma )?(?:tarde|noite))',
  today: '(?:hoje|hj)',
  vem: 'q(?:ue|\\.)? vem',
  coming: '(?:{vem}|que entra|próxim[oa]|seguinte|vindour[oa]|entrante)',
  nextWeek: '(?:(?:próxima|outra) semana|semana {coming}|(?:para|pra) a? ?semana)',
  nextMonth: '(?:(?:próximo|outro) m[êe]s|m[êe]s {coming})',
  beginning:
    '(?:início|inicio|iniciozinho|começo|comecinho|comeco|princípio|principio|primeir[oa] (?:dia|hora)|arranque)',
  // "Segunda depois do almoço": an hour of that day.
  hourThing:
    `(?:almoço|jantar|lanche|café|pequeno-almoço|missa|meio-dia|expediente|trabalho|aulas?|culto|meio da|
    turno|treino|ensaio)`.replaceAll(/\n\s*/g, ''),
  // "A segunda entrevista", "Quinta dos Loureiros": no weekday.
  notWeekday:
    `(?:fase|quinzena|metade|entrevista|vez|etapa|opção|parte|geração|semana|via|linha|pessoa|língua|mão|oportunidade|casa|
    hipótese|chance|reunião|conversa|prova|classe|pergunta|volta|edição|tentativa|escolha|turma|
    classe|candidata|de cinzas|d[oae]s? (?!semana|próxim|outra|m[êe]s|corrente|manhã|tarde|noite|
    que vem)\\p{L}+)`.replaceAll(/\n\s*/g, ''),
  // What has a day of its own, which is not the call's.
  event:
    `entrevistas?|reunião|conversa|papo|bate-papo|encontro|visita|conselho|júri|banca|exames?|prova|teste|
    formação|consulta|viagem|voo|férias|prazo|decisão|resposta|início|contrato|turno|escala|folga|
    inventário|audiência|defesa|curso|festa|casamento|bati[sz]ado|mudança|cirurgia|operação|lista|resultado|
    concurso|posse|formatura|matrícula|colação|edital|laudo|ensaio|inspeção|auditoria|entrega|inauguração|e-?mail|carta|ofício|mensagem|feira|congresso|aula|
    aula-teste|assembleia|comissão|processo|estágio|vaga|lugar|trabalho|posto|funções|disponibilidade|
    horário|validade`.replaceAll(/\n\s*/g, ''),
  // Others' doings, or a thing's.
  others:
    `decide[ms]?|decidir(?:em|ão|á)?|reúne[ms]?|reunirá|(?<!semana que )começam?|começará|arrancam?|abrem?|
    fecham?|fechar|terminam?|acabam?|sai|saem|sairá|(?<!por )voltam?|voltará|regressam?|(?<!(?:telefonema|chamada|ligação) )chega(?:m|rá)?|
    encerram?|encerrará|entrevistam?|escolhem?|divulgam?|publicam?|vence|expira|dizem|respondem|
    dão resposta|anunciam?|reabrem?|mudam?|viajam?|estará|estarão|recebem|instalam?|inauguram?|tomam posse|
    (?<!eu )opera[ms]?|casa-se|se casa|há|houver|tem|têm|vão|vai|atendem?|está|estão`.replaceAll(
      /\n\s*/g,
      '',
    ),
  // A day by its name alone.
  dayWord: '(?:segunda|terça|quarta|quinta|sexta|feira|sábado|domingo|amanhã|dia|\\d)',
  // Where else in the letter a day is written.
  subjectLine:
    '(?:n?[oa] (?:assunto|título|cabeçalho|epígrafe|alto|topo|cimo)|em (?:assunto|epígrafe|título|cima)|' +
    'd[oa] (?:assunto|título|cabeçalho|epígrafe)|(?:lá|aí|aqui|ali) em cima)(?: d[aeo]st?[ae] \\p{L}+| d[aeo] (?:e-?mail|mensagem|carta))?',
  toldOfDay:
    '(?:,? (?:logo |já |isto é,? |ou seja,? )?(?:depois|antes|após|a seguir|passad[oa])(?! de amanhã) [^,.;!?]{2,40})?',
  // Feasts and times of more than a day.
  longFeast:
    '(?:natal|páscoa|carnaval|entrudo|réveillon|reveillon|ano[ -]novo|festas|férias|feriad(?:o|ão|os)|verão|inverno|são joão|semana santa)',
  // The writer's own days that are no calls.
  away: `fora|ausente|embarcad[oa]|incontactável|indisponível|ocupad[oa]|disponíve[li]s?|livre|de férias|
    de folga|de turno|de serviço|de viagem|sem rede|sem sinal|começar|começo|termino|acabo|faço(?! ?$)(?!(?:-(?:te|lhe|lhes|vos))? (?:n[oa]|em|dia|até|logo|já|só|a(?= \\d)|(?:[oa]|uma?|ess[ea]) (?:\\p{L}+ )?{callname})(?!\\p{L}))|entrego|
    mudo-me|me mudo|parto|viajo|embarco|termina|caso-me|me caso|opero|nasceu|nasci|iniciar|integrar|entrar`.replaceAll(
    /\n\s*/g,
    '',
  ),
  // The preposition between it and its day.
  onDay:
    `(?:a partir d[eoa]|desde|para|pra|por|de|d[oa]|em|n[oa]|nest[ea]|já|logo|a|à|ao|sobre)*(?: (?:o|a|n[oa]|
    d[oa]|de|ao|dia|próxim[oa]))*`.replaceAll(/\n\s*/g, ''),
  // The same with "until".
  atDay:
    `(?:até(?: a[os]?)?|a partir d[eoa]|desde|para|pra|por|de|d[oa]|em|n[oa]|nest[ea]|já|logo|a|à|ao|
    sobre)*(?: (?:o|a|n[oa]|d[oa]|de|ao|dia|próxim[oa]))*`.replaceAll(/\n\s*/g, ''),
  // What takes a date back.
  mend: `perdão|desculpem?|minto|aliás|digo|ou melhor|melhor dizendo|quero? dizer|quer dizer|corrijo|correc?ção|
    engano meu|enganei-me|ou antes|(?<=^ ?|[,.…–—-] ?)não(?=,| ?[–—-] )|(?:ai|ah|oh|epa|opa|ops|eita|ih|xi|peraí|calma|espera),? (?:não(?= ?[,.!])|minto|espera)|ops|peraí|mas sim|(?<=, ?)então`.replaceAll(
    /\n\s*/g,
    '',
  ),
};
