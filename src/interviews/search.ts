import type { Interview } from './interview.ts';

/** Text as it is compared when something is looked for: case and accents make no difference. */
export function foldText(text: string): string {
  // By way of capitals: "ß" and "ss", "ſ" and "s" are then the same.
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase().toLowerCase();
}

/** What has been typed, as the words that are to be found. */
export function readQuery(text: string): readonly string[] {
  return foldText(text).split(/\s+/).filter(Boolean);
}

/** An interview that is changed is another object, so that nothing here grows stale. */
const folded = new WeakMap<Interview, string>();

function searchedText(interview: Interview): string {
  const known = folded.get(interview);
  if (known !== undefined) return known;
  const people = interview.people.flatMap(({ name, email, role }) => [name, email, role]);
  // A line each, so that no word is found across two of them.
  const { company, position, remark } = interview;
  const text = foldText([company, position, ...people, remark].join('\n'));
  folded.set(interview, text);
  return text;
}

/**
 * True where every word stands in company, position, remark, or the name, address or role of a person.
 */
export function isFound(interview: Interview, query: readonly string[]): boolean {
  const text = searchedText(interview);
  return query.every((word) => text.includes(word));
}
