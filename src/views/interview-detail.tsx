import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Interview } from '../interviews/interview.ts';
import { steps } from '../interviews/steps.ts';
import { words } from '../platform/words.ts';
import { ClosingFacts } from './closing/closing-facts.tsx';
import { ContactList } from './contact-list.tsx';
import { DetailHeader } from './detail-header.tsx';
import { DetailSection } from './detail-section.tsx';
import { DraftCard, isMessage, isWrittenHere } from './draft-card.tsx';
import { InterviewMenu } from './interview-menu.tsx';
import { subtitleOf } from './interview-name.ts';
import { MeetingFacts } from './meeting-facts.tsx';
import { NextStep } from './next-step.tsx';
import { StepActions } from './step-actions.tsx';
import { StorySection } from './story/story-section.tsx';
import { type Task, TaskForm } from './task-form.tsx';
import { useTask } from './use-task.ts';
import { useView } from './view-context.ts';

/** One interview: what is next, who was met, how it closed, what has been sent and said. */
export function InterviewDetail(props: {
  interview: Interview;
  firstTask?: Task | undefined;
  /** Shows the words of a message here, where there is room for them. */
  withWords?: boolean | undefined;
  /** What the page has room for beside it, before what has been sent and said. */
  aside?: ComponentChildren;
  /** What the page has room for below all the rest. */
  footer?: ComponentChildren;
  /** Where the way back leads; to the list, unless said otherwise. */
  backLabel?: string | undefined;
  onBack: () => void;
}) {
  const { interview, onBack } = props;
  const { now, timetable, readOnly } = useView();
  const { title, task, setTask, toggle, endTask } = useTask(interview, props.firstTask);
  const plan = steps(interview, timetable, now);

  useEffect(() => {
    if (!props.firstTask) title.current?.focus();
  }, [props.firstTask, title]);

  const form = (...tasks: Task[]) =>
    task && tasks.includes(task) ? (
      <TaskForm task={task} interview={interview} onDone={endTask} onCancel={endTask} />
    ) : null;
  const change = (which: Task, label: 'answer' | 'change') => ({
    actionLabel: readOnly || (which === 'closing' && isAhead) ? undefined : words(label),
    expanded: task === which,
    onAction: () => toggle(which),
  });
  const writesHere = props.withWords && isMessage(plan.next) && isWrittenHere(interview, timetable);
  const isAhead = now < interview.startsAt;
  return (
    <article class={props.aside ? 'detail detail-wide' : 'detail'}>
      <DetailHeader
        interview={interview}
        title={title}
        subtitle={subtitleOf(interview)}
        backLabel={props.backLabel ?? words('back')}
        onBack={onBack}
      >
        <InterviewMenu interview={interview} plan={plan} onTask={setTask} onRemoved={onBack} />
      </DetailHeader>
      <div class="detail-main">
        <NextStep interview={interview} plan={plan} task={task} onTask={toggle}>
          {props.withWords && isMessage(plan.next) && (
            <DraftCard interview={interview} step={plan.next} />
          )}
          <StepActions
            interview={interview}
            plan={plan}
            task={task}
            onTask={toggle}
            onEnd={endTask}
            writesHere={writesHere}
          />
        </NextStep>
        <DetailSection title={words('sectionInterview')} {...change('edit', 'change')}>
          {form('edit') ?? <MeetingFacts interview={interview} />}
        </DetailSection>
        <DetailSection
          title={words('closingTitle')}
          {...change('closing', interview.closing.recordedAt === null ? 'answer' : 'change')}
        >
          {form('closing') ?? <ClosingFacts interview={interview} />}
        </DetailSection>
      </div>
      <div class="detail-side">
        {props.aside}
        <DetailSection title={words('sectionContacts')}>
          <ContactList interview={interview} />
        </DetailSection>
        <StorySection interview={interview} />
      </div>
      {props.footer}
    </article>
  );
}
