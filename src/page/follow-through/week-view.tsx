import { useEffect, useRef, useState } from 'preact/hooks';
import { dateIn } from '../../interviews/civil-time.ts';
import type { PlannedStep, WeekReview } from '../../interviews/follow-through/review-week.ts';
import { shiftWeek, weekOf } from '../../interviews/follow-through/week-of.ts';
import type { Interview, PlainDate } from '../../interviews/interview.ts';
import { words } from '../../platform/words.ts';
import { Button } from '../../ui/button.tsx';
import { formatSpan } from '../../ui/dates.ts';
import { firstDayOfWeek } from '../../ui/format-week.ts';
import { useView } from '../../views/view-context.ts';
import { addressOf } from '../use-route.ts';
import { useReview } from './use-review.ts';
import { WeekBlock } from './week-block.tsx';
import { WeekStand } from './week-stand.tsx';
import { countWeek, lineOfDeed, lineOfStep } from './week-words.ts';

/** What was done, what is late, and what comes, as far as that is known of a week so many away. */
function WeekBlocks(props: { review: WeekReview; away: number; today: PlainDate }) {
  const { review, away, today } = props;
  const { timetable } = useView();
  const step = (planned: PlannedStep) => lineOfStep(planned, timetable);
  return (
    <>
      {away <= 0 && (
        <WeekBlock
          title={words('weekDone')}
          none={words('weekDoneNone')}
          today={today}
          items={review.done}
          lineOf={(deed) => lineOfDeed(deed, timetable, today)}
        />
      )}
      {away === 0 && (
        <WeekBlock
          title={words('weekOverdue')}
          none={words('weekOverdueNone')}
          today={today}
          items={review.overdue}
          lineOf={step}
        />
      )}
      {away >= 0 && (
        <>
          <WeekBlock
            title={words(away === 0 ? 'weekDue' : 'weekDueIn')}
            none={words('weekDueNone')}
            today={today}
            items={review.due}
            lineOf={step}
          />
          <WeekBlock
            title={words(away === 0 ? 'weekDueNext' : 'weekDueAfter')}
            none={words('weekDueNone')}
            today={today}
            items={review.dueNext}
            lineOf={step}
          />
        </>
      )}
    </>
  );
}

/** A week to look at or to print: what was done, what is late, what comes, and where all stand. */
export function WeekView({ interviews }: { interviews: ReadonlyMap<string, Interview> }) {
  const { now, timetable } = useView();
  /** Weeks from the one that is on; negative: before it. */
  const [away, setAway] = useState(0);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const today = dateIn(now, timetable.userTimeZone);
  const week = shiftWeek(weekOf(today, firstDayOfWeek()), away);
  const review = useReview(interviews, week);
  return (
    <div class="follow week" aria-busy={review === null}>
      <header class="week-head">
        <a class="aw-link week-aside" href={addressOf({ at: 'follow-through', part: 'figures' })}>
          {words('weekBack')}
        </a>
        <h1 ref={title} tabIndex={-1}>
          {words('weekTitle')}
        </h1>
        <div role="status">
          <p class="follow-summary">{formatSpan(week.from, week.to)}</p>
          {review && <p class="aw-hint">{countWeek(review)}</p>}
        </div>
        <div class="aw-actions week-aside">
          <Button icon="back" onPress={() => setAway(away - 1)}>
            {words('weekBefore')}
          </Button>
          <Button onPress={() => setAway(away + 1)}>{words('weekAfter')}</Button>
          {away !== 0 && (
            <Button
              kind="quiet"
              onPress={() => {
                setAway(0);
                title.current?.focus();
              }}
            >
              {words('weekThis')}
            </Button>
          )}
          <Button kind="soft" onPress={() => print()}>
            {words('print')}
          </Button>
        </div>
      </header>
      {review && <WeekBlocks review={review} away={away} today={today} />}
      {away === 0 && <WeekStand />}
    </div>
  );
}
