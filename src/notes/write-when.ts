import { dateIn, plainDaysBetween } from '../interviews/civil-time.ts';
import type { Instant, Interview } from '../interviews/interview.ts';
import type { NoteLanguage, Timetable } from '../interviews/settings.ts';
import { writeDay } from './write-day.ts';

/** A language's words for the day of something that is over. */
export interface DayWords {
  readonly today: string;
  readonly yesterday: string;
  readonly onDay: (day: string) => string;
}

/** The interview's day on the user's own clock, as a sentence tells it: "yesterday", "on Tuesday 10 March". */
export function writeWhen(
  { startsAt }: Pick<Interview, 'startsAt'>,
  dayWords: DayWords,
  context: {
    readonly now: Instant;
    readonly timetable: Timetable;
    readonly locale: string;
    readonly language: NoteLanguage;
  },
): string {
  const { now, timetable, locale, language } = context;
  const day = dateIn(startsAt, timetable.userTimeZone);
  const ago = plainDaysBetween(day, dateIn(now, timetable.userTimeZone));
  if (ago === 0) return dayWords.today;
  return ago === 1 ? dayWords.yesterday : dayWords.onDay(writeDay(day, language, locale));
}
