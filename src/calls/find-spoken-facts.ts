import { callPersonOf } from '../interviews/call-channel.ts';
import { dateIn, plainDaysBetween } from '../interviews/civil-time.ts';
import { knownHiringDate } from '../interviews/hiring-date.ts';
import type { Instant, Interview } from '../interviews/interview.ts';
import type { NoteLanguage, Timetable } from '../interviews/settings.ts';
import { timetableFor } from '../interviews/timetable-for.ts';
import { firstNameOf } from '../notes/first-name.ts';
import { isNamed } from '../notes/known-names.ts';
import { writeDay } from '../notes/write-day.ts';
import type { SpokenFacts, SpokenWords } from './spoken/spoken-words.ts';

/** What the words are made for: when, by whose settings, in which language. */
export interface SpokenContext {
  readonly now: Instant;
  readonly timetable: Timetable;
  /** The browser's: decides how dates are written. */
  readonly locale: string;
  readonly language: NoteLanguage;
  readonly spoken: SpokenWords;
}

/** On one line, without the stop at its end: it stands within a sentence. */
const phrase = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[.,;:\s]+$/, '')
    .trim();

function sayWhen(
  interview: Interview,
  { now, timetable, locale, language, spoken }: SpokenContext,
) {
  const zone = timetable.userTimeZone;
  const day = dateIn(interview.startsAt, zone);
  const ago = plainDaysBetween(day, dateIn(now, zone));
  if (ago === 0) return spoken.today;
  return ago === 1 ? spoken.yesterday : spoken.onDay(writeDay(day, language, locale));
}

/** What the record knows, as spoken sentences use it. */
export function findSpokenFacts(interview: Interview, context: SpokenContext): SpokenFacts {
  const { now, timetable, locale, language } = context;
  const { closing } = interview;
  const person = callPersonOf(interview);
  const name = person && isNamed(person) ? phrase(person.name) : '';
  const known = knownHiringDate(interview, timetableFor(interview, timetable));
  const deadline = known?.date ?? null;
  const isHiringWeek = closing.hiringDateKind === 'week' && known?.isFromCall === false;
  const shown = isHiringWeek ? closing.hiringDate : deadline;
  return {
    userName: phrase(timetable.userName),
    userPhone: phrase(timetable.userPhone),
    person: name,
    firstName: firstNameOf(name),
    company: phrase(interview.company),
    position: phrase(interview.position),
    when: sayWhen(interview, context),
    hiringDay: shown === null ? '' : writeDay(shown, language, locale),
    isHiringWeek,
    isHiringDayPast: deadline !== null && deadline < dateIn(now, interview.timeZone),
    strongPoints: closing.strongPoints.map(phrase).filter((point) => point !== ''),
    need: phrase(closing.need),
  };
}
