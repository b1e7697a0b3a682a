import { compile } from '../compile.ts';
import { findPhrases } from '../find-phrases.ts';
import type { Language } from '../language.ts';
import { markDenied } from '../learned/mark-denied.ts';
import { type Verdict, weigh } from '../learned/weights.ts';
import { countWords } from '../text/count-words.ts';
import type { Sentence } from '../text/split-sentences.ts';
import { clauseAt, denialStart, isDenied, isWriterAt, splitClauses } from './clauses.ts';
import { isQuestion } from './is-question.ts';
import { type Light, OFF } from './light.ts';
import { type JobNames, NAMED, readNameless } from './read-nameless.ts';

/** An answer of so few words holds no more than the answer. */
const BARE_ANSWER_WORDS = 3;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is wished for stands so near behind the wish, in letters. */
const NEAR = 90;

function findWishes(text: string, { interest, slots }: Language): Span[] {
  const spans = (phrases: readonly string[] | undefined): Span[] =>
    findPhrases(phrases, slots, text).map(({ index, 0: all }) => ({
      start: index,
      end: index + all.length,
    }));
  const wishes = spans(interest.wishes).filter(({ end }) => {
    const rest = text.slice(end, end + NEAR).replace(/;.*/su, '');
    const isOther = compile(interest.otherWishes, slots, 'start').test(rest);
    return !isOther && rest.search(compile(interest.aboutJob, slots)) !== -1;
  });
  const object = compile(interest.jobObject, slots, 'start');
  const direct = spans(interest.wantsOf).filter(({ end }) => object.test(text.slice(end)));
  const anyObject = compile(interest.jobObject, slots);
  const reverse = spans(interest.wantsBy).filter(({ start }) => {
    const before = text.slice(Math.max(0, start - NEAR), start).replace(/.*[.;:!?]/su, '');
    return before.search(anyObject) !== -1;
  });
  const found = [...spans(interest.wants), ...direct, ...reverse, ...wishes];
  if (found.length === 0) return found;
  const excluded = spans(interest.notWants);
  return found.filter(({ start, end }) =>
    excluded.every((each) => each.start >= end || each.end <= start),
  );
}

/** The writer's own: nobody else is named last before the wish, or the wish itself begins with "I". */
function isWriters(text: string, { start, end }: Span, language: Language): boolean {
  const { subjects, slots } = language;
  const wish = text.slice(start, end);
  const own = wish.search(compile(subjects.writer, slots));
  const others = wish.search(compile(subjects.others, slots));
  if (own !== -1 && (others === -1 || own < others)) return true;
  return isWriterAt(text.slice(0, start), language);
}

function isWish(text: string, language: Language): boolean {
  const wishes = findWishes(text, language);
  // Most sentences wish for nothing, and clauses take long to find.
  if (wishes.length === 0) return false;
  const clauses = splitClauses(text, language);
  return wishes.some((wish) => {
    const isLimit = [wish.start, wish.end - 1].every(
      (at) => clauseAt(clauses, at)?.role === 'limit',
    );
    const stretch = text.slice(denialStart(clauses, wish.start), wish.end);
    return !isLimit && !isDenied(stretch, language) && isWriters(text, wish, language);
  });
}

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

/** What the phrases say of a wish in a sentence, which may answer the one before it. */
export function judgeInterest(
  sentences: readonly Sentence[],
  at: number,
  language: Language,
  nameless: (small: string) => string,
): Verdict {
  const sentence = sentences[at];
  if (!sentence) return 'unknown';
  const { interest, slots } = language;
  const text = readJobs(sentence.small, language, nameless);
  const isAsking =
    isQuestion(sentence, language) &&
    sentence.small.search(compile(interest.rhetorical, slots)) === -1;
  const isFound =
    !isAsking &&
    (isWish(text, language) || isAnswerToWish(sentence, sentences[at - 1], language, nameless));
  if (isFound) return 'found';
  return findWishes(text, language).length > 0 ? 'refuted' : 'unknown';
}

/** Whether the writer says, anew in this note, that they want the position. */
export function findInterest(
  sentences: readonly Sentence[],
  language: Language,
  names: JobNames,
): Light {
  const nameless = readNameless(names);
  const { interest, slots } = language;
  const isTakenBack = ({ small }: Sentence): boolean =>
    findPhrases(interest.withdrawn, slots, readJobs(small, language, nameless)).length > 0;
  if (sentences.some(isTakenBack)) return OFF;
  // "Yes, absolutely." says yes to whatever was asked: its own words tell nothing.
  const isBareAnswer = ({ small }: Sentence): boolean =>
    compile(interest.answers, slots, 'start').test(small) && countWords(small) <= BARE_ANSWER_WORDS;
  const found = sentences.find((each, at) => {
    const verdict = judgeInterest(sentences, at, language, nameless);
    return isBareAnswer(each)
      ? verdict === 'found'
      : weigh(markDenied(nameless(each.small), language), 'interest', language.weights, verdict) >
          0;
  });
  return found ? { isOn: true, sentence: found.text } : OFF;
}
