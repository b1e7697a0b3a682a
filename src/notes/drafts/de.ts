import { closeDate } from './close-date.ts';
import { joinList } from './join-list.ts';
import type { NoteFacts, NoteSentences } from './note-sentences.ts';

const list = (items: readonly string[]): string => joinList(items, 'und');

/** Not "Sehr geehrte" and "Liebe", which need to know whether they greet a woman or a man. */
const greet = (hello: string, names: readonly string[]): string =>
  names.length > 0 ? `${hello} ${list(names)},` : `${hello},`;

const at = ({ company }: NoteFacts): string => company && ` bei ${company}`;
const atOrWithYou = ({ company }: NoteFacts): string => `bei ${company || 'Ihnen'}`;

/** The position stands behind "Position", so that its own gender does not matter. */
function whenAbout(facts: NoteFacts, preposition: string): string {
  const { when, position, company } = facts;
  if (!position && !company) return when;
  const what = position ? `die Position ${position}` : 'eine Stelle';
  return `${closeDate(when)} ${preposition} ${what}${at(facts)}`;
}

/** "diese Position bei … übernehmen", "bei … arbeiten"; with the infinitive's "zu" where it stands. */
function doWork(facts: NoteFacts, infinitive = ''): string {
  return facts.position
    ? `diese Position${at(facts)} ${infinitive}übernehmen`
    : `${atOrWithYou(facts)} ${infinitive}arbeiten`;
}

const iReach = ({ isByMail, day }: NoteFacts): string =>
  isByMail ? `Ich schreibe Ihnen am ${closeDate(day)}` : `Ich rufe Sie am ${closeDate(day)} an`;
const reachThen = ({ isByMail, day }: NoteFacts): string =>
  isByMail ? `schreibe ich Ihnen am ${day}` : `rufe ich Sie am ${closeDate(day)} an`;

/**
 * German, with "Sie" in every tone. After the greeting's comma the text goes on in small letters:
 * the thanks and the follow-ups begin with one.
 */
export const de: NoteSentences = {
  today: 'heute',
  yesterday: 'gestern',
  onDay: (day) => `am ${day}`,
  openers:
    /^(?:D(?:er|ie|as|en|em|es|ass)|Eine?[mnrs]?|Mein(?:e[mnrs]?)?|Unser(?:e[mnrs]?)?|Wir|Es|Ob|Wie|Was|Wer|Wo|Warum|Wann|Welche[mnrs]?|Diese[mnrs]?|Dort|Dabei)(?=\s)/,
  subject: ({ position, company }) => {
    if (position) return `Vielen Dank: ${position}`;
    return company
      ? `Vielen Dank: unser Gespräch bei ${company}`
      : 'Vielen Dank für unser Gespräch';
  },
  followUpSubject: ({ position, company }) =>
    position || company ? `Nachfrage: ${position || company}` : 'Nachfrage zu unserem Gespräch',
  tones: {
    plain: {
      greeting: ({ names }) => greet('Guten Tag', names),
      thanks: (facts) => `vielen Dank für unser Gespräch ${whenAbout(facts, 'über')}.`,
      late: 'Das hätte ich Ihnen früher schreiben sollen.',
      refusalThanks: (facts) =>
        `vielen Dank für Ihre Rückmeldung und für unser Gespräch ${whenAbout(facts, 'über')}.`,
      detail: ({ detail }) => `Was mir aus dem Gespräch geblieben ist: ${detail}.`,
      interest: (facts) => `Ich möchte sehr gern ${doWork(facts)}.`,
      strongPoints: ({ strongPoints }) => `Das bringe ich mit: ${list(strongPoints)}.`,
      refusalInterest: (facts) =>
        `Ich würde nach wie vor gern ${atOrWithYou(facts)} arbeiten. Wenn eine andere Stelle frei wird, freue ich mich, von Ihnen zu hören.`,
      announcement: (facts) =>
        facts.hiringDay
          ? `Sie möchten bis ${closeDate(facts.hiringDay)} entscheiden. Wenn ich bis dahin nichts gehört habe, ${reachThen(facts)}.`
          : `${iReach(facts)} und frage nach dem Stand der Dinge.`,
      signOff: 'Freundliche Grüße',
      followUp: (facts) =>
        `ich melde mich nach unserem Gespräch ${whenAbout(facts, 'über')}: Wie steht es um die Entscheidung? Die Stelle interessiert mich weiterhin sehr, und gern schicke ich Ihnen, was Sie noch brauchen.`,
    },
    warm: {
      greeting: ({ firstNames }) => greet('Hallo', firstNames),
      thanks: (facts) => `ganz herzlichen Dank für unser Gespräch ${whenAbout(facts, 'über')}.`,
      late: 'Mein Dank kommt spät, aber er kommt von Herzen.',
      refusalThanks: (facts) =>
        `herzlichen Dank für Ihre Rückmeldung und für unser Gespräch ${whenAbout(facts, 'über')}.`,
      detail: ({ detail }) => `Eines habe ich aus dem Gespräch mitgenommen: ${detail}.`,
      interest: (facts) => `Ich würde mich sehr freuen, ${doWork(facts, 'zu ')}.`,
      strongPoints: ({ strongPoints }) => `Mitbringen würde ich: ${list(strongPoints)}.`,
      refusalInterest: (facts) =>
        `Ich würde mich immer noch freuen, ${atOrWithYou(facts)} zu arbeiten. Wenn eine andere Stelle frei wird, lassen Sie es mich gern wissen.`,
      announcement: (facts) =>
        facts.hiringDay
          ? `Sie möchten bis ${closeDate(facts.hiringDay)} entscheiden. Wenn es bis dahin nichts Neues gibt, ${reachThen(facts)}.`
          : `${iReach(facts)} und frage, wie es steht.`,
      signOff: 'Herzliche Grüße',
      followUp: (facts) =>
        `herzlichen Dank für unser Gespräch ${whenAbout(facts, 'über')}. Wie steht es um die Entscheidung? Ich würde mich immer noch sehr freuen, dabei zu sein, und schicke Ihnen gern, was Sie noch brauchen.`,
    },
    formal: {
      greeting: ({ names }) => greet('Guten Tag', names),
      thanks: (facts) => `ich danke Ihnen für das Vorstellungsgespräch ${whenAbout(facts, 'für')}.`,
      late: 'Bitte entschuldigen Sie, dass ich erst jetzt schreibe.',
      refusalThanks: (facts) =>
        `ich danke Ihnen für Ihre Rückmeldung und für das Vorstellungsgespräch ${whenAbout(facts, 'für')}.`,
      detail: ({ detail }) =>
        `Aus dem Gespräch ist mir besonders in Erinnerung geblieben: ${detail}.`,
      interest: (facts) =>
        `Ich habe großes Interesse an ${facts.position ? 'dieser Position' : 'einer Stelle'} ${atOrWithYou(facts)}.`,
      strongPoints: ({ strongPoints }) => `Einbringen würde ich: ${list(strongPoints)}.`,
      refusalInterest: (facts) =>
        `Mein Interesse an einer Stelle ${atOrWithYou(facts)} besteht weiterhin. Sollte eine andere Stelle frei werden, würde ich mich freuen, von Ihnen zu hören.`,
      announcement: (facts) =>
        facts.hiringDay
          ? `Sie beabsichtigen, bis ${closeDate(facts.hiringDay)} zu entscheiden. Sollte ich bis dahin nichts von Ihnen gehört haben, ${reachThen(facts)}.`
          : `${iReach(facts)} und erkundige mich nach dem Stand.`,
      signOff: 'Mit freundlichen Grüßen',
      followUp: (facts) =>
        `ich beziehe mich auf das Vorstellungsgespräch ${whenAbout(facts, 'für')}. Darf ich fragen, wie es um Ihre Entscheidung steht? Ich habe weiterhin großes Interesse an der Stelle und sende Ihnen gern weitere Unterlagen zu.`,
    },
  },
};
