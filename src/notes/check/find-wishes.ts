import { compile } from '../compile.ts';
import { findSpans, overlapsAny, type Span } from '../find-spans.ts';
import type { Language, Phrase } from '../language.ts';
import type { Verdict } from '../learned/weights.ts';
import { clauseAt, denialStart, isDenied, isWriterAt, splitClauses } from './clauses.ts';

/** What is wished for stands so near behind the wish, in letters. */
const NEAR = 90;

/** Where a sentence wishes for the position, whoever does, and whether or not it is meant. */
export function findWishes(text: string, { interest, slots }: Language): Span[] {
  const spans = (phrases: readonly Phrase[] | undefined): Span[] => findSpans(phrases, slots, text);
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
  return found.filter((each) => !overlapsAny(each, excluded));
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

/** Whether one of a sentence's wishes is the writer's own, not denied, and no mere condition. */
export function judgeWishes(text: string, language: Language): Verdict {
  const wishes = findWishes(text, language);
  // Most sentences wish for nothing, and clauses take long to find.
  if (wishes.length === 0) return 'unknown';
  const clauses = splitClauses(text, language);
  const isMeant = wishes.some((wish) => {
    const isLimit = [wish.start, wish.end - 1].every(
      (at) => clauseAt(clauses, at)?.role === 'limit',
    );
    const stretch = text.slice(denialStart(clauses, wish.start), wish.end);
    return !isLimit && !isDenied(stretch, language) && isWriters(text, wish, language);
  });
  return isMeant ? 'found' : 'refuted';
}
