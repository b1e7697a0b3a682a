import { words } from '../../platform/words.ts';
import type { Planned } from '../../ui/sort-interviews.ts';
import { describePlan } from '../../ui/step-words.ts';
import { InterviewMenu } from '../../views/interview-menu.tsx';
import { nameOf, subtitleOf } from '../../views/interview-name.ts';
import { openerId } from '../../views/interview-row.tsx';
import { StateChip } from '../../views/state-chip.tsx';
import { StepAction } from '../../views/step-action.tsx';
import type { Task } from '../../views/task-form.tsx';
import { useView } from '../../views/view-context.ts';
import { addressOf } from '../use-route.ts';

/** What is asked of an interview in the board's dialog: a form, where to move it, how it ended. */
export type Asked = Task | 'move' | 'ending';

/** An interview on the board: what it is, what is next, the one thing to press, and all the rest. */
export function BoardCard(props: {
  planned: Planned;
  /** It came due while the user was away. */
  isNew: boolean;
  asked: Asked | null;
  isDragged: boolean;
  onAsk: (asked: Asked) => void;
  onOpen: (task?: Task) => void;
  /** It was taken by the pointer; null: let go. */
  onDrag: (event: DragEvent | null) => void;
}) {
  const { planned, asked, onAsk, onDrag, onOpen } = props;
  const { interview, plan } = planned;
  const { now, timetable, readOnly } = useView();
  const subtitle = subtitleOf(interview);
  const isLate = plan.next?.state === 'overdue';
  const askTask = (task: Task) => (task === 'edit' ? onOpen(task) : onAsk(task));
  const kinds = `${isLate ? ' board-card-late' : ''}${props.isDragged ? ' board-card-dragged' : ''}`;
  return (
    <li
      class={`board-card${kinds}`}
      data-id={interview.id}
      draggable={!readOnly}
      // Its link can be dragged by itself.
      onDragStart={readOnly ? undefined : onDrag}
      onDragEnd={() => onDrag(null)}
    >
      <div class="board-card-top">
        <h3 class="row-name">
          {props.isNew && <span class="new-mark" role="img" aria-label={words('newSince')} />}
          <a
            class="board-open"
            id={openerId(interview.id)}
            href={addressOf({ at: 'interview', id: interview.id })}
          >
            {nameOf(interview)}
          </a>
        </h3>
        <InterviewMenu
          interview={interview}
          plan={plan}
          onTask={askTask}
          more={[{ label: words('boardMove'), onSelect: () => onAsk('move') }]}
        />
      </div>
      {subtitle && <p class="aw-hint board-card-what">{subtitle}</p>}
      <p class="board-card-step">{describePlan(interview, plan, { now, timetable }).title}</p>
      <div class="board-card-end">
        <StepAction
          interview={interview}
          plan={plan}
          kind="soft"
          task={asked === 'move' || asked === 'ending' ? null : asked}
          onTask={askTask}
          onRead={() => onOpen()}
        />
        <StateChip plan={plan} />
      </div>
    </li>
  );
}
