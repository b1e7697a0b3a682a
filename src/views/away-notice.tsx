import { listArrivals } from '../interviews/arrivals.ts';
import type { Instant } from '../interviews/interview.ts';
import { words } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { formatMoment } from '../ui/dates.ts';
import type { Planned } from '../ui/sort-interviews.ts';
import { describePlan } from '../ui/step-words.ts';
import { nameOf } from './interview-name.ts';
import { useView } from './view-context.ts';

/** More than so many are counted: they all stand in the list. */
const MOST_LISTED = 5;

/** What came due since the user last looked, and is still to be done; nothing where that is nothing. */
export function AwayNotice(props: {
  planned: readonly Planned[];
  since: Instant;
  onOpen: (id: string) => void;
  onClose: () => void;
}) {
  const { now, timetable } = useView();
  const arrivals = listArrivals(props.planned, props.since, now);
  if (arrivals.length === 0) return null;
  const more = arrivals.length - MOST_LISTED;
  return (
    <section class="away" aria-labelledby="away-title">
      <div class="away-head">
        <h2 id="away-title" class="away-title">
          {words('awayTitle')}
        </h2>
        <Button kind="icon" icon="close" label={words('dismiss')} onPress={props.onClose} />
      </div>
      <ul class="away-list">
        {arrivals.slice(0, MOST_LISTED).map(({ interview, plan, reminder }) => (
          <li key={interview.id}>
            <button type="button" class="away-open" onClick={() => props.onOpen(interview.id)}>
              <span class="away-what">
                {nameOf(interview)}: {describePlan(interview, plan, { now, timetable }).title}
              </span>
              <span class="aw-hint">{formatMoment(reminder.at, timetable.userTimeZone)}</span>
            </button>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="aw-hint">{words('awayMore', more)}</p>}
    </section>
  );
}
