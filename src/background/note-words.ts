import { keyOf, parseRecord } from '../data/interview-record.ts';
import type { Answers, CommandAnswer, Request } from '../data/protocol.ts';
import { readTimetable } from '../data/read-timetable.ts';
import { SETTINGS_KEY } from '../data/settings-record.ts';
import { parseTemplates } from '../data/template-record.ts';
import { dateIn } from '../interviews/civil-time.ts';
import type { Instant, Interview, Person } from '../interviews/interview.ts';
import { peopleAddressed } from '../interviews/people-addressed.ts';
import type { NoteLanguage, NoteRegister, Timetable } from '../interviews/settings.ts';
import { type NoteFacts, reviewNote } from '../notes/check/review-note.ts';
import { chooseLanguage } from '../notes/choose-language.ts';
import { isDayFirst } from '../notes/dates/day-order.ts';
import { detectLanguage } from '../notes/detect-language.ts';
import { type DraftContext, draftAnnouncement, draftNote } from '../notes/draft-note.ts';
import { fillTemplate } from '../notes/fill-template.ts';
import { findPromise } from '../notes/find-promise.ts';
import { ALL_PACKS } from '../notes/packs/all-packs.ts';
import { templateFacts } from '../notes/template-facts.ts';
import { getBrowser } from '../platform/browser.ts';
import { readRecords } from '../platform/records.ts';
import { templateLabels } from '../ui/template-labels.ts';
import { carryOut } from './carry-out.ts';

/*
 * The words of notes are read and made here and not in the mail page: five languages weigh more than
 * a panel may, and what runs here cannot slow down anybody's typing.
 */

interface Opened {
  readonly interview: Interview;
  readonly timetable: Timetable;
}

async function open(id: string): Promise<Opened | null> {
  const key = keyOf(id);
  const stored = await readRecords([key, SETTINGS_KEY]);
  const record = stored[key] === undefined ? null : parseRecord(key, stored[key]);
  if (!record) return null;
  return { interview: record.interview, timetable: readTimetable(stored[SETTINGS_KEY]).timetable };
}

const locale = (): string => getBrowser().i18n.getUILanguage();

/** The language of a text, or the one that the settings name. */
function languageOf(text: string, { noteLanguage }: Timetable): NoteLanguage {
  const usual = chooseLanguage(noteLanguage, locale());
  return noteLanguage === 'automatic' ? detectLanguage(text, usual) : usual;
}

const namesOf = (people: readonly Person[]): string[] =>
  people.map(({ name }) => name).filter((name) => name !== '');

function factsFor(
  { interview, timetable }: Opened,
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

function contextFor(
  timetable: Timetable,
  now: Instant,
  language: NoteLanguage,
  register: NoteRegister,
): DraftContext {
  const { sentences } = ALL_PACKS[language];
  return { timetable, now, locale: locale(), language, register, sentences };
}

/** Checks what stands in a message. */
export async function reviewMessage(
  { id, text, subject, emails }: Extract<Request, { type: 'note.review' }>,
  now: Instant,
): Promise<Answers['note.review']> {
  const opened = await open(id);
  if (!opened) return { ok: false };
  const { interview, timetable } = opened;
  const language = languageOf(text, timetable);
  const people = peopleAddressed(interview, emails);
  const context = contextFor(timetable, now, language, timetable.noteRegister);
  return {
    ok: true,
    language,
    review: reviewNote(text, ALL_PACKS[language].phrases, factsFor(opened, people, subject, now)),
    announcement: draftAnnouncement(interview, people, context),
  };
}

/** Writes the words of a note, Afterword's or the user's own. */
export async function draftMessage(
  { id, emails, language, register, templateId }: Extract<Request, { type: 'note.draft' }>,
  now: Instant,
): Promise<Answers['note.draft']> {
  const opened = await open(id);
  if (!opened) return { ok: false };
  const { interview, timetable } = opened;
  const template =
    templateId === null
      ? null
      : parseTemplates(await readRecords()).templates.find((each) => each.id === templateId);
  if (template === undefined) return { ok: false };
  const people = peopleAddressed(interview, emails);
  const context = contextFor(timetable, now, template?.language ?? language, register);
  const { subject, lines, promise } = draftNote(interview, people, context);
  if (template === null) return { ok: true, subject, lines, promise };
  const facts = templateFacts(interview, people, context);
  const fill = (text: string): string => fillTemplate(text, facts, templateLabels()).text;
  return {
    ok: true,
    subject: fill(template.subject),
    lines: fill(template.body).split('\n'),
    promise,
  };
}

/** Records what became of a message with a note: the day that it promises is read from its words. */
export async function endNote(
  request: Extract<Request, { type: 'note.ended' }>,
  now: Date,
): Promise<CommandAnswer> {
  const { id, noteId, emails, text, subject, planned, decision, how } = request;
  const opened = await open(id);
  if (!opened) return { ok: false, problem: { code: 'unknownInterview', field: null } };
  const { interview, timetable } = opened;
  const language = languageOf(text, timetable);
  const named = findPromise(text, {
    subject,
    planned,
    sentOn: dateIn(now.toISOString(), timetable.userTimeZone),
    isDayFirst: isDayFirst(interview.timeZone),
    isByMail: interview.closing.permission === 'email-only',
    language,
    phrases: ALL_PACKS[language].phrases,
    locale: locale(),
  });
  const promise = decision !== null && decision.named === named ? decision.promise : named;
  const said = { id, noteId, emails, promise, text };
  return carryOut(
    how === 'sent' ? { type: 'note.sent', ...said } : { type: 'note.pending', ...said, why: how },
    now,
  );
}
