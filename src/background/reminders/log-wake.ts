import {
  type Decided,
  type Decision,
  type LoggedWake,
  MOST_WAKES,
} from '../../data/reminder-log.ts';
import type { Instant } from '../../interviews/interview.ts';
import { afterQuiet } from '../../interviews/quiet-hours.ts';
import type { Timetable } from '../../interviews/settings.ts';
import type { Derived } from './agenda.ts';
import type { Announcement } from './outbox.ts';

/** After a holiday a hundred may be due at once: so many stand in one entry, the others are counted. */
const MOST_DECISIONS = 12;

/** These have been tried now; the others only say why nothing was. */
const TRIED: readonly Decided[] = ['showing', 'shown', 'inSummary', 'onScreen', 'failed'];

/** A look as it has gone; its decisions may be more than are kept. */
export type Look = Omit<LoggedWake, 'last' | 'times' | 'more'>;

/** What was decided of reminders, in the words of the log. */
export function decisionsOn(
  announcements: readonly Announcement[],
  decided: (reminderId: string) => Decided,
): Decision[] {
  return announcements.map(({ reminder, derived }) => ({
    interviewId: derived.interview.id,
    about: reminder.about,
    decided: decided(reminder.id),
    at: reminder.at,
  }));
}

/** Steps whose time has come and that wait all the same, why, and until when. */
export function listWaiting(
  all: readonly Derived[],
  timetable: Timetable,
  now: Instant,
): Decision[] {
  const isQuiet = afterQuiet(now, null, timetable) !== now;
  return all.flatMap(({ interview, plan, due }) => {
    if (plan.next === null || plan.next.due > now || due.length > 0) return [];
    const [next] = [...plan.reminders].sort((a, b) => (a.at < b.at ? -1 : 1));
    if (!next) return [];
    const { snoozedUntil } = plan.next;
    const silent = isQuiet ? 'quiet' : 'waits';
    const decided = snoozedUntil === null ? silent : 'snoozed';
    return [
      { interviewId: interview.id, about: next.about, decided, at: snoozedUntil ?? next.at },
    ] satisfies Decision[];
  });
}

/** Whatever has woken the background for it: else a day of quiet looks would drive out what was shown. */
function isSame(one: LoggedWake, other: LoggedWake): boolean {
  const what = ({ due, decisions }: LoggedWake): string =>
    JSON.stringify([
      due,
      ...decisions.map((each) => [each.interviewId, each.about, each.decided, each.at]),
    ]);
  return what(one) === what(other);
}

/** The log with one look more. Looks in a row that came to the same, and to nothing new, are one. */
export function addToLog(log: readonly LoggedWake[], look: Look): LoggedWake[] {
  const entry: LoggedWake = {
    ...look,
    last: look.at,
    times: 1,
    decisions: look.decisions.slice(0, MOST_DECISIONS),
    more: Math.max(0, look.decisions.length - MOST_DECISIONS),
  };
  const before = log.at(-1);
  const isNews = entry.decisions.some(({ decided }) => TRIED.includes(decided));
  if (!before || isNews || !isSame(before, entry)) return [...log, entry].slice(-MOST_WAKES);
  const both = { ...entry, at: before.at, times: before.times + 1 };
  return [...log.slice(0, -1), both];
}
