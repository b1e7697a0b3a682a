import { closeDate } from '../../notes/drafts/close-date.ts';
import { joinList } from '../../notes/drafts/join-list.ts';
import type { SpokenFacts, SpokenWords } from './spoken-words.ts';

const list = (items: readonly string[]): string => joinList(items, 'and');

const hello = ({ userName }: SpokenFacts, whom = ''): string =>
  `Hello${whom && ` ${whom}`}${userName && `, this is ${userName}`}.`;

const job = ({ position, company }: SpokenFacts, article = position ? 'the' : 'a'): string =>
  `${article}${position && ` ${position}`} position${company && ` at ${company}`}`;
const isJobKnown = ({ position, company }: SpokenFacts): boolean => Boolean(position || company);

/** When it was and, after the preposition, what for. */
function whenAbout(facts: SpokenFacts, preposition: string): string {
  return isJobKnown(facts) ? `${closeDate(facts.when)} ${preposition} ${job(facts)}` : facts.when;
}

const byDay = ({ hiringDay, isHiringWeek }: SpokenFacts): string =>
  `${isHiringWeek ? 'in the week of' : 'by'} ${hiringDay}`;

/** Their need stands behind a colon: it may be a noun, a problem or a whole clause. */
function offer({ need }: SpokenFacts, points: readonly string[]): string {
  const problem = need && `If I understood you right, it comes down to this: ${need}.`;
  const answer = points.length > 0 && `Here is what I would bring: ${list(points)}.`;
  return [problem, answer].filter(Boolean).join(' ');
}

/** English, as it is said. */
export const en: SpokenWords = {
  today: 'today',
  yesterday: 'yesterday',
  onDay: (day) => `on ${day}`,
  closing: {
    summary: (facts) => offer(facts, facts.strongPoints),
    hiringDate: () => 'When do you expect to decide?',
    permission: () => 'If I have not heard from you by then, may I call you?',
    reminder: ({ company }) =>
      `Thank you for your time. I look forward to hearing about my start date${company && ` at ${company}`}.`,
  },
  call: {
    reached: [
      [
        'intro',
        (facts) => `${hello(facts, facts.firstName)} We talked ${whenAbout(facts, 'about')}.`,
      ],
      [
        'decision',
        (facts) => {
          if (!facts.hiringDay) return 'May I ask where the decision stands?';
          return facts.isHiringDayPast
            ? `You hoped to decide ${byDay(facts)}. Is there any news?`
            : `You hope to decide ${byDay(facts)}. Is that still the plan?`;
        },
      ],
      ['interest', () => 'I am still very interested in the position.'],
      [
        'point',
        (facts) =>
          facts.strongPoints.length > 0 ? offer(facts, facts.strongPoints.slice(0, 1)) : '',
      ],
      ['need', () => 'Is there anything else you need from me?'],
      ['again', () => 'When may I call again?'],
    ],
    assistant: [
      ['intro', (facts) => hello(facts)],
      [
        'askFor',
        (facts) =>
          `I had an interview ${whenAbout(facts, 'for')}. May I speak with ${facts.person || 'whoever is making the decision'}?`,
      ],
      ['bestTime', () => 'When would be a good time to call?'],
      [
        'message',
        ({ userPhone }) =>
          `Could you pass on that I called and that I am still very interested?${userPhone && ` My number is ${userPhone}.`}`,
      ],
      ['goodbye', () => 'May I ask your name? Thank you for your help.'],
    ],
    // Said twice, a number takes half of the time there is: no day has room beside it.
    voicemail: [
      ['intro', (facts) => hello(facts, facts.firstName)],
      [
        'decision',
        (facts) =>
          isJobKnown(facts)
            ? `I am calling about the decision on ${job(facts, 'the')}.`
            : `We talked ${facts.when}, and I would like to ask where the decision stands.`,
      ],
      ['interest', () => 'I am still very interested.'],
      ['number', ({ userPhone }) => userPhone && `My number is ${userPhone}.`],
      ['numberAgain', ({ userPhone }) => userPhone && `Once more: ${userPhone}.`],
      ['goodbye', () => 'Thank you, goodbye.'],
    ],
    'bad-moment': [
      ['short', () => 'I can hear that this is a bad moment. I will be brief.'],
      ['otherTime', () => 'When would suit you better?'],
      ['goodbye', () => 'Then I will call you at that time. Thank you.'],
    ],
  },
};
