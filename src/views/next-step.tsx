import type { ComponentChildren } from 'preact';
import { dateIn } from '../interviews/civil-time.ts';
import type { Plan } from '../interviews/step.ts';
import { words } from '../platform/words.ts';
import { Card } from '../ui/card.tsx';
import { formatDate } from '../ui/dates.ts';
import { describePlan } from '../ui/step-words.ts';
import { StateChip } from './state-chip.tsx';
import { StepCard, type StepCardProps } from './step-card.tsx';
import { useView } from './view-context.ts';

/** What is next for an interview, why, what it needs, and what to press for it. */
export function NextStep(props: StepCardProps & { plan: Plan; children: ComponentChildren }) {
  const { interview, plan } = props;
  const { now, timetable } = useView();
  const { title, detail } = describePlan(interview, plan, { now, timetable });
  const { startDate } = interview;
  const today = dateIn(now, timetable.userTimeZone);
  return (
    <Card padded>
      <div class="next">
        <div class="next-head">
          <h2 class="next-title">{title}</h2>
          <StateChip plan={plan} />
        </div>
        {detail && <p class="next-why">{detail}</p>}
        {plan.none === 'offer' && (
          <p class="next-why">
            {words('offerTitle')} {startDate && words('offerStart', formatDate(startDate, today))}
          </p>
        )}
        {plan.next && <StepCard {...props} step={plan.next} />}
        {props.children}
      </div>
    </Card>
  );
}
