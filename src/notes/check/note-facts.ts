import { dateIn } from '../../interviews/civil-time.ts';
import { hiringDeadline } from '../../interviews/hiring-date.ts';
import type { Instant, Interview, Person } from '../../interviews/interview.ts';
import type { Timetable } from '../../interviews/settings.ts';
import { timetableFor } from '../../interviews/timetable-for.ts';
import { isDayFirst } from '../dates/day-order.ts';
import { knownNames } from '../known-names.ts';
import type { NoteFacts } from './review-note.ts';

/**
 * What a note is held against when it is written now.
 *
 * @param people those to whom it goes
 */
export function noteFacts(
  interview: Interview,
  people: readonly Person[],
  subject: string,
  timetable: Timetable,
  now: Instant,
): NoteFacts {
  const own = timetableFor(interview, timetable);
  return {
    subject,
    sentOn: dateIn(now, timetable.userTimeZone),
    isDayFirst: isDayFirst(interview.timeZone),
    company: interview.company,
    position: interview.position,
    addressed: knownNames(people),
    met: knownNames(interview.people),
    details: people.map(({ detail }) => detail).filter((detail) => detail !== ''),
    hiringDate: hiringDeadline(interview.closing, own),
    timetable: own,
  };
}
