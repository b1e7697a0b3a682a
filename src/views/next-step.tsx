import type { ComponentChildren } from 'preact';
import type { Interview } from '../interviews/interview.ts';
import type { Plan } from '../interviews/step.ts';
import { Card } from '../ui/card.tsx';
import { describePlan } from '../ui/step-words.ts';
import { ClosingCard } from './closing-card.tsx';
import { StateChip } from './state-chip.tsx';
import { useView } from './view-context.ts';

/** What is next for an interview, why, and what to press for it. */
export function NextStep(props: { interview: Interview; plan: Plan; children: ComponentChildren }) {
  const { interview, plan } = props;
  const { now, timetable } = useView();
  const { title, detail } = describePlan(interview, plan, { now, timetable });
  return (
    <Card padded>
      <div class="next">
        <div class="next-head">
          <h2 class="next-title">{title}</h2>
          <StateChip plan={plan} />
        </div>
        {detail && <p class="next-why">{detail}</p>}
        {plan.next?.phase === 'prepare' && <ClosingCard />}
        {props.children}
      </div>
    </Card>
  );
}
