import { compile } from '../compile.ts';
import type { Language } from '../language.ts';

/** What a clause is to the sentence. */
export type ClauseRole = 'main' | 'limit' | 'event' | 'reason';

export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly role: ClauseRole;
}

const BREAK = /[,;:()…]|\.{2,}|\s[–—-]+\s|[–—]/gu;

function roleOf(text: string, language: Language): ClauseRole {
  const { clauses, slots } = language;
  if (compile(clauses.limits, slots, 'start').test(text)) return 'limit';
  if (compile(clauses.events, slots, 'start').test(text)) return 'event';
  return compile(clauses.reasons, slots, 'start').test(text) ? 'reason' : 'main';
}

/**
 * A sentence of small letters cut into its clauses, from left to right: at stops within it, and
 * before words that begin a clause of their own.
 */
export function splitClauses(text: string, language: Language): Clause[] {
  const { clauses, slots } = language;
  const starts = new Set([0]);
  for (const match of text.matchAll(BREAK)) starts.add(match.index + match[0].length);
  // "If I haven't heard by Friday I'll call on Monday": the main clause needs no comma.
  const openers = [
    clauses.conjunctions,
    clauses.limits,
    clauses.events,
    clauses.reasons,
    language.call.futures,
  ];
  const found = openers.flatMap((phrases) => [...text.matchAll(compile(phrases, slots))]);
  let end = 0;
  for (const match of found.sort((a, b) => a.index - b.index)) {
    // "As soon as I" opens one clause, not another at its last words.
    if (match.index >= end) starts.add(match.index);
    end = Math.max(end, match.index + match[0].length);
  }
  const sorted = [...starts].sort((a, b) => a - b);
  return sorted
    .map((start, index) => ({ start, end: sorted[index + 1] ?? text.length }))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))
    .map(({ start, end }) => ({ start, end, role: roleOf(text.slice(start, end), language) }));
}

/** The clause at a place of the sentence. */
export function clauseAt(clauses: readonly Clause[], at: number): Clause | undefined {
  return clauses.findLast(({ start }) => start <= at);
}

/** Whether a stretch of text denies; "can't wait" does not. */
export function isDenied(text: string, language: Language): boolean {
  const { clauses, slots } = language;
  const rest = text.replace(compile(clauses.notNegations, slots), ' ');
  return rest.search(compile(clauses.negations, slots)) !== -1;
}

/** Whose doing it is at a place: the nearest person before it; the writer where none is named. */
export function isWriterAt(text: string, language: Language): boolean {
  const { subjects, slots } = language;
  const last = (pattern: RegExp): number => [...text.matchAll(pattern)].at(-1)?.index ?? -1;
  const other = last(compile(subjects.others, slots));
  return other === -1 || last(compile(subjects.writer, slots)) >= other;
}
