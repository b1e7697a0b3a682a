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

/** How Portuguese names dates, in Portugal, Brazil and Africa. */
export const ptDates: DateWords = {
  weekdays: [
    'segundas?(?:-?feiras?| feiras?)?|seg|2[ªa]s?(?:\\.?-?feiras?| feiras?)?',
    'ter[çc]as?(?:-?feiras?| feiras?)?|3[ªa]s?(?:\\.?-?feiras?| feiras?)?',
    'quartas?(?:-?feiras?| feiras?)?|qua|4[ªa]s?(?:\\.?-?feiras?| feiras?)?',
    'quintas?(?:-?feiras?| feiras?)?|qui|5[ªa]s?(?:\\.?-?feiras?| feiras?)?',
    'sextas?(?:-?feiras?| feiras?)?|sex|sexta-feria|6[ªa]s?(?:\\.?-?feiras?| feiras?)?',
    's[áa]bados?|sáb|sab',
    'domingos?',
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
    'não (?:é )?(?:n[ao]|em|no dia|a)|nem (?:n[ao]|no dia)',
    'desde(?: o dia| a)?|(?:feriado|feriadão) (?:d[eo]|de dia)|datad[oa] (?:de|do dia)',
  ],
  owned: [
    // A day of which something else is told: "na terça estou a voar", "dia 11 é feriado", "segunda não dá".
    ',? (?:eu )?(?:já |ainda |também |só )?(?:estou|estarei|ando|andarei|tenho|terei)(?! (?:a|de|que|em|por|ao|no) (?:\\p{L}+ )?(?:ligar|telefon)\\p{L}*)',
    ',? (?:eu )?(?:já |ainda )?(?:passo (?:o|a) (?:dia|manhã|tarde)|viajo|embarco|caso-me|faço(?! (?:um|uma|o|a) (?:\\p{L}+ )?(?:{callname}|contac?to)))',
    ',? (?:é|será|há|tem|calha|cai)(?! (?:que|quando|então|dia))(?: \\p{L}+){0,2}? (?:feriado|santo|ponte|jogo|greve|folga|férias|entrevista|exame|reunião|festa|tarde|cedo)',
    ',? (?:eu )?(?:não (?:posso|dá|consigo|trabalho|vai dar|estou|serve|me dá jeito)|vou (?:ao?|à) (?!si|senhor))',
  ],
  corrections: [
    // "Dia 19, perdão, 20", "quinta, quer dizer, sexta", "não na terça, mas na outra".
    '(?:{mend})(?:[ ,:–—-]+(?:é|não|no|na|a|em|o|dia|no dia|para|sim|então|digo|mas|afinal))*[ ,:;…–—-]*',
  ],
  // "Quinta é feriado, fica então para sexta", "anota aí: 7 de janeiro".
  naming: [
    '(?:fica(?:rá)?|será|vai ser|seria|digamos|ponhamos|pode ser|anot[ae]m?|apont[ae]m?|marc[ae]m?|mais vale|talvez|que seja)(?:[ ,:]+(?:aí|então|assim|para|pra|n[oa]|dia|logo|já|o))*',
  ],
  joins: ['um|uma|que calha (?:a|n)(?: uma?|o|a)?|no|na|a|em|o|do|de|dia|no dia|o dia|já|que é|é'],
};
