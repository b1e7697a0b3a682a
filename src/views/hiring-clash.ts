import type { Closing } from '../interviews/closing.ts';
import { words } from '../platform/words.ts';
import { formatDate } from '../ui/dates.ts';

/**
 * What is wrong with the hiring date, said where only the day of the interview is asked for: with the
 * date itself, as it does not stand there.
 */
export function describeHiringClash(
  { hiringDate, hiringDateKind }: Pick<Closing, 'hiringDate' | 'hiringDateKind'>,
  problem: string,
): string {
  if (hiringDate === null) return problem;
  const key = hiringDateKind === 'week' ? 'why_hiringWeekAhead' : 'why_hiringDateAhead';
  return `${words(key, formatDate(hiringDate))} ${problem}`;
}
