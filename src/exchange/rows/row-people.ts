import { isEmail } from '../../interviews/check-fields.ts';
import type { PersonFields } from '../../interviews/command.ts';
import { PERSON_TARGETS, type Target } from '../columns/target.ts';
import type { RowCells } from './row-cells.ts';

const ADDRESS = /[^\s<>",;:()[\]\\]+@[^\s<>",;:()[\]\\]+/;
const BETWEEN = /\s*[;|]\s*|\s+(?:&|and|und|et|y|e)\s+/u;

/** "Anna Okafor, Ben Li" are two people; "Okafor, Anna" is one, and so is "Ben Li, PhD". */
function byCommas(text: string): string[] {
  const parts = text.split(/\s*,\s*/).filter(Boolean);
  const isList = parts.length > 1 && parts.every((part) => /\p{L}\s+\p{L}|@/u.test(part));
  return isList ? parts : [text];
}

/** A longer cell names nobody, or more people than an interview may have. */
const LONGEST = 2_000;

/** Spaces in a row are one: what is looked for around them takes the square of their number. */
const oneSpace = (cell: string): string => cell.replace(/[^\S\n]+/g, ' ');

/** The people of a cell. Lines stand beside those of other cells, also where they are empty. */
function split(cell: string): string[] {
  if (cell.includes('\n')) return cell.split('\n').map((line) => line.trim());
  const parts = cell.split(BETWEEN).flatMap(byCommas);
  return parts.map((part) => part.trim()).filter(Boolean);
}

const BESIDE = / ?[;\n|] ?/;

/** Our own list has a line a person: "Ines & Partner" is one, and "(HR)" a part of a name. */
const linesOf = (cells: readonly string[]): string[] =>
  cells.flatMap((cell) => cell.split('\n').map((line) => line.trim()));

/** Nothing but a telephone number. */
const isNumber = (text: string): boolean =>
  /^[+(\d][\d\s().\-/]*$/.test(text) && text.replace(/\D/g, '').length >= 6;

/** "Anna Okafor (Head of data) <anna@brightwater.example>": what stands in one cell of a person. */
function readPerson(text: string): Required<Pick<PersonFields, 'name' | 'email' | 'role'>> {
  const email = (ADDRESS.exec(text)?.[0] ?? '').replace(/^mailto:/i, '').replace(/[.,]+$/, '');
  const isSound = isEmail(email);
  const left = isSound ? text.replace(ADDRESS, '').replace(/[<([]\s*[>)\]]/, '') : text;
  const role = /\(([^()]+)\)\s*$/.exec(left)?.[1] ?? '';
  const name = (role === '' ? left : left.replace(/\([^()]+\)\s*$/, '')).replace(
    /^[\s,;"]+|[\s,;"]+$/g,
    '',
  );
  return { name, email: isSound ? email : '', role: role.trim() };
}

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
      ? linesOf(cellsOf('name')).map((name) => ({ name, email: '', role: '' }))
      : split(cellsOf('name').join(' ')).map(readPerson);
    const addresses = split(cellsOf('email').join('; ')).map(readPerson);
    const listed = (target: Target) =>
      isOurs ? linesOf(cellsOf(target)) : cellsOf(target).flatMap((cell) => cell.split(BESIDE));
    const [phones, roles] = [listed('phone'), listed('role')];
    const many = Math.max(names.length, addresses.length, phones.length, Math.min(roles.length, 1));
    for (let index = 0; index < many; index += 1) {
      const [named, written] = [names[index], addresses[index]];
      if (written && written.email === '' && written.name !== '') wrong.push(written.name);
      const name = named?.name || (written?.email ? written.name : '') || '';
      // "Contact" may say how to reach somebody, and not whom.
      const number = !isOurs && isNumber(name) ? name : '';
      people.push({
        name: number === '' ? name : '',
        email: written?.email || named?.email || '',
        phone: phones[index] || number,
        role: roles[index] || named?.role || '',
      });
    }
  }
  const isKnown = ({ name, email, phone = '' }: PersonFields) => `${name}${email}${phone}` !== '';
  return { people: people.filter(isKnown), wrong };
}
