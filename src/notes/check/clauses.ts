import { compile } from '../compile.ts';
import { findAll } from '../find-all.ts';
import type { Language } from '../language.ts';

/** What a clause is to the sentence. */
export type ClauseRole = 'main' | 'limit' | 'event' | 'reason';

export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly role: ClauseRole;
  /** Nothing but its own verb opens it: "I don't think | I'll call". */
  readonly isBare: boolean;
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
  const found = openers.flatMap((phrases) => findAll(compile(phrases, slots), text));
  const futures = compile(language.call.futures, slots, 'start');
  const isFuture = (opener: string): boolean => futures.test(opener);
  const bare = new Set<number>();
  let [end, isOneWord] = [0, false];
  for (const match of found.sort((a, b) => a.index - b.index)) {
    // "As soon as I" opens one clause, not another at its last words.
    const isNew = !isOneWord || /\S/.test(text.slice(end, match.index));
    const isVerb = isFuture(match[0]);
    if (isVerb && isNew && match.index > end && !startsBefore(text, match.index))
      bare.add(match.index);
    // Nor does "if I want" have two of them.
    if (match.index >= end && (isNew || !isVerb || end === 0)) starts.add(match.index);
    end = Math.max(end, match.index + match[0].length);
    isOneWord = !/\s/.test(match[0]);
  }
  const sorted = [...starts].sort((a, b) => a - b);
  return sorted
    .map((start, index) => ({ start, end: sorted[index + 1] ?? text.length }))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))
    .map(({ start, end }) => ({
      start,
      end,
      role: roleOf(text.slice(start, end), language),
      isBare: bare.has(start),
    }));
}

/** Where what may deny a clause begins: at the clause, or at the main one that it hangs on. */
export function denialStart(clauses: readonly Clause[], at: number): number {
  const clause = clauseAt(clauses, at);
  if (!clause) return at;
  const before = clauses[clauses.indexOf(clause) - 1];
  return clause.isBare && before?.role === 'main'
    ? Math.min(before.start, at)
    : Math.min(clause.start, at);
}

/** Whether a stop stands right before a place. */
const startsBefore = (text: string, at: number): boolean =>
  /(?:^|[,;:()…–—-])\s*$/u.test(text.slice(Math.max(0, at - 5), at));

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
  const last = (pattern: RegExp): number => findAll(pattern, text).at(-1)?.index ?? -1;
  const other = last(compile(subjects.others, slots));
  // "My cousin" begins like the writer's own.
  return other === -1 || last(compile(subjects.writer, slots)) > other;
}
