import { compile } from '../compile.ts';
import { findPhrases } from '../find-phrases.ts';
import type { Language } from '../language.ts';
import { weigh } from '../learned/weights.ts';
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

/** Whether the writer says, anew in this note, that they want the position. */
export function findInterest(
  sentences: readonly Sentence[],
  language: Language,
  names: JobNames,
): Light {
  const nameless = readNameless(names);
  const nouns = compile(language.interest.jobNouns, language.slots);
  const read = ({ small }: Pick<Sentence, 'small'>): string =>
    nameless(small).replace(nouns, NAMED);
  const { withdrawn } = language.interest;
  const isTakenBack = (each: Sentence): boolean =>
    findPhrases(withdrawn, language.slots, read(each)).length > 0;
  if (sentences.some(isTakenBack)) return OFF;
  const rhetorical = compile(language.interest.rhetorical, language.slots);
  const asked = compile(language.interest.asked, language.slots);
  const answers = compile(language.interest.answers, language.slots, 'start');
  const asks = compile(language.interest.asks, language.slots);
  const isAnswerToWish = (each: Sentence, before: Sentence | undefined): boolean => {
    if (!answers.test(each.small)) return false;
    const isAsked = before && (isQuestion(before, language) || before.small.search(asked) !== -1);
    const small = each.asked ?? (isAsked ? before.small : undefined);
    if (small === undefined) return false;
    const question = read({ small });
    return question.search(asks) !== -1 || findWishes(question, language).length > 0;
  };
  const isByPhrases = (each: Sentence, at: number): boolean => {
    if (isQuestion(each, language) && each.small.search(rhetorical) === -1) return false;
    return isWish(read(each), language) || isAnswerToWish(each, sentences[at - 1]);
  };
  // "Yes, absolutely." says yes to whatever was asked: its own words tell nothing.
  const isBareAnswer = ({ small }: Sentence): boolean =>
    answers.test(small) && countWords(small) <= BARE_ANSWER_WORDS;
  const found = sentences.find((each, at) =>
    isBareAnswer(each)
      ? isByPhrases(each, at)
      : weigh(nameless(each.small), 'interest', language.weights, isByPhrases(each, at)) > 0,
  );
  return found ? { isOn: true, sentence: found.text } : OFF;
}
