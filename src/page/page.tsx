import { useEffect, useState } from 'preact/hooks';
import type { InterviewsStore } from '../data/interviews-store.ts';
import type { PlainDate } from '../interviews/interview.ts';
import { words } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { CalendarButton } from '../views/calendar-button.tsx';
import { FIND_ID } from '../views/find/find-field.tsx';
import { InterviewDetail } from '../views/interview-detail.tsx';
import { openerId } from '../views/interview-row.tsx';
import { KeyHelp } from '../views/key-help.tsx';
import { Shell } from '../views/shell.tsx';
import type { Task } from '../views/task-form.tsx';
import { Timeline } from '../views/timeline/timeline.tsx';
import { TrackForm } from '../views/track-form.tsx';
import { useSingleKeys } from '../views/use-single-keys.ts';
import { useStore } from '../views/use-store.ts';
import { CardView } from './card-view.tsx';
import { FreshHolidays } from './fresh-holidays.tsx';
import { ListView } from './list-view.tsx';
import { PageBar } from './page-bar.tsx';
import { PracticeView } from './practice/practice-view.tsx';
import { RemindersView } from './reminders/reminders-view.tsx';
import { SettingsView } from './settings-view.tsx';
import type { Editing } from './templates/template-values.ts';
import { TemplatesView } from './templates/templates-view.tsx';
import { goTo, useRoute } from './use-route.ts';

const goToList = () => goTo({ at: 'list' });

/** The interview that the address names is not there, or no more. */
function NotThere() {
  return (
    <div class="page-not-there">
      <h1>{words('notThereTitle')}</h1>
      <p>{words('notThere')}</p>
      <Button onPress={goToList}>{words('back')}</Button>
    </div>
  );
}

function AddView() {
  return (
    <div class="page-form">
      <h1>{words('addInterview')}</h1>
      <TrackForm onDone={(id) => goTo({ at: 'interview', id })} onCancel={goToList} />
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
  const id = 'id' in route ? route.id : '';
  const interview = interviews.get(id);

  useEffect(() => {
    if (id !== '') setOpened(id);
    else if (route.at === 'list') document.getElementById(openerId(opened))?.focus();
  }, [id, route.at, opened]);
  useEffect(() => {
    scrollTo(0, 0);
  }, [route]);

  const goToField = () => {
    goToList();
    requestAnimationFrame(() => document.getElementById(FIND_ID)?.focus());
  };
  useSingleKeys(singleKeys, {
    '/': goToField,
    n: () => goTo({ at: 'add' }),
    '?': () => setHelping(true),
  });

  const open = (toOpen: string, task?: Task) => {
    setFirstTask(task ? { id: toOpen, task } : null);
    goTo({ at: 'interview', id: toOpen });
  };
  return (
    <>
      <PageBar route={route} />
      {isHelping && <KeyHelp onClose={() => setHelping(false)} />}
      <main class="page-main" tabIndex={-1}>
        <Shell store={store}>
          <FreshHolidays />
          {route.at === 'list' && <ListView store={store} day={day} onDay={setDay} onOpen={open} />}
          {route.at === 'add' && <AddView />}
          {route.at === 'practice' && <PracticeView />}
          {route.at === 'templates' && (
            <TemplatesView interviews={interviews} editing={editing} onEditing={setEditing} />
          )}
          {route.at === 'reminders' && <RemindersView interviews={interviews} />}
          {route.at === 'settings' && <SettingsView />}
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
              onBack={goToList}
            />
          )}
        </Shell>
      </main>
    </>
  );
}
