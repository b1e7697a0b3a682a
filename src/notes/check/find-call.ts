import { compile } from '../compile.ts';
import { type DateContext, findDates, type Mention } from '../dates/find-dates.ts';
import { findAll } from '../find-all.ts';
import { findPhrases } from '../find-phrases.ts';
import type { Language } from '../language.ts';
import { markDenied } from '../learned/mark-denied.ts';
import { type Verdict, weigh } from '../learned/weights.ts';
import type { Sentence } from '../text/split-sentences.ts';
import { type DatedCall, dateOfCall, NO_DATE } from './call-date.ts';
import { clauseAt, denialStart, isDenied, isWriterAt, splitClauses } from './clauses.ts';
import { isQuestion } from './is-question.ts';
import { findUsableDates } from './is-usable.ts';
import { type Light, OFF } from './light.ts';
import { readGreeted } from './read-greeted.ts';

/** The call that the writer promises, and its day. */
export interface CallLight extends Light, DatedCall {}

export const NO_CALL: CallLight = { ...OFF, ...NO_DATE };

/** Where a sentence promises a call: the stretch that does. */
export interface Promised {
  readonly start: number;
  readonly end: number;
}

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

function findPromises(sentence: Sentence, language: Language, context: DateContext): Promised[] {
  const { call, slots } = language;
  const text = sentence.small;
  const whole = (phrases: readonly string[]): Promised[] =>
    findPhrases(phrases, slots, text).map(({ index, 0: all }) => ({
      start: index,
      end: index + all.length,
    }));
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
    .filter(({ start, end }) => !excluded.some((each) => each.start < end && each.end > start))
    .filter((each) => {
      const clause = clauseAt(clauses, each.start);
      const before = text.slice(denialStart(clauses, each.start), each.end);
      return clause?.role !== 'limit' && !isDenied(before, language);
    })
    .filter((each) => language.code !== 'en' || !isForOthers(sentence, each, dates))
    .sort((a, b) => a.start - b.start)
    .slice(0, MOST_PROMISES);
}

/** "You told me to ring on the 20th. I shall.": where the sentence before asks for the call. */
function findEchoed(
  { small }: Sentence,
  before: Sentence | undefined,
  { call, slots }: Language,
): Promised | null {
  if (!before || !call.echoes || !call.invited) return null;
  if (small.search(compile(call.echoes, slots)) !== 0) return null;
  const [asked] = findPhrases(call.invited, slots, before.small);
  return asked ? { start: asked.index, end: asked.index + asked[0].length } : null;
}

/**
 * Where a sentence promises that no phrase knows: at one of its words for calling, or as a whole.
 * None where each of those words is for somebody else.
 */
function likelyPromises(sentence: Sentence, language: Language, context: DateContext): Promised[] {
  const { small } = sentence;
  const { call, slots } = language;
  const words = [call.verbs, call.named]
    .flatMap((each) => findPhrases(each, slots, small))
    .map(({ index, 0: all }) => ({ start: index, end: index + all.length }))
    .slice(0, MOST_PROMISES);
  const dates = language.code === 'en' ? findDates(small, language, context) : [];
  const isOthers = (each: Promised): boolean =>
    language.code === 'en' && isForOthers(sentence, each, dates);
  return words.length > 0 && words.every(isOthers)
    ? []
    : [...words, { start: 0, end: small.length }];
}

/** Whether each of a sentence's words for calling is denied, or part of something else. */
function isRefused({ small }: Sentence, language: Language): boolean {
  const { call, slots } = language;
  const words = findPhrases(call.verbs, slots, small);
  if (words.length === 0) return false;
  const clauses = splitClauses(small, language);
  const excluded = findPhrases(call.notPromises, slots, small);
  return words.every(
    ({ index, 0: word }) =>
      excluded.some(
        (each) => each.index < index + word.length && each.index + each[0].length > index,
      ) || isDenied(small.slice(denialStart(clauses, index), index + word.length), language),
  );
}

/** What the phrases say of a call in a sentence, with the stretches that promise it. */
function judgePromises(
  sentence: Sentence,
  language: Language,
  context: DateContext,
): { readonly verdict: Verdict; readonly promised: readonly Promised[] } {
  const promised = findPromises(sentence, language, context);
  if (promised.length > 0) return { verdict: 'found', promised };
  return { verdict: isRefused(sentence, language) ? 'refuted' : 'unknown', promised };
}

/** What the phrases say of a call in a sentence. */
export function judgeCall(sentence: Sentence, language: Language, context: DateContext): Verdict {
  return judgePromises(sentence, language, context).verdict;
}

/**
 * Whether the writer says that they will telephone the reader, and on which day.
 *
 * @param subject the subject line: a date that only it names counts
 */
export function findCall(
  sentences: readonly Sentence[],
  language: Language,
  context: Omit<DateContext, 'spokenOf'>,
  subject: string,
): CallLight {
  const from: DateContext = { ...context, spokenOf: null };
  let undated: CallLight | null = null;
  const read = readGreeted(sentences, language);
  for (const [at, sentence] of read.entries()) {
    if (isQuestion(sentence, language)) continue;
    const echoed = findEchoed(sentence, read[at - 1], language);
    const { verdict, promised }: ReturnType<typeof judgePromises> = echoed
      ? { verdict: 'found', promised: [echoed] }
      : judgePromises(sentence, language, from);
    if (weigh(markDenied(sentence.small, language), 'call', language.weights, verdict) <= 0)
      continue;
    const holder = echoed ? at - 1 : at;
    const likely = promised.length > 0 ? promised : likelyPromises(sentence, language, from);
    for (const promise of likely) {
      const found = dateOfCall(read, holder, promise, language, from);
      if (found.date !== null) return { isOn: true, sentence: sentence.text, ...found };
      undated ??= { isOn: true, sentence: sentence.text, ...found };
    }
  }
  if (undated === null) return NO_CALL;
  const pointing = compile(language.call.pointing, language.slots);
  const isPointedAt = sentences.some(({ small }) => small.search(pointing) !== -1);
  const only = dateInSubject(subject.toLowerCase(), isPointedAt, language, from);
  return only ? { ...undated, date: only.date, weekday: only.weekday } : undated;
}

/** The call's date in a subject line: beside a word for calling, or a calendar date that no meeting has. */
function dateInSubject(
  subject: string,
  isPointedAt: boolean,
  language: Language,
  from: DateContext,
): Mention | null {
  const { call, manners, slots } = language;
  const found = findUsableDates(subject, language, from);
  const [name] = findPhrases(call.named, slots, subject);
  const end = name ? name.index + name[0].length : subject.length;
  const behind = found.find(({ start }) => start >= end);
  const between = compile(manners.meeting, slots);
  if (behind && subject.slice(end, behind.start).search(between) === -1) return behind;
  const [only] = found;
  if (!only || found.length > 1) return null;
  if (isPointedAt || subject.search(compile(call.verbs, slots)) !== -1) return only;
  const isMeetings = [manners.meeting, manners.thanks].some(
    (each) => subject.search(compile(each, slots)) !== -1,
  );
  return isMeetings || only.means === 'weekday' ? null : only;
}
