import { useEffect, useMemo, useRef } from 'preact/hooks';
import { dateIn } from '../../interviews/civil-time.ts';
import type { Interview } from '../../interviews/interview.ts';
import { words } from '../../platform/words.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { nameOf } from '../../views/interview-name.ts';
import { useView } from '../../views/view-context.ts';
import { addressOf } from '../use-route.ts';
import { CallsCard } from './calls-card.tsx';
import { DaysCard } from './days-card.tsx';
import { LastContactCard } from './last-contact-card.tsx';
import { NotesCard } from './notes-card.tsx';
import { PointsCard } from './points-card.tsx';
import { isBlank, readFigures } from './read-figures.ts';
import { summarise } from './summary-words.ts';
import { TonePatterns } from './tones.tsx';

/** What will be here, while there is nothing yet. */
function NothingYet() {
  const lines = (
    [
      ['followNotes', 'followEmptyNotes'],
      ['followCalls', 'followEmptyCalls'],
      ['followLast', 'followEmptyAnswers'],
      ['followPoints', 'followEmptyPoints'],
    ] as const
  ).map(([title, text]) => ({ title: words(title), text: words(text) }));
  return (
    <EmptyState title={words('followEmptyTitle')} lines={lines}>
      <p class="aw-hint">{words('followEmptyHint')}</p>
    </EmptyState>
  );
}

/** How well the user follows up, and what comes of it. */
export function FollowThroughView(props: { interviews: ReadonlyMap<string, Interview> }) {
  const { now, timetable } = useView();
  const { interviews } = props;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  // A minute changes none of it that anybody would see: they are counted anew with each day.
  const figures = useMemo(
    () => readFigures([...interviews.values()], timetable, now),
    [interviews, timetable, dateIn(now, timetable.userTimeZone)],
  );
  const called = (id: string): string => {
    const interview = interviews.get(id);
    return interview ? nameOf(interview) : words('somebody');
  };
  return (
    <div class="follow">
      <header class="follow-head">
        <div>
          <h1 ref={title} tabIndex={-1}>
            {words('navFollowThrough')}
          </h1>
          {!isBlank(figures) && <p class="follow-summary">{summarise(figures)}</p>}
        </div>
        <a class="aw-button" href={addressOf({ at: 'follow-through', part: 'week' })}>
          {words('weekTitle')}
        </a>
      </header>
      {isBlank(figures) ? (
        <NothingYet />
      ) : (
        <>
          <TonePatterns />
          <NotesCard notes={figures.notes} />
          <CallsCard contacts={figures.contacts} />
          <LastContactCard last={figures.last} />
          <DaysCard waits={figures.waits} nameOf={called} />
          <PointsCard points={figures.points} interviews={figures.withPoints} />
        </>
      )}
    </div>
  );
}
