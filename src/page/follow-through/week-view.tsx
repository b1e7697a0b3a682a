import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { dateIn } from '../../interviews/civil-time.ts';
import { reviewWeek } from '../../interviews/follow-through/review-week.ts';
import { shiftWeek, weekOf } from '../../interviews/follow-through/week-of.ts';
import type { Interview } from '../../interviews/interview.ts';
import { words } from '../../platform/words.ts';
import { Button } from '../../ui/button.tsx';
import { formatSpan } from '../../ui/dates.ts';
import { firstDayOfWeek } from '../../ui/format-week.ts';
import { useView } from '../../views/view-context.ts';
import { addressOf } from '../use-route.ts';
import { WeekBlock } from './week-block.tsx';
import { WeekStand } from './week-stand.tsx';
import { countWeek, lineOfDeed, lineOfStep } from './week-words.ts';

/** A week to look at or to print: what was done, what is late, what comes, and where all stand. */
export function WeekView({ interviews }: { interviews: ReadonlyMap<string, Interview> }) {
  const { now, timetable } = useView();
  /** Weeks from the one that is on; negative: before it. */
  const [away, setAway] = useState(0);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const today = dateIn(now, timetable.userTimeZone);
  const week = shiftWeek(weekOf(today, firstDayOfWeek()), away);
  const review = useMemo(
    () => reviewWeek([...interviews.values()], timetable, now, week),
    [interviews, timetable, now, week.from],
  );
  const stepLines = (planned: typeof review.due) =>
    planned.map((each) => lineOfStep(each, timetable));
  return (
    <div class="follow week">
      <header class="week-head">
        <a class="aw-link week-aside" href={addressOf({ at: 'follow-through', part: 'figures' })}>
          {words('weekBack')}
        </a>
        <h1 ref={title} tabIndex={-1}>
          {words('weekTitle')}
        </h1>
        <div role="status">
          <p class="follow-summary">{formatSpan(week.from, week.to)}</p>
          <p class="aw-hint">{countWeek(review)}</p>
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
      {away <= 0 && (
        <WeekBlock
          title={words('weekDone')}
          none={words('weekDoneNone')}
          today={today}
          lines={review.done.map((deed) => lineOfDeed(deed, timetable, today))}
        />
      )}
      {away === 0 && (
        <WeekBlock
          title={words('weekOverdue')}
          none={words('weekOverdueNone')}
          today={today}
          lines={stepLines(review.overdue)}
        />
      )}
      {away >= 0 && (
        <>
          <WeekBlock
            title={words(away === 0 ? 'weekDue' : 'weekDueIn')}
            none={words('weekDueNone')}
            today={today}
            lines={stepLines(review.due)}
          />
          <WeekBlock
            title={words(away === 0 ? 'weekDueNext' : 'weekDueAfter')}
            none={words('weekDueNone')}
            today={today}
            lines={stepLines(review.dueNext)}
          />
        </>
      )}
      {away === 0 && <WeekStand />}
    </div>
  );
}
