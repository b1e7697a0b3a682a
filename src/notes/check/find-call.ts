import { compile } from '../compile.ts';
import type { DateContext, Mention } from '../dates/find-dates.ts';
import { findPhrases } from '../find-phrases.ts';
import type { Language } from '../language.ts';
import { type Verdict, weigh } from '../learned/weights.ts';
import type { Sentence } from '../text/split-sentences.ts';
import { type DatedCall, dateOfCall, NO_DATE } from './call-date.ts';
import { findPromises, isRefused, likelyPromises, type Promised } from './find-promises.ts';
import { isQuestion } from './is-question.ts';
import { findUsableDates } from './is-usable.ts';
import { type Light, OFF } from './light.ts';
import { readGreeted } from './read-greeted.ts';
import { tellSentences } from './tell-sentences.ts';

/** The call that the writer promises, and its day. */
export interface CallLight extends Light, DatedCall {}

export const NO_CALL: CallLight = { ...OFF, ...NO_DATE };

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
  const told = tellSentences(read, language, (small) => small);
  for (const [at, sentence] of read.entries()) {
    if (isQuestion(sentence, language)) continue;
    const echoed = findEchoed(sentence, read[at - 1], language);
    const { verdict, promised }: ReturnType<typeof judgePromises> = echoed
      ? { verdict: 'found', promised: [echoed] }
      : judgePromises(sentence, language, from);
    if (weigh(told[at] ?? [], 'call', language.weights, verdict) <= 0) continue;
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
