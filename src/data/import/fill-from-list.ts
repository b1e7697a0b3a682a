import { peopleFrom } from '../../interviews/change-people.ts';
import { type Interview, LIMITS, type Person } from '../../interviews/interview.ts';
import { foldText } from '../../interviews/search.ts';

const isSameText = (one: string, other: string): boolean => foldText(one) === foldText(other);

function isSamePerson(one: Person, other: Person): boolean {
  if (one.email !== '' && other.email !== '') return isSameText(one.email, other.email);
  if (one.name !== '' && other.name !== '') return isSameText(one.name, other.name);
  return one.phone !== '' && one.phone === other.phone;
}

/** The people with what a list knows of them beyond that, and those whom only it has. */
function fillPeople(
  interview: Interview,
  { people: listed, createdAt }: Interview,
): readonly Person[] {
  const known = interview.people.map((person) => {
    const said = listed.find((each) => isSamePerson(person, each));
    if (!said) return person;
    const { name, email, phone, role } = person;
    const filled = {
      name: name || said.name,
      email: email || said.email,
      phone: phone || said.phone,
      role: role || said.role,
    };
    return { ...person, ...filled };
  });
  const news = listed
    .filter((each) => !known.some((person) => isSamePerson(person, each)))
    .map(({ id: _, ...fields }) => fields);
  // Ids of people are their interview's own: those of the list's are others'.
  return news.length > 0 ? peopleFrom([...known, ...news], interview, createdAt) : known;
}

/**
 * An interview with its blanks filled from a list; what it has stays as it is. `tooManyPeople` where
 * it would then have more than it may.
 */
export function fillFromList(interview: Interview, listed: Interview): Interview | 'tooManyPeople' {
  const { closing } = interview;
  const people = fillPeople(interview, listed);
  if (people.length > LIMITS.people) return 'tooManyPeople';
  const isBlank = closing.hiringDate === null && closing.hiringDateKind !== 'not-said';
  const hiringDate = isBlank ? listed.closing.hiringDate : closing.hiringDate;
  return {
    ...interview,
    company: interview.company || listed.company,
    position: interview.position || listed.position,
    people,
    closing: hiringDate === closing.hiringDate ? closing : { ...closing, hiringDate },
  };
}

/** True where an interview says all that a list says of it. */
export function saysAsMuch(interview: Interview, listed: Interview): boolean {
  const hasText = (name: 'company' | 'position') =>
    listed[name] === '' || isSameText(interview[name], listed[name]);
  const { hiringDate, strongPoints } = listed.closing;
  return (
    hasText('company') &&
    hasText('position') &&
    listed.people.every((each) => interview.people.some((person) => isSamePerson(person, each))) &&
    (hiringDate === null || hiringDate === interview.closing.hiringDate) &&
    strongPoints.every((point) => interview.closing.strongPoints.includes(point)) &&
    (listed.outcome === 'open' || listed.outcome === interview.outcome)
  );
}
