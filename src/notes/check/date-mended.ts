import { compile } from '../compile.ts';
import type { DateContext, Mention } from '../dates/find-dates.ts';
import type { Language } from '../language.ts';
import { countWords } from '../text/count-words.ts';
import type { Sentence } from '../text/split-sentences.ts';
import { dateAlone, type FoundBeside, isOwned } from './date-beside.ts';
import { findUsableDates } from './is-usable.ts';

/** A date right behind words that put another right: "no, let's say the 6th", "also am Dienstag". */
function dateSetRight(
  { small }: Sentence,
  language: Language,
  context: DateContext,
): Mention | null {
  const { dates, slots } = language;
  if (small.search(compile(dates.corrections, slots)) === -1) return null;
  const words = [dates.corrections, dates.naming].map((each) => compile(each, slots, 'end'));
  const found = findUsableDates(small, language, context).find(
    ({ start, end }) =>
      words.some((before) => before.test(small.slice(0, start))) &&
      !isOwned(small.slice(end), language),
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
  const [found] = findUsableDates(small, language, context);
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
  const [found] = findUsableDates(holder.small, language, context);
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
