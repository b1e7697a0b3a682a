import { useEffect } from 'preact/hooks';
import type { Interview } from '../interviews/interview.ts';
import { steps } from '../interviews/steps.ts';
import { words } from '../platform/words.ts';
import { formatMoment } from '../ui/dates.ts';
import { DetailHeader } from '../views/detail-header.tsx';
import { subtitleOf } from '../views/interview-name.ts';
import { NextStep } from '../views/next-step.tsx';
import { StepActions } from '../views/step-actions.tsx';
import { useTask } from '../views/use-task.ts';
import { useView } from '../views/view-context.ts';

/** An interview's step and what it needs, alone: for a small window in the hand, and for paper. */
export function CardView(props: { interview: Interview; onBack: () => void }) {
  const { interview, onBack } = props;
  const { now, timetable } = useView();
  const { title, task, toggle, endTask } = useTask(interview);
  useEffect(() => title.current?.focus(), [title]);
  const plan = steps(interview, timetable, now);
  const begins = formatMoment(interview.startsAt, timetable.userTimeZone);
  return (
    <article class="detail card-view">
      <DetailHeader
        interview={interview}
        title={title}
        subtitle={[subtitleOf(interview), begins].filter((part) => part !== '').join(' · ')}
        backLabel={words('openInterview')}
        onBack={onBack}
      />
      <NextStep interview={interview} plan={plan} task={task} onTask={toggle} isAlone>
        <StepActions
          interview={interview}
          plan={plan}
          task={task}
          onTask={toggle}
          onEnd={endTask}
          isAlone
        />
      </NextStep>
    </article>
  );
}
