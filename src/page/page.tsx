import { useEffect, useState } from 'preact/hooks';
import { useStore } from 'zustand/react';
import type { InterviewsStore } from '../data/interviews-store.ts';
import { words } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { CalendarButton } from '../views/calendar-button.tsx';
import { InterviewDetail } from '../views/interview-detail.tsx';
import { InterviewLists } from '../views/interview-lists.tsx';
import { openerId } from '../views/interview-row.tsx';
import { Shell } from '../views/shell.tsx';
import { showLater } from '../views/show-later.tsx';
import type { Task } from '../views/task-form.tsx';
import { TrackForm } from '../views/track-form.tsx';
import { CardView } from './card-view.tsx';
import { FreshHolidays } from './fresh-holidays.tsx';
import { PageBar } from './page-bar.tsx';
import { PracticeView } from './practice/practice-view.tsx';
import { RemindersView } from './reminders/reminders-view.tsx';
import { RemovedList } from './removed-list.tsx';
import { SettingsView } from './settings-view.tsx';
import type { Editing } from './templates/template-values.ts';
import { TemplatesView } from './templates/templates-view.tsx';
import { goTo, useRoute } from './use-route.ts';

const Welcome = showLater(() =>
  import('./welcome/welcome-view.tsx').then(({ WelcomeView }) => WelcomeView),
);
const Story = showLater(() =>
  import('./practice/story/story-view.tsx').then(({ StoryView }) => StoryView),
);

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
  const [firstTask, setFirstTask] = useState<{ id: string; task: Task } | null>(null);
  const [opened, setOpened] = useState('');
  // Here, so that a template half written is still there after a look at an interview.
  const [editing, setEditing] = useState<Editing | null>(null);
  const id = 'id' in route ? route.id : '';
  const interview = interviews.get(id);

  useEffect(() => {
    if (id !== '') setOpened(id);
    else if (route.at === 'list') document.getElementById(openerId(opened))?.focus();
  }, [id, route.at, opened]);
  useEffect(() => {
    scrollTo(0, 0);
  }, [route]);

  const open = (toOpen: string, task?: Task) => {
    setFirstTask(task ? { id: toOpen, task } : null);
    goTo({ at: 'interview', id: toOpen });
  };
  return (
    <>
      <PageBar route={route} />
      <main class="page-main" tabIndex={-1}>
        <Shell store={store}>
          <FreshHolidays />
          {route.at === 'list' && (
            <>
              <h1 class="aw-hidden">{words('navInterviews')}</h1>
              <InterviewLists store={store} onOpen={open} onAdd={() => goTo({ at: 'add' })} />
              <CalendarButton
                interviews={[...interviews.values()]}
                label={words('calendarAll')}
                name="afterword"
              />
              <RemovedList store={store} />
            </>
          )}
          {route.at === 'add' && <AddView />}
          {route.at === 'welcome' && <Welcome interviews={interviews} />}
          {route.at === 'practice' && <PracticeView />}
          {route.at === 'story' && <Story />}
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
