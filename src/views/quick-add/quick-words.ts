import { dateIn } from '../../interviews/civil-time.ts';
import { DEFAULT_DURATION_MINUTES, type Instant } from '../../interviews/interview.ts';
import { type MessageKey, words } from '../../platform/words.ts';
import type { Doubt, ReadLine } from '../../quick-add/read-line.ts';
import { formatFullMoment, listWith } from '../../ui/dates.ts';
import { numberWith } from '../../ui/format-number.ts';

/** "Thursday, November 26 at 2:00 PM"; with the year where it is not this one. */
export function describeStart(startsAt: Instant, now: Instant, timeZone: string): string {
  return formatFullMoment(startsAt, timeZone, dateIn(now, timeZone));
}

/** "60 minutes". */
export function describeLength(minutes: number | null): string {
  return numberWith({ style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(
    minutes ?? DEFAULT_DURATION_MINUTES,
  );
}

/** "Anna Okafor, anna@brightwater.com". */
export function describePerson({ name, email, phone }: ReadLine['person']): string {
  const said = [name, email, phone].filter((each) => each !== '');
  return listWith({ type: 'unit', style: 'short' }).format(said);
}

/** What is said of a doubt below the list; the others stand beside what they are about. */
const ODD: Partial<Record<Doubt, MessageKey>> = {
  'weekday-differs': 'quickWeekdayDiffers',
  'zone-unread': 'quickZoneUnread',
  'far-past': 'quickFarPast',
  'far-ahead': 'quickFarAhead',
};

export function describeOdd(doubts: readonly Doubt[]): string[] {
  return doubts.flatMap((doubt) => ODD[doubt] ?? []).map((key) => words(key));
}

/** Which part of "when" nobody said; '' where all of it was said. */
export function describeAssumed(doubts: readonly Doubt[]): string {
  const has = (doubt: Doubt) => doubts.includes(doubt);
  if (has('day-assumed') && has('time-assumed')) return words('quickAssumed');
  if (has('day-assumed')) return words('quickDayAssumed');
  if (has('time-assumed')) return words('quickTimeAssumed');
  return has('afternoon-assumed') ? words('quickAfternoonAssumed') : '';
}
