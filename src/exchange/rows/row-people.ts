import type { PersonFields } from '../../interviews/command.ts';
import { PERSON_TARGETS, type Target } from '../columns/target.ts';
import { peopleOfCell } from './people-of-cell.ts';
import { NOBODY } from './person-part.ts';
import type { RowCells } from './row-cells.ts';

/** A longer cell names nobody, or more people than an interview may have. */
const LONGEST = 2_000;

/** Spaces in a row are one: what is looked for around them takes the square of their number. */
const oneSpace = (cell: string): string => cell.replace(/[^\S\n]+/g, ' ');

const BESIDE = / ?[;\n|] ?/;

/** Our own list has a line a person: "Ines & Partner" is one, and "(HR)" a part of a name. */
const linesOf = (cells: readonly string[]): string[] =>
  cells.flatMap((cell) => cell.split('\n').map((line) => line.trim()));

/** The people of a row: those who share a cell as well. Addresses that are none are in `wrong`. */
export function rowPeople(row: RowCells):
  | {
      readonly people: readonly PersonFields[];
      readonly wrong: readonly string[];
    }
  | 'tooLong' {
  const people: PersonFields[] = [];
  const wrong: string[] = [];
  const isOurs = row.isOurs && row.one('id') !== '';
  for (const person of row.persons) {
    const cellsOf = (target: Target) => row.all(target, person).map(oneSpace);
    const isLong = PERSON_TARGETS.some((target) => cellsOf(target).join(' ').length > LONGEST);
    if (isLong) return 'tooLong';
    const names = isOurs
      ? linesOf(cellsOf('name')).map((name) => ({ ...NOBODY, name }))
      : peopleOfCell(cellsOf('name').join(' '));
    const addresses = peopleOfCell(cellsOf('email').join('; '));
    const listed = (target: Target) =>
      isOurs ? linesOf(cellsOf(target)) : cellsOf(target).flatMap((cell) => cell.split(BESIDE));
    const [phones, roles] = [listed('phone'), listed('role')];
    const many = Math.max(names.length, addresses.length, phones.length, Math.min(roles.length, 1));
    for (let index = 0; index < many; index += 1) {
      const [named, written] = [names[index], addresses[index]];
      if (written && written.email === '' && written.name !== '') wrong.push(written.name);
      people.push({
        name: named?.name || (written?.email ? written.name : '') || '',
        email: written?.email || named?.email || '',
        phone: phones[index] || named?.phone || written?.phone || '',
        role: roles[index] || named?.role || written?.role || '',
      });
    }
  }
  const isKnown = ({ name, email, phone = '' }: PersonFields) => `${name}${email}${phone}` !== '';
  return { people: people.filter(isKnown), wrong };
}
