import type { CallPhrases } from '../language.ts';

export const ptCallSlots: Readonly<Record<string, string>> = {
  neg: '(?:não|nao|ñ|nunca|jamais|nem|já não|também não|tampouco)',
  clit: '(?:te|lhe|lhes|vos|ti|lhi|t)',
  enc: '(?:-(?:te|lhe|lhes|vos|lho|lhi))?',
  // "Ligo", "telefonarei", "ligar-lhe-ei"; not "ligo-o", which switches something on.
  ring: '(?:(?:ligo|telefono|fono|ligarei|telefonarei|fonarei|ligaremos|telefonaremos|teleffono|telefonu|ligu)(?!-[oa]s?(?!\\p{L})|-me|-se){enc}|(?:ligar|telefonar|fonar|ligá|telefoná)-(?:lhe|te|vos|lhes|lho|lhos)-(?:ei|emos|ia)(?<!ia))',
  // A call by its names.
  callname:
    '(?:telefonema(?:zinho)?|ligaç(?:ão|ãozinha)|ligad(?:a|inha|ela)|chamad(?:a|inha|ita)(?! de vídeo| em vídeo)|telefonadela|apitadela|apito|toque(?:zinho)?|toquinho|bipada|bip|bipe|telefone|fone|fonada|fonema|fio|contac?to telef[óôo]nico|chamada telef[óôo]nica|ligação telef[óôo]nica|telefónica|alô (?:por telefone|pelo telefone|no telefone))',
  phone: '(?:telefone|telefones|telemóvel|telm|celular|cel|fone|fixo|telefonema|telefonia|telef)',
  byPhone:
    '(?:(?:por|pelo|ao|no|via|mediante|através d[oe]) (?:(?:um|uma|o|a|seu|vosso|meu|via|meio|rápid[oa]|breve|simples|d[eo]|contac?to|linha|chamada|ligação) )*(?:telefone|telemóvel|celular|fone|fixo|telef[óôo]nic[oa])|(?:por|via|mediante|através de|com) (?:(?:um|uma|meio de|rápid[oa]|breve|simples|nova|outra) )*(?:telefonema|chamada(?! de vídeo)|ligação)|(?:em )?contac?tos? telef[óôo]nicos?|telefonicamente|de viva voz ao telefone)',
  // Verbs that telephone only with "by phone".
  sayStem:
    '(?:fal|comunic|pergunt|confirm|retorn|procur|convers|consult|trat|acert|combin|inform|avis|incomod|apanh|explic|inteir|abord|contact|contat)',
  // Such a verb now: it may be the daily work as well.
  sayNow:
    '(?:{sayStem}o|digo|dou|respondo|faço|peço(?! desculpa)|entro|volto|mantenho|estabeleço|sigo|conto|resolvo|dou sinal)',
  // The same when it can only be meant for the reader.
  sayYou: '(?:entro em contac?to|entro novamente em contac?to|retorno|confirmo|pergunto|procuro-[oa]|informo-me|inteiro-me|aviso|combino|acerto|dou notícias|dou sinal(?: de vida)?|faço-o|fá-lo-ei)',
  sayFuture:
    '(?:{sayStem}arei|direi|darei|responderei|farei|pedirei|entrarei|voltarei|manterei|estabelecerei|seguirei|contarei|resolverei|agradecerei|saberei|fá-lo-ei|far-lhe-ei|\\p{L}+-(?:lhe|te|vos|lo|la|los|las|me|nos|lha|lho)-ei)',
  // "By phone or e-mail" promises neither.
  notOr: '(?! (?:ou|da|do|de) (?!minha|senhor|senhora|escritório|gabinete|empresa|loja|escola|vossa)\\p{L}+)',
  sayLater:
    '(?:{sayStem}(?:ar|á)|dizer|dar|responder|fazê-lo|fazer isso|fazer|pedir|entrar em contac?to|voltar|manter|estabelecer|seguir|acompanhar|contar|resolver|agradecer|chegar|saber|esclarecer|encontrar|alcançar|cumprimentar|conversar|ter notícias|obter)',
  // A day before the verb of the call, with no comma between.
  callDay:
    '(?:(?:logo |já |só |então |lá )?(?:n[oa]|a|à|ao|em|até|pel[oa]|depois d[oae]|a partir d[eoa]) )?(?:próxim[oa] )?(?:dia )?(?:(?:segunda|terça|quarta|quinta|sexta)(?:-feira| feira)?|sábado|domingo|amanhã|depois de amanhã|\\d{1,2}(?: de \\p{L}+|/\\d{1,2})?)(?: de manhã| à tarde| cedo| que vem| seguinte)?',
  // Where a clause with a call begins, its negation included.
  callStart:
    '(?:(?:{callDay} )?(?:eu |então |aí |daí )?(?:{neg} (?:\\p{L}{1,4} )?)?(?:só )?(?:{clit} )?(?:{ring}|vou (?:{clit} )?(?:ligar|telefonar|dar)|volto a (?:ligar|telefonar)|(?:dou|darei|faço|farei)(?:-\\p{L}+)? (?:um|uma) {callname}))',
};

/** Announcing one's own telephone call in Portuguese. */
export const ptCall: CallPhrases = {
  promises: [
    // "Ligo-lhe", "te ligo", "telefonarei", "ligo eu", "sou eu que ligo".
    '(?:eu )?(?:{clit} )?{ring}(?:(?: (?:eu|de volta|novamente|outra vez|de novo|mesmo|sim|pra|para|pro|p|ao|à|a) {reader})(?!\\p{L}))?',
    // "Volto a ligar", "torno a telefonar", "vou liga" as it is spoken.
    '(?:volto|voltarei|torno|tornarei) a (?:{clit} )?(?:ligar|telefonar){enc}|(?:vou|vo|vô) (?:{clit} )?(?:liga|telefona|dá uma ligada)(?! me|-me)(?: pr?[oa]| para| p)?',
    // "Dou-lhe uma telefonadela", "te bato um fio", "farei um telefonema", "far-lhe-ei uma chamada".
    '(?:{clit} )?(?:dou|darei|faço|farei|bato|baterei|passo|passarei|mando|meto|lanço|prometo|devo|fico a dever|estou a dever|dar-\\p{L}+-ei|far-\\p{L}+-ei)(?:-(?:te|lhe|lhes|vos))?(?: \\p{L}+){0,3}? (?:um |uma |meu |minha |esse |essa |outra |outro |nova |novo |breve |pequen[oa] |rápid[oa] |pequenin[oa] )+{callname}(?! (?:de (?:gás|água|luz|atenção|esgoto|vídeo|bola|classe|ordem|humor|mestre|pé)|elétrica|em falso|d[oa]s? (?!minha parte|meu)\\p{L}+ (?:ao|à)))',
    '(?:apito|bipo|toco|disco|chamo)-(?:te|lhe|vos)(?! (?:à|a) campainha)(?:(?<=(?:apito|bipo|disco)-(?:te|lhe|vos))| ~(?:ao|no|pelo|por) {phone})|(?:te|lhe|vos) (?:apito|bipo)(?!\\p{L})|disco (?:para |o )?(?:seu|teu|vosso|o seu|o teu) (?:número|{phone})',
    // "Pego no telefone e falo consigo", "passo a mão no telefone".
    '(?:pego|pegarei|agarro|agarrarei|passo a mão|meto a mão|deito a mão|lanço mão|puxo|levanto|saco|pego mão|ponho a mão|boto a mão|corro|vou)(?:-me)? (?:n|a|d|p)?(?:o|ao|no|do|pro|para o) (?:meu )?{phone}(?! desligad| toc)',
    // "Falo consigo pelo telefone", "contactá-lo-ei por via telefónica", "oiço-te ao telefone".
    '{sayFuture}(?:-(?:te|lhe|lhes|vos|o|a|os|as|me|nos|lo|la))?(?: [^\\s,;.!?()]+){0,7}?,? {byPhone}{notOr}',
    '(?:{sayYou}|{sayNow}-(?:te|lhe|lhes|vos|o|a|os|as|lha|lho)|(?:te|lhe|lhes|vos) {sayNow}|{sayNow} (?:[^\\s,;.!?()]+ ){0,3}?(?:consigo|contigo|convosco|com {reader}))(?: [^\\s,;.!?()]+){0,7}?,? {byPhone}{notOr}',
    '(?:(?:o|a|os|as) )contac?to(?: (?!foi|é|que|com|por escrito)[^\\s,;.!?()]+){0,4}? (?:por telefone|telefonicamente|por via telef\\p{L}+)(?! (?:foi|é|que))|(?:oiço|ouço|ouvirei|ouvi-lo-ei|ouvi-la-ei)(?:-[toalve]+s?)?(?: \\p{L}+){0,4}? (?:ao|pelo|no|por) {phone}',
    // By other words: who rings, whose voice it will be.
    '(?:quem|a pessoa que)(?: (?:te|lhe|vos))? (?:liga|telefona|ligará|telefonará|vai ligar|vai telefonar|faz a chamada|marca o número|pega no telefone|disca)[^.;?]{0,50}?(?:(?:sou|serei|vou ser) eu|este (?:vosso|seu)|esta (?:vossa|sua)|o \\p{L}+ do costume)|(?:já )?(?:sabes?|sabem) quem (?:te|lhe|vos) (?:liga|telefona|ligará|vai ligar)',
    '(?:(?:sou|serei|vou ser) eu|eu) (?:que|quem|é que|a) (?:(?:te|lhe|vos) )?(?:ligo|liga|telefono|telefona|ligarei|ligar|telefonar|vou ligar|vou telefonar|marco|marca|faço|faz)(?! (?:o carro|a luz))|(?:serei|sou) eu (?:a|ao) (?:(?:te|lhe|vos) )?(?:ligar|telefonar|telefone){enc}',
    'toca(?:rá)? o (?:seu |teu |vosso )?{phone}[^.;?]{0,60}? (?:sou|serei|vou ser|será) eu(?! quem)|(?:o|um|seu|teu|vosso|aparelho|esse)? ?{phone}(?: \\p{L}+){0,5}? (?:toca|tocará|vai tocar|há de tocar|tocar|tocando|tilinta|tilintará)[^.;?]{0,60}? (?:sou|serei|vou ser|será) eu(?! quem)|(?:ouvir|ouvirá|ouvirão|ouvirás|ouvires|escutar|escutará|vai ouvir|vão ouvir|vais ouvir|há de ouvir|terá|terão|ouve) (?:\\p{L}+ )?a? ?minha voz[^.;?]{0,40}?(?:linha|{phone}|fio)',
    '(?:aguard\\p{L}+|esper\\p{L}+|conte[m]?|conta|contar|receberá|receberão|receberás|recebe|vai receber|vão receber|vais receber|terá|terão|terás|vai ter|fica prometid[oa]|prometo|atenda|atendam)(?: \\p{L}+){0,3}? (?:(?:a|o)? ?(?:minha|meu) {callname}|(?:um|uma) {callname}(?: \\p{L}+)? (?:minha|meu|da minha parte|de minha parte|desta|deste))',
    '(?:terá|terão|terás|vai ter|vão ter|vais ter|dou|darei|receberá)(?:-\\p{L}+)? notícias(?: minhas)?(?: \\p{L}+){0,3}? {byPhone}|(?:a |o )?(?:minha|meu) {callname}(?: \\p{L}+){0,3}? (?:será|chega|chegará|virá|fica|ficará|segue|vai|está (?:marcad[oa]|agendad[oa]|prometid[oa])|tá|não falha|é (?:na|no|a|em|dia))(?! (?:ontem|anterior))|(?:dia|hora|data) d[oa] (?:minha|meu) {callname}',
    // "Retorno a sua ligação", "devolvo a chamada".
    '(?:retorno|retornarei|devolvo|devolverei)(?:-lhe|-te)? (?:a |o )?(?:sua |vossa |tua |seu )?(?:chamada|ligação|telefonema)',
    // "Permita-me que lhe telefone", "deixe que eu lhe ligue", "fica combinado eu ligar".
    '(?:permita|permitam|permita-me|permitam-me|deixe|deixa|deixem|aceite|consinta|autorize)(?:-me)? que (?:eu )?(?:{clit} |o |a )?(?:ligue|telefone){enc}(?! me)|(?:fica|ficou) (?:combinad|acordad|acertad|prometid|assent)[oa](?: que)?,? eu (?:{clit} )?(?:ligar|ligo)',
    '(?:combinámos|combinamos|combinado|ficou|acordámos|acertámos|acertamos|disse-lhe|prometi)(?:-lhe)?(?: \\p{L}+){0,3}? que (?:eu )?(?:{clit} )?(?:ligava|telefonava|ligaria|telefonaria){enc}|(?:não (?:estranhe|se admire|se assuste|se espante|se surpreenda),? (?:\\p{L}+,? )?)(?:se|que|quando) (?:eu )?(?:{clit} )?(?:ligar|telefonar|ligue|telefone){enc}',
    '(?:pode|podem|deixe|deixa|deixem) (?:deixar )?que (?:eu )?(?:{clit} )?(?:ligo|telefono)|marco (?:o )?(?:seu|teu|vosso) número|(?:sou|serei) eu (?:d?o|no|do) outro lado da linha|(?:será|é) (?:por telefone|pelo telefone|ao telefone) que (?:{clit} )?\\p{L}+(?:ei|o)(?!\\p{L})',
    '(?:aproveito|aproveitarei) (?:\\p{L}+ ){0,3}?para (?:{clit} )?(?:ligar|telefonar){enc}|(?:só )?(?:me )?(?:falta|resta|faltará)(?:-me)? (?:{clit} )?(?:ligar|telefonar)-(?:lhe|te|vos)',
  ],
  promisesWithDay: [
    // "Tô te ligando sexta", "estou a ligar-lhe na terça", "dou um alô na quarta", "ligar-lhe no dia 5".
    '(?:tô|tou|estou|to) (?:{clit} )?(?:ligando|telefonando|a ligar|a telefonar)(?: (?:{clit}|pra|para) ?{reader}?|{enc})?|(?:dou|darei|mando)(?:-te|-lhe|-vos)? (?:um )alô|(?:{clit} )(?:dou|darei) um alô',
    '(?<!(?:o|um|ao|em|seu|meu|primeiro|nosso|de|bom|este|do|no) ){sayNow}(?: [^\\s,;.!?()]+){0,5}? {byPhone}{notOr}',
    '^(?:e |então |pronto,? )?(?:ligar|telefonar)-(?:lhe|te|vos)',
  ],
  futures: [
    // With what denies them: they begin a clause, and "não" belongs to it.
    '(?:{neg} (?:\\p{L}{1,5} )?)?(?:eu )?(?:{clit} )?(?:vou|vô|vo|irei|iremos|vamos|hei[ -]de|havemos de|pretendo|tenciono|planejo|planeio|prevejo|projeto|desejo|ambiciono|ouso|ousarei|devo|deverei|preciso|precisarei|tento|tentarei|procurarei|procuro|prometo|só posso|só consigo|poderei|conseguirei|só me é possível|gostaria|gostava|adoraria|queria|quero|espero|esperava|conto|penso|pensava|faço conta|faço ideia|faço tenção|fico|ficarei|fiquei|ficámos|ficamos|estou|estarei|estaremos|tenho|terei|volto|voltarei|torno|tornarei|passo|passarei|venho|virei)(?:-\\p{L}+)?',
    // "Tomo a liberdade de", "comprometo-me a", "faço questão de", "não deixarei de".
    '(?:{neg} (?:\\p{L}{1,5} )?)?(?:tom(?:o|arei|ar) (?:a |eu a )(?:liberdade|iniciativa|ousadia)|permito-me|me permito|permitir-me-ei|me permitirei|comprometo-me|me comprometo|proponho-me|me proponho|atrevo-me|me atrevo|atrever-me-ei|disponho-me|encarrego-me|encarregar-me-ei|trato|tratarei|cuido|cuidarei|encarrego|faço questão|farei questão|farei por|faço por|esforçar-me-ei por|terei (?:o|todo o|muito) (?:gosto|prazer|cuidado)|tenho (?:todo o gosto|intenção|a intenção|ideia|planos|o plano)|tinha (?:ideia|pensado)|deixo|deixarei|esqueço|me esqueço|me esquecerei|esquecerei|lembrar-me-ei|lembro-me|me lembrarei|falharei|hesitarei|dou-me ao trabalho|cá estarei|aqui estarei|lá estarei|estarei pronto)',
    // "A minha intenção é", "cabe-me", "deixe-me", "é a minha vez de".
    '(?:a )?minha (?:intenção|ideia|vontade|promessa|próxima tarefa) (?:é|será|era|mantém-se:?)(?: a de)?|(?:o )?meu (?:plano|próximo passo|propósito|objetivo|objectivo) (?:é|será|era)(?: o de)?|(?:o )?(?:plano|combinado|acordado|prometido|próximo passo) é(?: eu)?|cabe-me|caber-me-á|cabe a mim|compete-me|resta-me|é (?:a )?minha (?:vez|intenção) (?:de)?|(?:deixe|deixa|permita|permitam|deixem)(?:-me| eu| que eu)|(?:anotei|apontei|marquei|pus|coloquei|agendei|reservei|guardei|deixei)(?: \\p{L}+){0,4}? (?:para|pra|que vou|ir)|(?:pode|podem|podes) contar que (?:vou|irei)|não (?:posso|poderia|podia|quero|vou) deixar de|(?:já )?decidi|resolvi|ficou combinado(?: eu)?|combinámos que eu',
  ],
  verbs: [
    // "Ligar-lhe", "te telefonar", "estar ligando", "dar uma ligadinha", "contactá-la telefonicamente".
    '(?:(?<!-){clit} |a |o )?(?:ligar|telefonar|fonar|ligá|telefoná|bipar|apitar|ligando|telefonando|discar)(?!-(?:[oa]s?|me|nos|se)(?!\\p{L}))(?:-(?:lhe|te|vos|lhes|lho))?(?: (?:de volta|novamente|de novo|outra vez|eu|(?:para|pra|pro|p|ao|à|a) {reader}))?(?!\\p{L})',
    '(?:(?<!-){clit} )?(?:dar|fazer|bater|passar|mandar|dá|fazê|meter|lançar|efetuar|efectuar|realizar)(?:-(?:lhe|te|vos|lhes))?(?: \\p{L}+){0,3}? (?:um |uma |meu |minha |nova |outra |outro |breve |rápid[oa] |pequen[oa] )+{callname}(?! (?:de (?:gás|água|luz|atenção|vídeo|esgoto)|elétrica))',
    '(?:(?<!-){clit} |o |a |os |as )?{sayLater}(?:-(?:lhe|te|vos|lhes|lo|la|los|las|o|a|me|nos))?(?: [^\\s,;.!?()]+){0,6}?,? {byPhone}{notOr}',
    '(?:contac?tá|incomodá|procurá|apanhá|informá|avisá|cumprimentá|ouvi|consultá)-(?:lo|la|los|las)(?: [^\\s,;.!?()]+){0,5}?,? {byPhone}|(?:pegar|agarrar|passar a mão|deitar a mão|lançar mão) (?:n|d|a)?o {phone}|(?:retornar|devolver)(?:-lhe)? a? ?(?:sua |vossa |tua )?(?:chamada|ligação)|ouvi-(?:lo|la) ao {phone}|estar ao {phone} consigo',
  ],
  between: [
    'eu|eu mesm[oa]|eu própri[oa]|te|lhe|lhes|vos|me|já|também|então|só|mesmo|depois|logo|ainda|sim|com certeza|certamente|provavelmente|talvez|apenas|simplesmente|por isso|pois|portanto|novamente|de novo|outra vez|tentar|tentar de novo|procurar|voltar a|tornar a|poder|ter de|ter que|estar|ir|começar por|passar a|a|de|em|por|para|que|sem falta|sem dúvida|pessoalmente|se me permite|se não se importar|se deus quiser|com a sua licença|como combinado|conforme combinado|tal como combinámos|à cobrança|aí|lá|daqui|o prazer de|a liberdade de|a ousadia de|esquecer de|me esquecer de|deixar de|falhar|hesitar em|ficar de|querer|o cuidado de|gosto em|prazer em|todo o gosto em|tomar a (?:liberdade|iniciativa) de',
    '(?:n[oa]s?|d[oa]s?|de|às?|ao|aos|até|em|por volta d[aeo]s?|pel[oa]s?|entre|dia|próxim[oa]|semana|que vem|mês|manhã|tarde|noite|fim|final|início|começo|meio|segunda|terça|quarta|quinta|sexta|feira|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo|amanhã|depois de amanhã|hoje|cedo|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|daqui|dentro|dias?|semanas?|horas?|seguinte|\\d{1,2}(?:[/:h.]\\d{0,2})?|um|dois|duas|três|quatro|cinco|oito|dez|quinze)',
  ],
  notPromises: [
    // Switching on, joining, minding: "ligar a caldeira", "não ligo para horário", "ligo uma coisa à outra".
    '(?:ligo|ligarei|ligar|ligando|ligá)(?: (?:já|logo|sempre|depois|então|também|tudo|só|sozinho))? (?:[oa]s?|uma?s?|tod[oa]s?|est[ea]s?|ess[ea]s?|aquel[ea]s?|cada|qualquer) (?!mais tardar|quanto antes|mais (?:cedo|depressa|breve)|mesmo|partir|seguir|dia|dias|meio|si |ti |você|fim|final|cobrar|sua|senhor|senhora|doutora?|dr|sra?|d\\.|engenheir|professor|perguntar|confirmar|saber|dar|pedir|dizer|combinar|informar|tempo|hora|horas|semana|segunda|terça|quarta|quinta|sexta|vez|vezes|\\d|\\p{L}+(?:ar|er|ir)(?!\\p{L}))\\p{L}+',
    // Somebody else or something else: "ligo para a faculdade", "ligo aos clientes", "ligar ao meu primo".
    '(?:{ring}|(?:ligar|telefonar|ligando|telefonando)(?:-lhes?)?) (?:também |logo |depois |primeiro )?(?:para|pra|pro|p|pros|pras|aos?|às?|a|em) (?:(?:[oa]s?|um|uma) )?(?:meu|minha|meus|minhas|nosso|nossa|clientes?|base|fornecedor\\p{L}*|pacientes?|doentes?|alunos|pais|faculdade|universidade|cartório|conservatória|finanças|segurança|ordem|detran|banco(?! durante)|médico|contabilista|contador|advogad[oa]|agência|sindicato|seguradora|oficina d|referências?|el[ea]s?|outr[oa]s?|tod[oa]s?|ningu[ée]m|polícia|bombeiros|mãe|pai|irmã|irmão|filh[oa]s?|mulher|marido|vizinh[oa]|amig[oa]s?|horário|feriado|dinheiro|isso|isto|nada|essas?|esses?|coisa|futebol|moda|fofoca|chuva|frio|casa(?! d[oa] senhor|\\p{L})|ex-patrão|antigo|antiga)(?!\\p{L})',
    '(?:não|nem|nunca|pouco) (?:me )?ligo (?:para|pra|a|ao|à|pro|nenhuma|nada|muito|bola)(?! (?:{reader}|antes))|ligo (?:pouco|nada|nenhuma|não|bem|mal|muito (?:a|para)|o nome)|ligo (?:todos? os? dias?|todas as|diariamente|sempre que|há \\p{L}+ anos|em média|\\d+ vezes)|(?<!uma )ligad[oa]s?',
    // Asking whether, habits, what is told of the past.
    '(?:se|sempre que|toda vez que|cada vez que|onde|enquanto|por que|porque não) (?:eu )?(?:{clit} )?(?:ligo|telefono)|(?:quando|mal|assim que) (?:eu )?(?:{clit} )?(?:ligo|telefono)(?= ?,)',
    '(?:gostaria|gostava|queria|adoraria|pensei|pensava|estava|ia|fiquei|fiquei de|tinha ideia)(?: \\p{L}+){0,4}? (?:ligar|telefonar)(?:-\\p{L}+)?(?: \\p{L}+){0,3},? (?:mas|porém|só que|e não|e esqueci|e acabei)|(?:fiquei|fico) (?:\\p{L}+ )?(?:de chamada|a olhar|ao telefone com|sem telefone)|(?:estava|estive|andei|fiquei) (?:a |para )(?:ligar|telefonar|contactar)',
    '(?:disse|dizia|prometeu|prometeram|falou|respondeu|garantiu|repete|repetia)[^."]{0,30}"[^"]{0,60}(?:ligo|telefono|ligarei|ligaremos|telefonaremos)|(?:vossa|sua|tua|a) (?:frase|promessa|resposta)[^."]{0,20}"[^"]{0,40}(?:ligo|ligaremos)',
    // Not the telephone: letters, visits, video, messages, switchboards, the reader's call.
    '(?:vou|irei|volto a|fico|tenho de|estou a|passo a vida a|passo o dia a|passo os dias a|trabalho a|ganho a vida a) (?:\\p{L}+ )?(?:atender|ouvir|esperar|trabalhar|ficar (?:à espera|esperando|no aguardo|aguardando)|aguardar)[^.;]{0,60}?(?:ligar|telefonar|ligação|chamada|telefone|telefonema)|(?:contato|contacto|falo|atendo|respondo|trabalho|vendo) (?:\\p{L}+ ){0,3}?(?:ao|por|pelo) telefone (?:todos|diariamente|com clientes|em (?:inglês|francês|espanhol|alemão)|há|sem|desde|o dia)',
    '(?:chamada|ligação|contacto|contato|reunião|falar|falo|falamos) (?:\\p{L}+ )?(?:de vídeo|por vídeo|em vídeo|via zoom|por zoom|no zoom|pelo zoom|por teams|no teams|pelo whats\\p{L}*|por whats\\p{L}*|por skype|por escrito|por e-?mail)|(?:e-?mail|mensagem|escrito|carta|whatsapp|zap|correio) (?:e não|em vez de|ao invés de|mas não|nunca|não) (?:\\p{L}+ )?(?:por|pelo|ao|de) (?:telefone|telemóvel)|(?:em vez|ao invés|em lugar|antes) (?:de|que) (?:{clit} )?(?:ligar|telefonar)(?:-\\p{L}+)?',
    '(?:número|atendimento|assistente|operador\\p{L}*|vendas|apoio|suporte|entrevistas|serviço|central) (?:de|do|por|ao|pelo) (?:\\p{L}+ )?(?:telefone|telemóvel)|{ring}(?: \\p{L}+){0,4}? (?:por|pelo|no|via|em) (?:zoom|teams|skype|meet|google|vídeo)',
    '(?:não|nem|nunca) (?:\\p{L}+ ){0,3}?(?:por|pelo|ao|de) (?:telefone|telemóvel)|(?:não vale a pena|escusa|escusam|escusas|escuso|não precisa|não preciso|não é preciso|desnecessário|não adianta|não convém|não quero|não vou|não posso|não irei|não pretendo|evito|evitarei|dispenso|sem|em vez de)(?: \\p{L}+){0,2}? (?:ligar|telefonar)',
    '(?:quero|queria|espero|gostaria|gostava|desejo|peço|prefiro|preferia|adoraria|conto)(?: \\p{L}+)? (?:que|o senhor|a senhora|você|vocês|vc)[^.;,]{0,20} (?:me |nos )?(?:ligue|liguem|ligues|telefone|telefonem|telefones|ligasse|telefonasse|ligar|telefonar|liga)|(?<!-)(?:me|nos) (?:ligar|telefonar|ligarem|telefonarem)|(?:ligar|telefonar)-(?:me|nos)',
  ],
};
