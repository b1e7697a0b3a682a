import { peopleFrom } from '../../interviews/change-people.ts';
import { type Instant, type Interview, LIMITS, type Person } from '../../interviews/interview.ts';
import { joinRemarks, saysRemark } from '../../interviews/join-remarks.ts';
import {
  fillPerson,
  isSamePerson,
  isSameText,
  saidOtherwise,
} from '../../interviews/same-person.ts';

type Fields = Omit<Person, 'id'> & { readonly id?: string };

/** Whom somebody of a list is: whoever has both name and address before whoever has one of them. */
function indexOfPerson(people: readonly Fields[], said: Fields): number {
  const isNamed = `${said.name}${said.email}` !== '';
  const exact = people.findIndex(
    ({ name, email }) => isNamed && isSameText(name, said.name) && isSameText(email, said.email),
  );
  return exact === -1 ? people.findIndex((person) => isSamePerson(person, said)) : exact;
}

/**
 * The people with what a list knows of them beyond that, and those whom only it has.
 *
 * @param later as for `peopleFrom`
 */
function fillPeople(
  interview: Interview,
  listed: readonly Person[],
  later: Instant | null,
): readonly Person[] {
  let people: readonly Fields[] = interview.people;
  // What one person of the list fills in may show another one to be the same: until nothing is new.
  for (let before = ''; before !== JSON.stringify(people); ) {
    before = JSON.stringify(people);
    for (const said of listed) {
      if (`${said.name}${said.email}${said.phone}` === '') continue;
      const at = indexOfPerson(people, said);
      // Ids of people are their interview's own: those of the list's are others'.
      const { id: _, ...fields } = said;
      people =
        at === -1
          ? [...people, fields]
          : people.map((person, index) => (index === at ? fillPerson(person, said) : person));
    }
  }
  const isSame = JSON.stringify(people) === JSON.stringify(interview.people);
  return isSame ? interview.people : peopleFrom(people, interview, later);
}

/**
 * An interview with its blanks filled from a list; what it has stays as it is. `tooManyPeople` where
 * it would then have more than it may.
 *
 * @param hadRemark its remark is from before: rows of the list that mean the same interview each add
 *   theirs to one that was blank
 */
export function fillFromList(
  interview: Interview,
  listed: Interview,
  hadRemark: boolean,
): Interview | 'tooManyPeople' {
  const { closing, remark } = interview;
  const people = fillPeople(interview, listed.people, listed.createdAt);
  if (people.length > LIMITS.people) return 'tooManyPeople';
  const isBlank = closing.hiringDate === null && closing.hiringDateKind !== 'not-said';
  const hiringDate = isBlank ? listed.closing.hiringDate : closing.hiringDate;
  return {
    ...interview,
    company: interview.company || listed.company,
    position: interview.position || listed.position,
    people,
    remark: hadRemark ? remark : (joinRemarks(remark, listed.remark) ?? remark),
    closing: hiringDate === closing.hiringDate ? closing : { ...closing, hiringDate },
  };
}

/** What a list says of an interview, with everybody in it once. */
export function withPeopleOnce(listed: Interview): Interview {
  return { ...listed, people: fillPeople({ ...listed, people: [] }, listed.people, null) };
}

/** True where an interview says all that a list says of it. */
export function saysAsMuch(interview: Interview, listed: Interview): boolean {
  const hasText = (name: 'company' | 'position') =>
    listed[name] === '' || isSameText(interview[name], listed[name]);
  const { hiringDate, strongPoints } = listed.closing;
  return (
    hasText('company') &&
    hasText('position') &&
    listed.people.every(
      (each) =>
        `${each.name}${each.email}${each.phone}` === '' ||
        interview.people.some(
          (person) => isSamePerson(person, each) && saidOtherwise(person, each).length === 0,
        ),
    ) &&
    (hiringDate === null || hiringDate === interview.closing.hiringDate) &&
    saysRemark(interview.remark, listed.remark) &&
    strongPoints.every((point) => interview.closing.strongPoints.includes(point)) &&
    (listed.outcome === 'open' || listed.outcome === interview.outcome)
  );
}
