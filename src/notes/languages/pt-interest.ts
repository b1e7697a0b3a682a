import type { InterestPhrases } from '../language.ts';
import { ptOtherWishes } from './pt-other-wishes.ts';
import { ptWants } from './pt-wants.ts';
import { ptWithdrawn } from './pt-withdrawn.ts';

/** Wanting the job in Portuguese. */
export const ptInterest: InterestPhrases = {
  wantsOf: [
    // "Reitero o meu interesse na vaga", "cheio de vontade de trabalhar": the object stands behind.
    '(?:tenho|tenho sim|mantenho|{renew}) (?:\\p{L}+ ){0,4}?{zeal}',
    'cont(?:e|em|a) com [oa] (?:meu|minha) (?:\\p{L}+ )?{zeal}',
    'com (?:\\p{L}+ ){0,4}?{zeal}(?= (?:em|n[ao]|por|pel[oa]|de|nest[ea]|ness[ea])(?!\\p{L}))',
    '(?:todo o|cheio de|cheia de|tant[oa]|muit[oa]|imensa|enorme|uma) (?:\\p{L}+ ){0,2}?(?:vontade|desejo|sonho|ânsia|ganas|gana|sede|fome)(?: (?:enorme|imensa|louca|grande|danada))?',
    // "Interessa-me a função", "apaixonei-me pelo projeto".
    '(?:{please}-me|me {please}|me interesso|interesso-me|interessei-me|me interessei|candidato-me)(?: {adv})*',
    '(?:apaixonei-me|me apaixonei|me encantei|encantei-me)(?: {adv})*',
    '(?:adorei|amei|apaixonad[oa]|encantad[oa]|rendid[oa]|fascinad[oa]|empolgad[oa])(?: {adv})*(?= (?:[oa] |p?el[oa] |com [oa] |d?ess[ea] |d?est[ea] )(?:{offer}))',
    // "Mal posso esperar para começar", "em pulgas por entrar", "faço questão dessa vaga".
    '(?:mal posso|mal podia|não posso) esperar|não vejo a hora|faço (?:{adv} )*questão',
    '(?:em pulgas|em brasa|a arder|mortinh[oa]|mort[oa]|doid[oa]|louc[oa]|ansios[oa]|desejos[oa]|desejando|sequinh[oa])',
    '(?:me )?(?:agradaria|agradava|honraria|honrava|alegraria|orgulharia|aprazeria|aprazia)(?: {adv})*',
    '(?:conto (?:já )?(?:os dias|as horas)|mal vejo a hora|a torcer|de dedos cruzados|a contar os dias)',
    '(?:não paro|não deixo|não consigo (?:parar|deixar)) de pensar|não {mind} (?:(?:noutra|em outra) coisa|em mais nada) (?:senão|a não ser|sem ser)|sonhei(?: \\p{L}+){0,2} vezes',
    // "Sonhei com a vaga", "só penso nessa vaga".
    '(?:sonhei|sonho|ando a sonhar|ando sonhando)(?: {adv})*(?= com (?!(?:a|o) (?:escola|empresa|firma|hospital)))',
    '(?:só|apenas) {mind}(?= (?:n?est[ea]|ness[ea]|naquel[ea]|n[ao] (?:thejob|vaga|vosso|vossa)|em (?:trabalhar|entrar|começar|integrar))(?!\\p{L}))',
    '(?:amando|adorando|curtindo)(?: {adv})*|não (?:me aguento|me seguro|caibo em mim)(?: de (?:vontade|alegria|entusiasmo|ansiedade))?',
    '(?<=^ ?|[,;:–—] ?)(?:vontade|interesse|entusiasmo)(?![^.;!?]*(?:nenhum|não há|zero|pouc[oa]))|nasci|(?:fui|sou) (?:feit|talhad|nascid)[oa]',
    '(?:dou|dei)(?:-lhe)? (?:\\p{L}+ )?prioridade(?: \\p{L}+)?|(?:prefiro|preferia|preferiria)(?: (?:mil vezes|de longe|sem dúvida|{adv}))+',
    '(?:meu|minha) (?:\\p{L}+ ){0,3}?{zeal}(?: (?:sincer|profund|enorme|total|genuín)[oa]?)?(?=[^.;!?]{0,40}(?:[.,;!?]|$))(?! [^.;!?]{0,40}(?:diminu|desaparec|esfri|arrefec|acab|morr|pass))',
    '(?:sempre|desde (?:pequen[oa]|sempre|crianç\\p{L}+|miúd[oa])|há (?:\\p{L}+ )?(?:anos|muito|tempo)) (?:\\p{L}+ )?(?:que )?(?:quis|quero|sonhei|sonho|desejei|desejo)',
    '(?:honrar|alegrar|agradar|orgulhar|dar)-me-ia(?: {adv}| muito gosto| (?:uma )?(?:grande |enorme )?(?:alegria|honra|prazer))*',
    'muito me (?:honraria|honrava|alegraria|orgulharia|agradaria)',
    '(?:dava|daria|faço|faria|largo|largava|largaria|deixo|troco) (?:tudo|qualquer coisa|um braço|o que for|o possível)',
    // "Nada me faria mais feliz do que", "não me falta vontade de", "o meu sonho é".
    'nad[ao] me (?:daria|dava|faria|fazia|deixaria|alegraria|agradaria|agradava|honraria)[^.;]{0,40}? que(?: poder| ver-me)?',
    '(?:vontade|motivação|garra|ganas|interesse) (?:é coisa que )?não me falta',
    'não me faltam? (?:a |o )?(?:vontade|motivação|entusiasmo|garra)',
    '(?:o )?(?:meu|minha) (?:{adv} )?(?:grande |maior |firme )*(?:sonho|desejo|ambição|vontade|objetivo|objectivo|prioridade|escolha|aposta|intuito) (?:\\p{L}+ )?(?:é|era|continua a ser|sempre foi)',
    'é (?:o |a )?(?:meu|minha) (?:\\p{L}+ )?(?:propósito|desejo|intuito|intenção|vontade|ambição|aspiração|sonho|objec?tivo)',
    // "Saio ainda mais interessado em", "aceito de olhos fechados", "torço para".
    '(?:^|saio |saí |voltei |fico |fiquei |vim |e |continuo |sigo |permaneço )(?:\\p{L}+ )?(?:{adv} )+(?:interessad[oa]|entusiasmad[oa]|motivad[oa]|animad[oa]|empolgad[oa])',
    '(?:quero|(?:aceit|agarr|abraç)(?:o|ava|aria|arei)|escolho|escolhia|escolheria)(?: (?:já|sim|de (?:imediato|olhos fechados|caras)|na hora|sem pensar|com ambas as mãos|{adv}))*',
    '(?:torço|torcendo|rezo|rezando|na torcida|cruzo os dedos|dedos cruzados|figas)(?: {adv})*',
    '(?:oxalá|tomara|deus queira|quem dera|quem me dera)(?: que)?(?: eu| me)?(?: (?:fique|consiga|entre|passe|venha|ficasse|pudesse|conseguisse))?',
    '(?:espero|esperando|tenho esperança|conto|confio|peço)(?: {adv})*(?: (?:em breve|poder|vir a|um dia|ter (?:a |essa |esta )?{chance} de))*(?! que)',
    'é com (?:\\p{L}+ ){0,3}?(?:entusiasmo|interesse|expectativa|alegria|esperança) que (?:encaro|vejo|olho|penso|recebo|aguardo|espero)',
    '(?:dê|deem|dêem|dá)-me|me (?:dê|deem|dá)',
    // "Faço gosto em", "tenho os olhos postos em", "que bom seria".
    'faço (?:{adv} |todo o )*gosto|(?:tenho )?(?:os )?olhos postos|(?:estou|tô|ando|fico) de olho',
    '(?:que|quão) (?:bom|lindo|maravilha|alegria|honra|sorte|orgulho|prazer|feliz|privilégio) (?:seria|era|vai ser|me (?:daria|faria))',
  ],
  jobObject: [
    '(?:{toward} )*(?:{job}|{join}|{chosen}|{together})(?! (?:anterior|antig[oa]|de antes|a partir de casa|de casa|em casa|por conta|menos|noutr[oa]|em outr[oa]|sozinh[oa])(?!\\p{L}))',
    '(?:,? e? ?(?:muito|tanto|imenso),? )?(?:(?:{job})|o que (?:aí )?(?:vocês |se )?(?:fazem?|constroem|oferecem?))',
  ],
  wantsBy: [
    // "A vaga interessa-me", "o lugar não deixa de me atrair": the object stands before.
    '(?:{please}(?:-me)|me {please}|continua me interessando|a {pleasing}-me)(?! (?:saber|ouvir|ver|que|a forma|o modo|a maneira|o facto|o fato|pouco|menos|nada|mais (?:o|a))(?!\\p{L}))',
    '(?:é|era|seria|tem|fala|diz|soa|cai|faz|assenta-me) (?:{adv} )*(?:a minha cara|minha cara|a minha praia|minha praia|(?:é )?comigo|para mim|pra mim|tudo a ver comigo)',
    '(?:é|era|seria|soa|cai|assenta-me) (?:{adv} )*(?:feit[oa] (?:à minha medida|para mim|pra mim)|ouro sobre azul|como uma luva|(?:o )?meu (?:sonho|pedido|desejo|lugar|maior|grande))',
    'mexeu (?:{adv} )*comigo|não me sai da cabeça',
    '(?:é|era|seria|continua a ser|continua sendo) (?:{adv} )*(?:(?:o )?(?:meu )?objec?tivo|(?:a )?minha (?:prioridade|primeira|vocação|vontade|ambição|meta|aspiração|casa))',
    // "O lugar é tudo o que quero", "é na biblioteca que quero trabalhar".
    '(?:é|era|são) (?:{adv} )*(?:{exactly} )?(?:(?:tudo )?[oa] que|tudo quanto|aquilo que|aquele que|isso que|que) (?:eu )?(?:{adv} )*{iwant}',
    // "A vaga eu quero sim", "quero-a", "quero este".
    '(?:eu )?(?:{adv} )*(?:quero|queria|desejo|aceito|topo|agarro)(?:-[oa]s?)?(?: (?:est[ea]|ess[ea]))?(?= ?(?:[.,;!)]|$)| (?:{adv}|e|com|tudo|sem|porque|até)(?!\\p{L}))',
    '(?:eu )?(?:quero-[oa]s?|[oa] quero)(?!\\p{L})|(?:isso|isto|aquilo) (?:é que|sim,? é que) (?:era|seria)(?= ?(?:[.,!]|$))',
    'tem (?:o )?meu nome|queria-[oa]s?(?: (?:eu|muito|já|para mim))',
    // "Trabalhar aí faria de mim um homem feliz", "significaria tudo para mim", "os olhos brilham".
    '(?:me |-me )?(?:faria|fazia|fariam|far-me-ia|deixaria|deixava|tornaria)(?:-me)?(?: de mim)?(?: \\p{L}+){0,2}? (?:feliz|felicíssim[oa]|realizad[oa]|content[ea])',
    '{means}(?: \\p{L}+){0,2}? (?:muito|tudo|imenso|demais|o mundo)',
    '{heart}|despertou(?:-me)?(?: {adv})*(?: o meu| em mim)?(?: {adv})* (?:interesse|curiosidade|vontade)',
    '(?:seria|era|será) (?:\\p{L}+ ){0,2}?(?:um |uma )?(?:prazer|honra|alegria|sorte|privilégio)(?= ?(?:[.,;!]|$))',
    'que (?:eu )?(?:\\p{L}+ )?(?:esperava|aguardava|ansiava|sonhava|andava à (?:procura|espera))(?= ?(?:[.,;!]|$))',
    // "Seria a maior alegria", "tem sido o meu sonho", "faz-me brilhar os olhos".
    '(?:seria|era|será|tem sido|sempre foi|foi sempre|continua a ser) (?:{adv} )*(?:um|uma|[oa]|tudo|para mim|pra mim)(?: \\p{L}+){0,3}? {joy}',
    '(?:faz-me|me faz|fez-me|me fez|deixou-me|me deixou|deixa-me|me deixa)(?: com)? (?:\\p{L}+ ){0,2}?{glow}',
    '(?:corresponde|vai ao encontro|encaixa|bate certo|coincide) (?:\\p{L}+ ){0,3}?(?:procuro|procurava|quero|desejo|ambiciono|sonhei|sempre quis|objetivos?|objectivos?)',
  ],
  wants: ptWants,
  // "Como não querer um emprego desses?", "preciso de dizer que quero a vaga?"
  rhetorical: [
    'como (?:é que )?(?:eu )?não (?:\\p{L}+ )?(?:de )?(?:querer|aceitar|quereria)|(?:é )?claro que (?:eu )?(?:quero|aceito)',
    'precis(?:o|a|ava) (?:mesmo )?(?:de )?(?:dizer|repetir) que|quem (?:é que )?não (?:\\p{L}+ )?(?:querer|quereria)',
  ],
  answers: [
    '(?:e )?(?:muit[oa]|sim|claro|demais|imens[oa]|com certeza|sem dúvida|tod[oa]|bastante|mais do que nunca|absolutamente|totalmente)',
  ],
  wishes: [
    // "Quero muito", "gostava imenso de", "adoraria"; not "o senhor gostaria".
    '{notReader}{want}|(?:tudo )?o que (?:eu )?(?:mais )?(?:peço|quero|desejo|queria|espero)(?: \\p{L}+)? é|só peço|não (?:me aguento|me seguro|caibo em mim)',
    '(?:querendo|desejando|sonhando|desejos[oa]|sedent[oa]|faminto|faminta|esfomeado)',
    '(?:continuo|sigo|ando|vivo|estou|fiquei|saí|vim)(?: daí)? a (?:querer|desejar|sonhar)|morro (?:de vontade|por)',
    '(?:quis|desejei) tanto|aceito|aceitaria|aceitava|candidato-me|me candidato|faço questão',
    // "Tenho vontade de", "teria muito gosto em", "seria uma honra".
    '{have}(?: \\p{L}+){0,4}? (?:gosto|prazer|orgulho|honra|alegria|esperança|fome|sede|gula|apetite|satisfação|{zeal}|ganas?|ânsia)',
    '(?:seria|será|era|é) (?:para mim |pra mim )?(?:uma |um |a |o |muita |grande |enorme |imensa |verdadeir[oa] )*{pleasure}',
    '(?:a|na|nossa|minha|da minha|esta|essa) vontade(?= (?:\\p{L}+ )?de(?!\\p{L}))|(?:reitero|mantenho) (?:a minha|o meu)',
    // "Estou muito interessada", "fiquei ainda mais entusiasmado", "sigo a fim".
    '{iam}(?:(?: \\p{L}+){0,4}?|(?: {adv},?(?: mas| e)?){1,4}) {keen}',
    // "Significaria muito para mim", "fico com os olhos a brilhar", "pronto para", "identifico-me".
    '{means}(?: \\p{L}+){0,2}? (?:muito|tudo|imenso|demais|o mundo)|{heart}',
    '(?:identifiquei-me|me identifiquei|identifico-me|me identifico)(?: {adv})*(?= com (?:[oa]s?|est|ess|voss|su)\\p{L}* ?)',
    'pront(?:[oa]|íssim[oa])(?= (?:para|pra|a) (?:começar|assumir|abraçar|arregaçar|entrar|integrar|vestir|agarrar|trabalhar|embarcar))',
  ],
  aboutJob: [
    '{chosen}|{together}|começar (?:já|amanhã|hoje|logo|convosco)|arregaçar as mangas|(?:vos|o senhor|a senhora) como (?:colegas?|chefe)',
    '(?!(?:falar|conversar|ir|passar|estar) )\\p{L}+(?:ar|er|ir) (?:[^\\s,;.!?]+ ){0,3}?(?:convosco|consigo|contigo|com (?:vocês|você|o senhor|a senhora))',
    '(?!(?:ir|passar|estar|deixar|levar|entregar|voltar|chegar|aparecer|buscar) )\\p{L}+(?:ar|er|ir) (?:[^\\s,;.!?]+ ){0,3}?aí|passar (?:os|o|as) (?:\\p{L}+ ){1,3}?(?:aí|convosco)',
    'passar [oa]s? (?:\\p{L}+ )?(?:dias|anos|tempo|vida|manhãs|tardes) (?:entre|n[oa]s?|com|ao lado d[oa]s?|junto d[oa]s?) (?:[oa]s? )?(?:voss|seus|suas)\\p{L}*',
    '(?:ter|tê-l[oa]|chamar-vos|chamar-lhe)(?: \\p{L}+)? (?:como )?(?:colegas?|chefe|patrão|patroa|mestre)|reformar-me (?:aí|{here})',
    '{craft} (?:\\p{L}+ ){0,2}?(?:(?:n|d|a|com |para )?[oa]s? )?(?:suas?|seus?|voss[oa]s?|tuas?|teus?)',
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
  notWants: [
    // Asked, or long ago: "perguntou-me se quero o lugar", "há dez anos queria muito trabalhar aí".
    '(?:pergunt|question)(?:ou|aram|aste)(?:-me)?(?: [^,.;]{0,20})? se (?:eu )?[^,.;!?]{0,60}',
    '(?<=^ ?|[,;] ?)(?:há (?:\\p{L}+ ){0,2}?anos|antigamente|em tempos|noutros tempos),? (?:eu )?(?:queria|gostava|sonhava|desejava|adorava)[^,.;!?]{0,60}',
  ],
  otherWishes: ptOtherWishes,
  withdrawn: ptWithdrawn,
};
