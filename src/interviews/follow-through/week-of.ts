import { addPlainDays, weekdayOf } from '../civil-time.ts';
import type { PlainDate } from '../interview.ts';

/** Seven days, both ends in it. */
export interface Week {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** The week in which a date lies. @param firstDay 0 = Sunday … 6 = Saturday */
export function weekOf(date: PlainDate, firstDay: number): Week {
  const from = addPlainDays(date, -((weekdayOf(date) - firstDay + 7) % 7));
  return { from, to: addPlainDays(from, 6) };
}

/** The week so many weeks later, or, negative, earlier. */
export function shiftWeek({ from, to }: Week, weeks: number): Week {
  return { from: addPlainDays(from, weeks * 7), to: addPlainDays(to, weeks * 7) };
}

export function isInWeek(date: PlainDate, { from, to }: Week): boolean {
  return from <= date && date <= to;
}
