import { compile } from '../compile.ts';
import { findAll } from '../find-all.ts';
import type { Language } from '../language.ts';
import { type Verdict, weigh } from '../learned/weights.ts';
import { countWords } from '../text/count-words.ts';
import type { Sentence } from '../text/split-sentences.ts';
import { type Light, OFF } from './light.ts';

function spansOf(pattern: RegExp, text: string): [number, number][] {
  return findAll(pattern, text).map((match) => [match.index, match.index + match[0].length]);
}

const touches = ([start, end]: [number, number], others: readonly [number, number][]): boolean =>
  others.some(([from, to]) => start < to && end > from);

/** So few words stand before the day in "thanks ever so much for last Friday", or in a list of days. */
const [WORDS_BEFORE_DAY, WORDS_IN_LIST] = [7, 3];

/** Whether one part of what is thanked for is the meeting: its first thing, of a compound the last. */
function isMeeting(part: string, at: number, language: Language): boolean {
  const { manners, slots } = language;
  const heads = [
    ...spansOf(compile(manners.meeting, slots), part).map((span) => ({ span, isGood: true })),
    ...spansOf(compile(manners.otherThings, slots), part).map((span) => ({ span, isGood: false })),
  ].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  let [head] = heads;
  if (!head) {
    const day = spansOf(compile(manners.when, slots), part)[0];
    return (
      day !== undefined &&
      countWords(part.slice(0, day[0])) <= (at === 0 ? WORDS_BEFORE_DAY : WORDS_IN_LIST)
    );
  }
  for (const next of heads.slice(1)) {
    if (next.span[0] - head.span[1] === 1) head = next;
  }
  return head.isGood;
}

/** What several things are thanked for at once: "the talk, the coffee and your patience". */
function splitParts(object: string, { clauses, slots }: Language): string[] {
  return object.split(/[,;:]/).flatMap((part) => part.split(compile(clauses.and, slots)));
}

/** Whether what is thanked for is the meeting, or the meeting among other things. */
function isForMeeting(object: string, language: Language): boolean {
  const parts = splitParts(object, language);
  // "Thanks for the form, I'll bring it to the meeting": the second part is about something else.
  const writer = compile(language.subjects.writer, language.slots, 'start');
  return parts.some(
    (part, at) => (at === 0 || !writer.test(part)) && isMeeting(part, at, language),
  );
}

function isThanks(
  sentence: Sentence,
  before: Sentence | undefined,
  after: Sentence | undefined,
  language: Language,
): boolean {
  const { manners, slots } = language;
  const text = sentence.small;
  const excluded = spansOf(compile(manners.notThanks, slots), text);
  const thanks = spansOf(compile(manners.thanks, slots), text).filter(
    (span) => !touches(span, excluded),
  );
  const ends = [...thanks.slice(1).map(([start]) => start), text.length];
  const objects = thanks.map(([, end], index) => {
    const until = excluded.find(([start]) => start >= end)?.[0] ?? text.length;
    return text.slice(end, Math.min(ends[index] ?? text.length, until));
  });
  if (objects.some((object) => isForMeeting(object, language))) return true;
  const [first] = thanks;
  if (!first) return false;
  const others = compile(manners.otherThings, slots);
  // Only its nearest part is what is thanked for, not "... and look forward to your reply".
  const nearest = objects.map((object) => splitParts(object, language)[0] ?? '');
  if (nearest.some((part) => part.search(others) !== -1)) return false;
  // "For the hour you gave me, thank you." - and "You gave me an hour. Thank you."
  if (isForMeeting(text.slice(0, first[0]), language)) return true;
  const isPointingBack = text.search(compile(manners.pointingBack, slots)) !== -1;
  const isShort = isPointingBack || countWords(text) <= 8;
  // Below the quoted "How was the interview?": "Fine, and I'm grateful for it."
  if (isPointingBack && sentence.asked && isForMeeting(sentence.asked, language)) return true;
  const given = compile(manners.given, slots);
  if (isShort && before !== undefined && before.small.search(given) !== -1) return true;
  // "Thank you. You gave me an hour that you didn't have."
  return countWords(text) <= 4 && after !== undefined && after.small.search(given) !== -1;
}

/** What the phrases say of thanks in a sentence, which those beside it may complete. */
export function judgeManners(
  sentences: readonly Sentence[],
  at: number,
  language: Language,
): Verdict {
  const sentence = sentences[at];
  if (!sentence) return 'unknown';
  if (isThanks(sentence, sentences[at - 1], sentences[at + 1], language)) return 'found';
  const hasThanks = sentence.small.search(compile(language.manners.thanks, language.slots)) !== -1;
  return hasThanks ? 'refuted' : 'unknown';
}

/**
 * Whether the writer thanks the reader for the interview, the talk, their time or the opportunity.
 *
 * @param told what each of the sentences is told by
 */
export function findManners(
  sentences: readonly Sentence[],
  told: readonly (readonly string[])[],
  language: Language,
): Light {
  const found = sentences.find((_, at) => {
    const verdict = judgeManners(sentences, at, language);
    return weigh(told[at] ?? [], 'manners', language.weights, verdict) > 0;
  });
  return found ? { isOn: true, sentence: found.text } : OFF;
}
