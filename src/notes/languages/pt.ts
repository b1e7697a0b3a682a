import type { Language } from '../language.ts';
import weights from '../learned/pt.txt?raw';
import { ptCall } from './pt-call.ts';
import { ptCallSlots } from './pt-call-slots.ts';
import { ptClauses } from './pt-clauses.ts';
import { ptDateSlots } from './pt-date-slots.ts';
import { ptDates } from './pt-dates.ts';
import { ptInterest } from './pt-interest.ts';
import { ptInterestSlots } from './pt-interest-slots.ts';
import { ptManners } from './pt-manners.ts';
import { ptMannersSlots } from './pt-manners-slots.ts';

/** Portuguese of Portugal, Brazil and Africa, from the formal letter to the short message. */
export const pt: Language = {
  code: 'pt',
  weights,
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
  clauses: ptClauses,
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
