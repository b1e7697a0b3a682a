import { closeDate } from '../../notes/drafts/close-date.ts';
import { joinList } from '../../notes/drafts/join-list.ts';
import { inCompany, onDay } from '../../notes/drafts/portuguese-in.ts';
import type { SpokenFacts, SpokenWords } from './spoken-words.ts';

const list = (items: readonly string[]): string => joinList(items, 'e');

const at = (company: string): string => company && ` ${inCompany(company)}`;

/** "Aqui fala", without the article before the name, which would tell the speaker's gender. */
const hello = ({ userName }: SpokenFacts, whom = ''): string =>
  `Olá${whom && `, ${whom}`}${userName && `, aqui fala ${userName}`}.`;

const job = ({ position, company }: SpokenFacts, some = 'uma'): string =>
  `${position ? `a vaga de ${position}` : `${some} vaga`}${at(company)}`;
const isJobKnown = ({ position, company }: SpokenFacts): boolean => Boolean(position || company);

/** When it was and, after the preposition, what for. */
function whenAbout(facts: SpokenFacts, preposition: string): string {
  return isJobKnown(facts) ? `${closeDate(facts.when)} ${preposition} ${job(facts)}` : facts.when;
}

const byDay = ({ hiringDay, isHiringWeek }: SpokenFacts): string =>
  `${isHiringWeek ? 'na semana de' : 'até'} ${hiringDay}`;

/** The user's own words stand behind a colon, where any article fits. */
function offer({ need }: SpokenFacts, points: readonly string[]): string {
  const problem = need && `Se entendi bem, o mais importante é isto: ${need}.`;
  const answer = points.length > 0 && `O que eu traria: ${list(points)}.`;
  return [problem, answer].filter(Boolean).join(' ');
}

/**
 * Portuguese, as it is said: without a pronoun for the listener (lhe, você, a senhora), and without
 * "obrigado" and "interessado", which tell the speaker's gender.
 */
export const pt: SpokenWords = {
  today: 'hoje',
  yesterday: 'ontem',
  // By the weekday's own gender.
  onDay,
  closing: {
    summary: (facts) => offer(facts, facts.strongPoints),
    hiringDate: () => 'Quando esperam tomar a decisão?',
    permission: () => 'Se até lá não tiver notícias, posso ligar?',
    reminder: ({ company }) =>
      `Agradeço muito a conversa. Tenho muita vontade de saber quando começo${at(company)}.`,
  },
  call: {
    reached: [
      [
        'intro',
        (facts) =>
          `${hello(facts, facts.firstName)} Tivemos uma conversa ${whenAbout(facts, 'sobre')}.`,
      ],
      [
        'decision',
        (facts) => {
          if (!facts.hiringDay) return 'Posso perguntar como está a decisão?';
          return facts.isHiringDayPast
            ? `Esperavam decidir ${byDay(facts)}. Já há novidades?`
            : `Esperam decidir ${byDay(facts)}. O plano mantém-se?`;
        },
      ],
      ['interest', () => 'Continuo com muito interesse na vaga.'],
      [
        'point',
        (facts) =>
          facts.strongPoints.length > 0 ? offer(facts, facts.strongPoints.slice(0, 1)) : '',
      ],
      ['need', () => 'Precisam de mais alguma coisa da minha parte?'],
      ['again', () => 'Quando posso voltar a ligar?'],
    ],
    assistant: [
      ['intro', (facts) => hello(facts)],
      [
        'askFor',
        (facts) =>
          `Tive uma entrevista ${whenAbout(facts, 'para')}. Seria possível falar com ${facts.person || 'quem trata do assunto'}?`,
      ],
      ['bestTime', () => 'Qual seria o melhor momento para ligar?'],
      [
        'message',
        ({ userPhone }) =>
          `Posso deixar recado de que liguei e continuo com muito interesse na vaga?${userPhone && ` O meu número é ${userPhone}.`}`,
      ],
      ['goodbye', () => 'Posso perguntar com quem falei? Agradeço muito a ajuda.'],
    ],
    // Said twice, a number takes half of the time there is: no day has room beside it.
    voicemail: [
      ['intro', (facts) => hello(facts, facts.firstName)],
      [
        'decision',
        (facts) =>
          isJobKnown(facts)
            ? `Gostaria de saber como está a decisão sobre ${job(facts, 'a')}.`
            : `Tivemos uma conversa ${facts.when}, e gostaria de saber como está a decisão.`,
      ],
      ['interest', () => 'Continuo com muito interesse.'],
      ['number', ({ userPhone }) => userPhone && `O meu número é ${userPhone}.`],
      ['numberAgain', ({ userPhone }) => userPhone && `Repito: ${userPhone}.`],
      ['goodbye', () => 'Agradeço desde já.'],
    ],
    'bad-moment': [
      ['short', () => 'Parece que não é um bom momento. Serei breve.'],
      ['otherTime', () => 'Quando seria melhor ligar?'],
      ['goodbye', () => 'Então volto a ligar nessa altura. Agradeço muito.'],
    ],
  },
};
