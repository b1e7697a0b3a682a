import { closeDate } from '../../notes/drafts/close-date.ts';
import { joinList } from '../../notes/drafts/join-list.ts';
import type { SpokenFacts, SpokenWords } from './spoken-words.ts';

const list = (items: readonly string[]): string => joinList(items, 'und');

/** Nobody is greeted by name: without Herr or Frau before it, a name sounds rude. */
const hello = ({ userName }: SpokenFacts): string =>
  userName ? `Guten Tag, hier ist ${userName}.` : 'Guten Tag.';

/** The position stands behind "Position", so that its own gender does not matter. */
const job = ({ position, company }: SpokenFacts, some = 'eine'): string =>
  `${position ? `die Position ${position}` : `${some} Stelle`}${company && ` bei ${company}`}`;
const isJobKnown = ({ position, company }: SpokenFacts): boolean => Boolean(position || company);

function talked(facts: SpokenFacts): string {
  const about = isJobKnown(facts) ? `über ${job(facts)}` : 'miteinander';
  return `Wir haben ${closeDate(facts.when)} ${about} gesprochen.`;
}

function byDay({ hiringDay, isHiringWeek }: SpokenFacts): string {
  return `${isHiringWeek ? 'in der Woche von' : 'bis'} ${closeDate(hiringDay)}`;
}

/** "mit Herrn Lenz", where the record has "Herr Lenz". */
const withPerson = (person: string): string => `mit ${person.replace(/^Herr(?=\s)/, 'Herrn')}`;

/** The user's own words stand behind a colon, where they need no case. */
function offer({ need }: SpokenFacts, points: readonly string[]): string {
  const problem = need && `Wenn ich Sie richtig verstehe, geht es Ihnen vor allem darum: ${need}.`;
  const answer = points.length > 0 && `Das bringe ich mit: ${list(points)}.`;
  return [problem, answer].filter(Boolean).join(' ');
}

/** German, as it is said. "Interessiert" tells no gender here. */
export const de: SpokenWords = {
  today: 'heute',
  yesterday: 'gestern',
  onDay: (day) => `am ${day}`,
  closing: {
    summary: (facts) => offer(facts, facts.strongPoints),
    hiringDate: () => 'Bis wann möchten Sie sich entscheiden?',
    permission: () => 'Darf ich Sie anrufen, wenn ich bis dahin nichts gehört habe?',
    reminder: ({ company }) =>
      `Vielen Dank für das Gespräch. Ich freue mich darauf, von Ihnen zu hören, wann ich${company && ` bei ${company}`} anfangen kann.`,
  },
  call: {
    reached: [
      ['intro', (facts) => `${hello(facts)} ${talked(facts)}`],
      [
        'decision',
        (facts) => {
          if (!facts.hiringDay) return 'Darf ich fragen, wie es um die Entscheidung steht?';
          return facts.isHiringDayPast
            ? `Sie wollten ${byDay(facts)} entscheiden. Gibt es schon etwas Neues?`
            : `Sie möchten ${byDay(facts)} entscheiden. Bleibt es dabei?`;
        },
      ],
      ['interest', () => 'Die Stelle interessiert mich weiterhin sehr.'],
      [
        'point',
        (facts) =>
          facts.strongPoints.length > 0 ? offer(facts, facts.strongPoints.slice(0, 1)) : '',
      ],
      ['need', () => 'Brauchen Sie noch etwas von mir?'],
      ['again', () => 'Wann darf ich mich wieder melden?'],
    ],
    assistant: [
      ['intro', hello],
      [
        'askFor',
        (facts) => {
          const about = isJobKnown(facts) ? ` für ${job(facts)}` : '';
          const ask = facts.person
            ? `Könnte ich ${withPerson(facts.person)} sprechen?`
            : 'Mit wem könnte ich darüber sprechen?';
          return `Ich hatte ${closeDate(facts.when)} ein Vorstellungsgespräch${about}. ${ask}`;
        },
      ],
      ['bestTime', () => 'Wann passt ein Anruf am besten?'],
      [
        'message',
        ({ userPhone }) =>
          `Könnten Sie bitte ausrichten, dass ich angerufen habe und weiterhin sehr interessiert bin?${userPhone && ` Meine Nummer ist ${userPhone}.`}`,
      ],
      ['goodbye', () => 'Darf ich noch nach Ihrem Namen fragen? Vielen Dank für Ihre Hilfe.'],
    ],
    // Said twice, a number takes half of the time there is: no day has room beside it.
    voicemail: [
      ['intro', hello],
      [
        'decision',
        (facts) =>
          isJobKnown(facts)
            ? `Ich wüsste gern, wie es um ${job(facts, 'die')} steht.`
            : `Wir haben ${closeDate(facts.when)} miteinander gesprochen, und ich wüsste gern, wie es steht.`,
      ],
      ['interest', () => 'Ich bin weiterhin interessiert.'],
      ['number', ({ userPhone }) => userPhone && `Meine Nummer: ${userPhone}.`],
      ['numberAgain', ({ userPhone }) => userPhone && `Noch einmal: ${userPhone}.`],
      ['goodbye', () => 'Danke, auf Wiederhören.'],
    ],
    'bad-moment': [
      ['short', () => 'Ich merke, es passt gerade nicht. Ich halte mich kurz.'],
      ['otherTime', () => 'Wann passt es Ihnen besser?'],
      ['goodbye', () => 'Gut, dann rufe ich zu dieser Zeit wieder an. Vielen Dank.'],
    ],
  },
};
