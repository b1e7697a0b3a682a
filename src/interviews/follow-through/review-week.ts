import { addPlainDays, dateIn, instantAt } from '../civil-time.ts';
import type { Instant, Interview, PlainDate } from '../interview.ts';
import type { Timetable } from '../settings.ts';
import type { Step } from '../step.ts';
import { isDueNow } from '../step-state.ts';
import { stepsAhead } from '../steps-ahead.ts';
import { findAnswer } from './find-answer.ts';
import { type Deed, listDeeds } from './list-deeds.ts';
import { isInWeek, shiftWeek, type Week } from './week-of.ts';
import { dropRemoved } from './what-counts.ts';

/** A step and the day on which it falls: its own, or the one to which it was put off. */
export interface PlannedStep {
  readonly interview: Interview;
  readonly step: Step;
  readonly on: PlainDate;
}

/** A week: what was done in it, and what is to do in it and in the one after. */
export interface WeekReview {
  /** The earliest first. */
  readonly done: readonly Deed[];
  /** Interviews to which the first answer came in this week. */
  readonly answers: number;
  /** What is overdue now; in the week that is on, else nothing. */
  readonly overdue: readonly PlannedStep[];
  /** What is due now or in the days of the week that are left. */
  readonly due: readonly PlannedStep[];
  readonly dueNext: readonly PlannedStep[];
}

function planOf(
  interview: Interview,
  [next, ...later]: readonly Step[],
  { userTimeZone }: Timetable,
): PlannedStep[] {
  const wanted = [...(next ? [next] : []), ...later.filter(({ state }) => state === 'upcoming')];
  return wanted.map((step) => {
    const { snoozedUntil, on } = step;
    const day = snoozedUntil === null ? on : dateIn(snoozedUntil, userTimeZone);
    return { interview, step, on: day };
  });
}

/** In order of time, whatever the order in which the interviews came. */
function sortBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const keyed = items.map((item) => ({ item, key: keyOf(item) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ item }) => item);
}

const inOrder = (planned: readonly PlannedStep[]): PlannedStep[] =>
  sortBy(planned, ({ on, step, interview }) => `${on} ${step.due} ${interview.id} ${step.kind}`);

/**
 * A week in review. Days are the user's; a call's is the employer's, as everywhere. What is to do is
 * known of today only: in a week that is over nothing is due any more, in one that is to come
 * nothing is done or overdue.
 *
 * @param aheadOf what is still to be done for one, where somebody keeps that
 */
export function reviewWeek(
  interviews: readonly Interview[],
  timetable: Timetable,
  now: Instant,
  week: Week,
  aheadOf = (each: Interview): readonly Step[] => stepsAhead(each, timetable, now),
): WeekReview {
  const zone = timetable.userTimeZone;
  const today = dateIn(now, zone);
  const isThis = isInWeek(today, week);
  const kept = dropRemoved(interviews);
  const plans = kept.flatMap((interview) => planOf(interview, aheadOf(interview), timetable));
  const ahead = plans.filter(({ step }) => !isDueNow(step));
  const waiting = plans.filter(({ step }) => step.state === 'due');
  const dueIn = (each: Week): PlannedStep[] => [
    ...(isInWeek(today, each) ? inOrder(waiting) : []),
    // Where they are it may still be yesterday.
    ...inOrder(ahead.filter(({ on }) => isInWeek(on < today ? today : on, each))),
  ];
  // A zone is asked for two instants, and not for the day of each of thousands.
  const starts = instantAt(week.from, '00:00', zone);
  const ends = instantAt(addPlainDays(week.to, 1), '00:00', zone);
  const isThen = (at: Instant): boolean => starts <= at && at < ends;
  return {
    done: sortBy(
      kept
        .flatMap((interview) => listDeeds(interview, now))
        .filter(({ at }) => at <= now && isThen(at)),
      ({ at, interview, kind, id }) => `${at} ${interview.id} ${kind} ${id}`,
    ),
    answers: kept.filter((interview) => {
      const answer = findAnswer(interview);
      return answer !== null && isThen(answer);
    }).length,
    overdue: isThis ? inOrder(plans.filter(({ step }) => step.state === 'overdue')) : [],
    due: dueIn(week),
    dueNext: dueIn(shiftWeek(week, 1)),
  };
}
