import { personOfHead } from './head-words.ts';
import { PERSON_TARGETS, type Target } from './target.ts';

interface Column {
  readonly column: number;
  readonly head: string;
  readonly target: Target;
}

/**
 * Whose each column is, from 1: columns whose heads name the same ("Recruiter", "Recruiter email")
 * are one person's, and those that name nobody are the first one's, until one of the kind comes again.
 */
export function numberPeople(columns: readonly Column[]): ReadonlyMap<number, number> {
  const theirs = columns
    .filter(({ target }) => PERSON_TARGETS.includes(target))
    .sort((a, b) => a.column - b.column);
  const names = [...new Set(theirs.map(({ head }) => personOfHead(head)).filter(Boolean))];
  const numbers = new Map<number, number>();
  const has = new Set<string>();
  for (const { column, head, target } of theirs) {
    let number = Math.max(names.indexOf(personOfHead(head)), 0) + 1;
    // A first and a last name are one name in two columns.
    const isPart = /\b(?:first|last|given|family|vor|nach)|prenom|apellido|sobrenome/i.test(head);
    while (!isPart && has.has(`${number} ${target}`)) number += 1;
    has.add(`${number} ${target}`);
    numbers.set(column, number);
  }
  return numbers;
}
