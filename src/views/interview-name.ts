import type { Interview } from '../interviews/interview.ts';
import { words } from '../platform/words.ts';

/** What an interview goes by: company, else somebody met. */
export function nameOf({ company, people }: Interview): string {
  const [person] = people;
  return company || person?.name || person?.email || words('somebody');
}

/** What stands below the name: the position, else who was met, if that is not the name. */
export function subtitleOf(interview: Interview): string {
  if (interview.position) return interview.position;
  const person = interview.people[0]?.name ?? '';
  return person === nameOf(interview) ? '' : person;
}
