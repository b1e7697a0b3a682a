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

/** An interview and its plan of now. */
export interface Planned {
  readonly interview: Interview;
  readonly plan: Plan;
}

/** All that is to come of an interview. */
export interface Ahead {
  readonly steps: readonly Step[];
  /** The day by which they want to decide, where they named one. */
  readonly hiringDate: PlainDate | null;
}

interface Span {
  /** The first instant of today, and the first after the last day. */
  readonly from: Instant;
  readonly end: Instant;
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

/** What is known to come of one interview. Nothing of it changes by time alone before its plan does. */
export function lookAhead({ interview, plan }: Planned, timetable: Timetable, now: Instant): Ahead {
  if (plan.next === null) return { steps: [], hiringDate: null };
  const isNamed = interview.closing.hiringDate !== null || interview.calls.length > 0;
  const hiringDate = isNamed
    ? (knownHiringDate(interview, timetableFor(interview, timetable))?.date ?? null)
    : null;
  return { steps: stepsFrom(interview, plan.next, timetable, now), hiringDate };
}

function entriesOf({ interview, plan }: Planned, ahead: Ahead, now: Instant, span: Span) {
  const entries: DayEntry[] = [];
  for (const step of ahead.steps) {
    const at = step.snoozedUntil ?? step.due;
    if (at >= span.end || isPartOfMeeting(step, interview, span, now)) continue;
    const kind = step.reason === 'promise' ? 'promise' : step.kind;
    entries.push({ interview, kind, at, step });
  }
  if (plan.next !== null && meetingIn(interview, span)) {
    entries.push({ interview, kind: 'interview', at: interview.startsAt, step: null });
  }
  return entries;
}

/**
 * Today and the days after it, each with what falls on it, seen on the user's own clock. What should
 * have been done before today is still to be done: it stands on today. What was put off stands on
 * the day on which it comes back.
 *
 * @param planned each interview with its plan of now
 * @param aheadOf what is to come of one, where somebody keeps that
 */
export function upcomingDays(
  planned: Iterable<Planned>,
  timetable: Timetable,
  now: Instant,
  aheadOf = (each: Planned): Ahead => lookAhead(each, timetable, now),
): UpcomingDay[] {
  const zone = timetable.userTimeZone;
  const today = dateIn(now, zone);
  // Days are told apart by where they start: a zone is not asked again for each of 10,000 steps.
  const days = Array.from({ length: DAYS_AHEAD }, (_, day) => {
    const date = addPlainDays(today, day);
    return { date, starts: instantAt(date, '00:00', zone), entries: [] as DayEntry[] };
  });
  const from = days[0]?.starts ?? now;
  const end = instantAt(addPlainDays(today, DAYS_AHEAD), '00:00', zone);
  for (const each of planned) {
    const ahead = aheadOf(each);
    for (const entry of entriesOf(each, ahead, now, { from, end })) {
      const on = days.findLast(({ starts }) => starts <= (entry.at ?? '')) ?? days[0];
      on?.entries.push(entry);
    }
    const { interview } = each;
    const decided = days.find(({ date }) => date === ahead.hiringDate);
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
