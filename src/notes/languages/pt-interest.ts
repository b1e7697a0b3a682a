import type { InterestPhrases } from '../language.ts';
import { ptOtherWishes } from './pt-other-wishes.ts';
import { ptWithdrawn } from './pt-withdrawn.ts';

/** Wanting the job in Portuguese. */
export const ptInterest: InterestPhrases = {
  wantsOf: [
    // "Reitero o meu interesse na vaga", "cheio de vontade de trabalhar": the object stands behind.
    '(?:tenho|tenho sim|mantenho|{renew}) (?:\\p{L}+ ){0,4}?{zeal}',
    'cont(?:e|em|a) com [oa] (?:meu|minha) (?:\\p{L}+ )?{zeal}',
    'com (?:\\p{L}+ ){0,4}?{zeal}(?= (?:em|n[ao]|por|pel[oa]|de|nest[ea]|ness[ea])(?!\\p{L}))',
    '(?:todo o|cheio de|cheia de|tant[oa]|muit[oa]|imensa|enorme) (?:\\p{L}+ ){0,2}?(?:vontade|desejo|sonho|ânsia|ganas|gana)',
    // "Interessa-me a função", "apaixonei-me pelo projeto".
    '(?:{please}-me|me {please}|me interesso|interesso-me|interessei-me|me interessei|candidato-me)(?: {adv})*',
    '(?:apaixonei-me|me apaixonei|me encantei|encantei-me)(?: {adv})*',
    '(?:adorei|amei|apaixonad[oa]|encantad[oa]|rendid[oa]|fascinad[oa]|empolgad[oa])(?: {adv})*(?= (?:[oa] |p?el[oa] |com [oa] |d?ess[ea] |d?est[ea] )(?:{offer}))',
    // "Mal posso esperar para começar", "em pulgas por entrar", "faço questão dessa vaga".
    '(?:mal posso|mal podia|não posso) esperar|não vejo a hora|faço (?:{adv} )*questão',
    '(?:em pulgas|em brasa|a arder|mortinh[oa]|mort[oa]|doid[oa]|louc[oa]|ansios[oa]|desejos[oa]|desejando|sequinh[oa])',
    '(?:me )?(?:agradaria|agradava|honraria|honrava|alegraria|orgulharia)(?: {adv})*',
    '(?:honrar|alegrar|agradar|orgulhar|dar)-me-ia(?: \\p{L}+){0,3}?',
    'muito me (?:honraria|honrava|alegraria|orgulharia|agradaria)',
    '(?:dava|daria|faço|faria|largo|largava|largaria|deixo|troco) (?:tudo|qualquer coisa|um braço|o que for|o possível)',
    // "Nada me faria mais feliz do que", "não me falta vontade de", "o meu sonho é".
    'nad[ao] me (?:daria|dava|faria|fazia|deixaria|alegraria|agradaria|agradava|honraria)[^.;]{0,40}? que(?: poder| ver-me)?',
    '(?:vontade|motivação|garra|ganas|interesse) (?:é coisa que )?não me falta',
    'não me faltam? (?:a |o )?(?:vontade|motivação|entusiasmo|garra)',
    '(?:o )?(?:meu|minha) (?:{adv} )?(?:grande |maior |firme )*(?:sonho|desejo|ambição|vontade|objetivo|objectivo) (?:\\p{L}+ )?(?:é|era|continua a ser|sempre foi)',
    // "Saio ainda mais interessado em", "aceito de olhos fechados", "torço para".
    '(?:^|saio |saí |voltei |fico |fiquei |vim |e |continuo |sigo |permaneço )(?:\\p{L}+ )?(?:{adv} )+(?:interessad[oa]|entusiasmad[oa]|motivad[oa]|animad[oa]|empolgad[oa])',
    '(?:aceito|aceitaria|aceitava|quero|agarro|agarrava|escolho|escolhia|escolheria)(?: (?:já|sim|de (?:imediato|olhos fechados|caras)|na hora|sem pensar|com ambas as mãos|{adv}))*',
    '(?:torço|torcendo|rezo|rezando|na torcida|cruzo os dedos|dedos cruzados|figas)(?: {adv})*',
    '(?:oxalá|tomara|deus queira|quem dera|quem me dera)(?: que)?(?: eu| me)?(?: (?:fique|consiga|entre|passe|venha|ficasse|pudesse|conseguisse))?',
    '(?:espero|esperando|tenho esperança|conto|confio|peço)(?: {adv})*(?: (?:em breve|poder|vir a|um dia|ter (?:a |essa |esta )?{chance} de))*(?! que)',
    'é com (?:\\p{L}+ ){0,3}?(?:entusiasmo|interesse|expectativa|alegria|esperança) que (?:encaro|vejo|olho|penso|recebo|aguardo|espero)',
    '(?:dê|deem|dêem|dá)-me|me (?:dê|deem|dá)',
  ],
  jobObject: [
    '(?:{toward} )*(?:{job}|{join})(?! (?:anterior|antig[oa]|de antes|a partir de casa|de casa|em casa|por conta)(?!\\p{L}))',
  ],
  wantsBy: [
    // "A vaga interessa-me", "o lugar não deixa de me atrair": the object stands before.
    '(?:{please}(?:-me)|me {please}|continua me interessando|a {pleasing}-me)(?! (?:saber|ouvir|ver|que|a forma|o modo|a maneira|o facto|o fato|pouco|menos|nada|mais (?:o|a))(?!\\p{L}))',
    '(?:é|era|seria|tem|fala|diz|soa|cai|faz|assenta-me) (?:{adv} )*(?:a minha cara|minha cara|a minha praia|minha praia|(?:é )?comigo|para mim|pra mim|tudo a ver comigo)',
    '(?:é|era|seria|soa|cai|assenta-me) (?:{adv} )*(?:feit[oa] (?:à minha medida|para mim|pra mim)|ouro sobre azul|como uma luva|(?:o )?meu (?:sonho|pedido|desejo|lugar|maior|grande))',
    '(?:é|era|seria) (?:{adv} )*(?:(?:o )?(?:meu )?objec?tivo|(?:a )?minha (?:prioridade|primeira|vocação|vontade|ambição|meta|aspiração|casa))',
    // "O lugar é tudo o que quero", "é na biblioteca que quero trabalhar".
    '(?:é|era|são) (?:{adv} )*(?:{exactly} )?(?:(?:tudo )?[oa] que|tudo quanto|aquilo que|aquele que|isso que|que) (?:eu )?(?:{adv} )*{iwant}',
    // "A vaga eu quero sim", "quero-a", "quero este".
    '(?:eu )?(?:{adv} )*(?:quero|queria|desejo|aceito|topo|agarro)(?:-[oa]s?)?(?: (?:est[ea]|ess[ea]))?(?= ?(?:[.,;!)]|$)| (?:{adv}|e|com|tudo|sem|porque|até)(?!\\p{L}))',
    '(?:eu )?(?:quero-[oa]s?|[oa] quero)(?!\\p{L})',
    'tem (?:o )?meu nome',
    // "Seria a maior alegria", "tem sido o meu sonho", "faz-me brilhar os olhos".
    '(?:seria|era|será|tem sido|sempre foi|foi sempre|continua a ser) (?:{adv} )*(?:um|uma|[oa]|tudo|para mim|pra mim)(?: \\p{L}+){0,3}? {joy}',
    '(?:faz-me|me faz|fez-me|me fez|deixou-me|me deixou|deixa-me|me deixa)(?: com)? (?:\\p{L}+ ){0,2}?{glow}',
    '(?:corresponde|vai ao encontro|encaixa|bate certo|coincide) (?:\\p{L}+ ){0,3}?(?:procuro|procurava|quero|desejo|ambiciono|sonhei|sempre quis|objetivos?|objectivos?)',
  ],
  wants: [
    // "O meu interesse mantém-se", "o interesse pela vaga só cresceu".
    '(?:meu|nosso|minha) (?:\\p{L}+ ){0,3}?{zeal}(?: \\p{L}+){0,6}? {lasts}',
    'interesse (?:por|em|pel[oa]|n[oa]) (?:\\p{L}+ ){0,4}?{post}(?: \\p{L}+){0,5}? {lasts}',
    '(?:tenho|mantenho|{renew}) (?:\\p{L}+ ){0,4}?{zeal}(?= ?(?:[.,;!]|$)| e )',
    // "É mesmo isto que quero", "era o que eu queria", "é este o lugar que procuro", "eu quero."
    '(?:é|era|foi) (?:{adv} )*(?:isto|isso|aqui|aí|este|esse|esta|essa)(?: {adv}| \\p{L}+)? (?:o |a |aí )?que (?:eu )?(?:{adv} )*(?:{iwant}|preciso|me vejo|vejo)',
    '(?:é|era|foi) (?:{adv} )*(?:nisto|ali|lá|convosco|com vocês)(?: {adv}| \\p{L}+)? (?:o |a |aí )?que (?:eu )?(?:{adv} )*(?:{iwant}|preciso|me vejo|vejo)',
    '(?<=^ ?|[,;:–—] ?|e |que |pois )(?:é|era|foi) (?:{adv} )*(?:{exactly} |tudo )*(?:o que|aquilo que) (?:eu )?(?:{adv} )*{iwant}(?! (?:dizer|saber|evitar|perguntar|agradecer))',
    '{post} (?:\\p{L}+ )?(?:com |de )?que (?:eu )?(?:{adv} )*(?:quero|queria|sempre quis|desejo|procuro|procurava)(?! (?:visitar|ver|saber|mostrar)(?!\\p{L}))',
    '{post} (?:\\p{L}+ )?(?:com |de )?que (?:eu )?(?:{adv} )*(?:sonhei|sempre sonhei|ambiciono|peço)(?! (?:visitar|ver|saber|mostrar)(?!\\p{L}))',
    '^quero-[oa]s?(?= ?[.,;!])',
    'é (?:[oa]|est[ea]|ess[ea]|aquel[ea]) (?:mesm[oa] )?(?:[oa] )?que (?:eu )?(?:{adv} )*quero(?= ?(?:[.,;!]|$))',
    'eu (?:{adv} )*quero(?: {adv})*(?= ?(?:[.!;]|$))',
    '^(?:sim,? )?(?:tenho|quero|estou|continuo),? (?:sim|e muit[oa]|claro|e como|muito mesmo|todo)(?= ?(?:[.,;!]|$))',
    '(?:sim|claro),? (?:mantenho|quero|aceito|continuo interessad[oa])(?!\\p{L})',
    'interessad[oa]\\? (?:muito|sim|claro|demais|imenso)',
    '(?:estou|continuo|sigo|fico|tô|tou|sou|fiquei|permaneço)(?: [^\\s,;.!?]+){0,4}? (?:{adv} )*(?:interessad[oa]|interessadíssim[oa])(?: {adv})*(?= ?(?:[.,;!]|$))',
    'onde (?:eu )?(?:me imagino|me vejo|(?:quero|gostaria de|gostava de|queria) (?:estar|trabalhar|ficar|crescer))',
    // "Não há lugar que eu deseje mais", "nunca quis tanto um emprego", "nenhum outro me interessa".
    'não (?:há|existe|conheço|quero|vejo|imagino) (?:\\p{L}+ ){0,4}?(?:outr[oa]|lugar|sítio|casa|vaga|emprego|trabalho|empresa|equipa|equipe|escritório|nada)[^.;]{0,50}? {better}',
    'nunca (?:quis|desejei|sonhei|tive|me senti|estive)[^,;.]{0,30}? (?:tanto|tanta|tão)[^.;]{0,40}? (?:{post}|trabalhar)',
    'nenhuma? outr[oa] {post}[^.;!?]{0,30}? (?:me \\p{L}+|\\p{L}+-me)',
    'só (?:est[ea]|ess[ea]) me interessa|só me interessa (?:est[ea]|ess[ea])',
    // "Pode contar comigo", "tô dentro", "contratem-me".
    '(?:pode|podem|podes) (?:sim )?contar comigo(?! par?a o que| se| quando| pra o que)',
    '(?:conte|contem|conta) (?:já )?comigo(?! te| par?a o que| se| quando| a)',
    '(?:tô|tou|estou|to) (?:{adv} )*dentro|eu topo(?!\\p{L})',
    'topo (?:na hora|já|sim|a vaga|o desafio)|fecho (?:com (?:vocês|o senhor|a senhora)|na hora)',
    'visto (?:já )?a camis\\p{L}+|vestir a (?:vossa |sua )?camis\\p{L}+',
    'contratem?-me|me contrat[ea]m?|escolham?-me|me escolham?|é um (?:\\p{L}+ )?sim(?!\\p{L})',
    'mil vezes sim',
    '(?:emprego|trabalho|lugar|vaga|função|cargo|oportunidade|equipa) (?:dos? meus?|de|da minha) (?:sonhos?|vida)',
    'é (?:esse|este) o meu (?:\\p{L}+ )?(?:desejo|sonho|objetivo|objectivo)',
    'primeira (?:escolha|opção)(?= ?(?:[.,!;]|$)| e)',
    '(?:meu|minha) (?:sonho|desejo) (?:é|seria) (?:est[ea]|ess[ea])',
    '(?:o )?meu lugar é (?:{adv} )*(?:aí|convosco|com vocês|n[oa] thejob|nest[ea]|ness[ea])',
    '(?:o )?meu coração (?:já )?(?:está|ficou) (?:aí|convosco|n[oa] thejob|nest[ea]|ness[ea])',
    'est[ea] é [oa] (?:{adv} )?{post} (?:cert[oa]|ideal|perfeit[oa]|indicad[oa]) para mim',
    '(?:já )?(?:me vejo|vejo-me|me imagin(?:o|ei)|imagin(?:o|ei)-me|via-me|me via) (?:\\p{L}+ ){0,3}?(?:a |ao |n[oa]s? |aí|convosco|com vocês|nest[ea])',
    '(?:já )?(?:me vejo|vejo-me|me imagin(?:o|ei)|imagin(?:o|ei)-me|via-me|me via) (?:\\p{L}+ ){0,3}?(?:ness[ea]|trabalhando|fazendo|atrás|como)',
    '(?:já )?(?:consigo (?:ver-me|imaginar-me|me ver|me imaginar)) (?:\\p{L}+ ){0,3}?(?:a |ao |n[oa]s? |aí|convosco|com vocês|nest[ea]|ness[ea]|trabalhando|fazendo|atrás|como)',
    '(?:est[ea]|ess[ea]|aquel[ea]|aí|ali|aqui) é (?:{adv} )*o meu lugar|(?:o )?meu sim(?!\\p{L})',
    'pront[oa] (?:para|a) (?:abraçar|assumir|vestir|agarrar)(?! (?:riscos|culpas))',
    // "Serei o vosso homem", "se me quiser, sou seu", "quero que me escolham", "tomara que seja eu".
    '(?:sou|serei|fico|seria) (?:já |todo |toda )?(?:seu|sua|vosso|vossa|o vosso|a vossa|o seu|a sua) (?:\\p{L}+ )?(?:aprendiz|homem|mulher|thejob|candidat[oa]|funcionári[oa]|empregad[oa])',
    '(?<=se me (?:quiser|quiserem|quiseres|escolher|escolherem|aceitar|aceitarem),? (?:\\p{L}+ ){0,2})(?:sou (?:seu|vosso|sua|vossa)|aceito|vou|começo|digo que sim|não hesito)',
    '(?<=depend\\p{L}+ (?:só )?de mim,? )(?:já )?(?:começ\\p{L}+|entr\\p{L}+|assin\\p{L}+|fic\\p{L}+|a vaga|o lugar)',
    '(?:quero|queria|gostava|gostaria|adorava|adoraria) (?:{adv} )*(?:de )?que (?:me (?:escolh|contrat|aceit|deix|cham|d[eê]|selecion)\\p{L}+|o lugar fosse|fosse eu|a vaga fosse)',
    '(?:tomara|oxalá|deus queira) que (?:\\p{L}+ )?(?:seja eu|me escolh\\p{L}+|dê certo|a vaga|possa)',
    'oxalá a vaga',
    '(?:espero|conto|desejo|peço)(?: {adv})* que (?:me (?:escolh\\p{L}+|aceitem?|contratem?|queiram?|deixem? (?:entrar|fazer)|deem (?:a|essa|esta) (?:vaga|oportunidade|chance)))',
    '(?:espero|conto|desejo|peço)(?: {adv})* que (?:(?:a vaga|o lugar|o posto) (?:seja|venha|fique))',
    '(?:torço|torcendo|na torcida|rezo|rezando)[^.;!?]{0,20}? (?:que (?:seja eu|dê certo)|dar certo)',
    'com (?:todo o|muito|imenso|o maior|grande) (?:gosto|prazer|orgulho|empenho) (?:que )?(?:trabalharia|trabalhava|integraria|aceitaria|aceito|ficaria|assumiria)',
  ],
  answers: [
    '(?:e )?(?:muit[oa]|sim|claro|demais|imens[oa]|com certeza|sem dúvida|tod[oa]|bastante|mais do que nunca|absolutamente|totalmente)',
  ],
  wishes: [
    // "Quero muito", "gostava imenso de", "adoraria"; not "o senhor gostaria".
    '{notReader}{want}',
    '(?:querendo|desejando|sonhando|desejos[oa]|sedent[oa]|faminto|faminta|esfomeado)',
    '(?:continuo|sigo|ando|vivo|estou) a (?:querer|desejar|sonhar)|morro (?:de vontade|por)',
    '(?:quis|desejei) tanto|aceito|aceitaria|aceitava|candidato-me|me candidato|faço questão',
    // "Tenho vontade de", "teria muito gosto em", "seria uma honra".
    '{have}(?: \\p{L}+){0,4}? (?:gosto|prazer|orgulho|honra|alegria|esperança|fome|satisfação|{zeal}|ganas?|ânsia)',
    '(?:seria|será|era|é) (?:para mim |pra mim )?(?:uma |um |a |o |muita |grande |enorme |imensa |verdadeir[oa] )*{pleasure}',
    '(?:a|na|nossa|minha|da minha|esta|essa) vontade(?= (?:\\p{L}+ )?de(?!\\p{L}))|(?:reitero|mantenho) (?:a minha|o meu)',
    // "Estou muito interessada", "fiquei ainda mais entusiasmado", "sigo a fim".
    '{iam}(?: \\p{L}+){0,4}? {keen}',
  ],
  aboutJob: [
    '{job}|{join}|convosco|consigo trabalhar|seguir carreira|ao (?:seu|vosso|teu) lado',
    '(?:fazer|ter) (?:\\p{L}+ )?(?:aí|convosco|com vocês|com o senhor|com a senhora)|fazer parte',
    'nest[ea] {jobword}|ness[ea] {jobword}|dest[ea] {jobword}|dess[ea] {jobword}',
    'por (?:est[ea]|ess[ea]|aquel[ea]) {jobword}|em {jobword}',
    '(?:aprender|crescer|construir|estar|continuar|evoluir|remar|partilhar) (?:\\p{L}+ ){0,3}?(?:convosco|consigo|contigo|com (?:você|vocês|vc|vcs|o senhor|a senhora|os senhores))',
    '(?:dançar|servir|produzir|escrever|desenhar|pensar) (?:\\p{L}+ ){0,3}?(?:convosco|consigo|contigo|com (?:você|vocês|vc|vcs|o senhor|a senhora|os senhores))',
    '(?:aprender|crescer|construir|estar|continuar|evoluir|remar|partilhar) (?:\\p{L}+ ){0,3}?(?:aí|na vossa|na sua|no vosso|no seu|n[oa] thejob)',
    '(?:dançar|servir|produzir|escrever|desenhar|pensar) (?:\\p{L}+ ){0,3}?(?:aí|na vossa|na sua|no vosso|no seu|n[oa] thejob)',
    '(?:vender|atender|plantar|colher|pescar|pintar|restaurar) (?:\\p{L}+ ){0,3}?(?:convosco|consigo|contigo|com (?:você|vocês|vc|vcs|o senhor|a senhora|os senhores))',
    '(?:programar|investigar|pesquisar|lutar|viver|passar os) (?:\\p{L}+ ){0,3}?(?:convosco|consigo|contigo|com (?:você|vocês|vc|vcs|o senhor|a senhora|os senhores))',
    '(?:vender|atender|plantar|colher|pescar|pintar|restaurar|programar|investigar|pesquisar|lutar|viver|passar os) (?:\\p{L}+ ){0,3}?(?:aí|na vossa|na sua|no vosso|no seu|n[oa] thejob)',
  ],
  otherWishes: ptOtherWishes,
  withdrawn: ptWithdrawn,
};
