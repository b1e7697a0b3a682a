import type { Phrase } from '../language.ts';

/** Whole Portuguese sayings that want the job. */
export const ptWants: readonly Phrase[] = [
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
  '(?:pode|podem|podes) (?:sim )?contar comigo(?! (?:par?a|pra|pro|se|quando|n[oa]|em|a)(?!\\p{L}))',
  '(?:contar|conte|contem|conta) comigo (?:para|pra) (?:{job}|a (?:vossa|sua) \\p{L}+)',
  '(?:conte|contem|conta) (?:já )?comigo(?! (?:te|par?a|pra|pro|se|quando|a|n[oa]|em)(?!\\p{L}))',
  '(?:tô|tou|estou|to) (?:{adv} )*dentro|eu topo(?!\\p{L})',
  'topo (?:na hora|já|sim|a vaga|o desafio)|fecho (?:com (?:vocês|o senhor|a senhora)|na hora)',
  'visto (?:já )?a camis\\p{L}+|vestir a (?:vossa |sua )?camis\\p{L}+',
  'contratem?-me|me contrat[ea]m?|escolham?-me|me escolham?|é um (?:\\p{L}+ )?sim(?!\\p{L})',
  'mil vezes sim',
  '(?:emprego|trabalho|lugar|vaga|função|cargo|oportunidade|equipa) (?:dos? meus?|de|da minha) (?:sonhos?|vida)(?! (?:não|já não|nunca))',
  'é (?:esse|este) o meu (?:\\p{L}+ )?(?:desejo|sonho|objetivo|objectivo)',
  'primeira (?:escolha|opção)(?= ?(?:[.,!;]|$)| e)',
  '(?:meu|minha) (?:sonho|desejo) (?:é|seria) (?:est[ea]|ess[ea])',
  '(?:o )?meu lugar é (?:{adv} )*(?:aí|convosco|com vocês|n[oa] thejob(?! d[oa] (?:meu|minha|outr))|nest[ea]|ness[ea])',
  '(?:o )?meu coração (?:já )?(?:está|ficou) (?:aí|convosco|n[oa] thejob(?! d[oa] (?:meu|minha|outr))|nest[ea]|ness[ea])',
  'est[ea] é [oa] (?:{adv} )?{post} (?:cert[oa]|ideal|perfeit[oa]|indicad[oa]) para mim',
  '(?:já )?(?:me vejo|vejo-me|me imagin(?:o|ei)|imagin(?:o|ei)-me|via-me|me via|me estou a ver) (?:\\p{L}+ ){0,3}?(?:{settled}|aí|convosco|com vocês|nest[ea])',
  '(?:já )?(?:me vejo|vejo-me|me imagin(?:o|ei)|imagin(?:o|ei)-me|via-me|me via) (?:\\p{L}+ ){0,3}?(?:ness[ea]|trabalhando|fazendo|atrás|como)',
  '(?:já )?(?:consigo (?:ver-me|imaginar-me|me ver|me imaginar)) (?:\\p{L}+ ){0,3}?(?:{settled}|aí|convosco|com vocês|nest[ea]|ness[ea]|trabalhando|fazendo|atrás|como)',
  '(?:est[ea]|ess[ea]|aquel[ea]|aí|ali|aqui) é (?:{adv} )*o meu lugar|(?:o )?meu sim(?!\\p{L})',
  'pront[oa] (?:para|a) (?:abraçar|assumir|vestir|agarrar)(?! (?:riscos|culpas))',
  // "Serei o vosso homem", "se me quiser, sou seu", "quero que me escolham", "tomara que seja eu".
  '(?:sou|serei|fico|seria) (?:já |todo |toda )?(?:seu|sua|vosso|vossa|o vosso|a vossa|o seu|a sua) (?:\\p{L}+ )?(?:aprendiz|homem|mulher|thejob|candidat[oa]|funcionári[oa]|empregad[oa])',
  '(?<=se me (?:quiser|quiserem|quiseres|escolher|escolherem|aceitar|aceitarem),? (?:\\p{L}+ ){0,2})(?:sou (?:seu|vosso|sua|vossa)|aceito|vou|começo|digo que sim|não hesito)',
  '(?<=depend\\p{L}+ (?:só )?de mim,? )(?:já )?(?:começ\\p{L}+|entr\\p{L}+|assin\\p{L}+|fic\\p{L}+|a vaga|o lugar)',
  '(?:quero|queria|gostava|gostaria|adorava|adoraria) (?:{adv} )*(?:de )?que (?:me (?:escolh|contrat|aceit|deix|cham|selecion)\\p{L}+)',
  '(?:quero|queria|gostava|gostaria|adorava|adoraria) (?:{adv} )*(?:de )?que (?:me (?:dê(?:em)?|deem|desse[m]?) (?:{job}|{chance})|o lugar fosse|fosse eu|a vaga fosse)',
  '(?:tomara|oxalá|deus queira) que (?:\\p{L}+ )?(?:seja eu|me escolh\\p{L}+|dê certo|a vaga|possa)',
  'oxalá a vaga',
  '(?:espero|conto|desejo|peço)(?: {adv})* que (?:me (?:escolh\\p{L}+|aceitem?|contratem?|queiram?|deixem? (?:entrar|fazer)|deem (?:a|essa|esta) (?:vaga|oportunidade|chance)))',
  '(?:espero|conto|desejo|peço)(?: {adv})* que (?:(?:a vaga|o lugar|o posto) (?:seja|venha|fique))',
  '(?:torço|torcendo|na torcida|rezo|rezando)[^.;!?]{0,20}? (?:que (?:seja eu|dê certo)|dar certo)',
  'com (?:todo o|muito|imenso|o maior|grande) (?:gosto|prazer|orgulho|empenho) (?:que )?(?:trabalharia|trabalhava|integraria|aceitaria|aceito|ficaria|assumiria)',
  // "A vossa vaga é o trabalho para mim", "encontrei o meu lugar", "o meu futuro está aí".
  '(?:é|era|seria|eis) (?:{adv} )*(?:[oa]|um|uma) (?:\\p{L}+ )?{jobword}(?: \\p{L}+)? (?:para|pra|pa) mim(?!\\p{L})',
  '(?:encontrei|achei|descobri) (?:finalmente |enfim |aí )?(?:o meu (?:lugar|sítio|rumo)|a minha (?:casa|praia|gente))(?! (?:noutr|em outr|com outr|n[oa] (?!thejob|voss|su)))',
  '(?:vejo|imagino|projeto|quero) (?:\\p{L}+ )?(?:o )?meu futuro (?:profissional )?{here}',
  '(?:o )?meu futuro (?:profissional )?(?:passa|está|é|fica) (?:por )?{here}',
  // "Quero isto", "quero muito entrar", "quero que seja esse", "queria que o lugar fosse meu".
  '{notReader}(?:quero|queria|desejo|adorava|adoraria)(?: {adv})* (?:isto|isso|aquilo)(?: {adv})*(?= ?(?:[.,;!)]|$)| e (?!dos|de))',
  '{notReader}{want}(?: {adv})*(?: de)? (?:entrar|ficar|fazer parte|começar|pertencer)(?= ?(?:[.,;!)]|$)| (?:já|aí|logo|convosco|com vocês|para a equipa))',
  '(?:quero|queria|gostava|gostaria)(?: {adv})* (?:ir|voltar)(?: aí| já)? (?:para|pra) ficar|quero (?:ir|embarcar|navegar) (?:consigo|contigo|convosco)',
  '(?:quero|queria|gostava|gostaria)(?: {adv})* (?:de )?que (?:seja|fosse) (?:est[ea]|ess[ea]|aí|convosco|com vocês|eu|meu|minha)',
  '(?:quero|queria|gostava|gostaria|espero|oxalá|tomara|desejo|adorava)(?: {adv})* (?:de )?que (?:\\p{L}+ )?{together}',
  // About the job first: "quanto ao lugar: quem me dera", "sobre a vaga, topo".
  '(?:quanto|em relação|relativamente|sobre|acerca|falando) (?:a|d)?(?:ao|à|[oa]) (?:\\p{L}+ )?{jobword}[^.;!?]{0,15}?[,:–—-]? (?:quem me dera|{yes})',
  // "Não me vejo noutro lugar", "não conheço sítio melhor", "não me lembro de ter querido tanto".
  'não me (?:imagino|vejo|estou a ver)(?: [^\\s,;.]+){0,3}? (?:noutr[oa]|em outr[oa]|outra coisa|em mais (?:lado|lugar))',
  '(?:não|nem) {think}(?: [^\\s,;.]+){0,3}? {spot} (?:\\p{L}+ )?(?:melhor|mais \\p{L}+)(?! (?:para|pra) (?!trabalhar|mim|ficar|crescer))',
  '(?:não me lembro de|nunca|não me recordo de) (?:\\p{L}+ )?(?:querido|desejado|ambicionado|cobiçado) (?:\\p{L}+ )?(?:tanto|assim)[^.;!?]{0,20}? {jobword}',
  '(?:há |existem )?poucas coisas (?:há )?(?:que )?me (?:dar|far|faz|deix|alegr|dess|fizess)\\p{L}+[^.;!?]{0,40}? (?:como|do que|quanto) (?:{job}|{join})',
  // "Não quero perder esta oportunidade", "uma oportunidade que não vou deixar fugir".
  '{keepnot} {lose} (?:{job}|isto|uma (?:vaga|oportunidade|chance) (?:destas?|dessas?|assim|como (?:esta|essa)))',
  '(?:oportunidade|chance|vaga|lugar|emprego|trabalho|trem|comboio)(?: (?:destas?|assim|dessas?))? (?:que )?(?:eu )?{keepnot} {lose}(?= ?(?:[.,;!]|$)| por nada)',
  // What the talk did to the wish: "a conversa só reforçou o meu interesse", "despertou-me o interesse".
  '{raised}(?:-me| em mim)?(?: {adv}| [oa]| minha| meu| est[ea]| total){0,5}? {zeal}(?! (?:d[oa]s? (?!thejob)|na conversa))',
  '(?:certeza|dúvidas?|prova|certos?|certas?) (?:d[oa]|sobre o|quanto ao) (?:meu|minha) (?:\\p{L}+ ){0,2}?{zeal}',
  '(?:(?:sigo|continuo|permaneço|estou|mantenho-me|tô|tou)(?: \\p{L}+)? )(?:firme (?:no|com o) (?:interesse|propósito)|na (?:corrida|luta|disputa|briga)|no páreo|de pedra e cal)',
  'candidato-me com (?:\\p{L}+ )?(?:tod[oa]|muit[oa]|enorme|total|imensa)',
  // "Se me derem a chance, agarro", "se o lugar for meu, digo que sim", "por mim, começava já".
  '(?<=^ ?|[,;:–—.] ?|e |mas |pois )se (?:me |mo )?{offered}[^.;!?]{0,60}?,? (?:\\p{L}+ )?{yes}',
  '(?:por mim|por minha vontade|se dependesse (?:só )?de mim|se fosse por mim),? (?:\\p{L}+ )?(?:já )?(?:começ|entr|fic|assin|ia|trabalh)\\p{L}*(?= ?(?:[.,;!]|$)| (?:já|amanhã|hoje|logo|aí|n[ao]))',
  'por (?:este|esta|esse|essa) (?:\\p{L}+ )?{jobword},? (?:até |eu )*(?:(?:mud|larg|troc|deix)(?:o|ava|aria)|acordo|atravesso|enfrento|madrugo|vou|faço)(?!\\p{L})',
  '(?:mudava|mudaria|mudo|largava|largaria|largo|trocava|trocaria|troco|deixaria|atravessava)(?:-me)?(?: [^\\s,;.!?]+){0,6}? (?:por|pel[oa]) (?:{job}|vosso|vossa)',
  '(?:sou|serei) (?:já |todo |toda )?(?:vosso|vossa|seu|sua|teu|tua|de vocês|do senhor|da senhora)(?=,? se me (?:quis|escolh|aceit|contrat|cham))',
  '(?:mantenho|sustento|{renew})(?: \\p{L}+)? (?:a )?minha candidatura(?! (?:a outr|noutr|anterior))',
  '(?:feliz|felicíssim[oa]|content[ea]|radiante|gratíssim[oa]|nas nuvens|orgulhos[oa]|honrad[oa])(?: \\p{L}+)? (?:se|por) {chosen}',
  '(?:seria|era|serei|vou ser|ia ser) (?:{adv} )*feliz (?:{here}|a trabalhar|trabalhando)',
  '(?:é|era|seria) (?:a |o )?(?:vossa|vosso|sua|seu|de vocês)(?: \\p{L}+)? (?:a |o )?que (?:eu )?(?:{adv} )*(?:escolh|quer|prefer)\\p{L}+',
  '(?:de corpo e alma|de alma e coração)(?= (?:n|à|convosco|com vocês))',
  // "Essa vaga vai ser minha", "fico, se me deixarem", "guarde-me o lugar".
  '{det} {post} (?:aí |já )?(?:é|seja|vai ser|tem (?:de|que) ser|há de ser|será|tinha de ser) (?:meu|minha)(?= ?(?:[.,;!]|$)| (?:se|e|pode|sim|com))',
  '(?:fico|aceito|vou|começo|entro|agarro|é meu|é minha)[^.;!?]{0,25}?,? se (?:me (?:deix|quis|escolh|cham|aceit)\\p{L}+|m?[oa] (?:der|deix|quis)\\p{L}*)',
  '(?:guard|reserv|segur)[ae]m?(?:-me)? [oa] {post}(?: (?:para|pra) mim)?|(?:não|nem) (?:dê|deem|dêem|entregue|ofereça)[^.;!?]{0,8} {post} a (?:mais )?(?:ninguém|outr)',
  '(?:me chamem?|me chama|chamem?-me|chama-me)(?: \\p{L}+)?,? que (?:eu )?(?:vou|começo|aceito|tô|largo)',
  // "Ninguém a quer mais do que eu", "nunca me apeteceu tanto um emprego".
  '(?:ninguém|duvido que (?:alguém|haja)|não há (?:quem|ninguém))[^.;!?]{0,40}?(?:quer|queira|deseja|deseje|quis|quisesse)[^.;!?]{0,40}? (?:como|(?:do )?que) eu(?!\\p{L})',
  'nunca (?:me )?(?:apetec|interess|entusiasm|encant|atra|agrad)\\p{L}+(?:-me)? tanto[^.;!?]{0,20}? {jobword}',
  // "Já me sinto parte da equipa", "é o que quero fazer na vida", "realizaria um sonho".
  '(?:me sinto|sinto-me) (?:já )?(?:parte d|da equip|um d[oe]s voss|uma d[ae]s voss)\\p{L}*',
  '(?:é|era) (?:{adv} )*(?:o que|aquilo que|isto que|isso que) (?:eu )?(?:{adv} )*(?:quero|gostava de|gostaria de|queria) fazer(?= ?(?:[.,;!]|$)| (?:na|da) (?:minha )?vida)',
  '(?:realiz|concretiz|cumpr)(?:aria|ava|iria|ia) (?:\\p{L}+ )?(?:um|o|este|esse) (?:\\p{L}+ )?sonho',
  '(?:dava|daria) (?:o|a|um|uma|os|as|meu|minha|tudo)(?: [^\\s,;.!?]+){0,3}? (?:por|pel[oa]) (?:{job})',
  // "De bom grado assumiria", "aceitaria sem pensar", "não hesitaria em aceitar".
  '{gladly} (?:que )?(?:{adv} |me |eu )*(?:{doit}|aceit(?:aria|ava|arei))(?:-me)?(?! (?:[oa] )?(?:café|convite|almoço))',
  '{doit}(?:-me)?(?: {here}| [oa] (?:cargo|lugar|vaga|função|desafio))? {gladly}',
  'aceit(?:aria|ava|o|arei) (?:\\p{L}+ )?(?:sem (?:pensar|pestanejar|hesitar)|de olhos fechados|na hora)',
  'não hesit(?:aria|ava|o|arei)(?: \\p{L}+){0,3}? em (?:aceitar|dizer que sim|mudar|assinar|entrar|vir|ir)',
  // "Ficaria triste se não ficasse com a vaga", "seria uma pena perder este lugar".
  '(?:triste|desolad[oa]|desiludid[oa]|pena|custa(?:va|ria)?-me|me custa(?:va|ria)?)(?: \\p{L}+){0,2}? (?:se (?:eu )?não (?:fic|consegu|entr)\\p{L}+(?: com)?|{lose}) (?:{job})',
  // "Interesse total da minha parte", "contem com o meu entusiasmo", "o interesse que mostrei mantém-se".
  '{zeal} (?:\\p{L}+ )?(?:da|de) (?:a )?minha parte(?! (?:não|nem|já não|nunca))|da minha parte,? (?:há |tem |todo o |muito |total |o maior )+{zeal}|interessadíssim[oa] (?:(?:em|por) )?{job}',
  'cont(?:e|em|a|ar) com (?:o |a )?(?:meu|minha) (?:\\p{L}+ )?{zeal}',
  '[oa] {zeal} (?:com )?que [^.;!?]{2,40}? {lasts}',
  'com (?:uma|muita|tanta|toda a) vontade (?:\\p{L}+ )?de (?:ficar|começar|voltar|entrar)(?= ?(?:[.,;!]|$)| (?:já|aí|logo))',
  '(?:ia|vou|mudava-me|mudo-me) (?:para aí|praí) (?:de|já|amanhã|a|sem|hoje)|{notReader}{want}(?: {adv})*(?: de)? ser eu(?! (?:a|quem) (?:lig|pag|diz|dizer|fal))',
  // "Saí daí a querer ficar", "quero ainda mais", "é aí o meu lugar".
  '(?:saí|vim|voltei|fiquei|continuo|ando|sigo|estou|tô)(?: \\p{L}+){0,3}? (?:a querer|querendo|com vontade de) (?:entrar|ficar|começar|voltar)(?= ?(?:[.,;!]|$)| (?:já|aí|logo))',
  '{notReader}quero(?:-[oa])? ainda mais(?= ?(?:[.,;!]|$)| d[oe] que)|(?:é|era) {here} (?:que (?:é|está|fica) )?(?:o )?meu lugar|(?:o )?meu lugar (?:é|está|fica) {here}',
  // "Não penso em outra coisa desde ontem"; not "senão na minha mãe".
  'não (?:paro de pensar|{mind}) (?:(?:em outra|noutra) coisa|em mais nada)(?= ?(?:[.,;!]|$)| (?:desde|dia e noite|o dia|a noite|hoje|agora)(?!\\p{L}))',
  // "Se acha que não quero a vaga, está enganado", "engana-se quem pensa que eu não quero".
  '(?:{deem}|diss)\\p{L}* (?:\\p{L}+ )?que (?:eu )?não (?:quero|queria) (?:\\p{L}+ ){0,3}?{jobword}[^.;!?]{0,30}? {wrong}',
  '{wrong}[^.;!?]{0,20}? (?:{deem}|diss)\\p{L}* (?:\\p{L}+ )?que (?:eu )?não (?:quero|queria) (?:\\p{L}+ ){0,3}?{jobword}',
  'como (?:é que )?(?:eu )?não (?:(?:ia|iria|havia|hei|poderia) )?(?:de )?(?:querer|aceitar) (?:{job}|{join})',
  // "Não trocava este lugar por nada", "não desisto desta vaga", "ponho esta vaga à frente de tudo".
  'não (?:[oa] )?troc(?:o|ava|aria) {job} por (?:nad|nenhum|outr|mais)\\p{L}*|não (?:vou )?desist(?:o|ir|irei) {job}',
  '(?:ponho|coloco) (?:{job}|(?:a |o )?voss[ao] \\p{L}+) (?:à frente|acima|em primeiro|no topo)',
  // "Só vos peço uma coisa: esse lugar".
  '(?:peço|quero|desejo)(?:-\\p{L}+)? (?:(?:só|apenas|uma?|únic[oa]|mais) )*(?:coisa|presente|favor|prenda)(?: só)? ?[:,] ?(?:é )?{job}',
];
