import { wordsLocale } from '../platform/words.ts';

/** A number as the words' language writes it: "1,250", "2.5". */
export function formatNumber(number: number): string {
  return number.toLocaleString(wordsLocale());
}
