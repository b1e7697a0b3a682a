import type { DateWords } from '../dates/date-words.ts';
import { ptDateRules } from './pt-date-rules.ts';

const ONES = ['um', 'dois', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove'];
const TEENS = [
  'dez',
  'onze',
  'doze',
  'treze',
  'catorze',
  'quinze',
  'dezesseis',
  'dezessete',
  'dezoito',
  'dezenove',
];
const DAYS = [
  ...ONES,
  ...TEENS,
  'vinte',
  ...ONES.map((one) => `vinte e ${one}`),
  'trinta',
  'trinta e um',
];

const ORDINALS = [
  'primeiro',
  'segundo',
  'terceiro',
  'quarto',
  'quinto',
  'sexto',
  'sétimo',
  'oitavo',
  'nono',
];

/** How Portuguese names dates, in Portugal, Brazil and Africa. */
export const ptDates: DateWords = {
  weekdays: [
    'segundas?(?:-?feiras?| feiras?)?|segundona|seg|2\\.?[ªa]s?(?:\\.?-?feiras?| feiras?|-?f)?|2f',
    'ter[çcs]as?(?:-?feiras?| feiras?)?|terçona|3\\.?[ªa]s?(?:\\.?-?feiras?| feiras?|-?f)?|3f',
    '(?:quartas?|kuarta)(?:-?feiras?| feiras?)?|qua|4\\.?[ªa]s?(?:\\.?-?feiras?| feiras?|-?f)?|4f',
    '(?:quintas?|kinta|quita(?= feira|-feira))(?:-?feiras?| feiras?)?|qui|5\\.?[ªa]s?(?:\\.?-?feiras?| feiras?|-?f)?|5f',
    '(?:sextas?|(?<!(?:depois|antes|hora) da )sesta)(?:-?feiras?| feiras?)?|sextona|sex|sexta-feria|6\\.?[ªa]s?(?:\\.?-?feiras?| feiras?|-?f)?|6f',
    's[áa]bad(?:[ou]s?|ão|inho)|sáb|sab',
    'doming(?:os?|ão|uinho)',
  ],
  months: [
    'janeiro|jan',
    'fevereiro|fev|feverero',
    'março|marco|mar',
    'abril|abr',
    'maio|mai',
    'junho|jun',
    'julho|jul',
    'agosto|ago',
    'setembro|set',
    'outubro|out',
    'novembro|nov',
    'dezembro|dez',
  ],
  numbers: {
    ...Object.fromEntries(DAYS.map((word, index) => [word, index + 1])),
    ...{
      uma: 1,
      duas: 2,
      tres: 3,
      quatorze: 14,
      dezasseis: 16,
      dezassete: 17,
      dezanove: 19,
      'um par de': 2,
    },
    // "The second Monday of May": they stand before weekdays only.
    ...{
      primeira: 1,
      primeiro: 1,
      segunda: 2,
      segundo: 2,
      terceira: 3,
      terceiro: 3,
      quarta: 4,
      quarto: 4,
    },
    ...{ '1ª': 1, '2ª': 2, '3ª': 3, '4ª': 4, '1º': 1, '2º': 2, '3º': 3, '4º': 4 },
  },
  ordinals: {
    ...Object.fromEntries(DAYS.map((word, index) => [word, index + 1])),
    ...{ décimo: 10, vigésimo: 20, trigésimo: 30 },
    ...{
      primeiro: 1,
      tres: 3,
      quatorze: 14,
      dezasseis: 16,
      dezassete: 17,
      dezanove: 19,
      'vinte e tres': 23,
      ...Object.fromEntries(
        ORDINALS.flatMap((word, index) => [
          [`décimo ${word}`, index + 11],
          [`vigésimo ${word}`, index + 21],
        ]),
      ),
      'trigésimo primeiro': 31,
      décimo: 10,
      vigésimo: 20,
      trigésimo: 30,
    },
  },
  daySuffix: '\\.?[º°]|o(?= de)',
  hasDottedDates: false,
  rules: ptDateRules,
  weekOf: [
    'semana (?:d[eo]|de dia|do dia|que (?:começa|se inicia|inicia) (?:a|em|no|no dia|dia|na|com o dia))(?: \\d{1,2} a)?',
  ],
  prepositions: [
    'em|no|dia|no dia|a|ao|até|de|do|do dia|desde|por volta de|para|antes de|depois de',
    // "24.07 eu ligo", "ligo 24.07".
    '^(?= ?$)|(?<=: ?)(?= ?$)|(?<=(?:lig|telefon)[\\p{L}-]{1,12} )',
  ],
  clock: {
    before: [
      'às|as|à|ás|pelas|das|umas|lá pelas|entre as|até às|por volta das|antes das|depois das|a partir das',
    ],
    behind: ['h|hs|hrs|horas?|%|por cento|km|kg|anos|metros|valores|pontos|euros|reais'],
  },
  attached: [
    // Something that has its own day: "a entrevista de segunda", "o exame é no dia 2".
    '(?:{event})(?: (?!(?:até|e|mas|ou|então|já|por)(?!\\p{L}))\\p{L}+)?(?: (?:é|será|são|foi|marcad[ao]s?|previst[ao]s?|agendad[ao]s?|fica))? ?{onDay}',
    // What others do on a day: "decide a 3", "o conselho reúne a 15", "o senhor volta em 7".
    '(?:{others}) ?(?:só |já |tudo |alguém |de novo |a loja |a lista )?{atDay}',
    // Where the writer is, or what the writer does then: "estou fora até ao dia 9", "disponível a partir de".
    '(?:{away})(?: (?!(?:e|mas|ou|então|ligo|telefono|vou|por)(?!\\p{L}))\\p{L}+){0,3}? ?{atDay}',
    'não (?:é )?(?:n[ao]|em|no dia|a)|nem (?:n[ao]|no dia)|(?:sem ser|que não seja|tirando|exceto|menos)(?: n?[ao])?|(?:em vez|ao invés|em lugar) d[eoa](?: dia)?',
    // "Mesmo sendo domingo", "apesar de ser sábado", "embora seja feriado": told of the day, no day.
    '(?:mesmo (?:sendo|que seja|se for)|apesar de ser|embora seja|ainda que seja|por ser|como é)(?: (?:um|uma|n?[oa]|já))?',
    // "Mudei-me no dia 10", "o mecânico falou em dia 30", "ficaram de pagar até ao dia 20".
    '(?:mud|cheg|comec|começ|entr|volt|cas|oper|sa|nasc|abr)(?:ou|ei|iu|eu|aram|eram|iram|aí|í)(?:-(?:se|me))? {onDay}|fal(?:ou|aram) em|ficou de \\p{L}+ {atDay}|ficaram de \\p{L}+ {atDay}',
    // "Para saber se começo na segunda".
    '(?:se|quando|que dia|a que horas) (?:eu )?(?:já )?(?:abro|começo|entro|fecho|levo|trago|apareço|vou|venho|posso|trabalho|compareço|inicio)(?: (?!(?:lig|telefon))[^\\s,;:.!?]+){0,4}? ?{onDay}',
    '(?:me|nos) (?:vê|atende|recebe|opera|paga|entrega)(?:m)? {onDay}',
    'desde(?: o dia| a)?|(?<!(?:(?:lig|telefon)[\\p{L}-]{1,12}|depois|antes|véspera|seguinte) (?:logo )?(?:n|d|a)?o )(?:feriado|feriadão) (?:d[eo]|de dia)|datad[oa] (?:de|do dia)',
  ],
  owned: [
    // A day of which something else is told: "na terça estou a voar", "dia 11 é feriado", "segunda não dá".
    ',? (?:eu )?(?:já |ainda |também |só )?(?:estou|estarei|ando|andarei|tenho|terei)(?! (?:a|de|que|em|por|ao|no) (?:\\p{L}+ )?(?:ligar|telefon)\\p{L}*)(?! (?:de folga|livre|em casa|disponível|folga|tempo)[^,;.]{0,30}? (?:e|para|pra) (?:\\p{L}+ ){0,2}?(?:lig|telefon)\\p{L}*)',
    ',? (?:eu )?(?:já |ainda )?(?:passo (?:o|a) (?:dia|manhã|tarde)|viajo|embarco|caso-me|faço(?!(?:-(?:te|lhe|lhes|vos))? (?:um|uma|o|a) (?:\\p{L}+ )?(?:{callname}|contac?to)))',
    ',? (?:mas|só que|porém) (?:nesse dia|nessa altura|nesse)(?! (?:\\p{L}+ ){0,2}?(?:lig|telefon))',
    ',? (?:eu )?(?:caso (?:a minha|o meu|com [oa])|trabalho|dou (?:aulas?|formação|explicações)|faço anos|opero)(?![^,;.]{0,30}? (?:e|mas) (?:\\p{L}+ ){0,2}?(?:lig|telefon))',
    ',? (?:é|será|há|tem|calha|cai)(?! (?:que|quando|então|dia))(?: \\p{L}+){0,2}? (?:feriado|santo|ponte|jogo|greve|inventário|balanço|prova|consulta|médico|aula|missa|casamento|formatura|mudança|plantão|dentista|folga|férias|entrevista|exame|reunião|festa|tarde|cedo)',
    ',? (?:eu )?(?:não (?:posso|dá|consigo|trabalho|vai dar|estou|serve|me dá jeito)|vou (?:ao?|à) (?!si|senhor))',
  ],
  corrections: [
    // "Dia 19, perdão, 20", "quinta, quer dizer, sexta", "não na terça, mas na outra".
    '(?:{mend}|fica(?:rá)? (?:antes|afinal))(?:[ ,:–—-]+(?:é|não|no|na|a|em|o|dia|no dia|para|sim|então|digo|mas|afinal))*[ ,:;…–—-]*',
  ],
  // "Quinta é feriado, fica então para sexta", "anota aí: 7 de janeiro".
  naming: [
    '(?:fica(?:rá)?|será|vai ser|seria|digamos|ponhamos|pode ser|anot[ae]m?|apont[ae]m?|marc[ae]m?|mais vale|talvez|que seja)(?:[ ,:]+(?:aí|então|assim|para|pra|n[oa]|dia|logo|já|o))*',
  ],
  joins: ['um|uma|que calha (?:a|n)(?: uma?|o|a)?|no|na|a|em|o|do|de|dia|no dia|o dia|já|que é|é'],
};
