import type { InterviewsStore } from '../data/interviews-store.ts';
import type { PlainDate } from '../interviews/interview.ts';
import { words } from '../platform/words.ts';
import { CalendarButton } from '../views/calendar-button.tsx';
import type { Find } from '../views/find/find.ts';
import { FindField } from '../views/find/find-field.tsx';
import { ListFilter } from '../views/find/list-filter.tsx';
import { InterviewLists } from '../views/interview-lists.tsx';
import { Method } from '../views/method.tsx';
import type { Task } from '../views/task-form.tsx';
import { useStore } from '../views/use-store.ts';
import { useView } from '../views/view-context.ts';
import { RemovedList } from './bin/removed-list.tsx';
import { CalendarStrip } from './calendar-strip/calendar-strip.tsx';
import { addressOf, goTo } from './use-route.ts';
import { ViewSwitch } from './view-switch.tsx';

function DataLink({ label }: { label: string }) {
  return (
    <p>
      <a class="aw-link" href={addressOf({ at: 'data' })}>
        {label}
      </a>
    </p>
  );
}

/** All interviews as lists, with what finds one among them. */
export function ListView(props: {
  store: InterviewsStore;
  /** The day that is open in the calendar strip; null: none. */
  day: PlainDate | null;
  onDay: (day: PlainDate | null) => void;
  find: Find;
  onFind: (find: Find) => void;
  /** The interview that was open before; '' for none. */
  opened: string;
  onOpen: (id: string, task?: Task) => void;
}) {
  const { timetable } = useView();
  const interviews = useStore(props.store, (state) => state.interviews);
  const { find, onFind } = props;
  return (
    <>
      <h1 class="aw-hidden">{words('navInterviews')}</h1>
      {interviews.size === 0 ? (
        <>
          <Method onAdd={() => goTo({ at: 'add' })} />
          <DataLink label={words('dataLinkEmpty')} />
        </>
      ) : (
        <>
          <ViewSwitch view="list" />
          <CalendarStrip open={props.day} onOpen={props.onDay} />
          <div class="page-find">
            <FindField find={find} hint={timetable.singleKeys} onFind={onFind} />
            <ListFilter find={find} onFind={onFind} />
          </div>
          <InterviewLists find={find} onFind={onFind} opened={props.opened} onOpen={props.onOpen} />
          <CalendarButton
            interviews={[...interviews.values()]}
            label={words('calendarAll')}
            name="afterword"
          />
          <DataLink label={words('dataLink')} />
        </>
      )}
      <RemovedList store={props.store} />
    </>
  );
}
