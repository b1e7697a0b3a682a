import type { InterviewsStore } from '../../data/interviews-store.ts';
import { showLater } from '../../views/show-later.tsx';
import { useStore } from '../../views/use-store.ts';
import { useView } from '../../views/view-context.ts';

const Figures = showLater(() =>
  import('./follow-through-view.tsx').then(({ FollowThroughView }) => FollowThroughView),
);
const Week = showLater(() => import('./week-view.tsx').then(({ WeekView }) => WeekView));

/** The way to both views. They wait until all has been read: half of the interviews count wrongly. */
export function FollowThrough(props: { part: 'figures' | 'week'; store: InterviewsStore }) {
  const { isComplete } = useView();
  const interviews = useStore(props.store, (state) => state.interviews);
  if (!isComplete) return null;
  return props.part === 'week' ? (
    <Week interviews={interviews} />
  ) : (
    <Figures interviews={interviews} />
  );
}
