import { standsAlone } from '../interviews/card-of.ts';
import type { Interview } from '../interviews/interview.ts';
import type { Plan } from '../interviews/step.ts';
import { isDueNow } from '../interviews/step-state.ts';
import { words } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { isMessage } from './draft-card.tsx';
import { StepAction } from './step-action.tsx';
import { type Task, TaskForm } from './task-form.tsx';
import { useView } from './view-context.ts';

/** Forms that unfold below a step; the others have a place of their own in the interview. */
const STEP_TASKS: readonly Task[] = [
  'call',
  'reached',
  'call-back',
  'note-sent',
  'promise',
  'prepare',
  'snooze',
  'start-date',
];

/** All that can be pressed for a step, the one thing to do first; and the form that was opened. */
export function StepActions(props: {
  interview: Interview;
  plan: Plan;
  task: Task | null;
  onTask: (task: Task) => void;
  onEnd: () => void;
  /** The message is written here, by copying: there is none to open. */
  writesHere?: boolean | undefined;
  /** The step's card stands alone, with all of its forms, and can be printed. */
  isAlone?: boolean | undefined;
}) {
  const { interview, plan, task, onTask, onEnd, writesHere, isAlone } = props;
  const { readOnly, openCard } = useView();
  const { next } = plan;
  const sentTask = next?.kind === 'note' ? 'note-sent' : 'call';
  const opens = (which: Task, label: string, kind: 'primary' | 'plain' | 'quiet') => (
    <Button kind={kind} expanded={task === which} onPress={() => onTask(which)}>
      {label}
    </Button>
  );
  const isShown = task !== null && (isAlone || STEP_TASKS.includes(task));
  return (
    <>
      <div class="aw-actions">
        {!writesHere && (
          <StepAction
            interview={interview}
            plan={plan}
            kind="primary"
            task={task}
            onTask={onTask}
          />
        )}
        {!readOnly &&
          isMessage(next) &&
          opens(sentTask, words('sentAlready'), writesHere ? 'primary' : 'plain')}
        {!readOnly && next?.phase === 'prepare' && opens('prepare', words('prepareWords'), 'plain')}
        {!readOnly && next && isDueNow(next) && opens('snooze', words('later'), 'quiet')}
        {isAlone && <Button onPress={() => print()}>{words('print')}</Button>}
        {!isAlone && openCard && next && standsAlone(next) && (
          <Button kind="quiet" icon="page" onPress={() => openCard(interview.id)}>
            {words('openCard')}
          </Button>
        )}
      </div>
      {isShown && <TaskForm task={task} interview={interview} onDone={onEnd} onCancel={onEnd} />}
    </>
  );
}
