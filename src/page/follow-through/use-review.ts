import { useMemo, useRef } from 'preact/hooks';
import { dateIn } from '../../interviews/civil-time.ts';
import { reviewWeek, type WeekReview } from '../../interviews/follow-through/review-week.ts';
import type { Week } from '../../interviews/follow-through/week-of.ts';
import type { Interview } from '../../interviews/interview.ts';
import { stepsAhead } from '../../interviews/steps-ahead.ts';
import { AT_ONCE } from '../../views/do-in-shares.ts';
import { useView } from '../../views/view-context.ts';
import { useAhead } from '../use-ahead.ts';

const isOpen = ({ outcome, removedAt }: Interview): boolean =>
  outcome === 'open' && removedAt === null;

/**
 * A week in review, made when it is opened and anew with each change and each day: a minute would change
 * little in it. While the plans of thousands are derived, it stays as it was; null: there is none yet.
 */
export function useReview(
  interviews: ReadonlyMap<string, Interview>,
  week: Week,
): WeekReview | null {
  const { now, timetable } = useView();
  const { open, aheadOf, isBusy } = useAhead();
  const last = useRef<WeekReview | null>(null);
  const { planned, isBehind } = useMemo(() => {
    const listed = new Map(open.map((each) => [each.interview, each]));
    // The lists stay as they were as well until all plans are there.
    const missing = [...interviews.values()].filter((each) => isOpen(each) && !listed.has(each));
    return { planned: listed, isBehind: missing.length > AT_ONCE };
  }, [open, interviews]);
  const isWaiting = isBusy || isBehind;
  const review = useMemo(() => {
    if (isWaiting) return last.current;
    const stepsOf = (interview: Interview) => {
      const found = planned.get(interview);
      return found ? aheadOf(found).steps : stepsAhead(interview, timetable, now);
    };
    return reviewWeek([...interviews.values()], timetable, now, week, stepsOf);
  }, [interviews, timetable, dateIn(now, timetable.userTimeZone), week.from, isWaiting]);
  last.current = review;
  return review;
}
