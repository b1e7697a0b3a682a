import { closeDate } from './close-date.ts';
import { joinList } from './join-list.ts';
import type { NoteFacts, NoteSentences } from './note-sentences.ts';

const list = (items: readonly string[]): string => joinList(items, 'and');

const greet = (hello: string, names: readonly string[]): string =>
  names.length > 0 ? `${hello} ${list(names)},` : 'Hello,';

const VOWEL = /^(?:[aeiou]|hono|hour|heir)/i;
/** Written with a vowel, sounded without: "a user researcher", "a UX designer". */
const NO_VOWEL = /^(?:us[ae]|uni(?![nm])|util|uro|eu|once|(?:u[a-z]?|one)\b)/i;
/** Letters that are spelt out and begin with a vowel's sound: "an HR manager". */
const SPELT = /^[AEFHILMNORSX][A-Z]{0,2}(?!\p{L})/u;

function asPosition(position: string): string {
  if (position === '') return '';
  const isAn = SPELT.test(position) || (VOWEL.test(position) && !NO_VOWEL.test(position));
  return ` as ${isAn ? 'an' : 'a'} ${position}`;
}

function whenAbout({ when, position, company }: NoteFacts, about: string): string {
  if (!position && !company) return when;
  const place = company && ` at ${company}`;
  return `${closeDate(when)} ${about} ${position ? `the ${position}` : 'a'} position${place}`;
}

const doJoin = ({ company }: NoteFacts): string => (company ? `join ${company}` : 'work with you');
const doReach = ({ isByMail }: NoteFacts): string => (isByMail ? 'write to you' : 'call you');

/** English. */
export const en: NoteSentences = {
  today: 'today',
  yesterday: 'yesterday',
  onDay: (day) => `on ${day}`,
  openers:
    /^(?:An?|The|Your|Our|My|We|You|It|This|That|These|Those|How|What|Wh(?:y|en|ere|o))(?=\s)/,
  subject: ({ position, company }) => {
    if (position) return `Thank you: ${position}`;
    return company ? `Thank you: our talk at ${company}` : 'Thank you for our talk';
  },
  followUpSubject: ({ position, company }) =>
    position || company ? `Following up: ${position || company}` : 'Following up on our talk',
  tones: {
    plain: {
      greeting: ({ names }) => greet('Dear', names),
      thanks: (facts) =>
        `Thank you for taking the time to talk with me ${whenAbout(facts, 'about')}.`,
      late: 'I should have thanked you sooner.',
      refusalThanks: (facts) =>
        `Thank you for letting me know, and for taking the time to talk with me ${whenAbout(facts, 'about')}.`,
      detail: ({ detail }) => `What stayed with me from our talk: ${detail}.`,
      interest: (facts) =>
        `I would very much like to ${doJoin(facts)}${asPosition(facts.position)}.`,
      strongPoints: ({ strongPoints }) => `What I would bring: ${list(strongPoints)}.`,
      refusalInterest: (facts) =>
        `I would still like to ${doJoin(facts)}. If another position opens, I would be glad to hear from you.`,
      announcement: (facts) =>
        facts.hiringDay
          ? `You hope to decide by ${facts.hiringDay}. If I have not heard from you by then, I will ${doReach(facts)} on ${facts.day}.`
          : `I will ${doReach(facts)} on ${closeDate(facts.day)} to ask how things stand.`,
      signOff: 'Kind regards,',
      followUp: (facts) =>
        `We talked ${whenAbout(facts, 'about')}, and I would like to ask how the decision stands. I am still very interested, and glad to send anything else you need.`,
    },
    warm: {
      greeting: ({ firstNames }) => greet('Hello', firstNames),
      thanks: (facts) => `Thank you so much for talking with me ${whenAbout(facts, 'about')}.`,
      late: 'My thanks come late, and they are no less warm for it.',
      refusalThanks: (facts) =>
        `Thank you for letting me know, and thank you for talking with me ${whenAbout(facts, 'about')}.`,
      detail: ({ detail }) => `One thing I took with me from our talk: ${detail}.`,
      interest: (facts) => `I would love to ${doJoin(facts)}${asPosition(facts.position)}.`,
      strongPoints: ({ strongPoints }) => `Here is what I would bring: ${list(strongPoints)}.`,
      refusalInterest: (facts) =>
        `I would still love to ${doJoin(facts)}. If another position opens, I would be so glad to hear from you.`,
      announcement: (facts) =>
        facts.hiringDay
          ? `You hope to decide by ${facts.hiringDay}. If there is no news by then, I will ${doReach(facts)} on ${facts.day}.`
          : `I will ${doReach(facts)} on ${closeDate(facts.day)} to hear how things are going.`,
      signOff: 'Warm regards,',
      followUp: (facts) =>
        `We talked ${whenAbout(facts, 'about')}. How is the decision coming along? I would still love to ${doJoin(facts)}, and I am glad to send anything else you need.`,
    },
    formal: {
      greeting: ({ names }) => greet('Dear', names),
      thanks: (facts) =>
        `Thank you for the interview you gave me ${whenAbout(facts, 'regarding')}.`,
      late: 'Please excuse the lateness of this note.',
      refusalThanks: (facts) =>
        `Thank you for informing me of your decision, and for the interview you gave me ${whenAbout(facts, 'regarding')}.`,
      detail: ({ detail }) => `One point of our conversation has stayed with me: ${detail}.`,
      interest: (facts) =>
        `I am very interested in this position and would like to ${doJoin(facts)}${asPosition(facts.position)}.`,
      strongPoints: ({ strongPoints }) => `My contribution would be: ${list(strongPoints)}.`,
      refusalInterest: (facts) =>
        `I remain interested and would still like to ${doJoin(facts)}. Should another position open, I would be glad to hear from you.`,
      announcement: (facts) =>
        facts.hiringDay
          ? `You intend to decide by ${facts.hiringDay}. Should I not have heard from you by then, I will ${doReach(facts)} on ${facts.day}.`
          : `I will ${doReach(facts)} on ${closeDate(facts.day)} to ask about the status of your decision.`,
      signOff: 'Yours sincerely,',
      followUp: (facts) =>
        `You interviewed me ${whenAbout(facts, 'regarding')}. May I ask how the decision stands? I remain very interested and will gladly send anything else that you need.`,
    },
  },
};
