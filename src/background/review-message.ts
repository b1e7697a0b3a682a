import type { Answers, Request } from '../data/protocol.ts';
import { dateIn } from '../interviews/civil-time.ts';
import type { Instant, Person } from '../interviews/interview.ts';
import { peopleAddressed } from '../interviews/people-addressed.ts';
import { type NoteFacts, reviewNote } from '../notes/check/review-note.ts';
import { isDayFirst } from '../notes/dates/day-order.ts';
import { draftAnnouncement } from '../notes/draft-note.ts';
import { ALL_PACKS } from '../notes/packs/all-packs.ts';
import { languageOf, type OpenedNote, openNote, sentencesContext } from './open-note.ts';

const namesOf = (people: readonly Person[]): string[] =>
  people.map(({ name }) => name).filter((name) => name !== '');

function factsFor(
  { interview, timetable }: OpenedNote,
  people: readonly Person[],
  subject: string,
  now: Instant,
): NoteFacts {
  return {
    subject,
    sentOn: dateIn(now, timetable.userTimeZone),
    isDayFirst: isDayFirst(interview.timeZone),
    company: interview.company,
    position: interview.position,
    addressed: namesOf(people),
    met: namesOf(interview.people),
    details: people.map(({ detail }) => detail).filter((detail) => detail !== ''),
    hiringDate: interview.closing.hiringDate,
    timetable,
  };
}

/** Checks what stands in a message. */
export async function reviewMessage(
  { id, text, subject, emails }: Extract<Request, { type: 'note.review' }>,
  now: Instant,
): Promise<Answers['note.review']> {
  const opened = await openNote(id);
  if (!opened) return { ok: false };
  const { interview, timetable } = opened;
  const language = languageOf(text, timetable);
  const people = peopleAddressed(interview, emails);
  const context = sentencesContext(timetable, now, language, timetable.noteRegister);
  return {
    ok: true,
    language,
    review: reviewNote(text, ALL_PACKS[language].phrases, factsFor(opened, people, subject, now)),
    announcement: draftAnnouncement(interview, people, context),
  };
}
