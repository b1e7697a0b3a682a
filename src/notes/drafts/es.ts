import { joinSpanish as list } from './join-spanish.ts';
import type { NoteFacts, NoteSentences } from './note-sentences.ts';

/** Not "Estimada" or "Estimado", which need to know whom they greet. */
const greet = (hello: string, names: readonly string[]): string =>
  names.length > 0 ? `${hello}, ${list(names)}:` : `${hello}:`;

function whenAbout({ when, position, company }: NoteFacts, preposition: string): string {
  if (!position && !company) return when;
  const what = position ? `el puesto de ${position}` : 'un puesto';
  return `${when} ${preposition} ${what}${company && ` en ${company}`}`;
}

const work = ({ company }: NoteFacts): string =>
  `trabajar ${company ? `en ${company}` : 'con ustedes'}`;

const you = ({ isToSeveral }: NoteFacts): string => (isToSeveral ? 'les' : 'le');
const You = ({ isToSeveral }: NoteFacts): string => (isToSeveral ? 'Les' : 'Le');
const reach = ({ isByMail, day }: NoteFacts): string =>
  `${isByMail ? 'escribiré' : 'llamaré'} el ${day}`;

/**
 * Spanish, with "usted" in every tone, and "le" for it, which tells no gender and is right on both
 * sides of the ocean.
 */
export const es: NoteSentences = {
  today: 'hoy',
  yesterday: 'ayer',
  onDay: (day) => `el ${day}`,
  openers:
    /^(?:El|La|Los|Las|Lo|Un|Una|Unos|Unas|Mi|Mis|Su|Sus|Nuestr[oa]s?|Est[eao]s?|Es[eao]s?|Que|Cómo|Qué|Por|Cuándo|Dónde|Quién|Ustedes|Usted)(?=\s)/,
  subject: ({ position, company }) => {
    if (position) return `Gracias: ${position}`;
    return company
      ? `Gracias: nuestra conversación en ${company}`
      : 'Gracias por nuestra conversación';
  },
  followUpSubject: ({ position, company }) =>
    position || company
      ? `Seguimiento: ${position || company}`
      : 'Seguimiento de nuestra conversación',
  tones: {
    plain: {
      greeting: ({ names }) => greet('Buenos días', names),
      thanks: (facts) => `Gracias por hablar conmigo ${whenAbout(facts, 'sobre')}.`,
      late: 'Debería haber escrito antes.',
      refusalThanks: (facts) =>
        `Gracias por avisarme y por hablar conmigo ${whenAbout(facts, 'sobre')}.`,
      detail: ({ detail }) => `Lo que recuerdo de nuestra conversación: ${detail}.`,
      interest: (facts) =>
        `${facts.position ? 'Me interesa este puesto y me' : 'Me'} gustaría mucho ${work(facts)}.`,
      strongPoints: ({ strongPoints }) => `Lo que aportaría: ${list(strongPoints)}.`,
      refusalInterest: (facts) =>
        `Todavía me gustaría ${work(facts)}. Si surge otro puesto, me alegrará tener noticias suyas.`,
      announcement: (facts) =>
        facts.hiringDay
          ? `Esperan decidir a más tardar el ${facts.hiringDay}. Si para entonces no tengo noticias, ${you(facts)} ${reach(facts)}.`
          : `${You(facts)} ${reach(facts)} para saber cómo va la decisión.`,
      signOff: 'Un saludo,',
      followUp: (facts) =>
        `Hablamos ${whenAbout(facts, 'sobre')}, y me gustaría saber cómo va la decisión. El puesto me sigue interesando mucho, y con gusto enviaré lo que haga falta.`,
    },
    warm: {
      greeting: ({ firstNames }) => greet('Hola', firstNames),
      thanks: (facts) => `Muchísimas gracias por conversar conmigo ${whenAbout(facts, 'sobre')}.`,
      late: 'Este agradecimiento llega tarde, pero es de corazón.',
      refusalThanks: (facts) =>
        `Gracias por avisarme, y muchas gracias por conversar conmigo ${whenAbout(facts, 'sobre')}.`,
      detail: ({ detail }) => `Me llevo algo de nuestra conversación: ${detail}.`,
      interest: (facts) =>
        `${facts.position ? 'Este puesto me gusta mucho y me' : 'Me'} encantaría ${work(facts)}.`,
      strongPoints: ({ strongPoints }) => `Esto es lo que aportaría: ${list(strongPoints)}.`,
      refusalInterest: (facts) =>
        `Todavía me encantaría ${work(facts)}. Si surge otro puesto, me dará mucha alegría tener noticias suyas.`,
      announcement: (facts) =>
        facts.hiringDay
          ? `Esperan decidir a más tardar el ${facts.hiringDay}. Si para entonces no hay novedades, ${you(facts)} ${reach(facts)}.`
          : `${You(facts)} ${reach(facts)} para saber cómo va todo.`,
      signOff: 'Un saludo muy cordial,',
      followUp: (facts) =>
        `Conversamos ${whenAbout(facts, 'sobre')}. ¿Cómo va la decisión? Todavía me encantaría ${work(facts)}, y con gusto enviaré lo que haga falta.`,
    },
    formal: {
      greeting: ({ names }) => greet('Buenos días', names),
      thanks: (facts) =>
        `${You(facts)} agradezco la entrevista que mantuvimos ${whenAbout(facts, 'para')}.`,
      late: 'Pido disculpas por escribir con demora.',
      refusalThanks: (facts) =>
        `${You(facts)} agradezco su respuesta y la entrevista que mantuvimos ${whenAbout(facts, 'para')}.`,
      detail: ({ detail }) => `De nuestra conversación destaco lo siguiente: ${detail}.`,
      interest: (facts) =>
        `Tengo gran interés en ${facts.position ? 'este puesto y en ' : ''}${work(facts)}.`,
      strongPoints: ({ strongPoints }) => `Podría aportar lo siguiente: ${list(strongPoints)}.`,
      refusalInterest: (facts) =>
        `Mantengo mi interés en ${work(facts)}. Si surgiera otro puesto, agradecería recibir noticias suyas.`,
      announcement: (facts) =>
        facts.hiringDay
          ? `Tienen previsto decidir a más tardar el ${facts.hiringDay}. Si para entonces no he recibido noticias, ${you(facts)} ${reach(facts)}.`
          : `${You(facts)} ${reach(facts)} para conocer el estado de la decisión.`,
      signOff: 'Atentamente,',
      followUp: (facts) =>
        `Tras la entrevista que mantuvimos ${whenAbout(facts, 'para')}, quisiera conocer el estado de la decisión. Mantengo un gran interés en el puesto, y con gusto enviaré cualquier otra información.`,
    },
  },
};
