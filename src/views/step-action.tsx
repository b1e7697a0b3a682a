import type { Interview } from '../interviews/interview.ts';
import { isQuestion } from '../interviews/note-step.ts';
import type { Plan } from '../interviews/step.ts';
import { words } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { nameOf } from './interview-name.ts';
import { NoteQuestion } from './note-question.tsx';
import { PromiseOffer } from './promise-offer.tsx';
import type { Task } from './task-form.tsx';
import { useView } from './view-context.ts';

/** The one thing to press for an interview's next step; nothing where there is only waiting. */
export function StepAction(props: {
  interview: Interview;
  plan: Plan;
  kind: 'primary' | 'soft';
  /** The form that is open for this interview. */
  task: Task | null;
  onTask: (task: Task) => void;
  /** Shows the four things to say; without it they are shown already. */
  onRead?: (() => void) | undefined;
}) {
  const { interview, plan, onTask, onRead, task } = props;
  const { write, act, readOnly } = useView();
  const { next } = plan;
  if (next === null || readOnly) return null;
  const { id } = interview;
  const button = (label: string, onPress: () => void, expanded?: boolean) => (
    <Button
      kind={props.kind}
      label={`${label}: ${nameOf(interview)}`}
      expanded={expanded}
      onPress={onPress}
    >
      {label}
    </Button>
  );
  const opens = (label: string, which: Task) => button(label, () => onTask(which), task === which);

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
    const crossOff = () =>
      act({ type: 'outcome.set', id, outcome: 'crossed-off' }, words('doneCrossOff'));
    return button(words('crossOff'), crossOff);
  }
  return next.channel === 'email'
    ? button(words('writeEmail'), () => write(id))
    : opens(words('callMade'), 'call');
}
