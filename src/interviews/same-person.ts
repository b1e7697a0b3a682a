import type { Person } from './interview.ts';
import { foldText } from './search.ts';

/** Case and accents make no difference. */
export const isSameText = (one: string, other: string): boolean =>
  foldText(one) === foldText(other);

type Known = Pick<Person, 'name' | 'email' | 'phone'>;

/** True for two who have the same address; where one has none, the same name, else the same number. */
export function isSamePerson(one: Known, other: Known): boolean {
  if (one.email !== '' && other.email !== '') return isSameText(one.email, other.email);
  if (one.name !== '' && other.name !== '') return isSameText(one.name, other.name);
  return one.phone !== '' && one.phone === other.phone;
}
