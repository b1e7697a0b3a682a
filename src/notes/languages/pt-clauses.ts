import type { ClausePhrases } from '../language.ts';

/** What begins a clause in Portuguese, and what denies one. */
export const ptClauses: ClausePhrases = {
  conjunctions: [
    'mas|porém|contudo|todavia|no entanto|só que|e|ou|portanto|por isso|por isso é que|daí que|senão',
    'sendo assim|assim sendo',
    // The call begins a clause where no comma parts it: "se não disser nada até sexta na segunda ligo".
    '{callStart}',
  ],
  and: [
    'e|bem como|assim como|como também|além d[eoa]s?|junto com|ou|e (?:depois|então|aí|também|só|logo|por fim|assim)',
  ],
  limits: [
    // "Se não tiver notícias"; not the pronoun ("não se preocupe") nor "se ouvir a minha voz, sou eu".
    '(?<!-|a ver )se (?:não|nao|até|na|no|nas|nos|em|nada|eu|o|a|os|as|por|ninguém|entretanto|ainda|houver)(?! [^,;.]{0,40}(?:minha voz|tocar))',
    '(?<!-|a ver )se (?:for|der|\\p{L}+(?:ar|er|ir|iver|ouver|user|or)(?:mos|em|es)?)(?! [^,;.]{0,40}(?:minha voz|tocar))',
    '(?<=^ ?|[,;:] ?)se (?!(?:[^,;.]{0,40}(?:minha voz|tocar)|calhar|bem que|preocupe|assuste|esqueça))',
    'caso|a menos que|a não ser que|na falta de|à falta de|na ausência de|em caso de|no caso de|salvo',
    'na eventualidade de|quando não',
    'sem (?:resposta|notícias|novidades|retorno|sinal|qualquer|nenhum\\p{L}*)',
    '(?:não|nada) (?:havendo|tendo|recebendo|obtendo|chegando|vindo|sabendo|ouvindo|surgindo|aparecendo|me dizendo|dizendo)',
  ],
  events: [
    'quando|assim que|logo que|tão logo|mal (?:chegue|saia|tenha|receba|volte|eu|me|acabe|termine)',
    'sempre que|uma vez (?:\\p{L}+[ai]d[oa]s?)',
    'depois d[eoa]s?(?! ?amanhã)|depois que|após|antes d[eoa]s?|antes que',
    '(?:logo )?a seguir (?:a[os]?|à)|enquanto|até (?:que|eu|o senhor|a senhora|você)|no dia em que',
    'ao (?:chegar|voltar|regressar|receber|terminar|sair|acabar)|passad[oa]s? [oa]s?',
    'terminad[oa]s? [oa]s?|acabad[oa]s? [oa]s?|findo|finda|entregue',
  ],
  reasons: [
    'porque|pois|já que|uma vez que|visto que|dado que|posto que|por ser|por estar|por causa d[eoa]s?',
    'apesar de|embora|ainda que|mesmo que|como (?:o|a|os|as|sabe|disse|só|vocês|é)',
    '(?<=, |^ ?)que (?!(?:eu |te |lhe )?(?:ligo|telefono|vou|na|no|em|amanhã))|onde|cuj[oa]s?',
    'altura em que|em que|n[oa] qual',
    // "Sei que só decide a 3 de novembro".
    '(?:sei|sabemos|disse(?:-me|ram|ram-me|ste)?|me disse(?:ram)?|percebi|vi|ouvi|soube|entendi|imagino|acho|calculo|suponho|parece) (?:bem |já )?que',
  ],
  negations: [
    'não|nao|ñ|nunca|jamais|nem|sem|nenhum\\p{L}*|ninguém|tampouco|longe de|em vez de|ao invés de',
    'em lugar de|deixei de|dispenso|impossível',
  ],
  notNegations: [
    // Doubled or rhetorical: "não posso deixar de", "não escondo que", "não vejo a hora de".
    'não (?:\\p{L}+ )?(?:posso|podia|poderia|quero|queria|quis|pude|vou|deixo|deixarei|deixaria) (?:\\p{L}+ )?(?:deixar )?(?:de|esconder|negar|mentir|fingir)(?= )',
    'não (?:poderia|podia|posso) (?:deixar|estar mais|ficar mais|ser mais|me sentir mais|desejar|querer mais|pensar em melhor)',
    'não (?:te |lhe |vos )?(?:escondo|nego|oculto|minto|disfarço|faço segredo|falho|hesito|hesitarei|hesitaria|hesitava|falharei|me canso|resisto)',
    'não (?:te |lhe |vos )?(?:resisti|duvido|deixo de|deixarei de|me esqueço de|me esquecerei de|esqueço de|esquecerei de)',
    'não vejo a hora|não só|não apenas|não somente|não é (?:só|de hoje|segredo)',
    'não há (?:dúvida|como|lugar|nada|outr[oa]|quem)[^,;.]{0,60}?(?=que| )',
    'não (?:tenho|tenha|restam?|há|ficou|me ficou|fiquei com) (?:\\p{L}+ )?(?:dúvidas?|vergonha|medo)(?: \\p{L}+)?',
    'não me (?:canso|ocorre|falta|faltam?|importo|sai da cabeça|lembro de|recordo de)|não paro de',
    'não (?:[oa] )?troc(?:o|ava|aria) [^.;]{0,40}?por (?:nad|nenhum|outr|mais)\\p{L}*|não (?:vou )?desist(?:o|ir|irei)(?= d)',
    'não me (?:imagino|vejo|estou a ver)(?= [^,;.]{0,40}(?:outr|sem |longe|em mais |melhor))',
    'não (?:me |te |lhe )?(?:tenham?|duvidem?|duvides|restem?)(?: \\p{L}+)?(?: dúvidas?)?(?= (?:d[oa]|sobre o|quanto ao) (?:meu|minha))',
    '(?:não|nem) (?:consigo (?:pensar|imaginar)|sei de|conheço|existe|vejo|imagino|concebo)(?= [^,;.]{0,40}(?:melhor|outr|mais ))',
    '(?:não|nem) (?:\\p{L}+ )?(?:quero|queria|posso|podia|gostaria de|gostava de|vou|penso|pretendo|tenciono|desejo)(?: mesmo)?(?= {lose})',
    'ninguém(?=[^,;.]{0,60} (?:do que|que|como) eu)|mais ninguém|se (?:eu )?não (?:fic|consegu|entr)\\p{L}+',
    'nunca (?:me )?(?:apetec|interess|entusiasm|encant|atra|agrad)\\p{L}+(?:-me)? tanto|não (?:me aguento|me seguro|caibo em mim)',
    'não há (?:quem|ninguém)(?=[^,;.]{0,60} eu)|não (?:mudou|diminuiu|esmoreceu|passou|arrefeceu|esfriou)(?= ?(?:[.,;!]|$))',
    '(?:não|nem) (?:dê|deem|dêem|entregue|ofereça)(?= [^,;.]{0,20}(?:ninguém|outr))|não penso (?:noutra|em outra) coisa',
    '(?:não há|nem|nada|ninguém)[^,;.]{0,40}? (?:que )?(?:me )?(?:tir|roub|apag|arranc|demov)\\p{L}+',
    'a não ser|como (?:é que )?(?:eu )?não(?= (?:\\p{L}+ )?(?:de )?(?:querer|aceitar))',
    'não(?= quer(?:o|ia)(?!\\p{L})[^.;!?]{0,60} {wrong})|não(?<={wrong}[^.;!?]{0,60} que (?:eu )?não)|não (?:{mind})(?= (?:noutra|em outra|em mais))',
    'não (?:{deem}|dig)\\p{L}* que (?:eu )?não|não é que (?:eu )?não',
    'não penso noutra|não faz mal|não obstante|não por acaso|não (?:estranhe[ms]?|estranhes)',
    'não (?:leve[ms]? a mal|te importes)|não se (?:assuste|admire|espante|surpreenda|preocupe|esqueça|importe|incomode|ofenda)[^.]{0,12}',
    'sem (?:falta|dúvida|dúvidas|rodeios|compromisso|pressa|problemas?|hesitar|hesitação|hesitações|pensar|sombra)',
    'sem (?:margem|reservas|querer|vergonha|medo|demora|mais|exagero|favor|parar|pestanejar|cerimónia|cerimônia)',
    'não (?:quero|queria|procuro|desejo|troco|trocaria|imagino) [^,;.]{0,30}?(?:outr[oa]|noutr[oa])[^.;]{0,50}?(?:que não|senão|a não ser|além d|exceto)',
    'nenhuma? outr[oa][^,;.]{0,60}',
    'nunca (?:tive|estive|senti|quis|desejei|vi|fui|me senti|ninguém)[^,;.]{0,40}(?:tão|tanto|tanta|assim)',
    'nem (?:penso|pensei|pestanejo|hesito|preciso pensar|imagina|imaginam|é preciso|que chova|sei como)',
    'mais do que nunca|como nunca|nunca mais chega|quanto antes|nem mais',
    'se não (?:se importar|for|houver|tiver|receber|disser|souber)',
  ],
  tags: [
    '(?<=[,…] ?)(?:tá|ta|tá bom|tá certo|ok|okay|né|não é|certo|combinado|pode ser|sim|blz|beleza|viu|fechado|está bem|tá bem|pode|valeu|hein|hã|entendeu|serve|dá jeito|bom)',
    // In a short message no comma stands before it: "te ligo quinta blz?"
    '(?<=[\\p{L}\\d] )(?:blz|beleza|tá|tá (?:bom|bem|ok)|ok|okay|né|viu|hein|combinado|fechado|pode ser|sim|valeu)',
  ],
};
