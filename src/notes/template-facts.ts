import { dateIn } from '../interviews/civil-time.ts';
import { hiringDeadline } from '../interviews/hiring-date.ts';
import type { Instant, Interview, Person } from '../interviews/interview.ts';
import type { NoteLanguage, Timetable } from '../interviews/settings.ts';
import { timetableFor } from '../interviews/timetable-for.ts';
import type { TemplateFacts } from './fill-template.ts';
import { firstNameOf } from './first-name.ts';
import { knownNames } from './known-names.ts';
import { proposeCallDate } from './propose-call-date.ts';
import { writeDay } from './write-day.ts';

/** What a template is filled with beside the interview. */
export interface TemplateContext {
  readonly now: Instant;
  readonly timetable: Timetable;
  /** The template's own. */
  readonly language: NoteLanguage;
  /** The browser's, which decides how a date of its language is written. */
  readonly locale: string;
}

/** "a, b and c": British English, as the drafts have no comma before the last one. */
function joinAll(items: readonly string[], language: NoteLanguage): string {
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}

/**
 * An interview's facts, written out in a template's language; the user's own words as they are.
 *
 * @param people those to whom the message goes; the first is the one that `name` means
 */
export function templateFacts(
  interview: Interview,
  people: readonly Person[],
  { now, timetable, language, locale }: TemplateContext,
): TemplateFacts {
  const { company, position, startsAt, closing } = interview;
  const hiringDate = hiringDeadline(closing, timetableFor(interview, timetable));
  const names = knownNames(people);
  const [name = ''] = names;
  const writeInstant = (instant: Instant) =>
    writeDay(dateIn(instant, timetable.userTimeZone), language, locale);
  return {
    firstName: firstNameOf(name),
    name,
    names: joinAll(names, language),
    company,
    position,
    interviewDay: writeInstant(startsAt),
    detail: people.map((person) => person.detail).find((detail) => detail !== '') ?? '',
    strongPoints: joinAll(closing.strongPoints, language),
    hiringDay: hiringDate === null ? '' : writeDay(hiringDate, language, locale),
    callDay: writeDay(proposeCallDate(interview, timetable, now), language, locale),
    today: writeInstant(now),
  };
}
