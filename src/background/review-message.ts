import type { Answers, Request } from '../data/protocol.ts';
import type { Instant } from '../interviews/interview.ts';
import { peopleAddressed } from '../interviews/people-addressed.ts';
import { noteFacts } from '../notes/check/note-facts.ts';
import { reviewNote } from '../notes/check/review-note.ts';
import { draftAnnouncement } from '../notes/draft-note.ts';
import { ALL_PACKS } from '../notes/packs/all-packs.ts';
import { languageOf, sentencesContext } from './note-language.ts';
import { promiseIn } from './promise-in.ts';
import { readInterview } from './read-interview.ts';

/** Checks what stands in a message. */
export async function reviewMessage(
  { id, text, subject, emails }: Extract<Request, { type: 'note.review' }>,
  now: Instant,
): Promise<Answers['note.review']> {
  const opened = await readInterview(id);
  if (!opened) return { ok: false };
  const { interview, timetable } = opened;
  const language = languageOf(text, timetable);
  const people = peopleAddressed(interview, emails);
  const context = sentencesContext(timetable, now, language, timetable.noteRegister);
  const facts = noteFacts(interview, people, subject, timetable, now);
  const review = reviewNote(text, ALL_PACKS[language].phrases, facts);
  return {
    ok: true,
    language,
    review,
    named: promiseIn(opened, { text, subject, planned: null }, now, review.call),
    announcement: draftAnnouncement(interview, people, context),
  };
}
