import { onBusinessDay } from '../interviews/business-days.ts';
import { defaultCallDate } from '../interviews/call-step.ts';
import { addMinutes, addPlainDays, dateIn, plainDaysBetween } from '../interviews/civil-time.ts';
import type { Instant, Interview, Person, PlainDate } from '../interviews/interview.ts';
import type { Timetable } from '../interviews/settings.ts';
import { en } from './phrases/en.ts';
import type { NoteFacts, NotePhrases } from './phrases/note-phrases.ts';

/** A message ready to be put into a compose window. */
export interface Draft {
  readonly subject: string;
  /** Line by line; '' is an empty line. */
  readonly lines: readonly string[];
}

/** A note, and the call date that it names. */
export interface NoteDraft extends Draft {
  readonly promise: PlainDate;
}

/** How a draft writes its dates: the locale decides between "Friday 20 March" and "Friday, March 20". */
export interface DraftContext {
  readonly now: Instant;
  readonly timetable: Timetable;
  readonly locale: string;
}

/** A date in a note, with its weekday, so that a slip of the number shows. */
export function writeDay(date: PlainDate, locale: string): string {
  const format = new Intl.DateTimeFormat(locale.startsWith('en') ? locale : 'en', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${date}T00:00:00Z`));
}

/**
 * The call date that a note written today should name: the timetable's day, but never today or
 * before, and on a business day.
 */
export function proposeCallDate(
  interview: Interview,
  timetable: Timetable,
  now: Instant,
): PlainDate {
  const tomorrow = addPlainDays(dateIn(now, interview.timeZone), 1);
  const planned = defaultCallDate(interview, timetable);
  return onBusinessDay(planned > tomorrow ? planned : tomorrow, timetable);
}

function writeWhen(phrases: NotePhrases, day: PlainDate, today: PlainDate, locale: string): string {
  const ago = plainDaysBetween(day, today);
  if (ago === 0) return phrases.today;
  return ago === 1 ? phrases.yesterday : phrases.onDay(writeDay(day, locale));
}

function factsOf(interview: Interview, context: DraftContext): NoteFacts {
  const { now, timetable, locale } = context;
  const lateFrom = addMinutes(interview.startsAt, timetable.noteLateHours * 60);
  const day = dateIn(interview.startsAt, timetable.userTimeZone);
  return {
    when: writeWhen(en, day, dateIn(now, timetable.userTimeZone), locale),
    job: interview.position,
    company: interview.company,
    strongPoints: interview.closing.strongPoints,
    late: now > lateFrom,
  };
}

const namesOf = (people: readonly Person[]): string[] =>
  people.map((person) => person.name).filter((name) => name !== '');

/** The thank-you note: manners, interest, the date of the call; a paragraph each. */
export function draftNote(
  interview: Interview,
  people: readonly Person[],
  context: DraftContext,
): NoteDraft {
  const { timetable, now, locale } = context;
  const promise = proposeCallDate(interview, timetable, now);
  const { hiringDate, permission } = interview.closing;
  const ahead = hiringDate !== null && hiringDate >= dateIn(now, interview.timeZone);
  const days = {
    day: writeDay(promise, locale),
    hiringDay: ahead && hiringDate !== null ? writeDay(hiringDate, locale) : '',
  };
  const facts = factsOf(interview, context);
  const announce = permission === 'email-only' ? en.write : en.call;
  const lines = [
    en.greeting(namesOf(people)),
    '',
    en.manners(facts),
    '',
    en.interest(facts),
    '',
    announce(days),
    '',
    en.signOff,
  ];
  return { subject: en.subject(facts), lines, promise };
}

/** The e-mail that takes the call's place where calls are not wanted. */
export function draftFollowUp(interview: Interview, context: DraftContext): Draft {
  const facts = factsOf(interview, context);
  return {
    subject: en.followUpSubject(facts),
    lines: [en.greeting(namesOf(interview.people)), '', en.followUp(facts), '', en.signOff],
  };
}
