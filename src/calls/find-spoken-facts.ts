import { callPersonOf } from '../interviews/call-channel.ts';
import { dateIn } from '../interviews/civil-time.ts';
import { knownHiringDate } from '../interviews/hiring-date.ts';
import type { Instant, Interview } from '../interviews/interview.ts';
import type { NoteLanguage, Timetable } from '../interviews/settings.ts';
import { timetableFor } from '../interviews/timetable-for.ts';
import { firstNameOf } from '../notes/first-name.ts';
import { isNamed } from '../notes/known-names.ts';
import { asPhrase } from '../notes/one-line.ts';
import { writeDay } from '../notes/write-day.ts';
import { writeWhen } from '../notes/write-when.ts';
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

/** What the record knows, as spoken sentences use it. */
export function findSpokenFacts(interview: Interview, context: SpokenContext): SpokenFacts {
  const { now, timetable, locale, language } = context;
  const { closing } = interview;
  const person = callPersonOf(interview);
  const name = person && isNamed(person) ? asPhrase(person.name) : '';
  const known = knownHiringDate(interview, timetableFor(interview, timetable));
  const deadline = known?.date ?? null;
  const isHiringWeek = closing.hiringDateKind === 'week' && known?.isFromCall === false;
  const shown = isHiringWeek ? closing.hiringDate : deadline;
  return {
    userName: asPhrase(timetable.userName),
    userPhone: asPhrase(timetable.userPhone),
    person: name,
    firstName: firstNameOf(name),
    company: asPhrase(interview.company),
    position: asPhrase(interview.position),
    when: writeWhen(interview, context.spoken, context),
    hiringDay: shown === null ? '' : writeDay(shown, language, locale),
    isHiringWeek,
    isHiringDayPast: deadline !== null && deadline < dateIn(now, interview.timeZone),
    strongPoints: closing.strongPoints.map(asPhrase).filter((point) => point !== ''),
    need: asPhrase(closing.need),
  };
}
