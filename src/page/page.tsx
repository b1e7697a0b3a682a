import { useEffect, useRef, useState } from 'preact/hooks';
import type { InterviewsStore } from '../data/interviews-store.ts';
import type { PlainDate } from '../interviews/interview.ts';
import { words } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { CalendarButton } from '../views/calendar-button.tsx';
import { EVERYTHING } from '../views/find/find.ts';
import { FIND_ID } from '../views/find/find-field.tsx';
import { InterviewDetail } from '../views/interview-detail.tsx';
import { openerId } from '../views/interview-row.tsx';
import { KeyHelp } from '../views/key-help.tsx';
import { Shell } from '../views/shell.tsx';
import { showLater } from '../views/show-later.tsx';
import type { Task } from '../views/task-form.tsx';
import { Timeline } from '../views/timeline/timeline.tsx';
import { useEscape } from '../views/use-escape.ts';
import { useSingleKeys } from '../views/use-single-keys.ts';
import { useStore } from '../views/use-store.ts';
import { AddView } from './add-view.tsx';
import { BinView } from './bin/bin-view.tsx';
import { BoardView } from './board/board-view.tsx';
import { CardView } from './card-view.tsx';
import { FollowThrough } from './follow-through/follow-through.tsx';
import { FreshHolidays } from './fresh-holidays.tsx';
import { keepView, keptView } from './kept-view.ts';
import { ListView } from './list-view.tsx';
import { PageBar } from './page-bar.tsx';
import { PracticeView } from './practice/practice-view.tsx';
import { RemindersView } from './reminders/reminders-view.tsx';
import { SettingsView } from './settings-view.tsx';
import type { Editing } from './templates/template-values.ts';
import { TemplatesView } from './templates/templates-view.tsx';
import { addressOf, goHome, goTo, useRoute } from './use-route.ts';

const Welcome = showLater(() =>
  import('./welcome/welcome-view.tsx').then(({ WelcomeView }) => WelcomeView),
);
const MadeUp = showLater(() =>
  import('./practice/made-up/made-up-view.tsx').then(({ MadeUpView }) => MadeUpView),
);

const YourData = showLater(() =>
  import('./your-data/your-data-view.tsx').then(({ YourDataView }) => YourDataView),
);
const ContactLog = showLater(() =>
  import('./your-data/contact-log/contact-log-view.tsx').then(
    ({ ContactLogView }) => ContactLogView,
  ),
);

const BackupNudge = showLater(() =>
  import('../views/backup-nudge.tsx').then(({ BackupNudge }) => BackupNudge),
);

const backWords = () => words(keptView() === 'board' ? 'backToBoard' : 'back');

/** The interview that the address names is not there, or no more. */
function NotThere() {
  return (
    <div class="page-not-there">
      <h1>{words('notThereTitle')}</h1>
      <p>{words('notThere')}</p>
      <Button onPress={goHome}>{backWords()}</Button>
    </div>
  );
}

/** The full page: all interviews, one of them, a new one, the templates, the practice, the settings. */
export function Page({ store }: { store: InterviewsStore }) {
  const route = useRoute();
  const interviews = useStore(store, (state) => state.interviews);
  const { singleKeys } = useStore(store, (state) => state.timetable);
  const [isHelping, setHelping] = useState(false);
  const [firstTask, setFirstTask] = useState<{ id: string; task: Task } | null>(null);
  const [opened, setOpened] = useState('');
  // Here, so that a template half written is still there after a look at an interview.
  const [editing, setEditing] = useState<Editing | null>(null);
  // As is the day that was open: from one of its interviews one comes back to it.
  const [day, setDay] = useState<PlainDate | null>(null);
  // And what was looked for.
  const [find, setFind] = useState(EVERYTHING);
  const wantsField = useRef(false);
  const id = 'id' in route ? route.id : '';
  const interview = interviews.get(id);
  const isWide = route.at === 'board' && interviews.size > 0;

  useEffect(() => {
    if (route.at === 'list' || route.at === 'board') {
      keepView(route.at);
      setFirstTask(null);
    }
    if (id !== '') setOpened(id);
    else if (route.at === 'list') {
      document.getElementById(wantsField.current ? FIND_ID : openerId(opened))?.focus();
      wantsField.current = false;
    }
  }, [id, route.at, opened]);
  useEffect(() => {
    scrollTo(0, 0);
  }, [route]);

  const goToField = () => {
    // From elsewhere the field is there once the list is.
    wantsField.current = route.at !== 'list';
    if (wantsField.current) goTo({ at: 'list' });
    else document.getElementById(FIND_ID)?.focus();
  };
  useSingleKeys(singleKeys, {
    '/': goToField,
    n: () => goTo({ at: 'add' }),
    '?': () => setHelping(true),
  });

  useEscape('id' in route, () => (route.at === 'card' ? goTo({ at: 'interview', id }) : goHome()));

  const open = (toOpen: string, task?: Task) => {
    setFirstTask(task ? { id: toOpen, task } : null);
    goTo({ at: 'interview', id: toOpen });
  };
  return (
    <>
      <PageBar route={route} isWide={isWide} />
      {isHelping && <KeyHelp onClose={() => setHelping(false)} />}
      <main class={`page-main${isWide ? ' page-wide' : ''}`} tabIndex={-1}>
        <Shell store={store}>
          <FreshHolidays />
          {(route.at === 'list' || route.at === 'board') && (
            <BackupNudge href={addressOf({ at: 'data' })} />
          )}
          {route.at === 'list' && (
            <ListView
              {...{ store, day, find, opened }}
              onDay={setDay}
              onFind={setFind}
              onOpen={open}
            />
          )}
          {route.at === 'board' && <BoardView store={store} opened={opened} onOpen={open} />}
          {route.at === 'add' && <AddView />}
          {route.at === 'welcome' && <Welcome interviews={interviews} />}
          {route.at === 'practice' && <PracticeView />}
          {route.at === 'follow-through' && <FollowThrough part={route.part} store={store} />}
          {route.at === 'made-up' && <MadeUp />}
          {route.at === 'templates' && (
            <TemplatesView interviews={interviews} editing={editing} onEditing={setEditing} />
          )}
          {route.at === 'reminders' && <RemindersView interviews={interviews} />}
          {route.at === 'settings' && <SettingsView />}
          {route.at === 'data' && <YourData store={store} />}
          {route.at === 'contact-log' && <ContactLog interviews={interviews} />}
          {route.at === 'removed' && <BinView store={store} />}
          {'id' in route && !interview && <NotThere />}
          {interview && route.at === 'card' && (
            <CardView key={id} interview={interview} onBack={() => goTo({ at: 'interview', id })} />
          )}
          {interview && route.at === 'interview' && (
            <InterviewDetail
              key={id}
              interview={interview}
              firstTask={firstTask?.id === id ? firstTask.task : undefined}
              withWords
              aside={<Timeline interview={interview} />}
              footer={
                <CalendarButton
                  interviews={[interview]}
                  label={words('calendarOne')}
                  name={`afterword-${id.slice(0, 8)}`}
                />
              }
              backLabel={backWords()}
              onBack={goHome}
            />
          )}
        </Shell>
      </main>
    </>
  );
}
