/** Parts of Portuguese phrases with dates. */
export const ptDateSlots: Readonly<Record<string, string>> = {
  in: "(?:em|dentro de|daqui a|daqui por|daqui|d'aqui a|de hoje em|no prazo de|ao fim de|passad[oa]s?)",
  coming: '(?:que vem|que entra|próxim[oa]|seguinte|vindour[oa]|entrante)',
  nextWeek: '(?:(?:próxima|outra) semana|semana {coming}|(?:para|pra) a? ?semana)',
  nextMonth: '(?:(?:próximo|outro) mês|mês {coming})',
  beginning:
    '(?:início|inicio|iniciozinho|começo|comecinho|comeco|princípio|principio|primeir[oa] (?:dia|hora)|arranque)',
  // "Segunda depois do almoço": an hour of that day.
  hourThing:
    `(?:almoço|jantar|lanche|café|pequeno-almoço|missa|meio-dia|expediente|trabalho|aulas?|culto|meio da|
    turno|treino|ensaio)`.replaceAll(/\n\s*/g, ''),
  // "A segunda entrevista", "Quinta dos Loureiros": no weekday.
  notWeekday:
    `(?:fase|entrevista|vez|etapa|opção|parte|geração|semana|via|linha|pessoa|língua|mão|oportunidade|casa|
    hipótese|chance|reunião|conversa|prova|metade|classe|pergunta|volta|edição|tentativa|escolha|turma|
    classe|candidata|de cinzas|d[oae]s? (?!semana|próxim|outra|mês|corrente|manhã|tarde|noite|
    que vem)\\p{L}+)`.replaceAll(/\n\s*/g, ''),
  // What has a day of its own, which is not the call's.
  event:
    `entrevistas?|reunião|conversa|papo|bate-papo|encontro|visita|conselho|júri|banca|exames?|prova|teste|
    formação|consulta|viagem|voo|férias|prazo|decisão|resposta|início|contrato|turno|escala|folga|
    inventário|audiência|defesa|curso|festa|casamento|bati[sz]ado|mudança|cirurgia|operação|lista|resultado|
    concurso|inspeção|auditoria|entrega|inauguração|e-?mail|carta|ofício|mensagem|feira|congresso|aula|
    aula-teste|assembleia|comissão|processo|estágio|vaga|lugar|trabalho|posto|funções|disponibilidade|
    horário|validade`.replaceAll(/\n\s*/g, ''),
  // Others' doings, or a thing's.
  others:
    `decide[ms]?|decidir(?:em|ão|á)?|reúne[ms]?|reunirá|(?<!semana que )começam?|começará|arrancam?|abrem?|
    fecham?|fechar|terminam?|acabam?|sai|saem|sairá|(?<!por )voltam?|voltará|regressam?|(?<!(?:telefonema|chamada|ligação) )chega(?:m|rá)?|
    encerram?|encerrará|entrevistam?|escolhem?|divulgam?|publicam?|vence|expira|dizem|respondem|
    dão resposta|anunciam?|reabrem?|mudam?|viajam?|estará|estarão|recebem|instalam?|inauguram?|tomam posse|
    há|houver|tem|têm|vão|vai|atendem?|está|estão`.replaceAll(/\n\s*/g, ''),
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
    de folga|de turno|de serviço|de viagem|sem rede|sem sinal|começar|começo|termino|acabo|faço(?! (?:[oa]|uma?|ess[ea]) (?:\\p{L}+ )?{callname})|entrego|
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
    engano meu|enganei-me|ou antes|(?<=[,.…–-] ?)não(?=,)|(?:ai|ah|oh|epa|opa|ops|eita|ih|xi|peraí|calma|espera),? (?:não(?= ?[,.!])|minto|espera)|ops|peraí|mas sim|(?<=, ?)então`.replaceAll(
    /\n\s*/g,
    '',
  ),
};
