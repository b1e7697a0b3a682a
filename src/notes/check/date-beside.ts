import type { PlainDate } from '../../interviews/interview.ts';
import { compile } from '../compile.ts';
import { type DateContext, findDates, type Mention } from '../dates/find-dates.ts';
import type { Language } from '../language.ts';
import { countWords } from '../text/count-words.ts';
import type { Sentence } from '../text/split-sentences.ts';
import { clauseAt, splitClauses } from './clauses.ts';
import { isUsable } from './is-usable.ts';

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
const isOwned = (behind: string, { dates, slots }: Language): boolean =>
  compile(dates.owned, slots, 'start').test(behind);

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

/** A date right behind words that put another right: "no, let's say the 6th", "also am Dienstag". */
function dateSetRight(
  { small }: Sentence,
  language: Language,
  context: DateContext,
): Mention | null {
  const { dates, slots } = language;
  if (small.search(compile(dates.corrections, slots)) === -1) return null;
  const words = [dates.corrections, dates.naming].map((each) => compile(each, slots, 'end'));
  const found = findDates(small, language, context).find(
    (each) =>
      isUsable(each, context) && words.some((before) => before.test(small.slice(0, each.start))),
  );
  return found ?? null;
}

/** So few words stand between "Correction:" and the right date. */
const WORDS_TO_RIGHT_DATE = 3;

/** The first date of a sentence that begins by putting something right: "Correction: on the 20th." */
function dateCorrected(
  { small }: Sentence,
  language: Language,
  context: DateContext,
): Mention | null {
  const [first] = compile(language.dates.corrections, language.slots, 'start').exec(small) ?? [];
  if (first === undefined) return null;
  const found = findDates(small, language, context).find((each) => isUsable(each, context));
  const between = small.slice(first.length, found?.start);
  const isRight = found && countWords(between) <= WORDS_TO_RIGHT_DATE;
  return isRight && !isOwned(small.slice(found.end), language) ? found : null;
}

/** "… on the 25th. Oh no, that's Whit Monday. The 26th, then": an objection, and the date behind it. */
function dateBehindObjection(
  sentences: readonly Sentence[],
  at: number,
  language: Language,
  context: DateContext,
): FoundBeside | null {
  const [objection, holder] = [sentences[at + 1], sentences[at + 2]];
  const { dates, slots } = language;
  if (!objection || !compile(dates.corrections, slots, 'start').test(objection.small)) return null;
  const found = dateAlone(holder, language, context);
  if (!found || !holder) return null;
  const naming = compile(dates.naming, slots, 'end');
  const isBare = countWords(holder.small.slice(found.end)) <= 1;
  return isBare || naming.test(holder.small.slice(0, found.start)) ? { found, holder } : null;
}

/** "… on Monday. Scratch that, it's a holiday. Tuesday, I'll ring you Tuesday": the call told anew. */
function dateToldAnew(
  sentences: readonly Sentence[],
  at: number,
  language: Language,
  context: DateContext,
): FoundBeside | null {
  const [objection, holder] = [sentences[at + 1], sentences[at + 2]];
  const { call, dates, slots } = language;
  const corrections = compile(dates.corrections, slots, 'start');
  if (!objection || !holder || !corrections.test(objection.small)) return null;
  const found = findDates(holder.small, language, context).find((each) => isUsable(each, context));
  if (!found || countWords(holder.small.slice(0, found.start)) > 1) return null;
  const behind = holder.small.slice(found.end);
  const isCall = [call.futures, call.verbs].every(
    (each) => behind.search(compile(each, slots)) !== -1,
  );
  return isCall ? { found, holder } : null;
}

const POSTSCRIPT = /^p\.?\s?[sd]\b/;

/**
 * A date that puts the call's right, in the next sentence or a postscript: "… on the 9th. No, I'm
 * away then: make that the 10th", "Correction: on the 20th".
 */
export function dateMended(
  sentences: readonly Sentence[],
  at: number,
  language: Language,
  context: DateContext,
): FoundBeside | null {
  const isPostscript = (sentence: Sentence | undefined): boolean =>
    sentence !== undefined && POSTSCRIPT.test(sentence.small);
  const isMending = (each: Sentence, index: number): boolean =>
    index === at + 1 || (index > at && (isPostscript(each) || isPostscript(sentences[index - 1])));
  const mending = sentences.filter(isMending);
  const anew = dateToldAnew(sentences, at, language, context);
  if (anew) return anew;
  for (const holder of mending) {
    const found = dateSetRight(holder, language, context);
    if (found) return { found, holder };
  }
  const behind = dateBehindObjection(sentences, at, language, context);
  if (behind) return behind;
  for (const holder of mending) {
    const found = dateCorrected(holder, language, context);
    if (found) return { found, holder };
  }
  return null;
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
