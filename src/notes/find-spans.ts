import type { Slots } from './compile.ts';
import { findPhrases } from './find-phrases.ts';
import type { Phrase } from './language.ts';

/** A stretch of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where in a text any of the phrases stands. */
export function findSpans(
  phrases: readonly Phrase[] | undefined,
  slots: Slots,
  text: string,
): Span[] {
  return findPhrases(phrases, slots, text).map(({ index, 0: all }) => ({
    start: index,
    end: index + all.length,
  }));
}

/** Whether a stretch has letters in common with one of others. */
export const overlapsAny = ({ start, end }: Span, others: readonly Span[]): boolean =>
  others.some((each) => each.start < end && each.end > start);
