import { joinSpanish as list } from '../../notes/drafts/join-spanish.ts';
import type { SpokenFacts, SpokenWords } from './spoken-words.ts';

/** "Hola", which is right in the morning and in the afternoon; "usted" is in all that follows. */
const hello = ({ userName }: SpokenFacts, whom = ''): string =>
  `Hola${whom && `, ${whom}`}${userName && `, soy ${userName}`}.`;

const job = ({ position, company }: SpokenFacts, some = 'un'): string =>
  `${position ? `el puesto de ${position}` : `${some} puesto`}${company && ` en ${company}`}`;
const isJobKnown = ({ position, company }: SpokenFacts): boolean => Boolean(position || company);

/** When it was and, after the preposition, what for. */
function whenAbout(facts: SpokenFacts, preposition: string): string {
  return isJobKnown(facts) ? `${facts.when} ${preposition} ${job(facts)}` : facts.when;
}

const byDay = ({ hiringDay, isHiringWeek }: SpokenFacts): string =>
  `${isHiringWeek ? 'en la semana del' : 'para el'} ${hiringDay}`;

/** The user's own words stand behind a colon, where any article fits. */
function offer({ need }: SpokenFacts, points: readonly string[]): string {
  const problem = need && `Si no me equivoco, lo más importante es esto: ${need}.`;
  const answer = points.length > 0 && `Lo que yo aportaría: ${list(points)}.`;
  return [problem, answer].filter(Boolean).join(' ');
}

/** Spanish, as it is said on both sides of the ocean, with "ustedes" for the firm. */
export const es: SpokenWords = {
  today: 'hoy',
  yesterday: 'ayer',
  onDay: (day) => `el ${day}`,
  closing: {
    summary: (facts) => offer(facts, facts.strongPoints),
    hiringDate: () => '¿Cuándo esperan tomar la decisión?',
    permission: () => 'Si para entonces no tengo noticias, ¿puedo llamarles?',
    reminder: ({ company }) =>
      `Muchas gracias por la conversación. Tengo muchas ganas de saber cuándo empiezo${company && ` en ${company}`}.`,
  },
  call: {
    reached: [
      [
        'intro',
        (facts) => `${hello(facts, facts.firstName)} Hablamos ${whenAbout(facts, 'sobre')}.`,
      ],
      [
        'decision',
        (facts) => {
          if (!facts.hiringDay) return '¿Puedo preguntar cómo va la decisión?';
          return facts.isHiringDayPast
            ? `Esperaban tomar la decisión ${byDay(facts)}. ¿Hay alguna novedad?`
            : `Esperan tomar la decisión ${byDay(facts)}. ¿Sigue siendo así?`;
        },
      ],
      ['interest', () => 'El puesto me sigue interesando mucho.'],
      [
        'point',
        (facts) =>
          facts.strongPoints.length > 0 ? offer(facts, facts.strongPoints.slice(0, 1)) : '',
      ],
      ['need', () => '¿Necesitan algo más de mi parte?'],
      ['again', () => '¿Cuándo puedo volver a llamar?'],
    ],
    assistant: [
      ['intro', (facts) => hello(facts)],
      [
        'askFor',
        (facts) =>
          `Tuve una entrevista ${whenAbout(facts, 'para')}. ¿Podría hablar con ${facts.person || 'quien lleva el proceso'}?`,
      ],
      ['bestTime', () => '¿Cuál sería un buen momento para llamar?'],
      [
        'message',
        ({ userPhone }) =>
          `¿Podría avisar de mi llamada y decir que el puesto me sigue interesando mucho?${userPhone && ` Mi número es el ${userPhone}.`}`,
      ],
      ['goodbye', () => '¿Me podría decir su nombre? Muchas gracias por su ayuda.'],
    ],
    // Said twice, a number takes half of the time there is: no day has room beside it.
    voicemail: [
      ['intro', (facts) => hello(facts, facts.firstName)],
      [
        'decision',
        (facts) =>
          isJobKnown(facts)
            ? `Quería saber cómo va la decisión sobre ${job(facts, 'el')}.`
            : `Hablamos ${facts.when} y quería saber cómo va la decisión.`,
      ],
      ['interest', () => 'Me sigue interesando mucho.'],
      ['number', ({ userPhone }) => userPhone && `Mi número es el ${userPhone}.`],
      ['numberAgain', ({ userPhone }) => userPhone && `Repito: ${userPhone}.`],
      ['goodbye', () => 'Gracias y hasta pronto.'],
    ],
    'bad-moment': [
      ['short', () => 'Creo que no es buen momento. Seré breve.'],
      ['otherTime', () => '¿Cuándo le vendría mejor?'],
      ['goodbye', () => 'Perfecto, entonces llamaré en ese momento. Muchas gracias.'],
    ],
  },
};
