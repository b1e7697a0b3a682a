import type { Interview } from '../interviews/interview.ts';
import { isQuestion } from '../interviews/note-step.ts';
import { stepIdOf } from '../interviews/snooze.ts';
import type { Plan } from '../interviews/step.ts';
import { words } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { nameOf } from './interview-name.ts';
import { NoteQuestion } from './note-question.tsx';
import { PromiseOffer } from './promise-offer.tsx';
import type { Task } from './task-form.tsx';
import { useView } from './view-context.ts';

/** What can be done once an interview is closed: say when the work begins, or mend that. */
function AfterEnd(props: {
  interview: Interview;
  plan: Plan;
  task: Task | null;
  onTask: (task: Task) => void;
  /** In a list there is nothing left to do once the day is known. */
  isListed: boolean;
}) {
  const { interview, plan, task, onTask } = props;
  const isKnown = interview.startDate !== null;
  if (plan.none !== 'offer' || (isKnown && props.isListed)) return null;
  const label = words(isKnown ? 'change' : 'offerAsk');
  return (
    <Button
      kind={isKnown ? 'quiet' : 'soft'}
      label={words('pair', label, isKnown ? words('fieldStartDate') : nameOf(interview))}
      expanded={task === 'start-date'}
      onPress={() => onTask('start-date')}
    >
      {label}
    </Button>
  );
}

/** The one thing to press for an interview's next step; nothing where there is only waiting. */
export function StepAction(props: {
  interview: Interview;
  plan: Plan;
  kind: 'primary' | 'soft';
  /** The form that is open for this interview. */
  task: Task | null;
  onTask: (task: Task) => void;
  /** Shows the card of the step; without it, it is shown already. */
  onRead?: (() => void) | undefined;
}) {
  const { interview, plan, onTask, onRead, task } = props;
  const { write, act, readOnly } = useView();
  const { next } = plan;
  const { id } = interview;
  if (readOnly) return null;
  if (next === null) {
    return (
      <AfterEnd
        interview={interview}
        plan={plan}
        task={task}
        onTask={onTask}
        isListed={onRead !== undefined}
      />
    );
  }
  const button = (label: string, onPress: () => void, expanded?: boolean) => (
    <Button
      kind={props.kind}
      label={words('pair', label, nameOf(interview))}
      expanded={expanded}
      onPress={onPress}
    >
      {label}
    </Button>
  );
  const opens = (label: string, which: Task) => button(label, () => onTask(which), task === which);

  if (next.state === 'snoozed') {
    const takeUp = { type: 'step.snooze', id, stepId: stepIdOf(next), until: null } as const;
    return button(words('takeUp'), () => act(takeUp, words('doneTakeUp')));
  }
  if (isQuestion(next)) return <NoteQuestion interview={interview} kind={props.kind} />;
  if (next.kind === 'note') return button(words('writeNote'), () => write(id));
  if (next.kind === 'closing' && next.phase === 'record') return opens(words('answer'), 'closing');
  if (next.kind === 'closing') return onRead ? button(words('readFour'), onRead) : null;
  if (next.state === 'upcoming') {
    const isFirst = next.kind === 'call' && interview.calls.length === 0;
    if (!isFirst) return null;
    return <PromiseOffer interview={interview} on={next.on} task={task} onTask={onTask} />;
  }
  if (next.kind === 'cross-off') {
    if (onRead) return button(words('readReasons'), onRead);
    const crossOff = () =>
      act({ type: 'outcome.set', id, outcome: 'crossed-off' }, words('doneCrossOff'));
    return button(words('crossOff'), crossOff);
  }
  if (next.channel === 'email') return button(words('writeEmail'), () => write(id));
  return onRead ? button(words('callNow'), onRead) : null;
}
