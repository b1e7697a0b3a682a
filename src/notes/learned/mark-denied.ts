import { isDenied, splitClauses } from '../check/clauses.ts';
import { compile } from '../compile.ts';
import type { Language } from '../language.ts';

/** Stands before each word of a clause that denies: "I am not keen" is told by other words than "I am keen". */
const DENIED = '¬';

/**
 * A sentence in small letters with a sign before each word of the clauses that deny. What only looks
 * like a denial ("can't wait") is none.
 */
export function markDenied(small: string, language: Language): string {
  const { clauses, slots } = language;
  // Most sentences deny nothing, and clauses take long to find.
  if (small.search(compile(clauses.negations, slots)) === -1) return small;
  let [marked, end] = ['', 0];
  for (const clause of splitClauses(small, language)) {
    const text = small.slice(clause.start, clause.end);
    marked += small.slice(end, clause.start);
    marked += isDenied(text, language)
      ? text.replace(/(?<![\p{L}'’])\p{L}/gu, `${DENIED}$&`)
      : text;
    end = clause.end;
  }
  return marked + small.slice(end);
}
