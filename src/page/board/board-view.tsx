import type { InterviewsStore } from '../../data/interviews-store.ts';
import { words } from '../../platform/words.ts';
import { Method } from '../../views/method.tsx';
import { showLater } from '../../views/show-later.tsx';
import type { Task } from '../../views/task-form.tsx';
import { useStore } from '../../views/use-store.ts';
import { RemovedList } from '../bin/removed-list.tsx';
import { goTo } from '../use-route.ts';
import { ViewSwitch } from '../view-switch.tsx';

const Board = showLater(() => import('./board.tsx').then(({ Board }) => Board));

/** All interviews by stage. */
export function BoardView(props: {
  store: InterviewsStore;
  /** The interview that was open before. */
  opened: string;
  onOpen: (id: string, task?: Task) => void;
}) {
  const isEmpty = useStore(props.store, (state) => state.interviews.size === 0);
  return (
    <>
      <h1 class="aw-hidden">{words('navInterviews')}</h1>
      {isEmpty ? (
        <Method onAdd={() => goTo({ at: 'add' })} />
      ) : (
        <>
          <ViewSwitch view="board" />
          <Board opened={props.opened} onOpen={props.onOpen} />
        </>
      )}
      <RemovedList store={props.store} />
    </>
  );
}
