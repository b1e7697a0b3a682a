import type { LoggedContact } from '../../../exchange/contact-log.ts';
import type { PlainDate } from '../../../interviews/interview.ts';
import { type MessageKey, words } from '../../../platform/words.ts';
import { formatList } from '../../../ui/dates.ts';
import { describeCall, describeNote } from '../../../views/contact-words.ts';
import { nameOf } from '../../../views/interview-name.ts';

/** A contact in words; what is not known is ''. */
export interface LogLine {
  readonly employer: string;
  readonly position: string;
  /** Names, with their role where it is known. */
  readonly people: string;
  /** The addresses or numbers at which they were reached. */
  readonly reachedAt: string;
  readonly way: string;
  readonly result: string;
}

const WAYS: Record<LoggedContact['way'], MessageKey> = {
  interview: 'sectionInterviewShort',
  email: 'wayEmail',
  telephone: 'wayPhone',
};

function resultOf({ note, call, interview }: LoggedContact, today: PlainDate): string {
  if (note) return describeNote(interview, note, today);
  return call ? describeCall(call, today) : '';
}

/** What a line of the log says. */
export function describeContact(contact: LoggedContact, today: PlainDate): LogLine {
  const { interview, people, way } = contact;
  const at = people.map(({ email, phone }) => (way === 'telephone' ? phone : email));
  return {
    employer: nameOf(interview),
    position: interview.position,
    people: formatList(
      people.map(({ name, email, role }) =>
        role === '' ? name || email : words('logPerson', name || email, role),
      ),
    ),
    reachedAt: way === 'interview' ? '' : at.filter((each) => each !== '').join(', '),
    way: words(WAYS[way]),
    result: resultOf(contact, today),
  };
}
