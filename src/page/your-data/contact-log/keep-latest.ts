import type { LoggedWeek } from '../../../exchange/contact-log.ts';

/** The last contacts of a log, at most so many; with how many there are, and how many are left out. */
export function keepLatest(
  weeks: readonly LoggedWeek[],
  most: number,
): { readonly shown: readonly LoggedWeek[]; readonly count: number; readonly left: number } {
  const count = weeks.reduce((sum, { contacts }) => sum + contacts.length, 0);
  let room = most;
  const shown: LoggedWeek[] = [];
  for (const week of weeks.toReversed()) {
    if (room === 0) break;
    const contacts = week.contacts.slice(-room);
    room -= contacts.length;
    shown.unshift({ ...week, contacts });
  }
  return { shown, count, left: count - (most - room) };
}
