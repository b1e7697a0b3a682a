import { isBusinessDay } from './business-days.ts';
import { addPlainDays, dateIn, instantAt } from './civil-time.ts';
import { knownHiringDate } from './hiring-date.ts';
import type { Instant, Interview, PlainDate } from './interview.ts';
import type { Timetable } from './settings.ts';
import type { Plan, Step } from './step.ts';
import { stepsFrom } from './steps-ahead.ts';
import { timetableFor } from './timetable-for.ts';

/** So many days are looked ahead, today among them. */
export const DAYS_AHEAD = 14;

/** Something that falls on a day. */
export interface DayEntry {
  readonly interview: Interview;
  /** A `promise` is the call that a note has named. */
  readonly kind: 'interview' | 'hiringDate' | 'promise' | Step['kind'];
  /** Null: it has no time of day. */
  readonly at: Instant | null;
  /** What is to be done; null where something only happens. */
  readonly step: Step | null;
}

export interface UpcomingDay {
  readonly date: PlainDate;
  /** By the user's own calendar, not an employer's. */
  readonly isBusinessDay: boolean;
  /** What has no time of day first, the rest by its time. */
  readonly entries: readonly DayEntry[];
}

interface Planned {
  readonly interview: Interview;
  readonly plan: Plan;
}

interface Span {
  readonly today: PlainDate;
  /** The first instant of today, and the first after the last day. */
  readonly from: Instant;
  readonly end: Instant;
  readonly after: PlainDate;
}

function meetingIn({ startsAt }: Interview, { from, end }: Span): boolean {
  return startsAt >= from && startsAt < end;
}

function byTime({ at: one }: DayEntry, { at: other }: DayEntry): number {
  if (one === other) return 0;
  return (one ?? '') < (other ?? '') ? -1 : 1;
}

/** What is asked before and after an interview belongs to it, where that stands in the same days. */
function isPartOfMeeting(step: Step, interview: Interview, span: Span, now: Instant): boolean {
  const isAsked = step.kind === 'closing' && (step.phase === 'prepare' || step.due > now);
  return isAsked && meetingIn(interview, span);
}

function entriesOf(
  { interview, plan: { next } }: Planned,
  timetable: Timetable,
  now: Instant,
  span: Span,
): DayEntry[] {
  if (next === null) return [];
  // What follows an interview beyond these days lies beyond them as well.
  const isBeyond = next.phase === 'prepare' && interview.startsAt >= span.end;
  const ahead = isBeyond ? [next] : stepsFrom(interview, next, timetable, now);
  const entries: DayEntry[] = [];
  for (const step of ahead) {
    const at = step.snoozedUntil ?? step.due;
    if (at >= span.end || isPartOfMeeting(step, interview, span, now)) continue;
    const kind = step.reason === 'promise' ? 'promise' : step.kind;
    entries.push({ interview, kind, at, step });
  }
  if (meetingIn(interview, span)) {
    entries.push({ interview, kind: 'interview', at: interview.startsAt, step: null });
  }
  return entries;
}

/** The day by which they want to decide, where it is one of these. */
function hiringDayOf({ interview, plan }: Planned, timetable: Timetable, { today, after }: Span) {
  const isNamed = interview.closing.hiringDate !== null || interview.calls.length > 0;
  if (plan.next === null || !isNamed) return null;
  const date = knownHiringDate(interview, timetableFor(interview, timetable))?.date;
  return date !== undefined && date >= today && date < after ? date : null;
}

/**
 * Today and the days after it, each with what falls on it, seen on the user's own clock. What should
 * have been done before today is still to be done: it stands on today. What was put off stands on
 * the day on which it comes back.
 *
 * @param planned each interview with its plan of now
 */
export function upcomingDays(
  planned: Iterable<Planned>,
  timetable: Timetable,
  now: Instant,
): UpcomingDay[] {
  const zone = timetable.userTimeZone;
  const today = dateIn(now, zone);
  const after = addPlainDays(today, DAYS_AHEAD);
  // Days are told apart by where they start: a zone is not asked again for each of 10,000 steps.
  const days = Array.from({ length: DAYS_AHEAD }, (_, day) => {
    const date = addPlainDays(today, day);
    return { date, starts: instantAt(date, '00:00', zone), entries: [] as DayEntry[] };
  });
  const from = days[0]?.starts ?? now;
  const span: Span = { today, after, from, end: instantAt(after, '00:00', zone) };
  for (const each of planned) {
    for (const entry of entriesOf(each, timetable, now, span)) {
      const on = days.findLast(({ starts }) => starts <= (entry.at ?? '')) ?? days[0];
      on?.entries.push(entry);
    }
    const { interview } = each;
    const day = hiringDayOf(each, timetable, span);
    const decided = day && days.find(({ date }) => date === day);
    if (decided) decided.entries.push({ interview, kind: 'hiringDate', at: null, step: null });
  }
  const holidays = [...timetable.holidays, ...timetable.publicHolidays];
  const week = { weekend: timetable.weekend, holidays };
  return days.map(({ date, entries }) => ({
    date,
    isBusinessDay: isBusinessDay(date, week),
    entries: entries.sort(byTime),
  }));
}
