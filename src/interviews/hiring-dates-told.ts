import { dateIn } from './civil-time.ts';
import { hiringDeadline } from './hiring-date.ts';
import type { Instant, Interview, PlainDate } from './interview.ts';
import type { Timetable } from './settings.ts';

/** A hiring date as it was told, at the closing or in a call. */
export interface ToldHiringDate {
  readonly date: PlainDate;
  /** Some day in the week that ends with `date`. */
  readonly isWeek: boolean;
  /** It took the place of an earlier one, in a call. */
  readonly isNew: boolean;
}

/**
 * The hiring dates that held when their day came, or still hold: one that was replaced before its
 * day is no day that anybody waited for.
 *
 * @param timetable the interview's own, by `timetableFor`
 */
export function hiringDatesTold(interview: Interview, timetable: Timetable): ToldHiringDate[] {
  const { closing, calls, timeZone } = interview;
  const first = hiringDeadline(closing, timetable);
  const told: (ToldHiringDate & { readonly at: Instant })[] = [];
  for (const { newHiringDate: date, at } of calls) {
    if (date !== null) told.push({ date, at, isWeek: false, isNew: true });
  }
  if (first !== null) {
    const at = closing.hiringDateAt ?? '';
    const isWeek = closing.hiringDateKind === 'week';
    const later = told.findIndex((each) => each.at >= at);
    told.splice(later < 0 ? told.length : later, 0, { date: first, at, isWeek, isNew: false });
  }
  return told
    .filter(({ date }, index) => {
      const next = told[index + 1];
      return next === undefined || date < dateIn(next.at, timeZone);
    })
    .map(({ at: _, ...each }) => each);
}
