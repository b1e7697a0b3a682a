import { channelFor } from '../interviews/call-channel.ts';
import { dateIn } from '../interviews/civil-time.ts';
import { knownHiringDate } from '../interviews/hiring-date.ts';
import type { Interview, Person } from '../interviews/interview.ts';
import { timetableFor } from '../interviews/timetable-for.ts';
import type { DraftContext } from './draft-note.ts';
import type { NoteFacts } from './drafts/note-sentences.ts';
import { firstNameOf } from './first-name.ts';
import { knownNames } from './known-names.ts';
import { asPhrase, oneLine } from './one-line.ts';
import { proposeCallDate } from './propose-call-date.ts';
import { writeDay } from './write-day.ts';
import { writeWhen } from './write-when.ts';

const isKnown = (fact: string): boolean => fact !== '';

/** What the record knows, as sentences to these people use it; each fact on one line. */
export function findNoteFacts(
  interview: Interview,
  people: readonly Person[],
  context: DraftContext,
): NoteFacts {
  const { now, timetable, locale, language, sentences } = context;
  const { strongPoints } = interview.closing;
  const known = knownHiringDate(interview, timetableFor(interview, timetable));
  const hiringDate = known?.date ?? null;
  const isAhead = hiringDate !== null && hiringDate >= dateIn(now, interview.timeZone);
  // Typed as a sentence of its own, it goes on behind a colon and before the sentence's own stop.
  const phrase = (text: string): string =>
    asPhrase(text).replace(sentences.openers, (opener) => opener.toLowerCase());
  const details = people.map(({ detail }) => phrase(detail)).filter(isKnown);
  const names = knownNames(people);
  return {
    names,
    firstNames: names.map(firstNameOf),
    isToSeveral: people.length > 1,
    when: writeWhen(interview, sentences, context),
    position: oneLine(interview.position),
    company: oneLine(interview.company),
    strongPoints: strongPoints.map(phrase).filter(isKnown),
    detail: [...new Set(details)].join('; '),
    day: writeDay(proposeCallDate(interview, timetable, now), language, locale),
    hiringDay: isAhead ? writeDay(hiringDate, language, locale) : '',
    isByMail: channelFor(interview.closing) === 'email',
  };
}
