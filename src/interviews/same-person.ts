import type { Person } from './interview.ts';
import { foldText } from './search.ts';

/** Case and accents make no difference. */
export const isSameText = (one: string, other: string): boolean =>
  foldText(one) === foldText(other);

/** What a list can say of somebody. */
export const PERSON_FIELDS = ['name', 'email', 'phone', 'role'] as const;
type PersonField = (typeof PERSON_FIELDS)[number];

type Known = Pick<Person, 'name' | 'email' | 'phone'>;

/** True for two who have the same address; where one has none, the same name, else the same number. */
export function isSamePerson(one: Known, other: Known): boolean {
  if (one.email !== '' && other.email !== '') return isSameText(one.email, other.email);
  if (one.name !== '' && other.name !== '') return isSameText(one.name, other.name);
  return one.phone !== '' && one.phone === other.phone;
}

/** Somebody with the blanks filled from what else is said of them. */
export function fillPerson<Known extends Pick<Person, PersonField>>(
  person: Known,
  said: Pick<Person, PersonField>,
): Known {
  const filled = PERSON_FIELDS.map((field) => [field, person[field] || said[field]]);
  return { ...person, ...Object.fromEntries(filled) };
}

/** What is said of somebody that is not what is known of them. */
export function saidOtherwise(
  person: Pick<Person, PersonField>,
  said: Pick<Person, PersonField>,
): readonly PersonField[] {
  return PERSON_FIELDS.filter(
    (field) => said[field] !== '' && !isSameText(person[field], said[field]),
  );
}
