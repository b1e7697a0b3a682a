import { isEmail } from '../../interviews/check-fields.ts';
import { isJobTitle } from './job-title.ts';
import { NOBODY, readPart, type SaidPerson, turnedName } from './person-part.ts';
import { isFullName, type Span, splitPeople } from './split-people.ts';

const isNobody = ({ name, email, phone }: SaidPerson): boolean => `${name}${email}${phone}` === '';

/** What only says more of whoever stands before it: an address, a number, or what they do. */
const saysMore = ({ name }: SaidPerson): boolean => name === '' || isJobTitle(name);

/** Puts what is said of nobody by name to whoever stands before; what they have already is another's. */
function addTo(people: SaidPerson[], said: SaidPerson): void {
  const last = people.at(-1) ?? NOBODY;
  const { name: title, role, email, phone } = said;
  const isTaken = (last.email !== '' && email !== '') || (last.phone !== '' && phone !== '');
  if (isNobody(last) || isTaken) {
    people.push(said);
    return;
  }
  people[people.length - 1] = {
    name: last.name,
    email: last.email || email,
    phone: last.phone || phone,
    role: [last.role, title, role].filter(Boolean).join(', '),
  };
}

/**
 * The people of parts with a name each: "Anna Okafor, Ben Li" are two; "Okafor, Anna" is one, and so is
 * "Ben Li, PhD".
 */
function namedIn(text: string, parts: readonly Span[]): SaidPerson[] {
  const texts = parts.map(({ start, end }) => text.slice(start, end));
  const isQuoted = (part: string) => part.trim().startsWith('"');
  const isList = texts.some(isQuoted) || texts.every((part) => isFullName(part) || /@/.test(part));
  const whole = text.slice(parts[0]?.start, parts.at(-1)?.end);
  return (isList ? texts : [whole]).map((part) => {
    const said = readPart(part);
    return isQuoted(part) ? { ...said, name: turnedName(said.name) } : said;
  });
}

function addLine(people: SaidPerson[], line: string): void {
  for (const { text, parts } of splitPeople(line)) {
    let named: Span[] = [];
    const close = () => {
      if (named.length > 0) people.push(...namedIn(text, named));
      named = [];
    };
    for (const part of parts) {
      const said = readPart(text.slice(part.start, part.end));
      const hasBefore = named.length > 0 || (people.at(-1) ?? NOBODY).name !== '';
      if (isNobody(said) && said.role === '') continue;
      if (said.name === '' || (hasBefore && isJobTitle(said.name))) {
        close();
        addTo(people, said);
      } else named.push(part);
    }
    close();
  }
}

/** True for lines that say one thing after the other of the same person. */
function isOnePersonsBlock(lines: readonly string[]): boolean {
  const said = lines.map(readPart);
  return said.some((each, at) => {
    const isSaid = lines[at] !== '' && saysMore(each);
    return isSaid && said.slice(0, at).some((before) => !saysMore(before));
  });
}

/** A name and nothing else, as most cells are: it need not be taken apart, which takes ten times as long. */
const PLAIN = /^\p{L}[\p{L}'’. -]*$/u;
const PARTED = / (?:-|and|und|et|y|e) /u;

/**
 * The people of a cell, each with what stands there of them. Lines stand beside those of other cells,
 * also where they are empty, unless they say one thing after the other of the same person.
 */
export function peopleOfCell(cell: string): readonly SaidPerson[] {
  if (PLAIN.test(cell) && !PARTED.test(cell)) {
    return [{ ...NOBODY, name: cell.trim().replace(/ {2,}/g, ' ') }];
  }
  if (isEmail(cell)) return [{ ...NOBODY, email: cell }];
  const lines = cell.split('\n').map((line) => line.trim());
  const isBlock = lines.length > 1 && isOnePersonsBlock(lines);
  const people: SaidPerson[] = [];
  for (const line of lines) {
    if (line !== '') addLine(people, line);
    else if (lines.length > 1 && !isBlock) people.push(NOBODY);
  }
  return people;
}
