import type { PlainDate } from '../../interviews/interview.ts';
import { compile } from '../compile.ts';
import { type DateContext, findDates, type Mention } from '../dates/find-dates.ts';
import type { Language } from '../language.ts';
import { countWords } from '../text/count-words.ts';
import type { Sentence } from '../text/split-sentences.ts';
import { clauseAt, splitClauses } from './clauses.ts';
import { findUsableDates } from './is-usable.ts';

/** The date that was spoken of in the sentence before: of several the one of what `text` names again. */
export function lastDate(
  sentence: Sentence | undefined,
  text: string,
  language: Language,
  context: DateContext,
): PlainDate | null {
  if (!sentence) return null;
  const found = findUsableDates(sentence.small, language, context);
  if (found.length < 2) return found[0]?.date ?? null;
  const clauses = splitClauses(sentence.small, language);
  const meant = found.filter(({ start }) => {
    const clause = clauseAt(clauses, start);
    return clause && hasSharedStem(sentence.small.slice(clause.start, clause.end), text);
  });
  // "The council sits, you told me, on the 8th": the day stands behind an aside.
  const behind = found.filter(({ start }, at) =>
    hasSharedStem(sentence.small.slice(found[at - 1]?.end ?? 0, start), text),
  );
  return (meant.at(-1) ?? behind.at(-1) ?? found.at(-1))?.date ?? null;
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

/** Whether the words behind a date give it to something else: "from the 13th | I'm on holiday". */
export const isOwned = (behind: string, { dates, slots }: Language): boolean =>
  compile(dates.owned, slots, 'start').test(behind);

/** A sentence that is a date and little else: "Tuesday the 14th, around ten." */
export function dateAlone(
  sentence: Sentence | undefined,
  language: Language,
  context: DateContext,
): Mention | null {
  if (!sentence) return null;
  const [found] = findUsableDates(sentence.small, language, context);
  if (!found || countWords(sentence.small.slice(0, found.start)) > 3) return null;
  if (isOwned(sentence.small.slice(found.end), language)) return null;
  return countWords(sentence.small.slice(found.end)) <= 4 ? found : null;
}

const ONE_WORD_QUESTION = /^[^\p{L}]*\p{L}+\s*\?$/u;

/** Whether a call waits for an event, and the sentence before gives the day of something else. */
function hangsOnOther(
  sentence: Sentence | undefined,
  before: Sentence | undefined,
  language: Language,
  context: DateContext,
): boolean {
  if (!sentence || !before) return false;
  if (!splitClauses(sentence.small, language).some(({ role }) => role === 'event')) return false;
  const [found] = findDates(before.small, language, context);
  const names = found && countWords(before.small.slice(0, found.start)) > 1;
  return names === true && !hasSharedStem(before.small, sentence.small);
}

/** A date that a sentence names as the call's ("Thursday is a holiday, so that will be Friday"). */
function dateNamed(
  sentence: Sentence | undefined,
  isAnswer: boolean,
  language: Language,
  context: DateContext,
): Mention | null {
  if (!sentence) return null;
  const naming = compile(language.dates.naming, language.slots, 'end');
  const found = findUsableDates(sentence.small, language, context);
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
  // "The sale's on the 11th. I'll phone once the list is out": that day is another matter's.
  const isOthers = hangsOnOther(sentences[at], before, language, context);
  const behind =
    dateAlone(after, language, context) ?? dateNamed(after, isAsked, language, context);
  const found =
    behind ??
    (isNear
      ? ((isOthers ? null : dateAlone(before, language, context)) ??
        dateAsked(before, language, context))
      : null);
  return found && { found, holder: behind ? after : before };
}

/** "May I call you on the 17th? I will, anyway." */
function dateAsked(
  sentence: Sentence | undefined,
  language: Language,
  context: DateContext,
): Mention | null {
  if (!sentence || !/\?\s*$/.test(sentence.text)) return null;
  return findUsableDates(sentence.small, language, context).at(-1) ?? null;
}
