import { compile } from '../compile.ts';
import { type DateContext, findDates } from '../dates/find-dates.ts';
import { findAll } from '../find-all.ts';
import { findPhrases } from '../find-phrases.ts';
import { findSpans, overlapsAny, type Span } from '../find-spans.ts';
import type { Language, Phrase } from '../language.ts';
import type { Sentence } from '../text/split-sentences.ts';
import { clauseAt, denialStart, isDenied, isWriterAt, splitClauses } from './clauses.ts';

/** Where a sentence promises a call: the stretch that does. */
export type Promised = Span;

/** "I will, if I may, call you": words between two commas, or nothing but a comma. */
const isAside = (gap: string, rest: string): boolean =>
  rest === ',' || (/^\s*,[^,]{1,60},\s*$/.test(gap) && rest.startsWith(',') && rest.endsWith(','));

/** No sentence promises more calls; of a word said a hundred times the rest is not read. */
const MOST_PROMISES = 8;

/** A future and its verb, with nothing between them but what may stand there, or other verbs. */
function findFutures(text: string, language: Language): Promised[] {
  const { call, clauses, slots } = language;
  const futures = findAll(compile(call.futures, slots), text);
  if (futures.length === 0) return [];
  return findPhrases(call.verbs, slots, text).flatMap((verb) => {
    const future = futures.findLast((each) => each.index + each[0].length <= verb.index);
    if (!future) return [];
    const gap = text.slice(future.index + future[0].length, verb.index);
    const rest = gap.replace(compile(call.between, slots), ' ').trim();
    const list = gap.replace(compile(clauses.and, slots, 'end'), '');
    const isJoined = list !== gap || /,\s*$/.test(gap);
    const hasOther =
      !isWriterAt(list, language) || list.search(compile(clauses.conjunctions, slots)) !== -1;
    const isPromise = rest === '' || isAside(gap, rest) || (isJoined && !hasOther);
    return isPromise ? [{ start: future.index, end: verb.index + verb[0].length }] : [];
  });
}

/** Looks at the word behind: a name there is somebody else's ("I'll call Priya"). */
function isForOthers(
  sentence: Sentence,
  { end }: Promised,
  dates: readonly { start: number }[],
): boolean {
  const behind = /^\s+(\p{Lu}\p{Ll}+)/u.exec(sentence.text.slice(end));
  if (!behind) return false;
  const at = end + behind[0].length - (behind[1]?.length ?? 0);
  return !dates.some(({ start }) => Math.abs(start - at) <= 1);
}

/** The stretches of a sentence in which the phrases find a promise, from left to right. */
export function findPromises(
  sentence: Sentence,
  language: Language,
  context: DateContext,
): Promised[] {
  const { call, slots } = language;
  const text = sentence.small;
  const whole = (phrases: readonly Phrase[]): Promised[] => findSpans(phrases, slots, text);
  const withDay = whole(call.promisesWithDay);
  const sure = [...whole(call.promises), ...findFutures(text, language)];
  // Most sentences promise nothing, and dates and clauses take long to find.
  if (withDay.length === 0 && sure.length === 0) return [];
  const needsDates = withDay.length > 0 || language.code === 'en';
  const dates = needsDates ? findDates(text, language, context) : [];
  const clauses = splitClauses(text, language);
  const dated = withDay.filter(({ end }) => {
    const clause = clauseAt(clauses, end);
    return dates.some((each) => {
      const its = clauseAt(clauses, each.start);
      return each.date !== null && (its === clause || its?.role === 'main');
    });
  });
  const excluded = whole(call.notPromises);
  return [...sure, ...dated]
    .filter((each) => !overlapsAny(each, excluded))
    .filter((each) => {
      const clause = clauseAt(clauses, each.start);
      const before = text.slice(denialStart(clauses, each.start), each.end);
      return clause?.role !== 'limit' && !isDenied(before, language);
    })
    .filter((each) => language.code !== 'en' || !isForOthers(sentence, each, dates))
    .sort((a, b) => a.start - b.start)
    .slice(0, MOST_PROMISES);
}

/**
 * Where a sentence promises that no phrase knows: at one of its words for calling, or as a whole.
 * None where each of those words is for somebody else.
 */
export function likelyPromises(
  sentence: Sentence,
  language: Language,
  context: DateContext,
): Promised[] {
  const { small } = sentence;
  const { call, slots } = language;
  const words = [call.verbs, call.named]
    .flatMap((each) => findSpans(each, slots, small))
    .slice(0, MOST_PROMISES);
  const whole = { start: 0, end: small.length };
  if (words.length === 0 || language.code !== 'en') return [...words, whole];
  const dates = findDates(small, language, context);
  const isForOthersOnly = words.every((each) => isForOthers(sentence, each, dates));
  return isForOthersOnly ? [] : [...words, whole];
}

/** Whether each of a sentence's words for calling is denied, or part of something else. */
export function isRefused({ small }: Sentence, language: Language): boolean {
  const { call, slots } = language;
  const words = findSpans(call.verbs, slots, small);
  if (words.length === 0) return false;
  const clauses = splitClauses(small, language);
  const excluded = findSpans(call.notPromises, slots, small);
  return words.every(
    (word) =>
      overlapsAny(word, excluded) ||
      isDenied(small.slice(denialStart(clauses, word.start), word.end), language),
  );
}
