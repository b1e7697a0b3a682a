import type { PlainDate } from '../../interviews/interview.ts';
import { compile } from '../compile.ts';
import { type DateContext, findDates, type Mention } from '../dates/find-dates.ts';
import type { Language } from '../language.ts';
import type { Sentence } from '../text/split-sentences.ts';
import { clauseAt, splitClauses } from './clauses.ts';
import { isUsable } from './is-usable.ts';

const NONE: readonly string[] = [];

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** The date that was spoken of in the sentence before: of several the one of what `text` names again. */
export function lastDate(
  sentence: Sentence | undefined,
  text: string,
  language: Language,
  context: DateContext,
): PlainDate | null {
  if (!sentence) return null;
  const found = findDates(sentence.small, language, context).filter((each) =>
    isUsable(each, context),
  );
  if (found.length < 2) return found[0]?.date ?? null;
  const clauses = splitClauses(sentence.small, language);
  const meant = found.filter(({ start }) => {
    const clause = clauseAt(clauses, start);
    return clause && hasSharedStem(sentence.small.slice(clause.start, clause.end), text);
  });
  return (meant.at(-1) ?? found.at(-1))?.date ?? null;
}

/** The first letters of a text's longer words, without accents: "session" and "sits in session". */
function stemsOf(text: string): Set<string> {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '');
  return new Set((plain.match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 4)));
}

function hasSharedStem(one: string, other: string): boolean {
  const stems = stemsOf(other);
  return [...stemsOf(one)].some((stem) => stems.has(stem));
}

/** A sentence that is a date and little else: "Tuesday the 14th, around ten." */
function dateAlone(
  sentence: Sentence | undefined,
  language: Language,
  context: DateContext,
): Mention | null {
  if (!sentence) return null;
  const [found] = findDates(sentence.small, language, context).filter((each) =>
    isUsable(each, context),
  );
  if (!found || countWords(sentence.small.slice(0, found.start)) > 3) return null;
  return countWords(sentence.small.slice(found.end)) <= 4 ? found : null;
}

const ONE_WORD_QUESTION = /^[^\p{L}]*\p{L}+\s*\?$/u;

/** A date that a sentence names as the call's ("Thursday is a holiday, so that will be Friday"). */
function dateNamed(
  sentence: Sentence | undefined,
  isAnswer: boolean,
  language: Language,
  context: DateContext,
): Mention | null {
  if (!sentence) return null;
  const naming = compile(language.dates.naming ?? NONE, language.slots, 'end');
  const found = findDates(sentence.small, language, context).filter((each) =>
    isUsable(each, context),
  );
  const named = found.find(({ start }) => naming.test(sentence.small.slice(0, start)));
  return named ?? (isAnswer ? (found[0] ?? null) : null);
}

/** A date, and the sentence that names it. */
export interface FoundBeside {
  readonly found: Mention;
  readonly holder: Sentence | undefined;
}

/** The day of a call whose own sentence names none, from the one behind or before it. */
export function dateBeside(
  sentences: readonly Sentence[],
  at: number,
  language: Language,
  context: DateContext,
): FoundBeside | null {
  const before = sentences[at - 1];
  // "I'll call you. When? On Saturday."
  const isAsked = ONE_WORD_QUESTION.test(sentences[at + 1]?.text ?? '');
  const after = sentences[isAsked ? at + 2 : at + 1];
  const isNear = before?.paragraph === sentences[at]?.paragraph;
  const behind =
    dateAlone(after, language, context) ?? dateNamed(after, isAsked, language, context);
  const found =
    behind ??
    (isNear
      ? (dateAlone(before, language, context) ?? dateAsked(before, language, context))
      : null);
  return found && { found, holder: behind ? after : before };
}

/** "… on the 9th, no, that's a holiday. The 10th, then": a date that puts the one before it right. */
export function dateMended(
  sentence: Sentence | undefined,
  language: Language,
  context: DateContext,
): Mention | null {
  const { dates, slots } = language;
  const found = dates.corrections === undefined ? null : dateAlone(sentence, language, context);
  if (!sentence || !found || dates.corrections === undefined) return null;
  const isMended = compile(dates.corrections, slots, 'end').test(
    sentence.small.slice(0, found.start),
  );
  return isMended ? found : null;
}

/** "Correction: on the 20th." */
export function dateCorrected(
  sentence: Sentence | undefined,
  language: Language,
  context: DateContext,
): Mention | null {
  const { dates, slots } = language;
  if (!sentence || !compile(dates.corrections ?? NONE, slots, 'start').test(sentence.small))
    return null;
  return (
    findDates(sentence.small, language, context).find((each) => isUsable(each, context)) ?? null
  );
}

/** "May I call you on the 17th? I will, anyway." */
function dateAsked(
  sentence: Sentence | undefined,
  language: Language,
  context: DateContext,
): Mention | null {
  if (!sentence || !/\?\s*$/.test(sentence.text)) return null;
  return (
    findDates(sentence.small, language, context).findLast((each) => isUsable(each, context)) ?? null
  );
}
