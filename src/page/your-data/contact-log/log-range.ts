import { shiftWeek, weekOf } from '../../../interviews/follow-through/week-of.ts';
import type { PlainDate } from '../../../interviews/interview.ts';

/** Days of which the contacts are listed, both ends in it. */
export interface Days {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

export const RANGES = ['week', 'fourWeeks', 'all', 'own'] as const;
export type RangeName = (typeof RANGES)[number];

/** Nobody has tracked an interview before. */
const BEGINNING = '1970-01-01';

/**
 * The days of a range; those of one's own may stand in either order, and what is not filled in is
 * left open.
 *
 * @param firstDay of a week: 0 = Sunday … 6 = Saturday
 */
export function daysOf(range: RangeName, own: Days, today: PlainDate, firstDay: number): Days {
  const week = weekOf(today, firstDay);
  switch (range) {
    case 'week':
      return { from: week.from, to: today };
    case 'fourWeeks':
      return { from: shiftWeek(week, -3).from, to: today };
    case 'all':
      return { from: BEGINNING, to: today };
    case 'own': {
      const from = own.from || BEGINNING;
      const to = own.to || today;
      return from <= to ? { from, to } : { from: to, to: from };
    }
  }
}
