import type { Person } from '../interviews/interview.ts';
import { oneLine } from './one-line.ts';

/** True where a person's name is known. An address that stands in a name's place is none. */
export function isNamed({ name }: Person): boolean {
  return name.trim() !== '' && !name.includes('@');
}

/** The names by which people can be greeted, each on one line; who is unnamed is left out. */
export function knownNames(people: readonly Person[]): string[] {
  return people.filter(isNamed).map(({ name }) => oneLine(name));
}
