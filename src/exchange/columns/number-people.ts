import { partOfName, personOfHead, targetOfHead } from './head-words.ts';
import { PERSON_TARGETS, type Target } from './target.ts';

interface Column {
  readonly column: number;
  readonly head: string;
  readonly target: Target;
}

/** Somebody, whoever it is: a "Contact email" beside an "Interviewer" is theirs. */
const ANYBODY =
  /^(?:(?:point of )?contact(?: person)?|kontakt(?:person)?|ansprechpartner(?:in)?|gesprachspartner(?:in)?|interlocut(?:eur|rice)|contac?to|person(?:n|a)?|pessoa|people)$/;

/** Whom a head names, where one column alone has names: then who is not another one is that person. */
function whoseIn(columns: readonly Column[]): (head: string) => string {
  const names = columns.filter(({ target }) => target === 'name');
  const only = names.length === 1 ? personOfHead(names[0]?.head ?? '') : '';
  return (head) => {
    const said = personOfHead(head);
    const isTheirs =
      only !== '' && (ANYBODY.test(said) || (ANYBODY.test(only) && /^\D+$/.test(said)));
    return isTheirs ? only : said;
  };
}

/** Whom heads name, in the order of their columns. A number alone names nobody yet. */
function listNames(said: readonly string[]): readonly string[] {
  return [...new Set(said)].filter((name) => /\D/.test(name));
}

/** Whose a head's column is, by the numbers of those whom heads name; 0: it does not say. */
function namedBy(said: string, names: readonly string[]): number {
  // "Email 2" beside "Contact 2".
  const named = /^\d+$/.test(said) ? names.find((name) => name.endsWith(` ${said}`)) : said;
  return named === undefined ? 0 : names.indexOf(named) + 1;
}

/**
 * Whose each column is, from 1: columns whose heads name the same ("Recruiter", "Recruiter email")
 * are one person's. Those that name nobody are of the person whose name stands before them, or of the
 * first one, where several names stand side by side; until one of the kind comes again.
 */
export function numberPeople(columns: readonly Column[]): ReadonlyMap<number, number> {
  const theirs = columns
    .filter(({ target }) => PERSON_TARGETS.includes(target))
    .sort((a, b) => a.column - b.column);
  const whose = whoseIn(theirs);
  const names = listNames(theirs.map(({ head }) => whose(head)));
  const numbers = new Map<number, number>();
  const has = new Set<string>();
  const hasGiven = theirs.some(({ head }) => partOfName(head) === 'given');
  // A first and a last name are one name in two columns, also where the last is called "Name".
  const isPart = ({ head, target }: Column): boolean =>
    target === 'name' &&
    (partOfName(head) !== null || (hasGiven && targetOfHead(head) === 'title'));
  let [last, isBehindName, isBlock] = [1, false, false];
  for (const each of theirs) {
    const { column, head, target } = each;
    const named = namedBy(whose(head), names);
    if (target === 'name' && named > 0) {
      isBlock = isBehindName && named !== last;
      last = named;
    }
    let number = named > 0 ? named : isBlock ? 1 : last;
    isBehindName = target === 'name';
    while (!isPart(each) && has.has(`${number} ${target}`)) number += 1;
    has.add(`${number} ${target}`);
    numbers.set(column, number);
  }
  return numbers;
}
