import type { CallPhrases } from '../language.ts';

/** A future in Portuguese, the telephoning that follows it, and what may stand between the two. */
export const ptPromiseParts: Pick<CallPhrases, 'futures' | 'verbs' | 'between'> = {
  futures: [
    // "Assumo o compromisso de", "fica a meu cargo", "tenho na agenda", "cabe-me a mim".
    '(?:assumo|faço|tenho|tomo)(?: \\p{L}+)? (?:compromisso|promessa|propósito|encargo|obrigação|dever) de',
    'fica(?:rá)? (?:a meu cargo|por minha conta|da minha parte|do meu lado|comigo)|(?:cabe|compete|toca|calha)-me(?: a mim)?|me (?:cabe|compete|toca)',
    '(?:tenho|está|ficou|fica|marquei|anotei|pus|apontei|escrevi)(?: \\p{L}+){0,3}? n[ao] (?:minha |meu )?(?:agenda|calendário|caderno|lista|mão)(?: para| de)?:?',
    '(?:lembrarei|lembrar-me-ei|não me esquecerei|faltar-me-á) de',
    // With what denies them: they begin a clause, and "não" belongs to it.
    '(?:{neg} (?:\\p{L}{1,5} )?)?(?:eu )?(?:{clit} )?(?:vou|vô|vo|irei|iremos|vamos|hei[ -]de|havemos de|pretendo|tenciono|planejo)(?:-\\p{L}+)?',
    '(?:{neg} (?:\\p{L}{1,5} )?)?(?:eu )?(?:{clit} )?(?:planeio|prevejo|projeto|desejo|ambiciono|ouso|ousarei|devo)(?:-\\p{L}+)?',
    '(?:{neg} (?:\\p{L}{1,5} )?)?(?:eu )?(?:{clit} )?(?:deverei|preciso|precisarei|tento|tentarei|procurarei|procuro|prometo)(?:-\\p{L}+)?',
    '(?:{neg} (?:\\p{L}{1,5} )?)?(?:eu )?(?:{clit} )?(?:só posso|só consigo|poderei|conseguirei|só me é possível)(?:-\\p{L}+)?',
    '(?:{neg} (?:\\p{L}{1,5} )?)?(?:eu )?(?:{clit} )?(?:gostaria|gostava|adoraria|queria|quero|espero|esperava|conto|penso)(?:-\\p{L}+)?',
    '(?:{neg} (?:\\p{L}{1,5} )?)?(?:eu )?(?:{clit} )?(?:pensava|faço conta|faço ideia|faço tenção|fico|ficarei)(?:-\\p{L}+)?',
    '(?:{neg} (?:\\p{L}{1,5} )?)?(?:eu )?(?:{clit} )?(?:fiquei|ficámos|ficamos|estou|estarei|estaremos|tenho|terei|volto|voltarei|torno|tornarei|passo|passarei|venho|virei)(?:-\\p{L}+)?',
    // As learners say it: "eu vai telefonar".
    'eu (?:{clit} )?(?:vai|vamos|ir|querer)(?= (?:{clit} )?{ringing})',
    // "Tomo a liberdade de", "comprometo-me a", "faço questão de", "não deixarei de".
    '(?:{neg} (?:\\p{L}{1,5} )?)?(?:tom(?:o|arei|ar) (?:a |eu a )(?:liberdade|iniciativa|ousadia)|permito-me|me permito|permitir-me-ei)',
    '(?:{neg} (?:\\p{L}{1,5} )?)?(?:me permitirei|comprometo-me|me comprometo|proponho-me|me proponho|atrevo-me)',
    '(?:{neg} (?:\\p{L}{1,5} )?)?(?:me atrevo|atrever-me-ei|disponho-me|encarrego-me|encarregar-me-ei|trato|tratarei|cuido)',
    '(?:{neg} (?:\\p{L}{1,5} )?)?(?:cuidarei|encarrego|faço questão|farei questão|farei por|faço por|esforçar-me-ei por)',
    '(?:{neg} (?:\\p{L}{1,5} )?)?(?:terei (?:o|todo o|muito) (?:gosto|prazer|cuidado)|tenho (?:todo o gosto|intenção|a intenção|ideia|planos|o plano))',
    '(?:{neg} (?:\\p{L}{1,5} )?)?(?:tinha (?:ideia|pensado)|deixo|deixarei|esqueço)',
    '(?:{neg} (?:\\p{L}{1,5} )?)?(?:me esqueço|me esquecerei|esquecerei|lembrar-me-ei|lembro-me|me lembrarei|falharei)',
    '(?:{neg} (?:\\p{L}{1,5} )?)?(?:hesitarei|dou-me ao trabalho|cá estarei|aqui estarei|lá estarei|estarei pronto)',
    // "A minha intenção é", "cabe-me", "deixe-me", "é a minha vez de".
    '(?:a )?minha (?:intenção|ideia|vontade|promessa|próxima tarefa) (?:é|será|era|mantém-se:?)(?: a de)?',
    '(?:o )?meu (?:plano|próximo passo|propósito|objetivo|objectivo) (?:é|será|era)(?: o de)?',
    '(?:o )?(?:plano|combinado|acordado|prometido|próximo passo) é(?: eu)?|cabe-me|caber-me-á',
    'cabe a mim|compete-me|resta-me|é (?:a )?minha (?:vez|intenção) (?:de)?',
    '(?:deixe|deixa|permita|permitam|deixem)(?:-me| eu| que eu)',
    '(?:anotei|apontei|marquei|pus|coloquei|agendei|reservei|guardei|deixei)(?: \\p{L}+){0,4}? (?:para|pra|que vou|ir)',
    '(?:pode|podem|podes) contar que (?:vou|irei)|não (?:posso|poderia|podia|quero|vou) deixar de',
    '(?:já )?decidi|resolvi|ficou combinado(?: eu)?|combinámos que eu',
  ],
  verbs: [
    // "Ligar-lhe", "te telefonar", "estar ligando", "dar uma ligadinha", "contactá-la telefonicamente".
    '(?:(?<!-){clit} |a |o )?{ringing}(?!-(?:[oa]s?|me|nos|se)(?!\\p{L}))(?:-(?:lhe|te|vos|lhes|lho))?(?: (?:de volta|novamente|de novo|outra vez|eu|(?:para|pra|pro|p|ao|à|a) {reader}))?(?!\\p{L})',
    '(?:(?<!-){clit} )?{giving}(?:-(?:lhe|te|vos|lhes))?(?: \\p{L}+){0,3}? {aCall}',
    '(?:(?<!-){clit} |o |a |os |as )?{sayLater}(?:-(?:lhe|te|vos|lhes|lo|la|los|las|o|a|me|nos))?{upTo},? {byPhone}{notOr}',
    '(?:contac?tá|incomodá|procurá|apanhá|informá|avisá|cumprimentá|ouvi|consultá)-(?:lo|la|los|las){upTo},? {byPhone}',
    '(?:(?<!-){clit} )?{giving}(?:-(?:te|lhe|lhes|vos))? {theCall}',
    '(?:pegar|agarrar|passar a mão|deitar a mão|lançar mão) (?:n|d|a)?o {phone}',
    '(?:retornar|devolver)(?:-lhe)? a? ?(?:sua |vossa |tua )?(?:chamada|ligação)',
    '(?:dando|mandando|dar)(?:-\\p{L}+)? (?:notícias|sinal)(?: minhas)?,? {byPhone}{notOr}',
    'ouvi-(?:lo|la) ao {phone}|estar ao {phone} consigo',
  ],
  between: [
    'o gosto de|o gosto em|muito gosto em|a honra de|a coragem de|eu|eu mesm[oa]|eu própri[oa]|te|lhe|lhes|vos|me|já|também|então|só|mesmo|depois|logo|ainda|sim',
    'é|mas é|com certeza|certamente|provavelmente|talvez|apenas|simplesmente|por isso|pois|portanto|novamente',
    'de novo|outra vez|tentar|tentar de novo|procurar|voltar a|tornar a|poder|ter de|ter que|estar|ir',
    'começar por|passar a|a|de|em|por|para|que|sem falta|sem dúvida|pessoalmente|se me permite',
    'se não se importar|se deus quiser|com a sua licença|como combinado|conforme combinado',
    'tal como combinámos|à cobrança|aí|lá|daqui|o prazer de|a liberdade de|a ousadia de|esquecer de',
    'me esquecer de|deixar de|falhar|hesitar em|ficar de|querer|o cuidado de|gosto em|prazer em',
    'todo o gosto em|tomar a (?:liberdade|iniciativa) de',
    '(?:n[oa]s?|d[oa]s?|de|às?|ao|aos|até|em|por volta d[aeo]s?|pel[oa]s?|entre|dia|próxim[oa]|semana|que vem|mês|manhã|tarde|noite|fim|final|início)',
    '(?:começo|meio|segunda|terça|quarta|quinta|sexta|feira|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado)',
    '(?:domingo|amanhã|depois de amanhã|hoje|cedo|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)',
    '(?:daqui|dentro|dias?|semanas?|horas?|seguinte|\\d{1,2}(?:[/:h.]\\d{0,2})?|um|dois|duas|três|quatro|cinco|oito|dez|quinze)',
  ],
};
