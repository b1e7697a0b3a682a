import { words } from '../platform/words.ts';
import { ListRow, type RowPlace } from '../ui/list-row.tsx';
import type { Planned } from '../ui/sort-interviews.ts';
import { describePlan } from '../ui/step-words.ts';
import { FoundLine } from './find/found-line.tsx';
import { InterviewMenu } from './interview-menu.tsx';
import { nameOf, subtitleOf } from './interview-name.ts';
import { StateChip } from './state-chip.tsx';
import { StepAction } from './step-action.tsx';
import { type Task, TaskForm } from './task-form.tsx';
import { useView } from './view-context.ts';

/** The id of the button that opens an interview, to which the focus returns. */
export function openerId(interviewId: string): string {
  return `open-${interviewId}`;
}

/** An interview in a list: what it is, what is next, and what to press for that. */
export function InterviewRow(props: {
  planned: Planned;
  place: RowPlace;
  /** It came due while the user was away. */
  isNew: boolean;
  /** The words that are looked for, if any. */
  query: readonly string[];
  /** The form that is open in this row. */
  task: Task | null;
  onTask: (task: Task | null) => void;
  onOpen: () => void;
}) {
  const { planned, task, onOpen, onTask } = props;
  const { interview, plan } = planned;
  const { now, timetable } = useView();
  const { title, detail } = describePlan(interview, plan, { now, timetable });
  // Why is said of what is to be done first; of all others, and what is still to come, the day is enough.
  const isFirst = props.place.index === 0;
  const isAsking = isFirst && plan.next !== null && plan.next.state !== 'upcoming';
  const toggle = (which: Task) => onTask(task === which ? null : which);
  const subtitle = subtitleOf(interview);
  return (
    <ListRow
      id={`row-${interview.id}`}
      place={props.place}
      actions={<InterviewMenu interview={interview} plan={plan} onTask={onTask} onOpen={onOpen} />}
      below={
        task && (
          <TaskForm
            task={task}
            interview={interview}
            onDone={() => onTask(null)}
            onCancel={() => onTask(null)}
          />
        )
      }
      step={
        <>
          <div class="row-step">
            <p>{title}</p>
            {detail && isAsking && <p class="aw-hint">{detail}</p>}
          </div>
          <StepAction
            interview={interview}
            plan={plan}
            kind={isAsking ? 'primary' : 'soft'}
            task={task}
            onTask={toggle}
            onRead={onOpen}
          />
        </>
      }
    >
      <h3 class="row-name">
        {props.isNew && <span class="new-mark" role="img" aria-label={words('newSince')} />}
        <button type="button" class="row-open" id={openerId(interview.id)} onClick={onOpen}>
          {nameOf(interview)}
        </button>
      </h3>
      <div class="row-under">
        {subtitle && <p class="aw-hint">{subtitle}</p>}
        <StateChip plan={plan} />
      </div>
      <FoundLine interview={interview} query={props.query} />
    </ListRow>
  );
}
