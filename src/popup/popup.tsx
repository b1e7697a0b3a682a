import { useState } from 'preact/hooks';
import { ask } from '../data/ask.ts';
import type { InterviewsStore } from '../data/interviews-store.ts';
import { words } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { InterviewLists } from '../views/interview-lists.tsx';
import { openerId } from '../views/interview-row.tsx';
import { Shell } from '../views/shell.tsx';
import { showLater } from '../views/show-later.tsx';
import type { Task } from '../views/task-form.tsx';
import { useStore } from '../views/use-store.ts';
import { useView } from '../views/view-context.ts';
import { DueBanner } from './due-banner.tsx';
import { HealthLine } from './health-line.tsx';

type Place =
  | { readonly at: 'list' }
  | { readonly at: 'add' }
  | { readonly at: 'one'; readonly id: string; readonly task?: Task | undefined };

/** Behind a press: the list, which is what the popup opens with, does not wait for them. */
const Detail = showLater(() =>
  import('../views/interview-detail.tsx').then(({ InterviewDetail }) => InterviewDetail),
);
const AddForm = showLater(() =>
  import('../views/track-form.tsx').then(({ TrackForm }) => TrackForm),
);

/** What is due, but for what is open already. */
function Due(props: { openId: string | null; onOpen: (id: string) => void }) {
  const { sorted } = useView();
  const toDo = sorted().toDo.filter(({ interview }) => interview.id !== props.openId);
  const label = toDo.length < sorted().toDo.length ? 'alsoDue' : 'dueNow';
  return <DueBanner label={label} toDo={toDo} onOpen={props.onOpen} />;
}

function Bar(props: { onAdd: () => void }) {
  const openPage = () => {
    ask({ type: 'page.open', id: null }).then(
      () => window.close(),
      // Without its background the page opens all the same.
      () => window.open('/page/index.html'),
    );
  };
  return (
    <header class="popup-bar">
      <span class="popup-name">
        <img src="/icons/icon-32.png" alt="" />
        {words('extensionName')}
      </span>
      <Button kind="quiet" icon="add" id="add" onPress={props.onAdd}>
        {words('add')}
      </Button>
      <Button kind="icon" icon="page" label={words('openPage')} onPress={openPage} />
    </header>
  );
}

/** The toolbar popup: the lists, one interview, or the form for a new one. */
export function Popup({ store }: { store: InterviewsStore }) {
  const [place, setPlace] = useState<Place>({ at: 'list' });
  const { interviews, readOnly } = useStore(store, (state) => state);
  const interview = place.at === 'one' ? interviews.get(place.id) : undefined;

  const goBack = (focusId: string) => {
    setPlace({ at: 'list' });
    requestAnimationFrame(() => document.getElementById(focusId)?.focus());
  };
  const add = () => setPlace({ at: 'add' });
  const open = (id: string, task?: Task) => setPlace({ at: 'one', id, task });

  return (
    <>
      <Bar onAdd={add} />
      <main class="popup-main" tabIndex={-1}>
        <Shell store={store}>
          <Due openId={interview?.id ?? null} onOpen={(id) => open(id)} />
          {place.at === 'add' && !readOnly && (
            <div class="popup-form">
              <h1>{words('addInterview')}</h1>
              <AddForm onDone={(id) => goBack(openerId(id))} onCancel={() => goBack('add')} />
            </div>
          )}
          {place.at === 'one' && interview && (
            <Detail
              key={interview.id}
              interview={interview}
              firstTask={place.task}
              onBack={() => goBack(openerId(interview.id))}
            />
          )}
          {(place.at === 'list' || (place.at === 'one' && !interview)) && (
            <>
              <h1 class="aw-hidden">{words('extensionName')}</h1>
              <InterviewLists store={store} onOpen={open} onAdd={add} />
            </>
          )}
        </Shell>
      </main>
      <HealthLine />
    </>
  );
}
