import { useState } from 'preact/hooks';
import type { InterviewsStore } from '../data/interviews-store.ts';
import { words } from '../platform/words.ts';
import { EVERYTHING, isFinding } from '../views/find/find.ts';
import { FIND_ID } from '../views/find/find-field.tsx';
import { ListFilter } from '../views/find/list-filter.tsx';
import { InterviewLists } from '../views/interview-lists.tsx';
import { openerId } from '../views/interview-row.tsx';
import { Shell } from '../views/shell.tsx';
import { showLater } from '../views/show-later.tsx';
import type { Task } from '../views/task-form.tsx';
import { useEscape } from '../views/use-escape.ts';
import { useFocusNext } from '../views/use-focus-next.ts';
import { useSingleKeys } from '../views/use-single-keys.ts';
import { useStore } from '../views/use-store.ts';
import { HealthLine } from './health-line.tsx';
import { PopupBar } from './popup-bar.tsx';
import { useWayIn } from './use-way-in.ts';

type Place =
  | { readonly at: 'list' }
  | { readonly at: 'add' }
  | { readonly at: 'one'; readonly id: string; readonly task?: Task | undefined };

/** Behind a press, or seldom: the list, which is what the popup opens with, does not wait for them. */
const Detail = showLater(() =>
  import('../views/interview-detail.tsx').then(({ InterviewDetail }) => InterviewDetail),
);
const AddView = showLater(() => import('./add-view.tsx').then(({ AddView }) => AddView));
const AlsoDue = showLater(() => import('./due-banner.tsx').then(({ DueBanner }) => DueBanner));
const Method = showLater(() => import('../views/method.tsx').then(({ Method }) => Method));
const BinLink = showLater(() => import('./bin-link.tsx').then(({ BinLink }) => BinLink));
const KeyHelp = showLater(() => import('../views/key-help.tsx').then(({ KeyHelp }) => KeyHelp));

const BackupNudge = showLater(() =>
  import('../views/backup-nudge.tsx').then(({ BackupNudge }) => BackupNudge),
);

/** With fewer all can be seen at a glance. */
const WORTH_FILTERING = 8;

/** The toolbar popup: the lists, one interview, or the form for a new one. */
export function Popup({ store }: { store: InterviewsStore }) {
  const [place, setPlace] = useState<Place>({ at: 'list' });
  const [opened, setOpened] = useState('');
  const [find, setFind] = useState(EVERYTHING);
  const [isHelping, setHelping] = useState(false);
  const focusNext = useFocusNext();
  const { interviews, readOnly, removed, status, timetable } = useStore(store, (state) => state);
  const interview = place.at === 'one' ? interviews.get(place.id) : undefined;
  const isListed = place.at === 'list' || (place.at === 'one' && !interview);
  const isEmpty = status === 'ready' && interviews.size === 0;

  const backToList = (focus: string) => {
    setPlace({ at: 'list' });
    focusNext(() => document.getElementById(focus));
  };
  const goBack = (id: string | null) => {
    if (id !== null) setOpened(id);
    backToList(id === null ? 'add' : openerId(id));
  };
  // What a newer copy wrote is only read; that is said above the list.
  const add = () => setPlace(readOnly ? { at: 'list' } : { at: 'add' });
  const open = (id: string, task?: Task) => setPlace({ at: 'one', id, task });
  useSingleKeys(timetable.singleKeys, {
    '/': () => backToList(FIND_ID),
    n: add,
    '?': () => setHelping(true),
  });

  useWayIn(isListed);
  useEscape(!isListed, () => goBack(interview?.id ?? null));

  return (
    <>
      <PopupBar
        find={isListed && !isEmpty ? find : null}
        hint={timetable.singleKeys}
        onFind={setFind}
        onAdd={add}
      />
      <main class="popup-main" tabIndex={-1}>
        <Shell store={store}>
          {!isListed && <AlsoDue openId={interview?.id ?? null} onOpen={(id) => open(id)} />}
          {place.at === 'add' && <AddView onDone={goBack} onCancel={() => goBack(null)} />}
          {place.at === 'one' && interview && (
            <Detail
              key={interview.id}
              interview={interview}
              firstTask={place.task}
              onBack={() => goBack(interview.id)}
            />
          )}
          {isListed && <h1 class="aw-hidden">{words('extensionName')}</h1>}
          {isListed && isEmpty && <Method onAdd={add} />}
          {isListed && !isEmpty && (
            <>
              {(interviews.size >= WORTH_FILTERING || isFinding(find)) && (
                <ListFilter find={find} onFind={setFind} />
              )}
              <InterviewLists find={find} onFind={setFind} opened={opened} onOpen={open} />
              <BackupNudge href="/page/index.html#/data" />
            </>
          )}
          {isListed && removed.size > 0 && <BinLink count={removed.size} />}
        </Shell>
      </main>
      <HealthLine />
      {isHelping && <KeyHelp onClose={() => setHelping(false)} />}
    </>
  );
}
