import { closeDate } from './close-date.ts';
import { joinList } from './join-list.ts';
import type { NoteFacts, NoteSentences } from './note-sentences.ts';
import { inCompany as at, onDay } from './portuguese-in.ts';

const list = (items: readonly string[]): string => joinList(items, 'e');

const greet = (hello: string, names: readonly string[]): string =>
  names.length > 0 ? `${hello}, ${list(names)},` : `${hello},`;

function whenAbout({ when, position, company }: NoteFacts, preposition = 'sobre'): string {
  if (!position && !company) return when;
  const what = position ? `a vaga de ${position}` : 'uma vaga';
  return `${closeDate(when)} ${preposition} ${what}${company && ` ${at(company)}`}`;
}

/** The wish for the position and the company, or for the one that is known. */
function wish(
  { position, company }: NoteFacts,
  say: { job: string; and: string; place: string; neither: string },
): string {
  if (!company) return `${position ? say.job : say.neither}.`;
  return `${position ? `${say.job} e ${say.and}` : say.place} ${at(company)}.`;
}

/**
 * Portuguese that is right in Portugal and in Brazil. So there is no pronoun for the reader (lhe,
 * você, a senhora) and no word that they spell in two ways (contacto, equipa, conversámos), and the
 * call is told by verbs that both use without an object: ligar, telefonar. "Obrigado" and
 * "interessado" would tell the writer's gender.
 */
export const pt: NoteSentences = {
  today: 'hoje',
  yesterday: 'ontem',
  onDay,
  openers:
    /^(?:[OA]s?|Uma?|Uns|Umas|Meus?|Minhas?|Seus?|Suas?|Noss[oa]s?|Est[ea]s?|Ess[ea]s?|Isto|Isso|Que|Como|Por|Quando|Onde|Quem)(?=\s)/,
  subject: ({ position, company }) => {
    if (position) return `Agradecimento: ${position}`;
    return company
      ? `Agradecimento: a nossa conversa ${at(company)}`
      : 'Agradecimento pela nossa conversa';
  },
  followUpSubject: ({ position, company }) =>
    position || company
      ? `Sobre a nossa conversa: ${position || company}`
      : 'Sobre a nossa conversa',
  tones: {
    plain: {
      greeting: ({ names }) => greet('Olá', names),
      thanks: (facts) => `Agradeço a conversa que tivemos ${whenAbout(facts)}.`,
      late: 'Deveria ter agradecido antes.',
      refusalThanks: (facts) => `Agradeço a resposta e a conversa que tivemos ${whenAbout(facts)}.`,
      detail: ({ detail }) => `O que guardo da nossa conversa: ${detail}.`,
      interest: (facts) =>
        wish(facts, {
          job: 'Tenho muito interesse nesta vaga',
          and: 'gostaria de trabalhar',
          place: 'Gostaria muito de trabalhar',
          neither: 'Tenho muito interesse neste trabalho',
        }),
      strongPoints: ({ strongPoints }) => `O que eu traria: ${list(strongPoints)}.`,
      refusalInterest: ({ company }) =>
        `${company ? `Ainda gostaria de trabalhar ${at(company)}` : 'O meu interesse continua'}. Se surgir outra vaga, gostaria de receber notícias.`,
      announcement: ({ isByMail, day, hiringDay }) =>
        hiringDay
          ? `Esperam decidir até ${hiringDay}. Se até lá não tiver notícias, ${isByMail ? 'escreverei' : 'ligarei'} ${onDay(day)}.`
          : `${isByMail ? 'Escreverei' : 'Ligarei'} ${closeDate(onDay(day))} para saber como está a decisão.`,
      signOff: 'Cordialmente,',
      followUp: (facts) =>
        `Tivemos uma conversa ${whenAbout(facts)}, e gostaria de saber como está a decisão. Continuo com muito interesse na vaga, e posso enviar o que mais for necessário.`,
    },
    warm: {
      greeting: ({ firstNames }) => greet('Olá', firstNames),
      thanks: (facts) => `Agradeço de coração a conversa que tivemos ${whenAbout(facts)}.`,
      late: 'Este agradecimento chega tarde, mas é sincero.',
      refusalThanks: (facts) =>
        `Agradeço a resposta, e agradeço de coração a conversa que tivemos ${whenAbout(facts)}.`,
      detail: ({ detail }) => `Uma coisa ficou comigo da nossa conversa: ${detail}.`,
      interest: (facts) =>
        wish(facts, {
          job: 'Gosto muito desta vaga',
          and: 'adoraria trabalhar',
          place: 'Adoraria trabalhar',
          neither: 'Quero muito este trabalho',
        }),
      strongPoints: ({ strongPoints }) => `Eis o que eu traria: ${list(strongPoints)}.`,
      refusalInterest: ({ company }) =>
        `${company ? `Ainda adoraria trabalhar ${at(company)}` : 'O meu interesse continua grande'}. Se surgir outra vaga, receber notícias será uma alegria.`,
      announcement: ({ isByMail, day, hiringDay }) =>
        hiringDay
          ? `Esperam decidir até ${hiringDay}. Se não houver novidades até lá, vou ${isByMail ? 'escrever' : 'ligar'} ${onDay(day)}.`
          : `Vou ${isByMail ? 'escrever' : 'ligar'} ${closeDate(onDay(day))} para saber como estão as coisas.`,
      signOff: 'Tudo de bom,',
      followUp: (facts) =>
        `Tivemos uma conversa ${whenAbout(facts)}. Como está a decisão? Ainda adoraria ficar com a vaga, e posso enviar o que mais for preciso.`,
    },
    formal: {
      greeting: ({ names }) => greet('Bom dia', names),
      thanks: (facts) => `Agradeço a entrevista realizada ${whenAbout(facts, 'para')}.`,
      late: 'Lamento a demora desta mensagem.',
      refusalThanks: (facts) =>
        `Agradeço a resposta e a entrevista realizada ${whenAbout(facts, 'para')}.`,
      detail: ({ detail }) => `Da nossa conversa, destaco o seguinte: ${detail}.`,
      interest: (facts) =>
        wish(facts, {
          job: 'Tenho grande interesse nesta vaga',
          and: 'em trabalhar',
          place: 'Tenho grande interesse em trabalhar',
          neither: 'Tenho grande interesse neste trabalho',
        }),
      strongPoints: ({ strongPoints }) => `Poderia contribuir com: ${list(strongPoints)}.`,
      refusalInterest: ({ company }) =>
        `Mantenho o meu interesse${company && ` em trabalhar ${at(company)}`}. Caso surja outra vaga, agradeceria receber notícias.`,
      announcement: ({ isByMail, day, hiringDay }) =>
        hiringDay
          ? `Pretendem tomar a decisão até ${hiringDay}. Caso não receba notícias até lá, ${isByMail ? 'escreverei' : 'telefonarei'} ${onDay(day)}.`
          : `${isByMail ? 'Escreverei' : 'Telefonarei'} ${closeDate(onDay(day))} para saber em que ponto está a decisão.`,
      signOff: 'Com os melhores cumprimentos,',
      followUp: (facts) =>
        `Após a entrevista realizada ${whenAbout(facts, 'para')}, gostaria de saber em que ponto está a decisão. Mantenho o meu interesse na vaga, e posso enviar qualquer outra informação necessária.`,
    },
  },
};
