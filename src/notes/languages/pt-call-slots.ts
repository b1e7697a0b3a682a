/** Parts of Portuguese phrases about telephone calls. */
export const ptCallSlots: Readonly<Record<string, string>> = {
  neg: '(?:não|nao|ñ|nunca|jamais|nem|já não|também não|tampouco)',
  clit: '(?:te|lhe|lhes|vos|ti|lhi|t)',
  enc: '(?:-(?:te|lhe|lhes|vos|lho|lhi))?',
  // "Ligo", "telefonarei", "ligar-lhe-ei"; not "ligo-o", which switches something on.
  ring: `(?:(?:ligo|telefono|fono|ligarei|telefonarei|fonarei|ligaremos|telefonaremos|teleffono|telefonu|
    ligu)(?!-[oa]s?(?!\\p{L})|-me|-se){enc}|(?:ligar|telefonar|fonar|ligá|telefoná)-(?:lhe|te|vos|lhes|lho|
    lhos)-(?:ei|emos|ia)(?<!ia))`.replaceAll(/\n\s*/g, ''),
  // "Dou-lhe", "bato um": what one does with a call.
  give: `(?:dou|darei|faço|farei|bato|baterei|passo|passarei|mando|meto|lanço|prometo|devo|fico a dever|
    estou a dever|dar-\\p{L}+-ei|far-\\p{L}+-ei)`.replaceAll(/\n\s*/g, ''),
  giving: '(?:dar|fazer|bater|passar|mandar|dá|fazê|meter|lançar|efetuar|efectuar|realizar)',
  // To telephone, as it follows a future.
  ringing:
    '(?:ligar(?!-\\p{L}+-ia)|telefonar(?!-\\p{L}+-ia)|fonar|ligá|telefoná|bipar|apitar|ligando|telefonando|discar)',
  // A call by its names.
  callname:
    `(?:telefonema(?:zinho)?|ligaç(?:ão|ãozinha)|ligad(?:a|inha|ela)|chamad(?:a|inha|ita)(?! de vídeo| em vídeo)|
    telefonadela|apitadela|apito|toque(?:zinho)?(?! (?:pessoal|final|especial|meu|n[ao] (?:campainha|porta|ombro)|à (?:porta|campainha)|de (?!telefone|telemóvel)))|toquinho|bipada|bip|bipe|telefone|fone|fonada|fonema|fio(?! de)|
    contac?to telef[óôo]nico|chamada telef[óôo]nica|ligação telef[óôo]nica|telefónica|alô (?:por telefone|
    pelo telefone|no telefone))`.replaceAll(/\n\s*/g, ''),
  // "Uma ligadinha", "um telefonema meu"; no gas main and no electric current.
  aCall:
    `(?:um |uma |meu |minha |esse |essa |outra |outro |nova |novo |breve |pequen[oa] |rápid[oa] |
    pequenin[oa] )+{callname}(?! (?:de (?:gás|água|luz|atenção|esgoto|vídeo|bola|classe|ordem|humor|mestre|
    pé)|elétrica|em falso|d[oa]s? (?!minha parte|meu)\\p{L}+ (?:ao|à)))`.replaceAll(/\n\s*/g, ''),
  // "O telefonema", "a ligação prometida": the one that is to be; no wires, and no pupils' names.
  theCall:
    `(?:[oa]|ess[ea]|est[ea]|aquel[ea]) (?:(?:tal|meu|minha|nosso|nossa|prometid[oa]|combinad[oa]|dit[oa]|devid[oa]|
    próxim[oa]) )*(?:telefonema|ligação|chamada|contac?to telef[óôo]nico)(?! (?:d[oa]s? (?!minha)|entre|el[ée]c?tric|
    à (?!senhora)|aos? (?!senhor)|(?:às|com|todos|por terminada|de (?:gás|água|luz|emergência|vídeo))(?!\\p{L})))`.replaceAll(
      /\n\s*/g,
      '',
    ),
  // What one does with that one, in the future or to the reader.
  willGive:
    '(?:darei|farei|efe[c]?tuarei|realizarei|dar-\\p{L}+-ei|far-\\p{L}+-ei|(?:dou|faço)-(?:te|lhe|lhes|vos)|(?:te|lhe|lhes|vos) (?:dou|faço))',
  phone: '(?:telefone|telefones|telemóvel|telm|celular|cel|fone|fixo|telefonema|telefonia|telef)',
  byPhone:
    `(?:(?:por|pelo|ao|no|via|mediante|através d[oe]) (?:(?:um|uma|o|a|seu|vosso|meu|via|meio|rápid[oa]|
    breve|simples|d[eo]|contac?to|linha|chamada|ligação) )*(?:telefone|telemóvel|celular|fone|fixo|
    telef[óôo]nic[oa])|(?:por|via|mediante|através de|com) (?:(?:um|uma|meio de|rápid[oa]|breve|simples|
    nova|outra) )*(?:telefonema|chamada(?! de vídeo)|ligação)|(?:em )?contac?tos? telef[óôo]nicos?|
    telefonicamente|de viva voz ao telefone)`.replaceAll(/\n\s*/g, ''),
  // Verbs that telephone only with "by phone".
  sayStem:
    `(?:fal|comunic|pergunt|confirm|retorn|procur|convers|consult|trat|acert|combin|inform|avis|incomod|
    apanh|cham|explic|inteir|abord|contact|contat)`.replaceAll(/\n\s*/g, ''),
  // Such a verb now: it may be the daily work as well.
  sayNow:
    `(?:{sayStem}o|digo|dou|respondo|faço|peço(?! desculpa)|entro|volto|mantenho|estabeleço|sigo|conto|
    resolvo|dou sinal)`.replaceAll(/\n\s*/g, ''),
  // The same when it can only be meant for the reader.
  sayYou:
    `(?:entro em contac?to|entro novamente em contac?to|retorno|confirmo|pergunto|procuro-[oa]|informo-me|
    inteiro-me|aviso|combino|acerto|dou notícias|dou sinal(?: de vida)?|faço-o|fá-lo-ei)`.replaceAll(
      /\n\s*/g,
      '',
    ),
  sayFuture:
    `(?:{sayStem}arei|direi|darei|responderei|farei|pedirei|entrarei|voltarei|manterei|estabelecerei|
    seguirei|contarei|resolverei|agradecerei|saberei|fá-lo-ei|far-lhe-ei|\\p{L}+-(?:lhe|te|vos|lo|la|los|
    las|me|nos|lha|lho)-ei)`.replaceAll(/\n\s*/g, ''),
  // "By phone or e-mail" promises neither.
  notOr:
    '(?! (?:ou|da|do|de) (?!minha|senhor|senhora|escritório|gabinete|empresa|loja|escola|vossa)\\p{L}+)',
  sayLater:
    `(?:{sayStem}(?:ar|á)|dizer|dar|responder|fazê-lo|fazer isso|fazer|pedir|entrar em contac?to|voltar|
    manter|estabelecer|seguir|acompanhar|contar|resolver|agradecer|chegar|saber|esclarecer|encontrar|
    alcançar|cumprimentar|conversar|ter notícias|obter)`.replaceAll(/\n\s*/g, ''),
  // Somebody else, or something, that one rings or minds: "ligo para a faculdade".
  elsewhere:
    `(?:meu|minha|meus|minhas|nosso|nossa|clientes?|base|fornecedor\\p{L}*|pacientes?|doentes?|alunos|pais|
    faculdade|universidade|cartório|conservatória|finanças|segurança|ordem|detran|banco(?! durante)|médico|
    contabilista|contador|advogad[oa]|agência|sindicato|seguradora|oficina d|referências?|el[ea]s?|
    outr[oa]s?|tod[oa]s?|ningu[ée]m|polícia|bombeiros|mãe|pai|irmã|irmão|filh[oa]s?|mulher|marido|
    vizinh[oa]|amig[oa]s?|horário|feriado|dinheiro|isso|isto|nada|essas?|esses?|coisa|futebol|moda|fofoca|
    chuva|frio|casa(?! d[oa] senhor|\\p{L})|ex-patrão|antigo|antiga)`.replaceAll(/\n\s*/g, ''),
  // Behind an article: a thing to switch on, no time ("o mais tardar") and not the reader.
  aThing:
    `(?!mais tardar|vossa|vosso|v\\. ?|exm[oa]|excel|ilustríssim|madame|menina|comandante|padre|dire[c]?tor|quanto antes|mais (?:cedo|depressa|breve)|mesmo|partir|seguir|dia|dias|meio|si |ti |você|
    fim|final|cobrar|sua|senhor|senhora|doutora?|dr|sra?|d\\.|engenheir|professor|perguntar|confirmar|saber|
    dar|pedir|dizer|combinar|informar|tempo|hora|horas|semana|segunda|terça|quarta|quinta|sexta|vez|vezes|
    \\d|\\p{L}+(?:ar|er|ir)(?!\\p{L}))`.replaceAll(/\n\s*/g, ''),
  // A day before the verb of the call, with no comma between.
  callDay: `(?:(?:logo |já |só |então |lá )?(?:n[oa]|a|à|ao|em|até|pel[oa]|depois d[oae]|
    a partir d[eoa]) )?(?:próxim[oa] )?(?:dia )?(?:(?:segunda|terça|quarta|quinta|sexta)(?:-feira| feira)?|
    sábado|domingo|(?:ainda )?(?:hoje|hj)(?: mesmo| ainda)?(?: (?:ao|no|pela|à|a|de)(?: \\p{L}+){1,3}?)?|esta (?:noite|tarde)|
    logo (?:à|a) (?:noite|tarde)|mais logo|logo mais|amanhã|depois de amanhã|\\d{1,2}(?: de \\p{L}+|/\\d{1,2})?)(?: de manhã| à tarde| cedo| {vem}| seguinte)?`.replaceAll(
    /\n\s*/g,
    '',
  ),
  // Where a clause with a call begins, its negation included.
  callStart:
    `(?:(?:{callDay} )?(?:eu |então |aí |daí )?(?:{neg} (?:\\p{L}{1,4} )?)?(?:só )?(?:{clit} )?(?:{ring}|
    vou (?:{clit} )?(?:ligar|telefonar|dar)|volto a (?:ligar|telefonar)|(?:dou|darei|faço|
    farei)(?:-\\p{L}+)? (?:um|uma) {callname}))`.replaceAll(/\n\s*/g, ''),
  // The writer's future of any verb but those of waiting and serving: "acompanharei … com uma chamada".
  future:
    `(?!(?:estar|atender|trabalhar|aguardar|esperar|ficar|receber|poder|dever|responder a|ir|ser|ter|vender|haver)ei(?!\\p{L}))
    \\p{L}+(?:arei|erei|irei|arei-\\p{L}+|erei-\\p{L}+)`.replaceAll(/\n\s*/g, ''),
  butnot: '(?:mas|porém|só que|e não(?! (?:me )?(?:esque|falh|falt|vou))|e esqueci|e acabei)',
  // Words up to "by phone", none of which tells of something done or asked by phone already.
  upTo: `(?: (?!(?:que|pedid[oa]s?|combinad[oa]s?|acordad[oa]s?|ouvid[oa]s?|referid[oa]s?|história|e-?mails?)(?!\\p{L}))
    [^\\s,;!?()]+){0,7}?`.replaceAll(/\n\s*/g, ''),
  notWire: '(?! (?:elétric[oa]|eléctric[oa]|entre|de atenção|à terra|de gás|de água|à rede))',
};
