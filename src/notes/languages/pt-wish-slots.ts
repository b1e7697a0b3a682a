/** Parts of Portuguese phrases that wish. */
export const ptWishSlots: Readonly<Record<string, string>> = {
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
    rendid[oa]|fascinad[oa]|conquistad[oa]|seduzid[oa]|cativad[oa]|arrebatad[oa]|(?:honrad|empolgad|encantad|animad|orgulhos|ansios|feli[cz])íssim[oa]|content[ea]|radiante|comprometid[oa]|sedent[oa]|
    a fim|afim|(?:doid|louqu|maluqu|mort|animad|empolgad|apaixonad|encantad|ansios|desejos|tentad|content|interessad|entusiasmad|motivad|vidrad)inh[oa]|
    (?:ansios|desejos|tentad|apaixonad)íssim[oa]|maluc[oa]|doid[oa]|louc[oa]|mort[oa]|mortinh[oa]|em pulgas|disposto|disposta|honrad[oa]|
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
  // What one thinks with; who thinks, and is wrong.
  mind: '(?:penso|consigo pensar|sei pensar|tenho cabeça para|sonho)',
  deem: '(?:ach|pens|julg|acredit|imagin|calcul|supo)',
  wrong:
    '(?:engan(?:ad[oa]s?|ou-se|aram-se|a-se|am-se|o seu|a)|errad[oa]s?|err(?:ou|aram)|equivocad[oa]s?|não me conhece\\p{L}*)',
  // Where one sees oneself.
  settled:
    '(?:(?:n[oa]s?|ao|naquel[ea])(?= (?:\\p{L}+ ){0,2}?(?:{jobword}|{placeword})(?!\\p{L}))|a(?= (?:{join})))',
  // A trade's own doing.
  craft:
    `(?:costurar|coser|podar|vindimar|restaurar|afinar|consertar|reparar|assar|amassar|remar|ordenhar|tosquiar|regar|
    soldar|montar|guiar|educar|curar|pentear|encadernar|catalogar|digitalizar|projetar|traduzir|revisar|bordar|
    engomar|temperar|tecer|moldar|esculpir|forjar|serrar|pastorear|alimentar|treinar|embarcar|
    escrever|formar|ensinar|atender|servir|cozinhar)`.replaceAll(/\n\s*/g, ''),
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
