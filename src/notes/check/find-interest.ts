import { compile } from '../compile.ts';
import { findPhrases } from '../find-phrases.ts';
import type { Language } from '../language.ts';
import { type Verdict, weigh } from '../learned/weights.ts';
import { countWords } from '../text/count-words.ts';
import type { Sentence } from '../text/split-sentences.ts';
import { findWishes, judgeWishes } from './find-wishes.ts';
import { isQuestion } from './is-question.ts';
import { type Light, OFF } from './light.ts';
import { NAMED } from './read-nameless.ts';

/** An answer of so few words holds no more than the answer. */
const BARE_ANSWER_WORDS = 3;

/** A sentence with the job's names, and what jobs are called, as one word each. */
function readJobs(small: string, language: Language, nameless: (small: string) => string): string {
  return nameless(small).replace(compile(language.interest.jobNouns, language.slots), NAMED);
}

/** Whether a sentence says yes to the reader's question for the wish. */
function isAnswerToWish(
  sentence: Sentence,
  before: Sentence | undefined,
  language: Language,
  nameless: (small: string) => string,
): boolean {
  const { interest, slots } = language;
  if (!compile(interest.answers, slots, 'start').test(sentence.small)) return false;
  const isAsked =
    before &&
    (isQuestion(before, language) || before.small.search(compile(interest.asked, slots)) !== -1);
  const small = sentence.asked ?? (isAsked ? before.small : undefined);
  if (small === undefined) return false;
  const question = readJobs(small, language, nameless);
  return (
    question.search(compile(interest.asks, slots)) !== -1 ||
    findWishes(question, language).length > 0
  );
}

/** Whether a sentence asks, and means it: "Need I say that I'd love to?" does not. */
function isAsking(sentence: Sentence, language: Language): boolean {
  const rhetorical = compile(language.interest.rhetorical, language.slots);
  return isQuestion(sentence, language) && sentence.small.search(rhetorical) === -1;
}

/** What the phrases say of a wish in a sentence, which may answer the one before it. */
export function judgeInterest(
  sentences: readonly Sentence[],
  at: number,
  language: Language,
  nameless: (small: string) => string,
): Verdict {
  const sentence = sentences[at];
  if (!sentence) return 'unknown';
  const verdict = judgeWishes(readJobs(sentence.small, language, nameless), language);
  if (isAsking(sentence, language)) return verdict === 'found' ? 'refuted' : verdict;
  return isAnswerToWish(sentence, sentences[at - 1], language, nameless) ? 'found' : verdict;
}

/**
 * Whether the writer says, anew in this note, that they want the position.
 *
 * @param told what each of the sentences is told by
 * @param nameless reads a sentence with one word in place of the job's names
 */
export function findInterest(
  sentences: readonly Sentence[],
  told: readonly (readonly string[])[],
  language: Language,
  nameless: (small: string) => string,
): Light {
  const { interest, slots } = language;
  const isTakenBack = ({ small }: Sentence): boolean =>
    findPhrases(interest.withdrawn, slots, readJobs(small, language, nameless)).length > 0;
  if (sentences.some(isTakenBack)) return OFF;
  // "Yes, absolutely." says yes to whatever was asked: its own words tell nothing.
  const isBareAnswer = ({ small }: Sentence): boolean =>
    compile(interest.answers, slots, 'start').test(small) && countWords(small) <= BARE_ANSWER_WORDS;
  const found = sentences.find((each, at) => {
    if (isAsking(each, language)) return false;
    const verdict = judgeInterest(sentences, at, language, nameless);
    return isBareAnswer(each)
      ? verdict === 'found'
      : weigh(told[at] ?? [], 'interest', language.weights, verdict) > 0;
  });
  return found ? { isOn: true, sentence: found.text } : OFF;
}
