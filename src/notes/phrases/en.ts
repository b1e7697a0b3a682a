import type { NotePhrases } from './note-phrases.ts';

/** "a", "a and b", "a, b and c". */
function list(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

const AN = /^[aeiou]/i;

/** English. Every sentence is made of the user's own facts; what is unknown is left out. */
export const en: NotePhrases = {
  greeting: (names) => (names.length > 0 ? `Dear ${list(names)},` : 'Hello,'),
  manners: ({ when, job, company, late }) => {
    const about = job && company ? ` about the ${job} position at ${company}` : '';
    const half = job ? ` about the ${job} position` : company ? ` about working at ${company}` : '';
    const again = late ? ' I have thought about our talk since.' : '';
    return `Thank you for taking the time to talk with me ${when}${about || half}.${again}`;
  },
  interest: ({ job, company, strongPoints }) => {
    const role = job ? ` as ${AN.test(job) ? 'an' : 'a'} ${job}` : '';
    const place = company
      ? `join ${company}${role}`
      : job
        ? `work with you${role}`
        : 'work with you';
    const bring = strongPoints.length > 0 ? ` What I would bring: ${list(strongPoints)}.` : '';
    return `I would very much like to ${place}.${bring}`;
  },
  call: ({ day, hiringDay }) =>
    hiringDay
      ? `You hope to decide by ${hiringDay}. If I have not heard from you by then, I will call you on ${day}.`
      : `I will call you on ${day} to ask how things stand.`,
  write: ({ day, hiringDay }) =>
    hiringDay
      ? `You hope to decide by ${hiringDay}. If I have not heard from you by then, I will write to you on ${day}.`
      : `I will write to you on ${day} to ask how things stand.`,
  signOff: 'Kind regards,',
  subject: ({ job, company }) =>
    job
      ? `Thank you: ${job}`
      : company
        ? `Thank you: our talk at ${company}`
        : 'Thank you for our talk',
  today: 'today',
  yesterday: 'yesterday',
  onDay: (day) => `on ${day}`,
  followUpSubject: ({ job, company }) =>
    job || company ? `Following up: ${job || company}` : 'Following up on our talk',
  followUp: ({ when, job, company }) => {
    const about = job
      ? ` about the ${job} position`
      : company
        ? ` about working at ${company}`
        : '';
    return `We talked ${when}${about}, and I would like to ask how the decision stands. I am still very interested, and glad to send anything else you need.`;
  },
};
