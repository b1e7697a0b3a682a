import { joinList } from '../../notes/drafts/join-list.ts';
import type { SpokenFacts, SpokenWords } from './spoken-words.ts';

const list = (items: readonly string[]): string => joinList(items, 'et');

/** Nobody is greeted by name: without Madame or Monsieur before it, a name sounds rude. */
const hello = ({ userName }: SpokenFacts): string =>
  userName ? `Bonjour, ${userName} à l’appareil.` : 'Bonjour.';

/**
 * The position stands in quotation marks: no one can tell "de" from "d’" before an English title.
 * Colons, question and quotation marks keep a space that breaks no line (\u00a0).
 */
const job = ({ position, company }: SpokenFacts): string =>
  `poste${position && ` «\u00a0${position}\u00a0»`}${company && ` chez ${company}`}`;
const isJobKnown = ({ position, company }: SpokenFacts): boolean => Boolean(position || company);

function talked(facts: SpokenFacts): string {
  const of = facts.position ? 'du' : 'd’un';
  const about = isJobKnown(facts) ? ` au sujet ${of} ${job(facts)}` : '';
  return `Nous avons échangé ${facts.when}${about}.`;
}

function interviewed(facts: SpokenFacts): string {
  const one = facts.position ? 'le' : 'un';
  const about = isJobKnown(facts) ? ` pour ${one} ${job(facts)}` : '';
  return `J’ai eu un entretien ${facts.when}${about}.`;
}

const byDay = ({ hiringDay, isHiringWeek }: SpokenFacts): string =>
  `${isHiringWeek ? 'dans la semaine du' : 'au plus tard le'} ${hiringDay}`;

/** The user's own words stand behind a colon, where any article fits. */
function offer({ need }: SpokenFacts, points: readonly string[]): string {
  const problem = need && `Si j’ai bien compris, voici votre enjeu\u00a0: ${need}.`;
  const answer = points.length > 0 && `Ce que j’apporterais\u00a0: ${list(points)}.`;
  return [problem, answer].filter(Boolean).join(' ');
}

/** French, as it is said, without "intéressé", "ravi" and "bref", which tell a gender. */
export const fr: SpokenWords = {
  today: 'aujourd’hui',
  yesterday: 'hier',
  onDay: (day) => `le ${day}`,
  closing: {
    summary: (facts) => offer(facts, facts.strongPoints),
    hiringDate: () => 'Quand pensez-vous prendre votre décision\u00a0?',
    permission: () => 'Si je n’ai pas de nouvelles d’ici là, puis-je vous appeler\u00a0?',
    reminder: ({ company }) =>
      `Merci beaucoup pour cet échange. J’ai hâte de savoir quand je pourrai commencer${company && ` chez ${company}`}.`,
  },
  call: {
    reached: [
      ['intro', (facts) => `${hello(facts)} ${talked(facts)}`],
      [
        'decision',
        (facts) => {
          if (!facts.hiringDay) return 'Puis-je vous demander où en est votre décision\u00a0?';
          return facts.isHiringDayPast
            ? `Vous pensiez décider ${byDay(facts)}. Y a-t-il du nouveau\u00a0?`
            : `Vous pensez décider ${byDay(facts)}. Est-ce toujours le cas\u00a0?`;
        },
      ],
      ['interest', () => 'Le poste m’intéresse toujours beaucoup.'],
      [
        'point',
        (facts) =>
          facts.strongPoints.length > 0 ? offer(facts, facts.strongPoints.slice(0, 1)) : '',
      ],
      ['need', () => 'Avez-vous besoin d’autre chose de ma part\u00a0?'],
      ['again', () => 'Quand puis-je vous rappeler\u00a0?'],
    ],
    assistant: [
      ['intro', hello],
      [
        'askFor',
        (facts) =>
          `${interviewed(facts)} Pourrais-je parler à ${facts.person || 'la personne qui s’en occupe'}\u00a0?`,
      ],
      ['bestTime', () => 'Quel serait le bon moment pour rappeler\u00a0?'],
      [
        'message',
        ({ userPhone }) =>
          `Pourriez-vous lui dire que j’ai appelé et que le poste m’intéresse toujours beaucoup\u00a0?${userPhone && ` Mon numéro est le ${userPhone}.`}`,
      ],
      ['goodbye', () => 'Puis-je vous demander votre nom\u00a0? Merci beaucoup pour votre aide.'],
    ],
    // Said twice, a number takes half of the time there is: no day has room beside it.
    voicemail: [
      ['intro', hello],
      [
        'decision',
        (facts) =>
          isJobKnown(facts)
            ? `J’aimerais savoir où vous en êtes pour le ${job(facts)}.`
            : `Nous avons échangé ${facts.when}, et j’aimerais savoir où vous en êtes.`,
      ],
      ['interest', () => 'Le poste m’intéresse toujours.'],
      ['number', ({ userPhone }) => userPhone && `Mon numéro\u00a0: ${userPhone}.`],
      ['numberAgain', ({ userPhone }) => userPhone && `Je répète\u00a0: ${userPhone}.`],
      ['goodbye', () => 'Merci, au revoir.'],
    ],
    'bad-moment': [
      ['short', () => 'J’appelle au mauvais moment, je ne vous retiens pas.'],
      ['otherTime', () => 'Quand pourrais-je vous rappeler\u00a0?'],
      ['goodbye', () => 'Très bien, je vous rappelle à ce moment-là. Merci beaucoup.'],
    ],
  },
};
