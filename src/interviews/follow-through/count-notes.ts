import { addMinutes } from '../civil-time.ts';
import type { Instant, Interview } from '../interview.ts';
import type { Timetable } from '../settings.ts';
import { dropRemoved, findClosing, findFirstNote, isOver } from './what-counts.ts';

/** When the first note went: within a day of the interview, within two, later, or not so far. */
export const NOTE_TIMES = ['day', 'twoDays', 'later', 'never'] as const;
export type NoteTime = (typeof NOTE_TIMES)[number];

/** Within 24 hours is today's norm, 48 the limit: whatever the user's own timetable says. */
const DAY_HOURS = 24;
const TWO_DAYS_HOURS = 48;

export interface NoteCount {
  /** Interviews; the sum of `parts`. */
  readonly total: number;
  readonly parts: Readonly<Record<NoteTime, number>>;
  /** Those of `total` in which at least two people with an address were met. */
  readonly panels: {
    readonly interviews: number;
    readonly people: number;
    /** Those of `people` to whom a note went, were it one to all of them. */
    readonly withNote: number;
  };
}

function hoursAfter({ startsAt }: Interview, hours: number): Instant {
  return addMinutes(startsAt, hours * 60);
}

/** How an interview counts; null: it does not, see `countNotes`. */
function timeOf(interview: Interview, timetable: Timetable, now: Instant): NoteTime | null {
  if (!isOver(interview, now)) return null;
  const sentAt = findFirstNote(interview);
  if (sentAt === null) {
    const hours = Math.max(TWO_DAYS_HOURS, timetable.noteLateHours);
    const until = findClosing(interview) ?? now;
    return until <= hoursAfter(interview, hours) ? null : 'never';
  }
  if (sentAt <= hoursAfter(interview, DAY_HOURS)) return 'day';
  return sentAt <= hoursAfter(interview, TWO_DAYS_HOURS) ? 'twoDays' : 'later';
}

/**
 * How soon the note went, one count an interview.
 *
 * Counted is each interview that is over and either has a note that was sent, or has had its full
 * time for one: two days from its beginning, or longer where the timetable calls a note late later.
 * One that was closed (withdrawn, decided) within that time without a note is not counted, as none
 * was to be written any more; a removed one never is. A note that is only started, scheduled or
 * unsure has not been sent. Where several people were met, the first note sent is the interview's:
 * who writes to three people is not three times as quick. Whether each of them had one is counted
 * in `panels`.
 */
export function countNotes(
  interviews: readonly Interview[],
  timetable: Timetable,
  now: Instant,
): NoteCount {
  const parts = { day: 0, twoDays: 0, later: 0, never: 0 };
  const panels = { interviews: 0, people: 0, withNote: 0 };
  for (const interview of dropRemoved(interviews)) {
    const time = timeOf(interview, timetable, now);
    if (time === null) continue;
    parts[time] += 1;
    const people = interview.people.filter(({ email }) => email !== '');
    if (people.length < 2) continue;
    const served = new Set(
      interview.notes.flatMap(({ sentAt, personIds }) => (sentAt === null ? [] : personIds)),
    );
    panels.interviews += 1;
    panels.people += people.length;
    panels.withNote += people.filter(({ id }) => served.has(id)).length;
  }
  return { total: parts.day + parts.twoDays + parts.later + parts.never, parts, panels };
}
