import type { Interview, Person } from './interview.ts';
import { peopleWithoutNote } from './note-step.ts';

/**
 * Those of the people met to whom a message goes; where it goes to nobody of them, those who lack a
 * note.
 */
export function peopleAddressed(
  interview: Interview,
  emails: readonly string[],
): readonly Person[] {
  const addresses = new Set(emails.map((email) => email.trim().toLowerCase()));
  // Somebody of whom no address is known is not meant by one that the page does not tell.
  addresses.delete('');
  const addressed = interview.people.filter(({ email }) => addresses.has(email.toLowerCase()));
  return addressed.length > 0 ? addressed : peopleWithoutNote(interview);
}
