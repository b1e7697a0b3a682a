import type { DateMeaning, DateRule } from '../dates/date-words.ts';

/** Several ways to say one date, each a rule. */
export function saying(
  means: DateMeaning,
  says: readonly string[],
  more: Pick<DateRule, 'plus' | 'day' | 'month'> = {},
): DateRule[] {
  return says.map((say) => ({ say, means, ...more }));
}
