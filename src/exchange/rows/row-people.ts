import { isEmail } from '../../interviews/check-fields.ts';
import type { PersonFields } from '../../interviews/command.ts';
import type { RowCells } from './row-cells.ts';

const ADDRESS = /[^\s<>",;:()[\]\\]+@[^\s<>",;:()[\]\\]+/;
const BETWEEN = /\s*[;|]\s*|\s+(?:&|and|und|et|y|e)\s+/u;

/** "Anna Okafor, Ben Li" are two people; "Okafor, Anna" is one, and so is "Ben Li, PhD". */
function byCommas(text: string): string[] {
  const parts = text.split(/\s*,\s*/).filter(Boolean);
  const isList = parts.length > 1 && parts.every((part) => /\p{L}\s+\p{L}|@/u.test(part));
  return isList ? parts : [text];
}

/** The people of a cell. Lines stand beside those of other cells, also where they are empty. */
function split(cell: string): string[] {
  if (cell.includes('\n')) return cell.split('\n').map((line) => line.trim());
  const parts = cell.split(BETWEEN).flatMap(byCommas);
  return parts.map((part) => part.trim()).filter(Boolean);
}

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
export function rowPeople(row: RowCells): {
  readonly people: readonly PersonFields[];
  readonly wrong: readonly string[];
} {
  const people: PersonFields[] = [];
  const wrong: string[] = [];
  for (const person of row.persons) {
    const names = split(row.all('name', person).join(' ')).map(readPerson);
    const addresses = split(row.all('email', person).join('; ')).map(readPerson);
    const phones = row.all('phone', person).flatMap((cell) => cell.split(/[^\S\n]*[;\n|][^\S\n]*/));
    const roles = row.all('role', person).flatMap((cell) => cell.split(/[^\S\n]*[;\n|][^\S\n]*/));
    const many = Math.max(names.length, addresses.length, phones.length, Math.min(roles.length, 1));
    for (let index = 0; index < many; index += 1) {
      const [named, written] = [names[index], addresses[index]];
      if (written && written.email === '' && written.name !== '') wrong.push(written.name);
      people.push({
        name: named?.name || (written?.email ? written.name : '') || '',
        email: written?.email || named?.email || '',
        phone: phones[index] ?? '',
        role: roles[index] || named?.role || '',
      });
    }
  }
  const isKnown = ({ name, email, phone = '' }: PersonFields) => `${name}${email}${phone}` !== '';
  return { people: people.filter(isKnown), wrong };
}
