import { joinList } from './join-list.ts';
import type { NoteFacts, NoteSentences } from './note-sentences.ts';

const list = (items: readonly string[]): string => joinList(items, 'et');

const greet = (names: readonly string[]): string =>
  names.length > 0 ? `Bonjour ${list(names)},` : 'Bonjour,';

/**
 * The position stands in quotation marks: no one can tell "de" from "d’" before an English title.
 * Colons and quotation marks keep a space that breaks no line (\u00a0).
 */
function whenAbout({ when, position, company }: NoteFacts): string {
  if (!position && !company) return when;
  const what = position ? `du poste «\u00a0${position}\u00a0»` : 'd’un poste';
  return `${when} au sujet ${what}${company && ` chez ${company}`}`;
}

const doJoin = ({ company }: NoteFacts): string =>
  company ? `rejoindre ${company}` : 'travailler avec vous';

const iReach = ({ isByMail, day }: NoteFacts): string =>
  `je vous ${isByMail ? 'écrirai' : 'appellerai'} le ${day}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** French, with "vous" in every tone, and without "heureux" or "intéressé", which tell a gender. */
export const fr: NoteSentences = {
  today: 'aujourd’hui',
  yesterday: 'hier',
  onDay: (day) => `le ${day}`,
  openers:
    /^(?:(?:L[ea]s?|Une?|Des|Du|Mon|Ma|Mes|Vos|Votre|Nos|Notre|Son|Sa|Ses|Leurs?|Ce|Cette|Ces|Que|Comment|Pourquoi|Quels?|Quelles?|Vous|Nous|On|Il|Elle)(?=\s)|(?:L|D|Qu|C)(?=['’]))/,
  subject: ({ position, company }) => {
    if (position) return `Merci\u00a0: ${position}`;
    return company ? `Merci\u00a0: notre échange chez ${company}` : 'Merci pour notre échange';
  },
  followUpSubject: ({ position, company }) =>
    position || company
      ? `Suite à notre échange\u00a0: ${position || company}`
      : 'Suite à notre échange',
  tones: {
    plain: {
      greeting: ({ names }) => greet(names),
      thanks: (facts) => `Merci d’avoir pris le temps d’échanger avec moi ${whenAbout(facts)}.`,
      late: 'J’aurais dû vous le dire plus tôt.',
      refusalThanks: (facts) =>
        `Merci pour votre réponse, et merci d’avoir pris le temps d’échanger avec moi ${whenAbout(facts)}.`,
      detail: ({ detail }) => `Ce que je retiens de notre échange\u00a0: ${detail}.`,
      interest: (facts) =>
        `${facts.position ? 'Ce poste m’intéresse beaucoup et j’aimerais' : 'J’aimerais'} vraiment ${doJoin(facts)}.`,
      strongPoints: ({ strongPoints }) => `Ce que j’apporterais\u00a0: ${list(strongPoints)}.`,
      refusalInterest: (facts) =>
        `J’aimerais toujours ${doJoin(facts)}. Si un autre poste s’ouvre, merci de me faire signe.`,
      announcement: (facts) =>
        facts.hiringDay
          ? `Vous pensez décider d’ici au ${facts.hiringDay}. Sans nouvelles de votre part à cette date, ${iReach(facts)}.`
          : `${capital(iReach(facts))} pour savoir où en est votre décision.`,
      signOff: 'Cordialement,',
      followUp: (facts) =>
        `Nous avons échangé ${whenAbout(facts)}, et j’aimerais savoir où en est votre décision. Le poste m’intéresse toujours beaucoup, et je vous enverrai volontiers tout autre élément utile.`,
    },
    warm: {
      greeting: ({ firstNames }) => greet(firstNames),
      thanks: (facts) => `Un grand merci pour l’échange que nous avons eu ${whenAbout(facts)}.`,
      late: 'Ces remerciements arrivent tard, mais ils sont sincères.',
      refusalThanks: (facts) =>
        `Merci pour votre réponse, et un grand merci pour l’échange que nous avons eu ${whenAbout(facts)}.`,
      detail: ({ detail }) => `Une chose m’est restée de notre échange\u00a0: ${detail}.`,
      interest: (facts) =>
        `${facts.position ? 'Ce poste me plaît beaucoup et j’ai' : 'J’ai'} très envie de ${doJoin(facts)}.`,
      strongPoints: ({ strongPoints }) =>
        `Voici ce que j’apporterais\u00a0: ${list(strongPoints)}.`,
      refusalInterest: (facts) =>
        `J’ai toujours très envie de ${doJoin(facts)}. Si un autre poste s’ouvre, un mot de vous me ferait grand plaisir.`,
      announcement: (facts) =>
        facts.hiringDay
          ? `Vous pensez décider d’ici au ${facts.hiringDay}. Si je n’ai pas de nouvelles d’ici là, ${iReach(facts)}.`
          : `${capital(iReach(facts))} pour savoir où vous en êtes.`,
      signOff: 'Bien à vous,',
      followUp: (facts) =>
        `Nous avons échangé ${whenAbout(facts)}. Où en est votre décision\u00a0? J’ai toujours très envie de ${doJoin(facts)}, et je vous enverrai volontiers ce qui vous manque encore.`,
    },
    formal: {
      greeting: ({ names }) => greet(names),
      thanks: (facts) =>
        `Je vous remercie de l’entretien que vous m’avez accordé ${whenAbout(facts)}.`,
      late: 'Je vous prie d’excuser ce message tardif.',
      refusalThanks: (facts) =>
        `Je vous remercie de votre réponse et de l’entretien que vous m’avez accordé ${whenAbout(facts)}.`,
      detail: ({ detail }) => `Je retiens tout particulièrement ceci\u00a0: ${detail}.`,
      interest: (facts) =>
        facts.position
          ? `Je vous confirme mon vif intérêt pour ce poste et mon souhait de ${doJoin(facts)}.`
          : `Je vous confirme mon vif souhait de ${doJoin(facts)}.`,
      strongPoints: ({ strongPoints }) => `J’y apporterais\u00a0: ${list(strongPoints)}.`,
      refusalInterest: (facts) =>
        `Mon souhait de ${doJoin(facts)} demeure. Si un autre poste venait à s’ouvrir, je vous saurais gré de m’en faire part.`,
      announcement: (facts) =>
        facts.hiringDay
          ? `Vous envisagez de prendre votre décision d’ici au ${facts.hiringDay}. Sans réponse de votre part à cette date, ${iReach(facts)}.`
          : `${capital(iReach(facts))} afin de connaître l’avancement de votre décision.`,
      signOff: 'Je vous prie d’agréer mes salutations distinguées.',
      followUp: (facts) =>
        `Je fais suite à l’entretien que vous m’avez accordé ${whenAbout(facts)}. Pourriez-vous me dire où en est votre décision\u00a0? Mon intérêt pour ce poste reste entier, et je tiens à votre disposition tout document complémentaire.`,
    },
  },
};
