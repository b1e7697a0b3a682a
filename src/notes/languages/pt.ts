import type { Language } from '../language.ts';
import { ptCall } from './pt-call.ts';
import { ptCallSlots } from './pt-call-slots.ts';
import { ptDateSlots } from './pt-date-slots.ts';
import { ptDates } from './pt-dates.ts';
import { ptInterest } from './pt-interest.ts';
import { ptInterestSlots } from './pt-interest-slots.ts';
import { ptManners, ptMannersSlots } from './pt-manners.ts';

/** Portuguese of Portugal, Brazil and Africa, from the formal letter to the short message. */
export const pt: Language = {
  code: 'pt',
  telling:
    'não nao uma você vocês vc em são também pelo pela dos das ao lhe eu meu minha com muito muita obrigado obrigada vaga ontem à às até já foi pra isso isto tenho',
  slots: {
    // The reader, as one speaks to or of them.
    reader:
      `(?:você|vocês|voce|voces|vc|vcs|cê|ti|si|tu|aí|(?:[oa]s? )?(?:senhor|senhora|senhores|senhoras|sr|sra|
    srs|senho|sinhô|doutor|doutora|dr|dra|professora?|engenheir[oa]|eng|mestr[ea]|chef[ea]?|dona|seu|d|kota|
    mano|menina|patrão|diretora?|coordenadora?|comandante|padre|irmã|reverend[oa]|enfermeira-chefe|
    excelência|v\\. ?ex|vossa (?:excelência|senhoria)))`.replaceAll(/\n\s*/g, ''),
    // How a letter is closed.
    closeWith:
      '(?:com |receba |aceite |queira aceitar |os |as |um |uma |meus |minhas |meu |grande |forte |muitos |mil )',
    closeBest: '(?:melhores |mais |sinceros |respeitosos |cordiais |elevada |maior |toda a )',
    regards:
      `(?:cumprimentos|cumps?|saudações|abraços?|abração|abracinho|abs|abç|abçs|abrs|bjs?|bjos?|bjks|beijos?|
    beijão|beijinhos?|cheiro|atenciosamente|att|atte|at\\.te|cordialmente|respeitosamente|sinceramente|
    afetuosamente|gentilmente|estima|consideração|respeito|carinho|amizade|apreço|admiração)`.replaceAll(
        /\n\s*/g,
        '',
      ),
    thankFirst: '(?:muito |muitíssimo |desde já |antecipadamente |mais uma vez,? |e |mt |mto )',
    thankWord:
      `(?:obrigad[oa]s?|brigad[oa]|obg|obgd[oa]?|obrigadão|grat[oa]s?|gratidão|agradecid[oa]|vlw|valeu|
    agradeço|agradecemos)`.replaceAll(/\n\s*/g, ''),
    thankThen:
      `(?:desde já|mais uma vez|novamente|antecipadamente|e até \\p{L}+|pela atenção|e (?:um )?(?:abraço|
    abraços|bom \\p{L}+|boa \\p{L}+|cumprimentos))`.replaceAll(/\n\s*/g, ''),
    farewell:
      `(?:até (?:breve|já|logo|lá|amanhã|segunda|sexta|a próxima)|tchau|adeus|ciao|xau|fui|inté|tmj|
    estamos juntos|tamo junto|fique[m]? (?:com deus|bem)|fica bem|que deus [\\p{L} ]{2,30}|deus (?:o|a|te|
    os|vos) [\\p{L} ]{2,20}|a paz|paz e bem|em cristo|axé|disponha|(?:sempre )?ao (?:seu |
    vosso )?(?:inteiro )?dispor|às ordens|à disposição|boas? (?:festas|semana|tarde|noite|fim|entradas|
    páscoa)|bom (?:dia|fim|feriado|trabalho|fds)[\\p{L} -]{0,20}|feliz \\p{L}+|sucesso|sua bênção|bênção|
    seu criado|tudo de bom|força|fraternalmente|pede deferimento|espera deferimento)`.replaceAll(
        /\n\s*/g,
        '',
      ),
    ...ptDateSlots,
    ...ptMannersSlots,
    ...ptInterestSlots,
    ...ptCallSlots,
  },
  abbreviations: [
    'sr|sra|srs|srª|srta|dr|dra|drs|drª|dr\\.ª|d|eng|engº|engª|prof|profa|profª|exmo|exma|exmos|exmas',
    'ex|exa|exª|v|lic|arq|pe|ir|cel',
    'seg|ter|qua|qui|sex|sáb|dom|jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez',
    'tel|telef|telm|cel|av|av\\.ª|r|n|nº|n\\.º|p|pág|art|ref|ltda|lda|cia|s\\.a|etc|aprox|min|hs|h',
    'p\\.f|p\\.p|a\\.c|obs|núm|mt|att',
  ],
  signOffs: [
    // "Com os melhores cumprimentos,", "Um abraço", "Abraço respeitoso", "Beijinhos à equipa".
    '{closeWith}*{closeBest}*{regards}(?: [\\p{L}, ]{0,50})?[,.!–— ]*$',
    // "Obrigado," "Desde já grata," "Muito obrigada, Ana"; not "obrigada pela entrevista".
    "{thankFirst}*{thankWord}(?: {thankThen})*(?:[,.!–— ]+(?!pel|por)\\p{L}[\\p{L}.' -]{0,30})?[,.!–— ]*$",
    "{farewell}[,.! ]*(?:\\p{L}[\\p{L}.' -]{0,30})?$",
    '(?:sem (?:outro|mais) (?:assunto|para|de momento)|subscrevo-me)[\\p{L}, -]{0,60}[,.! ]*$',
  ],
  subjects: {
    writer: [
      'eu|quero|queremos|tenho|estou|tô|tou|sou|fico|fiquei|continuo|mantenho|sinto|desejo|saí|vim',
      'adoro|sonho|espero|sigo|ando',
      'reitero|reforço|confirmo|digo|pretendo|vou|acho|sei|posso',
      'me (?:interess|agrad|atra|encant|entusiasm|fascin|motiv|vejo|imagin|candidat|apaixon|sint|senti|cativ|empolg|deixou|dê)\\p{L}*',
      '(?:interess|agrad|atra|encant|entusiasm|fascin|motiv|cativ|empolg)\\p{L}+-me|minha vontade',
      'meu (?:sonho|desejo|interesse)',
    ],
    others: [
      'ele|ela|eles|elas|quem|alguém|ninguém|toda a gente|todo mundo|muita gente',
      'qualquer (?:pessoa|um|uma|candidat[oa])|cada um|muitos|poucos|(?:perguntou|perguntaram|questionou|perguntaste)(?:-me)?(?: \\p{L}+)? (?:se|por ?qu[eê]|o que)',
      'outr[oa]s? candidat[oa]s?|poderá|pode|podem|pudesse',
      // "O senhor disse que", "disseram-me que".
      '{reader} (?:\\p{L}+ ){0,2}?(?:disse|disseram|disseste|referiu|mencionou|falou|contou|explicou|confessou)(?: \\p{L}+)? (?:que|se)',
      '{reader} (?:\\p{L}+ ){0,2}?(?:comentou|quer|querem|procura|procuram|precisa|precisam|perguntou)(?: \\p{L}+)? (?:que|se)',
      '(?:disse|disseram|contou|confessou|explicou)-me que',
      'me (?:disse|disseram|contou|confessou|explicou) que',
      // "O meu irmão", "a minha colega Ana".
      '(?:meu|minha|meus|minhas|nosso|nossa|seu|sua|teu|tua|vosso|vossa|o|a|um|uma) (?:\\p{L}+ )?(?:irmão|irmã|mano|mana|filh[oa]s?|marido|esposa|mulher|esposo|prim[oa]s?|tio|tia|pai|mãe)',
      '(?:meu|minha|meus|minhas|nosso|nossa|seu|sua|teu|tua|vosso|vossa|o|a|um|uma) (?:\\p{L}+ )?(?:pais|sogr[oa]|cunhad[oa]|sobrinh[oa]s?|net[oa]s?|av[óô]|genro|nora|amig[oa]s?)',
      '(?:meu|minha|meus|minhas|nosso|nossa|seu|sua|teu|tua|vosso|vossa|o|a|um|uma) (?:\\p{L}+ )?(?:colegas?|vizinh[oa]s?|namorad[oa]|noiv[oa]|companheir[oa]|patrão|chefe|ex-colega)',
      '(?:meu|minha|meus|minhas|nosso|nossa|seu|sua|teu|tua|vosso|vossa|o|a|um|uma) (?:\\p{L}+ )?(?:sóci[oa]|padrinho|madrinha|afilhad[oa]|compadre|comadre|alun[oa]s?|clientes?)',
    ],
  },
  clauses: {
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
      'não me (?:imagino|vejo|estou a ver)(?= [^,;.]{0,40}(?:outr|sem |longe|em mais |melhor))',
      'não (?:me |te |lhe )?(?:tenham?|duvidem?|duvides|restem?)(?: \\p{L}+)?(?: dúvidas?)?(?= (?:d[oa]|sobre o|quanto ao) (?:meu|minha))',
      '(?:não|nem) (?:consigo (?:pensar|imaginar)|sei de|conheço|existe|vejo|imagino|concebo)(?= [^,;.]{0,40}(?:melhor|outr|mais ))',
      '(?:não|nem) (?:\\p{L}+ )?(?:quero|queria|posso|podia|gostaria de|gostava de|vou|penso|pretendo|tenciono|desejo)(?: mesmo)?(?= {lose})',
      'ninguém(?=[^,;.]{0,60} (?:do que|que|como) eu)|mais ninguém|se (?:eu )?não (?:fic|consegu|entr)\\p{L}+',
      'nunca (?:me )?(?:apetec|interess|entusiasm|encant|atra|agrad)\\p{L}+(?:-me)? tanto|não (?:me aguento|me seguro|caibo em mim)',
      'não há (?:quem|ninguém)(?=[^,;.]{0,60} eu)|não (?:mudou|diminuiu|esmoreceu|passou|arrefeceu|esfriou)(?= ?(?:[.,;!]|$))',
      '(?:não|nem) (?:dê|deem|dêem|entregue|ofereça)(?= [^,;.]{0,20}(?:ninguém|outr))|não penso (?:noutra|em outra) coisa',
      '(?:não há|nem|nada|ninguém)[^,;.]{0,40}? (?:que )?(?:me )?(?:tir|roub|apag|arranc|demov)\\p{L}+',
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
    ],
  },
  manners: ptManners,
  interest: ptInterest,
  call: ptCall,
  talk: [
    // "O que me contou sobre", "como referiu", "quando me perguntou", "a história do forno".
    '(?:o que|aquilo que|tudo o que|como|quando|sobre o que|d[oa] que|que)(?: (?:o senhor|a senhora|você|vocês|me|nos|lhe|tanto|bem))* (?:disse|disseram|contou|contaram|explicou)',
    '(?:o que|aquilo que|tudo o que|como|quando|sobre o que|d[oa] que|que)(?: (?:o senhor|a senhora|você|vocês|me|nos|lhe|tanto|bem))* (?:explicaram|mostrou|mostraram)',
    '(?:o que|aquilo que|tudo o que|como|quando|sobre o que|d[oa] que|que)(?: (?:o senhor|a senhora|você|vocês|me|nos|lhe|tanto|bem))* (?:referiu|referiram|mencionou|mencionaram)',
    '(?:o que|aquilo que|tudo o que|como|quando|sobre o que|d[oa] que|que)(?: (?:o senhor|a senhora|você|vocês|me|nos|lhe|tanto|bem))* (?:perguntou|perguntaram|falou)',
    '(?:o que|aquilo que|tudo o que|como|quando|sobre o que|d[oa] que|que)(?: (?:o senhor|a senhora|você|vocês|me|nos|lhe|tanto|bem))* (?:falaram|descreveu|descreveram|comentou)',
    '(?:o que|aquilo que|tudo o que|como|quando|sobre o que|d[oa] que|que)(?: (?:o senhor|a senhora|você|vocês|me|nos|lhe|tanto|bem))* (?:comentaram|disseste|contaste)',
    '(?:o que|aquilo que|tudo o que|como|quando|sobre o que|d[oa] que|que)(?: (?:o senhor|a senhora|você|vocês|me|nos|lhe|tanto|bem))* (?:mostraste|falámos|falamos|conversámos)',
    '(?:o que|aquilo que|tudo o que|como|quando|sobre o que|d[oa] que|que)(?: (?:o senhor|a senhora|você|vocês|me|nos|lhe|tanto|bem))* (?:conversamos|discutimos|vimos)',
    '(?:disse|contou|explicou|mostrou|perguntou|falou|descreveu|deixou|ensinou|deu)-me',
    'me (?:disse|contou|explicou|mostrou|perguntou|falou de|falou d[oa]|descreveu|deixou|ensinou)',
    'por me (?:mostrar|explicar|contar|deixar|ensinar|ter(?:em)? (?:mostrado|explicado|contado|deixado))',
    '(?:a|à|da|na) sua (?:pergunta|dúvida|observação|explicação|descrição)',
    '(?:a|à|da) (?:vossa|tua) (?:pergunta|dúvida)',
    '(?:gostei|gostava|adorei|amei|impressionou-me|me impressionou|marcou-me|me marcou)(?: \\p{L}+){0,4} (?:d[aoe]s?|n[ao]s?|com|quando|em|a|o|que)',
    '(?:tocou-me|fiquei a pensar|fiquei pensando|ficou comigo|não me sai da cabeça)(?: \\p{L}+){0,4} (?:d[aoe]s?|n[ao]s?|com|quando|em|a|o|que)',
    'visita (?:à|ao|às|aos)|(?:a|da|pela|na) (?:nossa )?conversa sobre|o que guardo|fez-me pensar',
    'me fez pensar|lembrei-me d|me lembrei d',
  ],
  dates: ptDates,
};
